"""Comma before “that”

English sets no comma between a verb of saying and its “that”. Russian, German, Hindi and
Urdu do, and the comma travels with the sentence.

Example: “He said, that the talks had failed.” Write “He said that the talks had failed.”

Leave it alone where the comma closes an insertion: “said on Monday, after the vote, that”.
"""

import re
from collections.abc import Iterator

from transcheck.check.check import Context, Example, Finding, check
from transcheck.model import Passage, Severity, Span

EXAMPLES = (
    Example(
        target="The minister [said, that] the talks had failed.",
        repaired="The minister said that the talks had failed.",
    ),
    Example(target="The minister said on Monday, after the vote, that the talks had failed."),
    Example(target="“It failed,” he said, that night in Doha, and left."),
)

_VERBS = (
    "said|says|added|stated|announced|claimed|explained|stressed|noted|warned|emphasi[sz]ed|believes?"
    "|hopes?|hoped|thinks?|"
    "thought|declared|confirmed|reported|wrote|insisted|admitted|revealed|recalled|know|knows|knew"
)
_PATTERN = re.compile(
    rf"\b(?P<verb>{_VERBS}), that"
    r"(?= (?:the|he|she|they|it|we|there|this|these|his|her|their|our|no|all|if|in)\b)",
    re.IGNORECASE,
)
_ENCLOSED = re.compile(r",[^,.;]*$")


@check(category="linguistic/mechanics", severity=Severity.MINOR, confidence=0.8, examples=EXAMPLES)
def comma_before_that(passage: Passage, context: Context) -> Iterator[Finding]:
    for found in _PATTERN.finditer(passage.target):
        if _ENCLOSED.search(passage.target[: found.start()][-80:]):
            continue  # the comma may close what an earlier one opened
        yield Finding(
            span=Span(*found.span()),
            message="No comma before “that”",
            suggestions=(f"{found['verb']} that",),
        )
