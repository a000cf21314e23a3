"""Profession without its article

“He is engineer”, “works as teacher”: Urdu, Russian, Chinese and Persian have no article, French, Spanish
and German leave it out here.

Example: “His brother is doctor in Lahore.” Write “is a doctor”.

Leave it alone where only one person holds the office (“she is chairman of the board”).
"""

import re
from collections.abc import Iterator

from transcheck.check.check import Context, Example, Finding, check
from transcheck.model import Passage, Severity, Span

EXAMPLES = (
    Example(
        target="His brother is [doctor] in the city.",
        repaired="His brother is a doctor in the city.",
    ),
    Example(target="She works as [engineer].", repaired="She works as an engineer."),
    Example(target="He was chairman of the board and a teacher, and acted as lawyer."),
)

_PROFESSION = (
    "doctor|engineer|teacher|lawyer|journalist|farmer|driver|nurse|midwife|student|labourer|mason"
    "|carpenter|tailor"
    "|baker|butcher|plumber|electrician|shopkeeper|fisherman|policeman|soldier|poet|singer|actor|actress"
    "|painter"
    "|accountant|pharmacist|dentist|surgeon|mechanic|welder|pensioner|housewife|widow|businessman|barber|cook"
)
_BARE = re.compile(
    rf"\b(?:(?:he|she|who|father|mother|brother|sister|son|daughter|husband|wife|[A-Z][a-z]+) (?:is|was)"
    rf"|(?:works|worked|working|works now) as) (?P<noun>{_PROFESSION})\b(?=[.,;”\"]|$| (?:in|at|by|and"
    rf"|from|with)\b)"
    r"(?! and (?:son|wife|husband|daughter)\b)"
)


@check(category="linguistic/grammar", severity=Severity.MINOR, confidence=0.75, examples=EXAMPLES)
def bare_profession(passage: Passage, context: Context) -> Iterator[Finding]:
    if passage.heading:
        return
    for found in _BARE.finditer(passage.target):
        noun = found["noun"]
        yield Finding(
            span=Span(*found.span("noun")),
            message="A profession takes an article",
            suggestions=(f"{'an' if noun[0] in 'aeiou' else 'a'} {noun}",),
        )
