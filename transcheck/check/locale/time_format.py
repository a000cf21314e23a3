"""Times of day written in two ways

“5pm” stands in one paragraph and “6 p.m.” in the next. An article keeps to one.

Example: “at 5 p.m. … until 6:30pm”. Write “until 6:30 p.m.”

Leave it alone in timetables and for military time.
"""

import re
from collections.abc import Iterator

from transcheck.check.check import Context, Example, Finding, Need, check
from transcheck.check.locale._mix import Use, minority
from transcheck.model import Passage, Severity, Span

EXAMPLES = (
    Example(
        target="It began at 5 p.m. on Monday.\nIt stopped at 7:30 a.m. that day.\nIt ended at [6pm] sharp.",
        repaired="It began at 5 p.m. on Monday.\nIt stopped at 7:30 a.m. that day.\nIt ended at 6 p.m. "
        "sharp.",
    ),
    Example(target="It began at 5pm.\nIt stopped at 7.30am.\nHe read Luke 12:30 and won 6:4."),
)

_HALVES = re.compile(
    r"\b(?P<time>\d{1,2}(?:[:.]\d{2})?)(?P<gap>\s?)(?P<half>[ap]\.?m\.?)(?!\w)", re.IGNORECASE
)


@check(
    category="locale/format",
    severity=Severity.MINOR,
    confidence=0.7,
    needs=Need.ARTICLE,
    examples=EXAMPLES,
)
def time_format(context: Context) -> Iterator[Finding]:
    uses = [use for p in context.alignment.passages for use in _uses(p)]
    yield from minority(uses, "{way}, where the article writes {usual}")


def _uses(passage: Passage) -> Iterator[Use]:
    for found in _HALVES.finditer(passage.target):
        half = found["half"].lower()
        letter = half[0]
        if "." in half[:-1]:
            yield Use("“p.m.”", passage.id, Span(*found.span()), (f"{found['time']}{letter}m",))
        elif half.islower() and found["half"].islower():
            end = found.end() - (1 if half.endswith(".") else 0)
            instead = f"{found['time']} {letter}.m."
            yield Use("“pm”", passage.id, Span(found.start(), end), (instead,))
