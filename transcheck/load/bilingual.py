"""Files that hold both sides row by row, by the kind of file."""

from collections.abc import Callable

from transcheck.errors import LoadError
from transcheck.load.kinds import Kind, kind_of
from transcheck.load.opening import Opened
from transcheck.load.po import read_po
from transcheck.load.rows import Rows
from transcheck.load.table import read_delimited, read_word_table, read_workbook
from transcheck.load.tmx import read_tmx
from transcheck.load.xliff import read_xliff

_TABLES: dict[Kind, Callable[[Opened], Rows | None]] = {
    Kind.PLAIN: read_delimited,
    Kind.TABLE: read_delimited,
    Kind.MARKDOWN: read_delimited,
    Kind.WORKBOOK: read_workbook,
    Kind.WORD: read_word_table,
}
_ALWAYS = frozenset({Kind.XLIFF, Kind.TMX, Kind.PO})


def holds_both(opened: Opened) -> bool:
    """Whether a file holds source and translation together."""
    kind = kind_of(opened)
    if kind in _ALWAYS:
        return True
    reader = _TABLES.get(kind)
    return reader is not None and reader(opened) is not None


def read_rows(opened: Opened, *, source_language: str, target_language: str) -> Rows:
    """The rows of a bilingual file. Raises `LoadError` where it holds no rows, or only one side."""
    rows = _read(opened, kind_of(opened), source_language, target_language)
    if not any(row.source.strip() or row.target.strip() for row in rows.rows):
        raise opened.refuse("holds no rows with text", "export it again from the program it comes from")
    return rows


def _read(opened: Opened, kind: Kind, source_language: str, target_language: str) -> Rows:
    if kind is Kind.XLIFF:
        return read_xliff(opened)
    if kind is Kind.TMX:
        return read_tmx(opened, source_language=source_language, target_language=target_language)
    if kind is Kind.PO:
        return read_po(opened)
    reader = _TABLES.get(kind)
    rows = reader(opened) if reader else None
    if rows is None:
        raise _one_sided(opened, kind)
    return rows


def _one_sided(opened: Opened, kind: Kind) -> LoadError:
    if kind in (Kind.TABLE, Kind.WORKBOOK):
        what = "has no header row that names a source and a target column"
        return opened.refuse(what, "name them `source` and `target` in the first row")
    return opened.refuse(f"holds one text ({kind}), not source and translation together", "name two files")
