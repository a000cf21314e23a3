"""Glossaries in the formats they are kept in: TBX (v2, v3), CSV or TSV, XLSX."""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from transcheck.errors import LoadError
from transcheck.model import Termbase, TermEntry, TermForm, TermStatus
from transcheck.terms.tbx import Concepts
from transcheck.text.scripts import base_language

_LIMIT = 64 * 1024 * 1024  # bytes
_SOURCE_COLUMNS = ("source", "src", "source term", "term")
_TARGET_COLUMNS = ("target", "tgt", "target term", "translation")
_NAME, _ALSO_SEEN = "name", "also seen"
_STATUSES = {
    "preferred": TermStatus.PREFERRED,
    "preferredterm": TermStatus.PREFERRED,
    "admitted": TermStatus.ADMITTED,
    "admittedterm": TermStatus.ADMITTED,
    "standardizedterm": TermStatus.PREFERRED,
    "forbidden": TermStatus.FORBIDDEN,
    "deprecated": TermStatus.FORBIDDEN,
    "deprecatedterm": TermStatus.FORBIDDEN,
    "superseded": TermStatus.FORBIDDEN,
    "supersededterm": TermStatus.FORBIDDEN,
    "do not translate": TermStatus.KEEP,
    "keep": TermStatus.KEEP,
}
_TRUE = frozenset(("1", "yes", "true", "x"))


def load_termbase(path: Path) -> Termbase:
    """Read a termbase; the content decides the format, then the ending. Raises LoadError.

    A table has a header with `source` and `target` (or two language codes), and may have
    `status`, `note` and `case sensitive`. A table of `name` and `also seen` is a list of names
    as the house spells them. Alternatives in a cell are parted by `|`.
    """
    data = _bytes(path)
    if data.startswith(b"PK\x03\x04"):
        return _from_rows(path, _xlsx_rows(path, data))
    if data.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"<"):
        return _from_tbx(path, data)
    return _from_rows(path, csv_rows(path, data))


def _bytes(path: Path) -> bytes:
    try:
        if not path.is_file():
            what = "is a folder" if path.is_dir() else "does not exist or is no plain file"
            raise LoadError(str(path), what, "name a termbase (TBX, CSV, XLSX)")
        if path.stat().st_size > _LIMIT:
            raise LoadError(str(path), "is larger than any termbase", "name a termbase (TBX, CSV, XLSX)")
        data = path.read_bytes()
    except OSError as error:
        raise LoadError(str(path), f"cannot be read ({error.strerror})", "check the name") from error
    if not data.strip():
        raise LoadError(str(path), "is empty", "name a termbase with entries")
    return data


def csv_rows(path: Path, data: bytes) -> Iterator[list[str]]:
    """The rows of a table of text; its first line shows what parts the cells. Raises LoadError."""
    try:
        text = _decoded(data)
    except UnicodeDecodeError as error:
        raise LoadError(str(path), "is neither UTF-8 text nor a workbook", "save it as UTF-8 CSV") from error
    if "\0" in text:
        raise LoadError(str(path), "is no text", "name a termbase (TBX, CSV, XLSX)")
    try:
        yield from csv.reader(io.StringIO(text), delimiter=delimiter_of(data))
    except csv.Error as error:
        raise LoadError(str(path), f"is no sound table ({error})", "save it again as CSV") from error


def delimiter_of(data: bytes) -> str:
    """The sign that parts the cells: the commonest of the header's."""
    header = _decoded(data).partition("\n")[0]
    return max("\t;,", key=header.count)


def _decoded(data: bytes) -> str:
    return data.decode("utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig")


def _xlsx_rows(path: Path, data: bytes) -> Iterator[list[str]]:
    import openpyxl

    try:
        book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
        sheet = book.worksheets[0]
        for row in sheet.iter_rows(values_only=True):
            yield ["" if cell is None else str(cell) for cell in row]
    except Exception as error:  # openpyxl lets many kinds of damage through as they come
        raise LoadError(str(path), "is no workbook that can be read", "save it again as XLSX") from error


def _from_rows(path: Path, rows: Iterable[Sequence[str]]) -> Termbase:
    table = iter(rows)
    header = next(table, [])
    if _is_names_list(header):
        return Termbase(str(path), _names(path, header, table))
    where = columns(path, header)
    entries = _merged(_entry(row, where) for row in table)
    if not entries:
        raise LoadError(str(path), "holds no entries", "fill in its source and target columns")
    names = [cell.strip().casefold() for cell in header]
    named = _column(names, _SOURCE_COLUMNS) is not None and _column(names, _TARGET_COLUMNS) is not None
    return Termbase(str(path), entries, *(("", "") if named else (names[0], names[1])))


