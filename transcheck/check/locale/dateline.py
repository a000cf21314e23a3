"""Dateline with a colon

The story opens with “Islamabad:”, as Urdu, Hindi and Arabic stories do. English agencies set the
place in capitals and a dash behind it.

Example: “Islamabad: The minister said”. Write “ISLAMABAD — The minister said”.

Leave it alone where the house sets its datelines so.
"""

import re
from collections.abc import Iterator

from transcheck.check.check import Context, Example, Finding, Need, check
from transcheck.model import Passage, Severity, Span

EXAMPLES = (
    Example(
        target="Talks fail\n[Islamabad:] The minister said the talks had failed in Doha on Monday.",
        repaired="Talks fail\nISLAMABAD — The minister said the talks had failed in Doha on Monday.",
    ),
    Example(target="Talks fail\nISLAMABAD — The minister said the talks had failed in Doha on Monday."),
    Example(target="Talks fail\nAsif: Talks failed\nThe minister said: We tried."),
)

_DATELINE = re.compile(r"(?P<place>[A-Z][a-z]+(?: [A-Z][a-z]+){0,2}): (?=(?:The |A |An |[A-Z]\w+ ){1}\w)")
_FIRST = 4
_SHORTEST = 10


@check(
    category="locale/format",
    severity=Severity.MINOR,
    confidence=0.7,
    needs=Need.ARTICLE,
    examples=EXAMPLES,
)
def dateline(context: Context) -> Iterator[Finding]:
    for passage in context.alignment.passages[:_FIRST]:
        found = _DATELINE.match(passage.target)
        if found is None or passage.heading or not _is_opening(passage):
            continue
        yield Finding(
            span=Span(found.start(), found.end() - 1),
            message="A dateline takes a dash",
            suggestions=(f"{found['place'].upper()} —",),
            passage=passage.id,
        )
        return


def _is_opening(passage: Passage) -> bool:
    """Whether the passage is a paragraph of prose and no headline that names its speaker."""
    return len(passage.target.split()) >= _SHORTEST and passage.target.rstrip().endswith((".", "”", '"'))
