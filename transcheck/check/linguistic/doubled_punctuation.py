"""Punctuation doubled

Two marks stand where one should: a comma after a full stop, two full stops, a comma twice.

Example: “the talks failed..” Write “the talks failed.”

Leave it alone after abbreviations (“the U.S., which”) and in an ellipsis.
"""

import re
from collections.abc import Iterator

from transcheck.check.check import Context, Example, Finding, check
from transcheck.model import Passage, Severity, Span

EXAMPLES = (
    Example(target="The talks failed[..]", repaired="The talks failed."),
    Example(target="The talks[,,] which failed, ended.", repaired="The talks, which failed, ended."),
    Example(target="“We will fight[,”,] he said.", repaired="“We will fight,” he said."),
    Example(target="They met in the U.S., and then ... “Why?!” he asked. “No.”"),
)

_TWICE = re.compile(r"(?<![.,;:!?\[])(?:([,;:])[ ]?\1|\.\.(?!\.)|;\.|,\.|:\.|,;|;,)(?![.,;:!?])")
_ROUND_QUOTE = re.compile(r"([,.])([”\"’])([,.])(?!\w)")


@check(category="linguistic/mechanics", severity=Severity.MINOR, confidence=0.85, examples=EXAMPLES)
def doubled_punctuation(passage: Passage, context: Context) -> Iterator[Finding]:
    for found in _TWICE.finditer(passage.target):
        marks = found.group().replace(" ", "")
        yield Finding(
            span=Span(*found.span()),
            message="Two punctuation marks where one should stand",
            suggestions=("." if "." in marks else marks[0],),
        )
    for found in _ROUND_QUOTE.finditer(passage.target):
        if found[1] == "." and _is_abbreviation(passage.target[: found.start()]):
            continue
        if found[2] == "’" and found[1] != found[3]:
            continue
        yield Finding(
            span=Span(*found.span()),
            message="A mark on either side of the quotation mark",
            suggestions=(f"{found[1]}{found[2]}",),
        )


def _is_abbreviation(before: str) -> bool:
    return bool(re.search(r"(?:\b[A-Za-z]|\b(?:Inc|Co|Ltd|Jr|Sr|etc|Mr|Dr))$", before))
