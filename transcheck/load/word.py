"""Word files: the text a reader sees, from the XML itself.

python-docx shows neither text boxes nor content controls nor footnotes; on 561 real files
a reader built on it lost text in 113. Inserted text is text, deleted text is not, and a
text box, which Word writes twice, is read once.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from transcheck.load.markup import attribute, children, descendants, local, parse_xml
from transcheck.load.opening import Opened
from transcheck.load.package import Package, damaged, open_package
from transcheck.load.paragraphs import Paragraph, Reading, tidy
from transcheck.load.styles import kind_of_level, kind_of_style
from transcheck.model import BlockKind

if TYPE_CHECKING:
    from lxml.etree import _Element

_UNSEEN = frozenset({"del", "moveFrom", "Fallback", "instrText", "pPr", "rPr", "rt"})
"""Deleted and moved text, the second copy of a text box, field codes, formatting, reading aids."""
_MARKS = {"tab": " ", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011"}
_NOTES = ("footnotes", "endnotes")
_DEEPEST_STYLE = 20
_TWO_BREAKS = re.compile(r"\n\s*\n")


@dataclass(frozen=True, slots=True)
class Styles:
    """What a file's styles are for, by their ids: kinds of paragraphs, and prompts of content controls."""

    kinds: Mapping[str, BlockKind | None] = field(default_factory=dict)
    prompts: frozenset[str] = frozenset({"PlaceholderText"})


def read_word(opened: Opened) -> Reading:
    """The paragraphs of a Word file, its footnotes after the text."""
    package = open_package(opened)
    main, styles = _main_part(package), _styles(package)
    paragraphs = list(_paragraphs(parse_xml(opened, package.part(main)), styles))
    for notes in (f"{main.rpartition('/')[0]}/{name}.xml" for name in _NOTES):
        if notes in package.names:
            paragraphs.extend(_paragraphs(parse_xml(opened, package.part(notes)), styles))
    return Reading(tuple(paragraphs))


def read_tables(opened: Opened) -> tuple[tuple[tuple[str, ...], ...], ...]:
    """The outer tables of a Word file, as rows of cell texts (paragraphs parted by line ends)."""
    package = open_package(opened)
    root = parse_xml(opened, package.part(_main_part(package)))
    outer = (table for table in descendants(root, "tbl") if not _is_inside(table, "tbl"))
    return tuple(
        tuple(_row(row) for row in descendants(table, "tr") if _is_row_of(row, table)) for table in outer
    )


def _row(row: "_Element") -> tuple[str, ...]:
    cells = (cell for cell in descendants(row, "tc") if not _is_inside(cell, "tc", until=row))
    return tuple("\n".join(p.text for p in _paragraphs(cell, Styles())) for cell in cells)


def _is_inside(element: "_Element", name: str, *, until: "_Element | None" = None) -> bool:
    for ancestor in element.iterancestors():
        if ancestor is until:
            return False
        if local(ancestor) == name:
            return True
    return False


def _is_row_of(row: "_Element", table: "_Element") -> bool:
    """Whether the nearest table around a row is this one, and the row was not deleted."""
    nearest = next(ancestor for ancestor in row.iterancestors() if local(ancestor) == "tbl")
    return nearest is table and not any(True for trpr in children(row, "trPr") for _ in children(trpr, "del"))


def _main_part(package: Package) -> str:
    """The part that holds the text; templates and files of other programs name it otherwise."""
    if "_rels/.rels" in package.names:
        for relation in children(parse_xml(package.opened, package.part("_rels/.rels")), "Relationship"):
            if attribute(relation, "Type").endswith("/officeDocument"):
                return attribute(relation, "Target").lstrip("/")
    if "word/document.xml" not in package.names:
        raise damaged(package.opened)
    return "word/document.xml"


@dataclass(slots=True)
class _Open:
    """A paragraph whose end has not come yet; `boxed` are those of text boxes anchored in it."""

    kind: BlockKind | None
    joins_next: bool
    pieces: list[str] = field(default_factory=list)
    boxed: list[Paragraph] = field(default_factory=list)


