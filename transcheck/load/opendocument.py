"""OpenDocument texts (.odt): paragraphs, headings, lists, tables, text boxes and notes."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from transcheck.load.markup import attribute, local, parse_xml
from transcheck.load.opening import Opened
from transcheck.load.package import damaged, open_package
from transcheck.load.paragraphs import Paragraph, Reading, tidy
from transcheck.model import BlockKind

if TYPE_CHECKING:
    from lxml.etree import _Element

_UNSEEN = frozenset(
    {
        "tracked-changes",
        "annotation",
        "note-citation",
        "ruby-text",
        "forms",
        "table-of-content",
        "desc",
        "title",
    }
)
_PARAGRAPHS = frozenset({"p", "h"})
_MARKS = {"tab": " ", "line-break": " "}
_STYLES = {"title": BlockKind.HEADLINE, "subtitle": BlockKind.STANDFIRST, "quotations": BlockKind.QUOTE,
           "caption": BlockKind.CAPTION, "illustration": BlockKind.CAPTION}  # fmt: skip


def read_open_document(opened: Opened) -> Reading:
    """The paragraphs of an OpenDocument text, its notes after the paragraph they belong to."""
    package = open_package(opened)
    if "content.xml" not in package.names:
        raise damaged(opened)
    return Reading(tuple(_paragraphs(parse_xml(opened, package.part("content.xml")))))


@dataclass(slots=True)
class _Open:
    """A paragraph whose end has not come yet; `inside` are those of notes and boxes within it."""

    element: "_Element"
    pieces: list[str] = field(default_factory=list)
    inside: list[Paragraph] = field(default_factory=list)


def _paragraphs(root: "_Element") -> Iterator[Paragraph]:
    from lxml import etree

    parents = _parent_styles(root)
    opened: list[_Open] = []
    walk = etree.iterwalk(root, events=("start", "end"))
    for event, element in walk:
        name = local(element)
        if event == "start":
            if name in _UNSEEN:
                walk.skip_subtree()
            elif name in _PARAGRAPHS:
                opened.append(_Open(element))
            if opened and name not in _UNSEEN:
                opened[-1].pieces.append(_own_text(element, name))
            continue
        if name in _PARAGRAPHS and opened:
            done = opened.pop()
            text = tidy("".join(done.pieces))
            finished = [Paragraph(text, _kind(done.element, parents))] if text else []
            finished.extend(done.inside)
            if opened:
                opened[-1].inside.extend(finished)
            else:
                yield from finished
        if opened and element.tail:
            opened[-1].pieces.append(element.tail)


def _own_text(element: "_Element", name: str) -> str:
    if name == "s":
        return " "
    return _MARKS.get(name) or element.text or ""


def _kind(element: "_Element", parents: dict[str, str]) -> BlockKind | None:
    if local(element) == "h":
        return BlockKind.HEADLINE if attribute(element, "outline-level") in ("", "1") else BlockKind.SUBHEAD
    style = attribute(element, "style-name")
    kind = _STYLES.get(parents.get(style, style).lower())
    if kind is not None:
        return kind
    around = {local(ancestor) for ancestor in element.iterancestors()}
    if "list-item" in around:
        return BlockKind.LIST_ITEM
    return BlockKind.CELL if "table-cell" in around else None


def _parent_styles(root: "_Element") -> dict[str, str]:
    """The named style behind each automatic one (P1 → Title)."""
    return {
        attribute(style, "name"): attribute(style, "parent-style-name")
        for style in root.iter("{*}style")
        if attribute(style, "parent-style-name")
    }
