"""Dates written in two ways

“11 October” in one paragraph and “October 11” in the next. The first is British, the second
American; an article keeps to one.

Example: “on October 11 … since 13 October”. Write “since October 13”.

Leave it alone in names and quotations (9/11, the Fourth of July).
"""

import re
from collections.abc import Iterator

from transcheck.check.check import Context, Example, Finding, Need, check
from transcheck.check.locale._mix import Use, minority
from transcheck.model import Passage, Severity, Span

EXAMPLES = (
    Example(
        target="It began on October 11.\nIt spread by October 12.\nIt ended on [13 October].",
        repaired="It began on October 11.\nIt spread by October 12.\nIt ended on October 13.",
    ),
    Example(target="It began on October 11, 2025.\nIt spread by Oct. 12.\nIn October 40 men died."),
)

_MONTH = (
    r"(?P<month>January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.)"
)
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_DAY_FIRST = re.compile(rf"\b{_DAY} (?:of )?{_MONTH}(?!\w)")
_MONTH_FIRST = re.compile(rf"\b{_MONTH} {_DAY}\b(?!:|,\d{{3}}| (?:percent|people|men|women|years|million))")


@check(
    category="locale/format",
    severity=Severity.MINOR,
    confidence=0.8,
    needs=Need.ARTICLE,
    examples=EXAMPLES,
)
def date_format(context: Context) -> Iterator[Finding]:
    uses = [use for p in context.alignment.passages for use in _uses(p)]
    yield from minority(uses, "{way}, where the article writes the {usual}")


def _uses(passage: Passage) -> Iterator[Use]:
    text = passage.target
    taken: list[Span] = []
    for found in _DAY_FIRST.finditer(text):
        taken.append(Span(*found.span()))
        instead = f"{found['month']} {found['day']}"
        yield Use("day first", passage.id, taken[-1], (instead,) if 1 <= int(found["day"]) <= 31 else ())
    for found in _MONTH_FIRST.finditer(text):
        span = Span(*found.span())
        if 1 <= int(found["day"]) <= 31 and not any(span.overlaps(other) for other in taken):
            yield Use("month first", passage.id, span, (f"{found['day']} {found['month']}",))
