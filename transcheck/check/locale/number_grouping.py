"""Digits grouped the Indian way

1,00,000 is how India, Pakistan and Bangladesh group a hundred thousand. Readers elsewhere stop
at it or take it for a slip.

Example: “a crowd of 2,50,000”. Write “a crowd of 250,000”.

Leave it alone in papers for South Asian readers.
"""

import re
from collections.abc import Iterator

from transcheck.check.check import Context, Example, Finding, check
from transcheck.model import Passage, Severity, Span

EXAMPLES = (
    Example(target="A crowd of [2,50,000] came.", repaired="A crowd of 250,000 came."),
    Example(target="It cost Rs [1,25,00,000.50].", repaired="It cost Rs 12,500,000.50."),
    Example(target="A crowd of 250,000 came on 1,2,3 and 4 May; see rows 12,13,145."),
)

_INDIAN = re.compile(r"(?<![\d,.])\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?(?![\d,])")


@check(category="locale/format", severity=Severity.MINOR, confidence=0.85, examples=EXAMPLES)
def number_grouping(passage: Passage, context: Context) -> Iterator[Finding]:
    for found in _INDIAN.finditer(passage.target):
        whole, dot, tenths = found.group().replace(",", "").partition(".")
        if f"{int(whole):,}" == found.group().partition(".")[0] or _is_list(found.group()):
            continue
        yield Finding(
            span=Span(*found.span()),
            message="Grouped the Indian way",
            suggestions=(f"{int(whole):,}{dot}{tenths}",),
        )


def _is_list(figure: str) -> bool:
    """Numbers in a row that only look grouped: 12,13,145."""
    parts = figure.split(",")
    return len(parts[0]) == 2 and len(parts) == 3 and int(parts[1]) - int(parts[0]) == 1
