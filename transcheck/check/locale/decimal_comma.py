"""Comma where English sets a point

2,5 percent is two and a half in Spanish, French, German and Russian; in English it is nothing, and
2.500 is two and a half, not two thousand five hundred.

Example: “rose by 2,5 percent to 3.500.000 euros”. Write “rose by 2.5 percent to 3,500,000 euros”.

Leave it alone in lists of numbers, coordinates and scores.
"""

import re
from collections.abc import Iterator

from transcheck.check.check import Context, Example, Finding, check
from transcheck.model import Passage, Severity, Span

EXAMPLES = (
    Example(target="Prices rose by [2,5] percent.", repaired="Prices rose by 2.5 percent."),
    Example(target="It cost [3.500.000] euros.", repaired="It cost 3,500,000 euros."),
    Example(target="Rows 2,5 and 7 hold 3,500 names; version 1.2.3 and 10.000 seconds."),
)

_UNIT = r"(?:\s?%|\s?(?:percent|per cent|million|billion|trillion|km|met(?:er|re)s|euros?|dollars?)\b)"
_DECIMAL = re.compile(rf"(?<![\d,.])(\d{{1,3}}),(\d{{1,2}})(?={_UNIT})")
_GROUPED = re.compile(r"(?<![\d,.])\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?(?![\d.])")


@check(category="locale/format", severity=Severity.MINOR, confidence=0.85, examples=EXAMPLES)
def decimal_comma(passage: Passage, context: Context) -> Iterator[Finding]:
    for found in _DECIMAL.finditer(passage.target):
        yield Finding(
            span=Span(*found.span()),
            message="A comma where English sets a point",
            suggestions=(f"{found[1]}.{found[2]}",),
        )
    for found in _GROUPED.finditer(passage.target):
        turned = found.group().translate(str.maketrans(".,", ",."))
        yield Finding(
            span=Span(*found.span()),
            message="Points where English sets commas",
            suggestions=(turned,),
        )
