"""Currency sign set in another language's way

The sign stands behind the number, a space off, or beside the word it stands for; Pakistani and
Indian copy closes a sum with “/-”. English sets the sign in front and says it once.

Example: “50$”, “$ 50”, “$50 dollars”, “Rs 500/-”. Write “$50” and “Rs 500”.

Leave it alone in tables of exchange rates.
"""

import re
from collections.abc import Iterator

from transcheck.check.check import Context, Example, Finding, check
from transcheck.model import Passage, Severity, Span

EXAMPLES = (
    Example(target="It cost [50$] a day.", repaired="It cost $50 a day."),
    Example(target="It cost [$ 50] a day.", repaired="It cost $50 a day."),
    Example(target="It cost [$50 million dollars].", repaired="It cost $50 million."),
    Example(target="The fine is Rs 500[/-] a day.", repaired="The fine is Rs 500 a day."),
    Example(target="It cost $50, Rs 500 and 40 dollars, or US$ 5,000."),
)

_SIGN = r"[$€£¥₹]"
_FIGURE = r"\d[\d,]*(?:\.\d+)?"
_BEHIND = re.compile(rf"(?<![\w$€£¥₹.,])(?P<number>{_FIGURE})\s?(?P<sign>{_SIGN})(?!\s?\d)")
_APART = re.compile(rf"(?<!\w)(?P<sign>{_SIGN})[ \u00a0](?P<number>{_FIGURE})")
_TWICE = re.compile(
    rf"(?P<sum>(?P<sign>{_SIGN}){_FIGURE}(?: (?:million|billion|trillion))?) (?:US )?(?:dollars|euros"
    rf"|pounds|rupees|yen)\b"
)
_SLASH = re.compile(r"(?<=\d)/-+(?!\d)")


@check(category="locale/format", severity=Severity.MINOR, confidence=0.8, examples=EXAMPLES)
def currency_format(passage: Passage, context: Context) -> Iterator[Finding]:
    text = passage.target
    for found in (*_BEHIND.finditer(text), *_APART.finditer(text)):
        yield Finding(
            span=Span(*found.span()),
            message="The sign stands in front, without a space",
            suggestions=(f"{found['sign']}{found['number']}",),
        )
    for found in _TWICE.finditer(text):
        yield Finding(
            span=Span(*found.span()), message="The currency is said twice", suggestions=(found["sum"],)
        )
    for found in _SLASH.finditer(text):
        yield Finding(span=Span(*found.span()), message="English closes no sum this way", suggestions=("",))
