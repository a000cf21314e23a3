"""The trend as a workbook: the articles, and a sheet for each way of summing them up."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from transcheck.atomic import write_whole
from transcheck.model import CATEGORIES
from transcheck.report.clean import clean
from transcheck.trend.groups import By, grouped
from transcheck.trend.results import Result

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

Value = str | int | float | None
_ARTICLES = (
    "Article", "Day", "Translator", "Desk", "Languages", "Words", "Points per 1,000 words", "Score",
    "Passes", "Points undecided", "Estimate", "Preset",
)  # fmt: skip
_GROUPS = (
    "Articles", "Words", "Points per 1,000 words", "from", "to", "Mean score", "Pass", "Estimate",
)  # fmt: skip
_TITLES = {
    By.TRANSLATOR: "Translator", By.DESK: "Desk", By.LANGUAGES: "Languages", By.MONTH: "Month",
}  # fmt: skip
_WIDEST = 40


def write_sheet(results: Sequence[Result], path: Path) -> None:
    """Write the workbook. Raises WriteError."""
    from openpyxl import Workbook

    book = Workbook()
    first = book.active
    assert first is not None
    first.title = "Articles"
    _fill(first, _ARTICLES, (_article(result) for result in results))
    for by, title in _TITLES.items():
        _summed(book.create_sheet(title), title, results, by)
    write_whole(path, book.save)


def _article(result: Result) -> tuple[Value, ...]:
    rate = 1000 * result.penalty / result.words if result.words else 0.0
    return (
        result.article,
        result.day,
        result.translator,
        result.desk,
        result.languages,
        result.words,
        round(rate, 1),
        round(result.score, 1),
        "yes" if result.passed else "no",
        result.pending,
        result.estimate,
        result.preset,
    )


def _summed(sheet: "Worksheet", title: str, results: Sequence[Result], by: By) -> None:
    """A row for each group, with a column for each category that costs anything anywhere."""
    groups = grouped(results, by)
    categories = sorted({category for group in groups for category, _ in group.costs})
    labels = [CATEGORIES[c].label if c in CATEGORIES else c for c in categories]
    rows: list[tuple[Value, ...]] = []
    for group in groups:
        low, high = group.interval or (None, None)
        costs = dict(group.costs)
        rows.append(
            (
                group.name or "not named",
                group.articles,
                group.words,
                round(group.per_thousand, 1),
                None if low is None else round(low, 1),
                None if high is None else round(high, 1),
                round(group.score, 1),
                group.passed,
                None if group.estimate is None else round(group.estimate, 1),
                *(round(costs.get(category, 0.0), 2) for category in categories),
            )
        )
    _fill(sheet, (title, *_GROUPS, *labels), rows)


def _fill(sheet: "Worksheet", titles: Sequence[str], rows: Iterable[Sequence[Value]]) -> None:
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    sheet.append(list(titles))
    for number, title in enumerate(titles, start=1):
        sheet.cell(1, number).font = Font(bold=True)
        sheet.column_dimensions[get_column_letter(number)].width = min(_WIDEST, max(10, len(title) + 2))
    for at, row in enumerate(rows, start=2):
        for number, value in enumerate(row, start=1):
            cell = sheet.cell(at, number, clean(value) if isinstance(value, str) else value)
            if isinstance(value, str):
                cell.data_type = "s"  # a headline that begins with = is no formula
    sheet.freeze_panes = "B2"
    sheet.auto_filter.ref = sheet.dimensions
