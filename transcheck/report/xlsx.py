"""The report as a workbook: scorecard, flags, terms, ledgers. For those who sort, count and file."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from transcheck.atomic import write_whole
from transcheck.model import CATEGORIES, Report, Review, Severity
from transcheck.report.clean import clean
from transcheck.report.compose import Content, compose
from transcheck.report.flags import Flag
from transcheck.report.ledgers import Ledger
from transcheck.report.options import ReportOptions
from transcheck.report.palette import NAMES, ink
from transcheck.text.scripts import main_script

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell
    from openpyxl.worksheet.worksheet import Worksheet

Value = str | int | float | None
_LONGEST = 32_767
"""Characters Excel keeps in a cell."""
_RTL_SCRIPTS = frozenset({"Arabic", "Hebrew", "Syriac", "Thaana"})
_FLAGS = {
    "No.": 6,
    "Passage": 9,
    "Side": 8,
    "Words": 36,
    "Category": 24,
    "Family": 11,
    "Severity": 10,
    "Confidence": 11,
    "What is wrong": 46,
    "Why": 46,
    "Source words": 26,
    "Suggestions": 36,
    "State": 11,
    "Note": 30,
    "Check": 26,
    "Id": 18,
}
_LEDGERS = {"Ledger": 13, "Passage": 9, "Standing": 11, "Source": 40, "Translation": 40, "Count": 8}
_TERMS = {"Source": 26, "Rendering": 30, "Count": 8, "Preferred": 10, "Drifts": 8, "Passages": 40}


def write(report: Report, review: Review, path: Path, options: ReportOptions) -> None:
    """Write the workbook."""
    from openpyxl import Workbook

    content = compose(report, review, options)
    book = Workbook()
    book.properties.title = clean(content.title)[:255]
    book.properties.creator = clean(options.author)[:255]
    book.properties.created = book.properties.modified = options.moment
    first = book.active
    assert first is not None
    first.title = "Scorecard"
    _scorecard(first, content)
    _list(book.create_sheet("Flags"), _FLAGS, (_flag(content, flag) for flag in content.flags))
    _list(book.create_sheet("Terms"), _TERMS, _terms(content))
    ledgers = content.ledgers
    if ledgers:
        _list(book.create_sheet("Numbers and quotations"), _LEDGERS, _entries(content, ledgers))
    write_whole(path, book.save)


def _scorecard(sheet: "Worksheet", content: Content) -> None:
    """What the front page says, one fact to a row."""
    from openpyxl.styles import Font

    card = content.card
    _row(sheet, [content.title])[0].font = Font(bold=True, size=14)
    for label, value in (
        ("Source title", content.source_title),
        *content.facts,
        ("Verdict", content.verdict),
    ):
        _row(sheet, [label, value])
    numbers = (
        ("Score", round(card.calibrated, 1)),
        ("Pass mark", card.threshold),
        ("Penalty points", card.penalty),
        ("of these undecided", card.pending),
        ("Points per 1,000 words", round(card.per_thousand, 1)),
        ("Words", card.words),
        ("Preset", card.preset),
        ("Signature", card.signature),
    )
    for label, number in numbers:
        _row(sheet, [label, number])
    for score in card.scores:
        if score.passage is None:
            _row(sheet, [score.metric, round(score.value, 2), score.signature])
    _row(sheet, [])
    _head(sheet, ["Category", "Family", *(severity.value.title() for severity in Severity), "Points"])
    for tally in card.tallies:
        kind = CATEGORIES[tally.category]
        counts = [tally.count(severity) for severity in Severity]
        _row(sheet, [kind.label, NAMES[kind.family], *counts, tally.penalty])
    _row(sheet, [])
    for line in content.colophon:
        _row(sheet, [line])
    _widths(sheet, [30, 26, 12, 12, 12, 12, 12])


def _flag(content: Content, flag: Flag) -> list[Value]:
    issue = flag.mark.issue
    return [
        flag.number,
        content.label(issue.at.passage),
        issue.at.side.value,
        flag.quote,
        issue.kind.label,
        NAMES[flag.family],
        flag.severity.value,
        round(issue.confidence, 2),
        flag.message,
        issue.explanation,
        " / ".join(flag.sources),
        " / ".join(flag.tries) or flag.outcome,
        flag.mark.state.value,
        flag.mark.note,
        issue.check,
        issue.id,
    ]


def _terms(content: Content) -> Iterable[list[Value]]:
    """One row for each rendering."""
    for term in content.all_terms:
        for rendering in term.renderings:
            places = dict.fromkeys(content.label(at.passage) for at in rendering.occurrences)
            yield [
                " / ".join(term.source_forms),
                rendering.text,
                rendering.count,
                "yes" if rendering.text == term.preferred else "",
                "yes" if term.drift else "",
                ", ".join(places),
            ]


def _entries(content: Content, ledgers: Iterable[Ledger]) -> Iterable[list[Value]]:
    """One row for each that differs, then one for how many agree."""
    for ledger in ledgers:
        for entry in ledger.entries:
            label = content.label(entry.passage)
            yield [ledger.name, label, entry.standing.value, entry.source, entry.target, 1]
        yield [ledger.name, "", "agree", "", "", ledger.agreed]


def _list(sheet: "Worksheet", columns: dict[str, int], rows: Iterable[Sequence[Value]]) -> None:
    """A table with a head that stays in view and filters."""
    from openpyxl.worksheet.properties import PageSetupProperties

    _head(sheet, list(columns))
    for row in rows:
        _row(sheet, row)
    _widths(sheet, list(columns.values()))
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = sheet.dimensions
    sheet.print_title_rows = "1:1"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)


def _head(sheet: "Worksheet", titles: Sequence[str]) -> None:
    from openpyxl.styles import Font, PatternFill

    for cell in _row(sheet, titles):
        cell.font = Font(bold=True)
        cell.fill = PatternFill("solid", fgColor=ink("hair")[1:])


def _row(sheet: "Worksheet", values: Sequence[Value]) -> "list[Cell]":
    """Append a row; its cells."""
    cells = [_cell(sheet, value) for value in values]
    sheet.append(cells)
    return cells


def _cell(sheet: "Worksheet", value: Value) -> "Cell":
    """A cell. Text stays text, whatever it begins with."""
    from openpyxl.cell.cell import WriteOnlyCell
    from openpyxl.styles import Alignment

    if not isinstance(value, str):
        cell: Cell = WriteOnlyCell(sheet, value)
        cell.alignment = Alignment(vertical="top")
        return cell
    cell = WriteOnlyCell(sheet, clean(value)[:_LONGEST])
    # "=HYPERLINK(…)" in an article is a quotation, not a formula; the prefix keeps it one when
    # someone edits the cell.
    cell.data_type = "s"
    cell.quotePrefix = value.lstrip()[:1] in tuple("=+-@")
    order = 2 if main_script(value) in _RTL_SCRIPTS else 1
    cell.alignment = Alignment(vertical="top", wrap_text=True, readingOrder=order)
    return cell


def _widths(sheet: "Worksheet", widths: Sequence[int]) -> None:
    from openpyxl.utils import get_column_letter

    for column, width in enumerate(widths, start=1):
        sheet.column_dimensions[get_column_letter(column)].width = width
