"""Exclamation mark in straight news

The paper itself exclaims. English news leaves that to the people it quotes; the mark makes a
report sound like a leaflet.

Example: “The water has risen again!” Write “The water has risen again.”

Leave it alone in quotations, titles and names (Yahoo!).
"""

import re
from collections.abc import Iterator

from transcheck.check.check import Context, Example, Finding, InQuotes, check
from transcheck.model import Passage, Severity, Span

EXAMPLES = (
    Example(target="The water has risen again[!]", repaired="The water has risen again."),
    Example(target="“Leave now!” she shouted. Yahoo! is for sale."),
)

_MARK = re.compile(r"(?<=[a-z\d])!+(?=\s*$|\s+[A-Z])")
_NAMES = re.compile(r"(?:Yahoo|Jeopardy|Airplane|Oklahoma|Mamma Mia|Panic|Wham|Ouch|Oh|Ah)!$")


@check(
    category="style/house",
    severity=Severity.MINOR,
    confidence=0.65,
    examples=EXAMPLES,
    in_quotes=InQuotes.SILENT,
)
def exclamation(passage: Passage, context: Context) -> Iterator[Finding]:
    if any(mark in passage.target for mark in '“"‘«'):
        return  # a quotation may run on where no rule sees it
    for found in _MARK.finditer(passage.target):
        if not _NAMES.search(passage.target[: found.end()]):
            yield Finding(span=Span(*found.span()), message="The paper exclaims", suggestions=(".",))
