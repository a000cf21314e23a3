"""Writing a termbase back: what was not changed stays as it stood, with all that this program cannot read.

Rows and concepts of entries that are as they were are copied whole, with their other columns and
elements; those of changed ones are changed in place, those of new ones come last.
"""

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from transcheck.atomic import write_whole
from transcheck.errors import WriteError
from transcheck.model import Termbase, TermEntry, TermForm, TermStatus
from transcheck.terms import termbase as reading
from transcheck.terms.tbx import Concepts

_HEADER = ["source", "target", "status", "note", "case sensitive"]

Row = list[str]


def write_termbase(base: Termbase, path: Path) -> None:
    """Write a termbase as TBX, CSV, TSV or XLSX, as the ending of `path` says. Raises WriteError.

    Where the file that the termbase was read from is of the same format, its columns and
    elements are kept.
    """
    path = Path(path)
    ending = path.suffix.lower()
    if ending == ".tbx":
        data = _tbx(base)
    elif ending == ".xlsx":
        data = _xlsx(base)
    elif ending in (".csv", ".tsv", ".txt"):
        data = _csv(base, "," if ending == ".csv" else "\t")
    else:
        raise WriteError(str(path), "is of no kind that termbases have", "name it .tbx, .csv, .tsv or .xlsx")
    write_whole(path, lambda beside: _fill(beside, data))


def _fill(beside: Path, data: bytes) -> None:
    beside.write_bytes(data)


def _original(base: Termbase, *, xml: bool = False, book: bool = False) -> bytes | None:
    """The file the termbase was read from, where it still is one of that format."""
    path = Path(base.path)
    if not base.path or not path.is_file():
        return None
    data = path.read_bytes()
    is_book, is_xml = data.startswith(b"PK\x03\x04"), data.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"<")
    return data if (is_book, is_xml) == (book, xml) else None


def _csv(base: Termbase, delimiter: str) -> bytes:
    data = _original(base)
    rows = list(reading.csv_rows(Path(base.path), data)) if data is not None else []
    if data is not None:
        delimiter = reading.delimiter_of(data)
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter, lineterminator="\n").writerows(_rows(base, rows))
    mark = "\ufeff" if data is not None and data.startswith(b"\xef\xbb\xbf") else ""
    return (mark + text.getvalue()).encode("utf-8")


def _xlsx(base: Termbase) -> bytes:
    import openpyxl

    data = _original(base, book=True)
    book = openpyxl.load_workbook(io.BytesIO(data)) if data is not None else openpyxl.Workbook()
    sheet = book.worksheets[0]
    old = [["" if cell is None else str(cell) for cell in row] for row in sheet.iter_rows(values_only=True)]
    new = _rows(base, old if data is not None else [])
    if new != old:
        sheet.delete_rows(1, sheet.max_row)
        for row in new:
            sheet.append([cell or None for cell in row])
    filled = io.BytesIO()
    book.save(filled)
    return filled.getvalue()


def _rows(base: Termbase, old: Sequence[Row]) -> list[Row]:
    """The table's rows: those of entries as they were, changed ones in their place, new ones behind."""
    known = reading.by_source(Path(base.path), old) if old else {}
    now = {entry.source: entry for entry in base.entries}
    changed = [entry for source, entry in now.items() if known.get(source) != entry]
    header = _header(old[0], changed) if old else _HEADER
    columns = reading.columns(Path(base.path), header)
    rows: list[Row] = [list(header)]
    written: set[tuple[str, ...]] = set()
    for row in old[1:]:
        source = reading.sources_of(row, columns)
        if not source:
            rows.append(list(row))  # an empty or commented row says nothing that could be lost but itself
        elif source in now and known[source] == now[source]:
            rows.append(list(row))
        elif source in now and source not in written:
            rows.extend(_cells(now[source], columns, row))
        written.add(source)
    width = len(header)
    for source, entry in now.items():
        if source not in written:
            rows.extend(_cells(entry, columns, [""] * width))
    return rows


def _header(old: Row, changed: Sequence[TermEntry]) -> Row:
    """The header with the columns that what changed cannot do without."""
    there = {cell.strip().casefold() for cell in old}
    needed = {
        "status": any(status is not TermStatus.PREFERRED for e in changed for status, _ in _by_status(e)),
        "note": any(entry.note for entry in changed),
        "case sensitive": any(entry.case_sensitive for entry in changed),
    }
    return [*old, *(name for name, wanted in needed.items() if wanted and name not in there)]


def _cells(entry: TermEntry, columns: Mapping[str, int | None], row: Sequence[str]) -> Iterator[Row]:
    """The rows of an entry, each with the other cells of the row it takes the place of."""
    for status, forms in _by_status(entry):
        cells = list(row)
        for name, value in (
            ("source", "|".join(entry.source)),
            ("target", "|".join(form.text for form in forms)),
            ("status", status.value),
            ("note", entry.note),
            ("case sensitive", "yes" if entry.case_sensitive else ""),
        ):
            column = columns[name]
            if column is not None:
                cells += [""] * (column + 1 - len(cells))
                cells[column] = value
        yield cells


def _by_status(entry: TermEntry) -> Iterator[tuple[TermStatus, list[TermForm]]]:
    """The forms as rows hold them: the first with its status, admitted ones behind it, forbidden apart."""
    said = [form for form in entry.target if form.status is not TermStatus.FORBIDDEN]
    run: list[TermForm] = []
    for form in said:
        if run and form.status is not TermStatus.ADMITTED:
            yield run[0].status, run
            run = []
        run.append(form)
    if run:
        yield run[0].status, run
    forbidden = [form for form in entry.target if form.status is TermStatus.FORBIDDEN]
    if forbidden:
        yield TermStatus.FORBIDDEN, forbidden


def _tbx(base: Termbase) -> bytes:
    data = _original(base, xml=True)
    concepts = Concepts.read(Path(base.path), data) if data is not None else Concepts.new(base)
    now = {entry.source: entry for entry in base.entries}
    met: set[tuple[str, ...]] = set()
    for node, entry in concepts.entries():
        if entry.source not in now:
            concepts.remove(node)
        elif now[entry.source] != entry:
            concepts.change(node, now[entry.source])
        met.add(entry.source)
    for source, entry in now.items():
        if source not in met:
            concepts.add(entry)
    return concepts.written()
