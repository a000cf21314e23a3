"""“Mr.” and “Mr” mixed

American papers set a stop behind Mr., Mrs. and Dr., British ones do not. An article keeps to one.

Example: “Mr. Khan told Dr Ahmed”. Write “Mr. Khan told Dr. Ahmed”, or neither.

Leave it alone in names of firms.
"""

import re
from collections.abc import Iterator

from transcheck.check.check import Context, Example, Finding, Need, check
from transcheck.check.locale._mix import Use, minority
from transcheck.model import Passage, Severity, Span

EXAMPLES = (
    Example(
        target="Mr. Khan left.\nDr. Ahmed stayed.\n[Mr] Shah slept.",
        repaired="Mr. Khan left.\nDr. Ahmed stayed.\nMr. Shah slept.",
    ),
    Example(target="Mr Khan left.\nDr Ahmed stayed.\nHe lives in St. Louis."),
)

_TITLE = re.compile(r"\b(?P<title>Mr|Mrs|Ms|Dr)(?P<stop>\.?)(?= [A-Z])")


@check(
    category="locale/format",
    severity=Severity.MINOR,
    confidence=0.75,
    needs=Need.ARTICLE,
    examples=EXAMPLES,
)
def title_stops(context: Context) -> Iterator[Finding]:
    uses = [use for p in context.alignment.passages for use in _uses(p)]
    yield from minority(uses, "{way}, where the article writes titles {usual}")


def _uses(passage: Passage) -> Iterator[Use]:
    for found in _TITLE.finditer(passage.target):
        way = "With a stop" if found["stop"] else "Without a stop"
        instead = found["title"] if found["stop"] else f"{found['title']}."
        yield Use(way.lower(), passage.id, Span(*found.span()), (instead,))