def _is_names_list(header: Sequence[str]) -> bool:
    return {_NAME, _ALSO_SEEN} <= {cell.strip().casefold() for cell in header}


def _names(path: Path, header: Sequence[str], rows: Iterable[Sequence[str]]) -> tuple[TermEntry, ...]:
    """A list of names as this house spells them, and how they are also seen: those are forbidden."""
    cells = [cell.strip().casefold() for cell in header]
    name, seen = cells.index(_NAME), cells.index(_ALSO_SEEN)
    found = []
    for row in rows:
        told = [row[n].strip() if n < len(row) else "" for n in (name, seen)]
        others = [other.strip() for other in told[1].split("|") if other.strip()]
        if told[0]:
            forms = (
                TermForm(told[0], TermStatus.PREFERRED),
                *(TermForm(o, TermStatus.FORBIDDEN) for o in others),
            )
            found.append(TermEntry(source=(), target=forms, case_sensitive=True))
    if not found:
        raise LoadError(str(path), "holds no names", "fill in its column name")
    return tuple(found)


def columns(path: Path, header: Sequence[str]) -> dict[str, int | None]:
    """Which column holds what; None where there is none. Raises LoadError without source and target."""
    names = [cell.strip().casefold() for cell in header]
    source, target = _column(names, _SOURCE_COLUMNS), _column(names, _TARGET_COLUMNS)
    if source is None or target is None:
        if len(names) < 2 or not all(1 < len(base_language(cell)) <= 3 for cell in names[:2]):
            raise LoadError(
                str(path), "has no columns named source and target", "put those two names into its first row"
            )
        source, target = 0, 1
    extra = {name: _column(names, (name,)) for name in ("status", "note", "case sensitive")}
    return {"source": source, "target": target, **extra}


def by_source(path: Path, rows: Sequence[Sequence[str]]) -> dict[tuple[str, ...], TermEntry]:
    """The entries of a table by their source forms."""
    where = columns(path, rows[0])
    return {entry.source: entry for entry in _merged(_entry(row, where) for row in rows[1:])}


def sources_of(row: Sequence[str], where: Mapping[str, int | None]) -> tuple[str, ...]:
    """The source forms in a row."""
    return _alternatives(_cell(row, where["source"]))


def _cell(row: Sequence[str], column: int | None) -> str:
    return row[column].strip() if column is not None and column < len(row) else ""


def _column(header: Sequence[str], names: Sequence[str]) -> int | None:
    return next((header.index(name) for name in names if name in header), None)


def _entry(row: Sequence[str], where: Mapping[str, int | None]) -> TermEntry | None:
    sources = sources_of(row, where)
    if not sources:
        return None
    status = _STATUSES.get(_cell(row, where["status"]).casefold(), TermStatus.PREFERRED)
    targets = _alternatives(_cell(row, where["target"])) or (sources if status is TermStatus.KEEP else ())
    return TermEntry(
        source=sources,
        target=tuple(
            TermForm(text, status if n == 0 or status is TermStatus.FORBIDDEN else TermStatus.ADMITTED)
            for n, text in enumerate(targets)
        ),
        note=_cell(row, where["note"]),
        case_sensitive=_cell(row, where["case sensitive"]).casefold() in _TRUE,
    )


def _alternatives(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split("|") if part.strip())


def _merged(entries: Iterable[TermEntry | None]) -> tuple[TermEntry, ...]:
    """Rows about the same source term become one entry with all their target forms."""
    merged: dict[tuple[str, ...], TermEntry] = {}
    for entry in entries:
        if entry is None:
            continue
        known = merged.get(entry.source)
        if known is None:
            merged[entry.source] = entry
            continue
        merged[entry.source] = TermEntry(
            source=entry.source,
            target=(*known.target, *entry.target),
            note=known.note or entry.note,
            case_sensitive=known.case_sensitive or entry.case_sensitive,
        )
    return tuple(merged.values())


def _from_tbx(path: Path, data: bytes) -> Termbase:
    concepts = Concepts.read(path, data)
    return Termbase(str(path), tuple(entry for _, entry in concepts.entries()), *concepts.languages)
