"""Space missing or too many

A space stands before a comma or full stop, or none behind it, or two stand where one should.
It shows that the text was pasted together, and line breaks may fall in the wrong place.

Example: “the talks ,which failed”. Write “the talks, which failed”.

Leave it alone in addresses, numbers and names with a stop inside (Node.js).
"""

import re
from collections.abc import Iterator

from transcheck.check.check import Context, Example, Finding, check
from transcheck.model import Passage, Severity, Span

EXAMPLES = (
    Example(target="The talks[ ,] which failed, ended.", repaired="The talks, which failed, ended."),
    Example(target="The talks failed[,]the minister said.", repaired="The talks failed, the minister said."),
    Example(target="The talks[  ]failed.", repaired="The talks failed."),
    Example(target="The talks failed[.]They will resume.", repaired="The talks failed. They will resume."),
    Example(target="He met them (on [Monday )].", repaired="He met them (on Monday)."),
    Example(
        target="At 10:30 a.m. the U.S.A. paid 1,250.50 to www.example.com,Inc. and Node.js ... and so on."
    ),
)

_BEFORE = re.compile(r"(?<=[\w”’])[ \u00a0]+([,;!?]|:(?=\s)|\.(?!\.|\w))(?!\))")
_MISSING_COMMA = re.compile(r"(?<=[a-z]{2})([,;])(?=[A-Za-z]{2})")
_MISSING_STOP = re.compile(r"(?<=[a-z]{3})([.?!])(?=[A-Z][a-z]+ )")
_DOUBLE = re.compile(r"(?<=[^\s.!?:])( {2,})(?=[^\s])")
_IN_BRACKETS = re.compile(r"(\( +\w+)|(\w+ +\))")
_ADDRESS = re.compile(r"\S*(?:https?:|www\.|@|\w\.(?:com|org|net|gov|edu|pk|in|uk|io|tv|js)\b)\S*")


@check(category="linguistic/mechanics", severity=Severity.MINOR, confidence=0.85, examples=EXAMPLES)
def spacing(passage: Passage, context: Context) -> Iterator[Finding]:
    text = passage.target
    found = [*_before(text), *_missing(text), *_double(text), *_in_brackets(text)]
    if found:
        addresses = [Span(*m.span()) for m in _ADDRESS.finditer(text)]
        yield from (f for f in found if not any(address.overlaps(f.span) for address in addresses))


def _before(text: str) -> Iterator[Finding]:
    for found in _BEFORE.finditer(text):
        yield Finding(span=Span(*found.span()), message=f"Space before “{found[1]}”", suggestions=(found[1],))


def _missing(text: str) -> Iterator[Finding]:
    for pattern in (_MISSING_COMMA, _MISSING_STOP):
        for found in pattern.finditer(text):
            yield Finding(
                span=Span(*found.span()),
                message=f"No space after “{found[1]}”",
                suggestions=(f"{found[1]} ",),
            )


def _double(text: str) -> Iterator[Finding]:
    for found in _DOUBLE.finditer(text):
        yield Finding(span=Span(*found.span()), message="Two spaces", suggestions=(" ",))


def _in_brackets(text: str) -> Iterator[Finding]:
    for found in _IN_BRACKETS.finditer(text):
        yield Finding(
            span=Span(*found.span()),
            message="Space inside the brackets",
            suggestions=(found.group().replace(" ", ""),),
        )
