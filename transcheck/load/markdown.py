"""Markdown: what a reader of the rendered page would see, with headings, lists and quotations as such."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from transcheck.load.between import without_between
from transcheck.load.encoding import decode
from transcheck.load.opening import Opened
from transcheck.load.paragraphs import Paragraph, Reading, tidy
from transcheck.model import BlockKind

_FRONT_MATTER = re.compile(r"\A---\n.*?\n(?:---|\.\.\.)\n", re.DOTALL)
_COMMENT = (re.compile("<!--"), re.compile("-->"))
_LINK_TARGET = re.compile(r"^\s{0,3}\[[^\]]{1,200}\]:\s+\S+.*$")
_FENCE = re.compile(r"^\s*(?:```|~~~)")
_HEADING = re.compile(r"^\s{0,3}(#{1,6})\s+(.*?)\s*#*\s*$")
_UNDERLINE = re.compile(r"^\s{0,3}(=+|-{2,})\s*$")
_RULE = re.compile(r"^\s{0,3}(?:[-*_]\s*){3,}$")
_ITEM = re.compile(r"^\s*(?:[-*+]|\d{1,3}[.)])\s+(.*)$")
_QUOTE = re.compile(r"^\s{0,3}>\s?(.*)$")
_TABLE_LINE = re.compile(r"^\s*\|?(?:\s*:?-+:?\s*\|)+\s*:?-*:?\s*$")
_LONGEST_RULE = 300
_LONGEST_PARAGRAPH = 20_000
_INLINE = (
    (re.compile(r"!\[([^\]]*)\]\([^)]*\)"), r""),
    (re.compile(r"\[([^\]]+)\]\([^)]*\)"), r"\1"),
    (re.compile(r"\[([^\]]+)\]\[[^\]]*\]"), r"\1"),
    (re.compile(r"<(https?://[^>]+)>"), r"\1"),
    (re.compile(r"</?[A-Za-z][^<>]*>"), r""),
    (re.compile(r"(`+)(.+?)\1"), r"\2"),
    (re.compile(r"(\*\*\*|\*\*|\*)(?=\S)(.+?)(?<=\S)\1"), r"\2"),
    (re.compile(r"(?<!\w)(__|_)(?=\S)(.+?)(?<=\S)\1(?!\w)"), r"\2"),
    (re.compile(r"~~(.+?)~~"), r"\1"),
    (re.compile(r"\\([\\`*_{}\[\]()#+\-.!~>|])"), r"\1"),
)


def read_markdown(opened: Opened) -> Reading:
    """The paragraphs of a Markdown file; code, comments and front matter are left out."""
    text = without_between(_FRONT_MATTER.sub("", decode(opened)), *_COMMENT)
    paragraphs = (Paragraph(tidy(_without_marks(t)), kind) for t, kind in _blocks(text.split("\n")))
    return Reading(tuple(paragraph for paragraph in paragraphs if paragraph.text))


def _without_marks(text: str) -> str:
    if len(text) > _LONGEST_PARAGRAPH:
        return text  # the patterns look far ahead from every mark
    for pattern, put in _INLINE:
        text = pattern.sub(put, text)
    return text


@dataclass(frozen=True, slots=True)
class _Line:
    """A line by its mark. `kind` is that of the block it belongs to; `parts` that it ends what was open."""

    text: str
    kind: BlockKind | None = None
    parts: bool = False


def _blocks(lines: Iterable[str]) -> Iterator[tuple[str, BlockKind | None]]:
    held: list[str] = []
    kind: BlockKind | None = None
    for line in (*_outside_fences(lines), ""):
        underline = _UNDERLINE.match(line)
        if underline and held and kind is None:
            yield " ".join(held), BlockKind.HEADLINE if "=" in line else BlockKind.SUBHEAD
            held = []
            continue
        read = _read(line)
        if held and (read.parts or (read.kind is not None and read.kind is not kind)):
            yield " ".join(held), kind
            held = []
        kind = read.kind if not held else kind
        if read.text:
            held.append(read.text)


def _outside_fences(lines: Iterable[str]) -> Iterator[str]:
    """The lines that are no code; a fence parts paragraphs as a blank line does."""
    fenced = False
    for line in lines:
        if _FENCE.match(line):
            fenced = not fenced
            yield ""
        elif not fenced:
            yield line


def _is_rule(line: str) -> bool:
    return len(line) < _LONGEST_RULE and bool(_RULE.match(line) or _TABLE_LINE.match(line))


def _read(line: str) -> _Line:
    heading, item, quote = _HEADING.match(line), _ITEM.match(line), _QUOTE.match(line)
    if not line.strip() or _LINK_TARGET.match(line) or _is_rule(line):
        return _Line("", parts=True)
    if heading:
        kind = BlockKind.HEADLINE if len(heading.group(1)) == 1 else BlockKind.SUBHEAD
        return _Line(heading.group(2), kind, parts=True)
    if item:
        return _Line(item.group(1), BlockKind.LIST_ITEM, parts=True)
    return _Line(quote.group(1), BlockKind.QUOTE) if quote else _Line(line)
