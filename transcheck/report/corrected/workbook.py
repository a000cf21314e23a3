"""Excel workbooks: a cell that changed holds its words itself, all other cells stay as they are."""

import re
from collections.abc import Iterator, Mapping, Sequence

from transcheck.report.clean import clean
from transcheck.report.corrected.markup import Node, escaped, said, tree
from transcheck.report.corrected.rewording import Lost, Rewording, Splice
from transcheck.report.corrected.rows import Cell, Row, by_rows, of_tables

_SHARED = "xl/sharedStrings.xml"
_UNSEEN = frozenset({"rPh", "#"})
_KIND = re.compile(r"\s+t\s*=\s*(?:\"[^\"]*\"|'[^']*')")
_COLUMN = re.compile(r"[A-Z]{1,3}")
_WIDEST = 64


def splices(texts: Mapping[str, str], wanted: Sequence[Rewording]) -> dict[str, list[Splice]]:
    """Raises Lost where a passage has no row."""
    shared = _shared(texts.get(_SHARED, ""))
    rows: list[Row] = []
    for part, text in texts.items():
        if part != _SHARED:
            table = [_cells(text, row, shared) for row in tree(text).all("row")]
            rows += of_tables([table], wanted, part=part)
    return by_rows(rows, wanted)


def _shared(text: str) -> list[str]:
    """The strings that cells point to by their number."""
    return [_words(text, string) for string in tree(text).all("si")]


def _words(text: str, node: Node) -> str:
    return "".join(said(text, piece) for piece in node.all("t", but=_UNSEEN))


def _cells(text: str, row: Node, shared: Sequence[str]) -> list[Cell]:
    found: list[Cell] = []
    for node in row.children:
        column = _column(node.get("r"), otherwise=len(found))
        if node.name == "c" and column < _WIDEST:
            found += [Cell("", _nothing)] * (column - len(found))
            found.append(_cell(text, node, shared))
    return found


def _column(reference: str, *, otherwise: int) -> int:
    """The number of a column: C is 2."""
    letters = _COLUMN.match(reference)
    if letters is None:
        return otherwise
    number = 0
    for letter in letters.group():
        number = 26 * number + ord(letter) - ord("A") + 1
    return number - 1


def _cell(text: str, node: Node, shared: Sequence[str]) -> Cell:
    def fill(rewording: Rewording) -> Iterator[Splice]:
        pre, words = node.prefix, escaped(clean(rewording.after))
        tag = f'<{node.qualified}{_KIND.sub("", node.attributes).rstrip()} t="inlineStr">'
        held = f'<{pre}is><{pre}t xml:space="preserve">{words}</{pre}t></{pre}is>'
        yield (node.start, node.end, f"{tag}{held}</{node.qualified}>")

    return Cell(_text(text, node, shared), _nothing if node.find("f") else fill)


def _text(text: str, node: Node, shared: Sequence[str]) -> str:
    value = said(text, node.find("v")).strip()
    if node.get("t") == "s" and value.isdecimal() and int(value) < len(shared):
        return shared[int(value)]
    return _words(text, node) if node.get("t") == "inlineStr" else value


def _nothing(rewording: Rewording) -> Iterator[Splice]:
    raise Lost(rewording.id, "has no cell in it to be filled")
