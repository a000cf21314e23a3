"""Comparative marked twice

“More better”, “most biggest”: the form already says it.

Example: “a more easier way”. Write “an easier way”.

Leave it alone where “more” counts: “more better-paid jobs”.
"""

import re
from collections.abc import Iterator

from transcheck.check.check import Context, Example, Finding, check
from transcheck.model import Passage, Severity, Span

EXAMPLES = (
    Example(target="The roads are [more better] now.", repaired="The roads are better now."),
    Example(
        target="It is the [most biggest] dam in the country.",
        repaired="It is the biggest dam in the country.",
    ),
    Example(target="There are more better-paid jobs, and most best-sellers are novels."),
)

_PATTERN = re.compile(
    r"\b(?:more (better|worse|easier)|most (best|worst|biggest|largest|strongest|highest|easiest))\b(?!-)",
    re.IGNORECASE,
)


@check(category="linguistic/grammar", severity=Severity.MINOR, confidence=0.85, examples=EXAMPLES)
def double_comparative(passage: Passage, context: Context) -> Iterator[Finding]:
    for found in _PATTERN.finditer(passage.target):
        yield Finding(
            span=Span(*found.span()),
            message="The comparison is marked twice",
            suggestions=(found[1] or found[2],),
        )
