"""TSV and CSV: the cells of the translation, whatever the columns are called."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from transcheck.report.corrected.rewording import Lost, Rewording, Splice
from transcheck.report.corrected.rows import Cell, by_rows, of_tables

_DELIMITERS = "\t,;|"
_REST = re.compile(r"[^\r\n]*[\r\n]*")
_LINE = re.compile(r"[^\r\n]+")


def splices(texts: Mapping[str, str], wanted: Sequence[Rewording]) -> dict[str, list[Splice]]:
    """By the delimiter that finds all passages, quotation marks read as marks of the format or of the text.

    Raises Lost where none does.
    """
    text = texts[""]
    lost: Lost | None = None
    for delimiter in _DELIMITERS:
        for read in (_quoted, _plain):
            if delimiter not in text:
                continue
            try:
                return by_rows(of_tables([list(read(text, delimiter))], wanted), wanted)
            except Lost as error:
                lost = lost or error
    raise lost or Lost(next((one.id for one in wanted if one.changed), "1"))


def _plain(text: str, delimiter: str) -> Iterator[list[Cell]]:
    """Rows whose cells no quotation mark closes."""
    for line in _LINE.finditer(text):
        edges = [line.start() - 1, *(n for n in range(*line.span()) if text[n] == delimiter), line.end()]
        yield [_cell(text, start + 1, end, delimiter, quoted=False) for start, end in pairwise(edges)]


def _quoted(text: str, delimiter: str) -> Iterator[list[Cell]]:
    """Rows whose cells may stand in quotation marks, with line ends and doubled marks inside."""
    cell = re.compile(rf'"((?:[^"]|"")*)"|[^{re.escape(delimiter)}\r\n]*')
    row: list[Cell] = []
    here = 0
    while here < len(text):
        found = cell.match(text, here)
        assert found is not None  # it matches nothing at all
        row.append(_cell(text, *found.span(), delimiter, quoted=found.group(1) is not None))
        here = found.end()
        if text[here : here + 1] == delimiter:
            here += 1
            continue
        yield row
        row = []
        rest = _REST.match(text, here)
        here = rest.end() if rest else len(text)
    if row:
        yield row


def _cell(text: str, start: int, end: int, delimiter: str, *, quoted: bool) -> Cell:
    words = text[start:end]

    def fill(rewording: Rewording) -> Iterator[Splice]:
        yield (start, end, _written(rewording.after, delimiter, quoted=quoted))

    return Cell(words[1:-1].replace('""', '"') if quoted else words, fill)


def _written(words: str, delimiter: str, *, quoted: bool) -> str:
    """Words as a cell: in marks where they were, or where the table would break without."""
    if delimiter == "\t" and not quoted:
        return " ".join(words.split("\t")).replace("\r", " ").replace("\n", " ")
    if quoted or any(sign in words for sign in (delimiter, "\n", "\r")) or words.startswith('"'):
        return '"' + words.replace('"', '""') + '"'
    return words
