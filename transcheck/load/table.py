"""Tables with a source and a target column: TSV, CSV, Excel and Word.

A header row names them "source" and "target", "src" and "tgt", or by their languages
(codes, or English or own names); "id" and "doc" beside them name the rows.
"""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from transcheck.load.detect import UNKNOWN, detect_language
from transcheck.load.encoding import decode
from transcheck.load.opening import LARGEST_TEXT, Opened
from transcheck.load.rows import RawRow, Rows
from transcheck.load.word import read_tables, read_word
from transcheck.load.workbook import read_sheets
from transcheck.text.languages import facts, known_languages
from transcheck.text.scripts import base_language, main_script
from transcheck.text.words import count_words

Table = Sequence[Sequence[str]]

_SOURCES = frozenset({"source", "src", "source text", "source segment", "original"})
_TARGETS = frozenset({"target", "tgt", "target text", "target segment", "translation"})
_IDS = frozenset({"id", "no", "no.", "nr", "#", "segment", "seg", "segment id", "segment number"})
_DOCS = frozenset({"doc", "document", "file"})
_DELIMITERS = "\t,;|"
_HEADER_WITHIN = 10
"""Rows of a spreadsheet that may stand above its header."""
_WIDEST_WORD_TABLE = 3
_MOSTLY = 0.7
"""Share of a Word file's text that its tables hold where it is an export of a translation."""
_FEWEST_WORDS = 10
"""In a column, for its language to be told."""
_FEWEST_ALIKE = 60
"""The same where both columns are in one script: a list of abbreviations looks like two languages."""
_LONGEST_HEADER = 2000


@dataclass(frozen=True, slots=True)
class Columns:
    """Where a table has what; -1 where it has no such column."""

    source: int
    target: int
    id: int = -1
    doc: int = -1
    source_language: str = ""
    target_language: str = ""


def read_delimited(opened: Opened) -> Rows | None:
    """The rows of a TSV or CSV, None where its first row names no source and target."""
    text = decode(opened)
    first = text.partition("\n")[0]
    if len(first) > _LONGEST_HEADER:
        return None
    for delimiter in _DELIMITERS:
        columns = columns_of(next(csv.reader([first], delimiter=delimiter), []))
        if columns is None:
            continue
        records = _records(opened, text, delimiter)[1:]
        if _are_rows(records, columns) and _are_as_named(records, columns):
            return _rows(records, columns)
    return None


def read_workbook(opened: Opened) -> Rows | None:
    """The rows of the first sheet that has a header, None where none has."""
    for sheet in read_sheets(opened):
        table = list(sheet)
        for n, row in enumerate(table[:_HEADER_WITHIN]):
            columns = columns_of(row)
            if columns is not None and _are_as_named(table[n + 1 :], columns):
                return _rows(table[n + 1 :], columns)
    return None


def read_word_table(opened: Opened) -> Rows | None:
    """The rows of a Word table whose header names source and target, or whose columns are two languages."""
    tables = _main_tables(opened)
    for table in tables:
        columns = columns_of(table[0])
        if columns is not None:
            alike = [row for t in tables if t[0] == table[0] for row in t[1:]]
            return _rows(alike, columns)
    return next((rows for table in tables if (rows := _by_languages(table)) is not None), None)


def _main_tables(opened: Opened) -> list[Table]:
    """The tables of a Word file that is nothing but tables; a table within an article is part of it."""
    tables: list[Table] = [table for table in read_tables(opened) if len(table) > 1]
    inside = sum(len(cell) for table in tables for row in table for cell in row)
    whole = sum(len(paragraph.text) for paragraph in read_word(opened).paragraphs)
    return tables if inside > _MOSTLY * whole else []


def columns_of(header: Sequence[str]) -> Columns | None:
    """Where the header row has source and target, None where it names no two such columns."""
    names = [" ".join(name.split()).strip("*:").casefold() for name in header]
    languages = {n: language for n, name in enumerate(names) if (language := _language_of(name))}
    source, target = _find(names, _SOURCES), _find(names, _TARGETS)
    if (source < 0 or target < 0) and len(set(languages.values())) == len(languages) == 2:
        source, target = languages
    if source < 0 or target < 0:
        return None
    return Columns(
        source=source,
        target=target,
        id=_find(names, _IDS),
        doc=_find(names, _DOCS),
        source_language=languages.get(source, ""),
        target_language=languages.get(target, ""),
    )


def _find(names: Sequence[str], wanted: frozenset[str]) -> int:
    return next((n for n, name in enumerate(names) if name in wanted), -1)