def _paragraphs(root: "_Element", styles: Styles) -> Iterator[Paragraph]:
    from lxml import etree

    opened: list[_Open] = []
    carried: list[str] = []
    walk = etree.iterwalk(root, events=("start", "end"))
    for event, element in walk:
        name = local(element)
        if event == "start":
            if name in _UNSEEN or _is_hidden(element, name, styles):
                walk.skip_subtree()
            elif name == "p":
                opened.append(_Open(_kind(element, styles), _is_joined(element), pieces=carried))
                carried = []
            elif opened and name in _MARKS:
                opened[-1].pieces.append(_MARKS[name])
            elif opened and name == "t" and element.text:
                opened[-1].pieces.append(element.text)
        elif name == "p" and opened:
            done = opened.pop()
            if done.joins_next:
                carried = done.pieces
                continue
            finished = [*_finished(done), *done.boxed]
            if opened:
                opened[-1].boxed.extend(finished)
            else:
                yield from finished
    yield from _finished(_Open(None, joins_next=False, pieces=carried))


def _finished(paragraph: _Open) -> Iterator[Paragraph]:
    """What was open, as paragraphs: pasted copy has two line breaks where one would be."""
    for text in _TWO_BREAKS.split("".join(paragraph.pieces)):
        if tidy(text):
            yield Paragraph(tidy(text), paragraph.kind)


def _is_hidden(element: "_Element", name: str, styles: Styles) -> bool:
    """A run formatted as hidden, or the prompt of a content control that nobody has filled in."""
    if name != "r":
        return False
    settings = list(children(element, "rPr"))
    if any(_is_on(mark) for rpr in settings for mark in children(rpr, "vanish")):
        return True
    named = (attribute(style, "val") for rpr in settings for style in children(rpr, "rStyle"))
    return any(style in styles.prompts for style in named) and _is_in_prompt(element)


def _is_in_prompt(run: "_Element") -> bool:
    controls = (ancestor for ancestor in run.iterancestors() if local(ancestor) == "sdt")
    settings = (s for control in controls for s in children(control, "sdtPr"))
    return any(True for s in settings for _ in children(s, "showingPlcHdr"))


def _is_on(mark: "_Element") -> bool:
    return attribute(mark, "val") not in ("0", "false", "off")


def _is_joined(paragraph: "_Element") -> bool:
    """Whether the mark at its end was deleted, so that it runs on into the next."""
    marks = (rpr for ppr in children(paragraph, "pPr") for rpr in children(ppr, "rPr"))
    return any(True for rpr in marks for _ in children(rpr, "del"))


def _kind(paragraph: "_Element", styles: Styles) -> BlockKind | None:
    for settings in children(paragraph, "pPr"):
        style = next((attribute(s, "val") for s in children(settings, "pStyle")), "")
        kind = styles.kinds.get(style) or _kind_of_settings(settings)
        if kind is not None:
            return kind
    return BlockKind.CELL if _is_in_table(paragraph) else None


def _is_in_table(paragraph: "_Element") -> bool:
    """Whether it stands in a row of several cells; a table of one column only lays the page out."""
    for ancestor in paragraph.iterancestors():
        name = local(ancestor)
        if name == "tr":
            return sum(1 for _ in children(ancestor, "tc")) > 1
        if name in ("body", "txbxContent"):
            return False
    return False


def _kind_of_settings(settings: "_Element") -> BlockKind | None:
    level = next((attribute(o, "val") for o in children(settings, "outlineLvl")), "")
    kind = kind_of_level(int(level)) if level.isdigit() else None
    if kind is not None:
        return kind
    numbers = (attribute(n, "val") for num in children(settings, "numPr") for n in children(num, "numId"))
    return BlockKind.LIST_ITEM if any(number != "0" for number in numbers) else None


def _styles(package: Package) -> Styles:
    name = f"{_main_part(package).rpartition('/')[0]}/styles.xml"
    if name not in package.names:
        return Styles()
    root = parse_xml(package.opened, package.part(name))
    elements = {attribute(style, "styleId"): style for style in children(root, "style")}
    prompts = frozenset(s for s, element in elements.items() if _name_of(element) == "placeholder text")
    return Styles({style: _kind_of_style(style, elements) for style in elements}, prompts)


def _name_of(style: "_Element") -> str:
    """A style's name, which Word keeps in English whatever language it speaks."""
    return next((attribute(name, "val") for name in children(style, "name")), "").lower()


def _kind_of_style(style: str, elements: Mapping[str, "_Element"]) -> BlockKind | None:
    """By the style's name or outline level, then by those of what it is based on."""
    for _ in range(_DEEPEST_STYLE):
        element = elements.get(style)
        if element is None:
            return None
        kind = kind_of_style(_name_of(element))
        kind = kind or next((k for s in children(element, "pPr") if (k := _kind_of_settings(s))), None)
        if kind is not None:
            return kind
        style = next((attribute(b, "val") for b in children(element, "basedOn")), "")
    return None
