"""The flags as Marot's table, for the free viewer of MQM annotations of that name.

Ten columns, a flag a row; a passage without flags has a row that says so. The flagged words
stand between <v> and </v> (Marot's README, "MQM data format").
"""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path

from transcheck.atomic import write_text
from transcheck.model import Mark, Passage, Report, Review, Severity, Side, State
from transcheck.report.clean import one_line
from transcheck.report.options import ReportOptions

COLUMNS = (
    "system",
    "doc",
    "docSegId",
    "globalSegId",
    "rater",
    "source",
    "target",
    "category",
    "severity",
    "metadata",
)
_NO_ERROR = ("No-error", "no-error")
_SEVERITIES: Mapping[Severity, str] = {
    Severity.NEUTRAL: "Neutral",
    Severity.MINOR: "Minor",
    Severity.MAJOR: "Major",
    Severity.CRITICAL: "Critical",
}


def write(report: Report, review: Review, path: Path, options: ReportOptions) -> None:
    """Write the table. Dismissed flags are left out: no error was found there."""
    lines = ["\t".join(COLUMNS), *("\t".join(row) for row in _rows(report, review, options.author))]
    write_text(path, "\n".join(lines) + "\n")


def _rows(report: Report, review: Review, rater: str) -> Iterator[tuple[str, ...]]:
    marks: dict[object, list[Mark]] = {}
    for mark in review.marks(report):
        if mark.state is not State.DISMISSED:
            marks.setdefault(mark.issue.at.passage, []).append(mark)
    document = one_line(Path(report.alignment.target.path).name) or "article"
    for number, passage in enumerate(report.alignment.passages, start=1):
        begins = ("translation", document, str(number), one_line(str(passage.id)), rater or "TransCheck")
        here = marks.get(passage.id, [])
        for mark in here:
            yield (*begins, *_of_mark(mark, passage))
        if not here:
            yield (*begins, one_line(passage.source), one_line(passage.target), *_NO_ERROR, "{}")


def _of_mark(mark: Mark, passage: Passage) -> tuple[str, ...]:
    """Source, target, category, severity and metadata of a flag."""
    at = mark.issue.at
    texts = {side: passage.text(side) for side in Side}
    text, span = texts[at.side], at.span
    texts[at.side] = f"{text[: span.start]}<v>{text[span.start : span.end]}</v>{text[span.end :]}"
    said = {"note": mark.issue.message, "state": mark.state.value, "id": mark.issue.id}
    return (
        one_line(texts[Side.SOURCE]),
        one_line(texts[Side.TARGET]),
        mark.issue.category.capitalize(),
        _SEVERITIES[mark.issue.severity],
        json.dumps(said, ensure_ascii=False),
    )