def _language_of(name: str) -> str:
    """The tag of a column named for a language: "ur", "en-gb", "urdu", "اردو"."""
    return _named_languages().get(name.replace("_", "-").partition("-")[0].strip(), "")


@cache
def _named_languages() -> dict[str, str]:
    known = [facts(tag) for tag in known_languages()]
    plain = [language for language in known if "-" not in language.code]
    by_name = {name.casefold(): k.code for k in plain for name in (k.name, k.own_name)}
    return by_name | {language.code: language.code for language in plain}


def _rows(table: Iterable[Sequence[str]], columns: Columns) -> Rows:
    rows = tuple(_row(cells, columns) for cells in _without_empty_end(list(table)))
    return Rows(rows, columns.source_language, columns.target_language)


def _row(cells: Sequence[str], columns: Columns) -> RawRow:
    name, document = _cell(cells, columns.id).strip(), _cell(cells, columns.doc).strip()
    names = (name, f"{document}/{name}" if document else name) if name else ()
    return RawRow(_cell(cells, columns.source), _cell(cells, columns.target), names)


def _cell(cells: Sequence[str], n: int) -> str:
    return cells[n] if 0 <= n < len(cells) else ""


def _without_empty_end(table: list[Sequence[str]]) -> list[Sequence[str]]:
    while table and not any(cell.strip() for cell in table[-1]):
        table.pop()
    return table


def _records(opened: Opened, text: str, delimiter: str) -> list[list[str]]:
    """The records of a text. Tabs part cells that no quotation mark closes; commas may be quoted."""
    if delimiter == "\t" and _is_unquoted(text):
        return [line.split("\t") for line in text.split("\n") if line]
    csv.field_size_limit(LARGEST_TEXT)
    try:
        return [record for record in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter) if record]
    except csv.Error as error:
        raise opened.refuse("is no table that can be read", "save it as TSV or XLSX") from error


def _is_unquoted(text: str) -> bool:
    """Whether the lines of a TSV are its rows as they stand: all have as many cells as the first.

    Cells that Excel quoted would still carry their marks, so one that begins and ends with
    a mark, and has only doubled ones inside, says that quoting is in use.
    """
    lines = [line for line in text.split("\n") if line]
    width = lines[0].count("\t")
    if any(line.count("\t") != width for line in lines):
        return not any(_opens_quoted(cell) for line in lines for cell in line.split("\t"))
    return not any(_is_quoted(cell) for line in lines for cell in line.split("\t"))


def _opens_quoted(cell: str) -> bool:
    return cell.startswith('"') and cell.count('"') % 2 == 1


def _is_quoted(cell: str) -> bool:
    return (
        len(cell) > 2
        and cell[0] == cell[-1] == '"'
        and '""' in cell
        and not cell[1:-1].replace('""', "").count('"')
    )


def _by_languages(table: Table) -> Rows | None:
    """A Word table without a header whose two columns of text are in two languages."""
    width = max(len(row) for row in table)
    if not 2 <= width <= _WIDEST_WORD_TABLE:
        return None
    found = [(n, _language_of_column(table, n)) for n in range(width)]
    told = [(n, language) for n, language in found if language != UNKNOWN]
    if len(told) != 2 or told[0][1] == told[1][1]:
        return None
    (source, source_language), (target, target_language) = told
    texts = [" ".join(_cell(row, n) for row in table) for n, _ in told]
    if main_script(texts[0]) == main_script(texts[1]) and any(count_words(t) < _FEWEST_ALIKE for t in texts):
        return None
    number = next((n for n in range(width) if n not in (source, target)), -1)
    columns = Columns(
        source, target, number, source_language=source_language, target_language=target_language
    )
    return _rows(_iterated(table), columns)


def _language_of_column(table: Table, n: int) -> str:
    texts = [_cell(row, n) for row in table]
    return detect_language(texts) if count_words(" ".join(texts)) >= _FEWEST_WORDS else UNKNOWN


def _are_rows(table: Table, columns: Columns) -> bool:
    """Whether most lines have the columns: an article may begin with the line "Urdu, English"."""
    last = max(columns.source, columns.target)
    return 2 * sum(1 for row in table if len(row) > last) >= len(table)


def _are_as_named(table: Table, columns: Columns) -> bool:
    """Whether columns named by languages may be in them: "IT" and "UK" also head other columns."""
    named = ((columns.source, columns.source_language), (columns.target, columns.target_language))
    found = [(language, _language_of_column(table, n)) for n, language in named if language]
    known = [(language, other) for language, other in found if other != UNKNOWN]
    return not known or any(base_language(other) == language for language, other in known)


def _iterated(table: Table) -> Iterator[Sequence[str]]:
    return (row for row in table if any(cell.strip() for cell in row))
