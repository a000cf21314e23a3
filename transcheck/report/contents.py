"""What a report with these options will hold, counted before it is written."""

from dataclasses import dataclass

from transcheck.model import Report, Review, Side, State, Verdict
from transcheck.report.options import Changes, Dismissed, ReportOptions


@dataclass(frozen=True, slots=True)
class Contents:
    """Numbers of what will stand in a report.

    `comments` are flags with a comment, `rewritten` passages whose changes are tracked,
    `suggested` open flags whose first suggestion is offered as a change.
    """

    passages: int
    flags: int
    comments: int
    rewritten: int
    suggested: int
    notes: int
    drifting: int
    with_source: bool
    passed: bool


def contents(report: Report, review: Review, options: ReportOptions) -> Contents:
    """Count what `write` would write."""
    marks = [
        mark
        for mark in review.marks(report)
        if mark.state is not State.DISMISSED or options.dismissed is Dismissed.RESOLVED
    ]
    offered = [
        mark
        for mark in marks
        if mark.state is State.OPEN and mark.issue.suggestions and mark.issue.at.side is Side.TARGET
    ]
    return Contents(
        passages=len(report.alignment.passages),
        flags=len(marks),
        comments=len(marks) if options.comments else 0,
        rewritten=0 if options.changes is Changes.NONE else len(review.edits),
        suggested=len(offered) if options.changes is Changes.SUGGESTED else 0,
        notes=len(review.notes),
        drifting=sum(term.drift for term in report.terms),
        with_source=options.source_column and options.onto is None and report.alignment.source is not None,
        passed=report.scorecard.verdict is Verdict.PASS,
    )
