"""Lakh and crore left for foreign readers

A lakh is 100,000 and a crore ten million. Readers outside South Asia do not know the words.

Example: “a loan of 25 crore rupees”. Write “a loan of 250 million rupees”.

Leave it alone in papers for South Asian readers; a house switches the check off in its profile.
"""

import re
from collections.abc import Iterator

from transcheck.check.check import Context, Example, Finding, InQuotes, check
from transcheck.model import Passage, Severity
from transcheck.text.figures import written
from transcheck.text.numbers import numbers

EXAMPLES = (
    Example(
        target="They took a loan of [25 crore] rupees.", repaired="They took a loan of 250 million rupees."
    ),
    Example(target="[Two lakh fifty thousand] people fled.", repaired="250,000 people fled."),
    Example(target="They took a loan of 250 million rupees in Lakhpat."),
)

_WORD = re.compile(r"\b(?:lakhs?|lacs?|crores?)\b", re.IGNORECASE)


@check(
    category="locale/format",
    severity=Severity.MINOR,
    confidence=0.75,
    examples=EXAMPLES,
    in_quotes=InQuotes.SILENT,
)
def south_asian_numbers(passage: Passage, context: Context) -> Iterator[Finding]:
    if not _WORD.search(passage.target):
        return
    for quantity in numbers(passage.target, context.target_language):
        shown = quantity.span.of(passage.target)
        if _WORD.search(shown) and any(c.isalnum() for c in shown.split()[0]) and not quantity.weak:
            yield Finding(
                span=quantity.span,
                message="Readers elsewhere do not know lakh and crore",
                suggestions=(written(quantity.value),),
            )
