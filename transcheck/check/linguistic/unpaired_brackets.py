"""Bracket without its partner

A bracket is opened and never closed, or closed and never opened, and the aside swallows the
rest of the sentence.

Example: “the ISI (Inter-Services Intelligence said”. Write “the ISI (Inter-Services Intelligence) said”.

Leave it alone in numbered lists: 1) first, 2) second.
"""

import re
from collections.abc import Iterator

from transcheck.check.check import Context, Example, Finding, check
from transcheck.model import Passage, Severity, Span

EXAMPLES = (
    Example(target="The agency, ISPR [(]Inter-Services Public Relations, denied it."),
    Example(target="The agency, ISPR, denied it on Monday[)]."),
    Example(target="1) He denied the report. 2) He resigned (on Monday)."),
)

_LIST_MARK = re.compile(r"(?:^|[\s;,])(?:\d{1,2}|[a-z]|[ivx]{1,4})$", re.IGNORECASE)
_PAIRS = {")": "(", "]": "["}


@check(category="linguistic/mechanics", severity=Severity.MINOR, confidence=0.85, examples=EXAMPLES)
def unpaired_brackets(passage: Passage, context: Context) -> Iterator[Finding]:
    for at in _alone(passage.target):
        yield Finding(span=Span(at, at + 1), message="This bracket has no partner")


def _alone(text: str) -> Iterator[int]:
    opened: list[int] = []
    for at, mark in enumerate(text):
        if mark in _PAIRS.values():
            opened.append(at)
        elif mark in _PAIRS:
            if opened and text[opened[-1]] == _PAIRS[mark]:
                opened.pop()
            elif not _LIST_MARK.search(text[:at]) and text[at - 1 : at] not in (":", ";", "-"):
                yield at
    yield from opened
