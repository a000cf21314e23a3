"""Glossaries in the formats they are kept in: TBX (v2, v3), CSV or TSV, XLSX."""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from transcheck.errors import LoadError
from transcheck.model import Termbase, TermEntry, TermForm, TermStatus
from transcheck.text.scripts import base_language

_LIMIT = 64 * 1024 * 1024  # bytes
_SOURCE_COLUMNS = ("source", "src", "source term", "term")
_TARGET_COLUMNS = ("target", "tgt", "target term", "translation")
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
    `status`, `note` and `case sensitive`. Alternatives in a cell are parted by `|`.
    """
    data = _bytes(path)
    if data.startswith(b"PK\x03\x04"):
        return _from_rows(path, _xlsx_rows(path, data))
    if data.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"<"):
        return _from_tbx(path, data)
    return _from_rows(path, _csv_rows(path, data))


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


def _csv_rows(path: Path, data: bytes) -> Iterator[list[str]]:
    try:
        text = data.decode("utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig")
    except UnicodeDecodeError as error:
        raise LoadError(str(path), "is neither UTF-8 text nor a workbook", "save it as UTF-8 CSV") from error
    if "\0" in text:
        raise LoadError(str(path), "is no text", "name a termbase (TBX, CSV, XLSX)")
    header = text.partition("\n")[0]
    delimiter = max("\t;,", key=header.count)
    try:
        yield from csv.reader(io.StringIO(text), delimiter=delimiter)
    except csv.Error as error:
        raise LoadError(str(path), f"is no sound table ({error})", "save it again as CSV") from error


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
    header = [cell.strip().casefold() for cell in next(table, [])]
    source, target = _column(header, _SOURCE_COLUMNS), _column(header, _TARGET_COLUMNS)
    languages = ("", "")
    if source is None or target is None:
        if len(header) < 2 or not all(1 < len(base_language(cell)) <= 3 for cell in header[:2]):
            raise LoadError(
                str(path), "has no columns named source and target", "put those two names into its first row"
            )
        source, target, languages = 0, 1, (header[0], header[1])
    extra = {name: _column(header, (name,)) for name in ("status", "note", "case sensitive")}
    entries = _merged(_entry(row, source, target, extra) for row in table)
    if not entries:
        raise LoadError(str(path), "holds no entries", "fill in its source and target columns")
    return Termbase(str(path), entries, *languages)


def _column(header: Sequence[str], names: Sequence[str]) -> int | None:
    return next((header.index(name) for name in names if name in header), None)


def _entry(row: Sequence[str], source: int, target: int, extra: Mapping[str, int | None]) -> TermEntry | None:
    def cell(column: int | None) -> str:
        return row[column].strip() if column is not None and column < len(row) else ""

    sources = _alternatives(cell(source))
    if not sources:
        return None
    status = _STATUSES.get(cell(extra["status"]).casefold(), TermStatus.PREFERRED)
    targets = _alternatives(cell(target)) or (sources if status is TermStatus.KEEP else ())
    return TermEntry(
        source=sources,
        target=tuple(
            TermForm(text, status if n == 0 or status is TermStatus.FORBIDDEN else TermStatus.ADMITTED)
            for n, text in enumerate(targets)
        ),
        note=cell(extra["note"]),
        case_sensitive=cell(extra["case sensitive"]).casefold() in _TRUE,
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
    from lxml import etree

    # No entities, no network: a termbase has no business with either.
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise LoadError(str(path), f"is no sound XML ({error.msg})", "export it again as TBX") from error
    concepts = [node for node in root.iter() if _name(node) in ("termEntry", "conceptEntry")]
    if not concepts:
        raise LoadError(str(path), "is no TBX: it has no term entries", "name a termbase (TBX, CSV, XLSX)")
    languages = _languages(concepts)
    entries = tuple(e for concept in concepts if (e := _concept(concept, languages)) is not None)
    return Termbase(str(path), entries, *languages)


def _name(node: Any) -> str:
    """An element's name without its namespace; TBX v2 has none, v3 has one."""
    return str(node.tag).rpartition("}")[2] if isinstance(node.tag, str) else ""


def _sections(concept: Any) -> list[tuple[str, Any]]:
    """The language sections of a concept: langSet in v2, langSec in v3."""
    lang = "{http://www.w3.org/XML/1998/namespace}lang"
    return [
        (str(node.get(lang, "")), node) for node in concept.iter() if _name(node) in ("langSet", "langSec")
    ]


def _languages(concepts: Sequence[Any]) -> tuple[str, str]:
    """Source and target: English is the target where it is there, else the second one met."""
    met = list(dict.fromkeys(tag for concept in concepts for tag, _ in _sections(concept)))
    target = next((tag for tag in met if base_language(tag) == "en"), met[1] if len(met) > 1 else "")
    source = next((tag for tag in met if tag != target), "")
    return source, target


def _concept(concept: Any, languages: tuple[str, str]) -> TermEntry | None:
    sections = dict(_sections(concept))
    source, target = (sections.get(tag) for tag in languages)
    if source is None or target is None:
        return None
    notes = [str(n.text or "") for n in concept.iter() if _name(n) in ("note", "descrip") and n.text]
    sources = tuple(form.text for form in _tbx_forms(source))
    if not sources:
        return None
    return TermEntry(source=sources, target=tuple(_tbx_forms(target)), note=notes[0] if notes else "")


def _tbx_forms(section: Any) -> Iterator[TermForm]:
    for group in section.iter():
        if _name(group) not in ("tig", "ntig", "termSec"):
            continue
        term = next((n for n in group.iter() if _name(n) == "term"), None)
        text = "".join(term.itertext()).strip() if term is not None else ""
        said = [str(n.text or "") for n in group.iter() if _name(n) == "termNote"]
        status = next(
            (s for word in said if (s := _tbx_status(word)) is not None),
            TermStatus.PREFERRED,
        )
        if text:
            yield TermForm(text, status)


def _tbx_status(word: str) -> TermStatus | None:
    return _STATUSES.get(word.casefold().replace("-admn-sts", "").strip())
