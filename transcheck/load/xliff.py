"""XLIFF 1.2 and 2.x, with the dialects of Trados (.sdlxliff) and memoQ (.mqxliff)."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from transcheck.load.between import without_between
from transcheck.load.inline import inline_text
from transcheck.load.markup import attribute, children, descendants, local, parse_xml
from transcheck.load.opening import Opened
from transcheck.load.rows import RawRow, Rows

if TYPE_CHECKING:
    from lxml.etree import _Element

_ORIGINAL = (re.compile(rb"<internal-file\b"), re.compile(rb"</internal-file\s*>"))
"""The original that Trados embeds in Base64: often more than the parser takes, and no text."""


def read_xliff(opened: Opened) -> Rows:
    """The segments of an XLIFF file, in order."""
    root = parse_xml(opened, without_between(opened.data, *_ORIGINAL))
    files = list(descendants(root, "file"))
    if attribute(root, "version").startswith("2"):
        rows = tuple(row for file in files for row in _segments(file))
        return Rows(rows, attribute(root, "srcLang"), attribute(root, "trgLang"))
    rows = tuple(
        row for file in files for unit in descendants(file, "trans-unit") for row in _unit(file, unit)
    )
    first = files[0] if files else root
    return Rows(rows, attribute(first, "source-language"), attribute(first, "target-language"))


def _unit(file: "_Element", unit: "_Element") -> Iterator[RawRow]:
    """The rows of a 1.2 unit: one, or one for each of its marked segments."""
    source, target = _child(unit, "source"), _child(unit, "target")
    marked = _marked(_child(unit, "seg-source"))
    name = attribute(unit, "id")
    if not marked:
        yield from _row(_text(source), _text(target), file, name)
        return
    translated = _marked(target)
    for mid, segment in marked.items():
        yield from _row(_text(segment), _text(translated.get(mid)), file, mid, f"{name}.{mid}")


def _segments(file: "_Element") -> Iterator[RawRow]:
    for unit in descendants(file, "unit"):
        segments = list(children(unit, "segment"))
        for n, segment in enumerate(segments, 1):
            name = attribute(unit, "id")
            inner = attribute(segment, "id") or (str(n) if len(segments) > 1 else "")
            names = (name, f"{name}.{inner}") if inner else (name,)
            yield from _row(_text(_child(segment, "source")), _text(_child(segment, "target")), file, *names)


def _row(source: str, target: str, file: "_Element", *names: str) -> Iterator[RawRow]:
    """One row with the names it may bear; units that hold only codes are no row."""
    if source.strip() or target.strip():
        original = attribute(file, "original") or attribute(file, "id")
        yield RawRow(source, target, (*names, f"{original}/{names[-1]}"))


def _child(element: "_Element", name: str) -> "_Element | None":
    return next(children(element, name), None)


def _text(element: "_Element | None") -> str:
    return "" if element is None else inline_text(element)


def _marked(element: "_Element | None") -> dict[str, "_Element"]:
    """The segments marked within a unit, by their number."""
    if element is None:
        return {}
    marks = (mark for mark in element.iter() if local(mark) == "mrk" and attribute(mark, "mtype") == "seg")
    return {attribute(mark, "mid"): mark for mark in marks}
