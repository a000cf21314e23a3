"""Headline with its speaker behind a colon

The headline ends in a colon and the speaker's name, as Urdu, Hindi and Arabic headlines do.
English ones open with the speaker, or end in “…, says X”.

Example: “Talks have failed: Asif”. Write “Talks have failed, Asif says”, or “Asif: Talks have failed”.

Leave it alone where it is the house's own style.
"""

import re
from collections.abc import Iterator

from transcheck.check.check import Context, Example, Finding, Need, check
from transcheck.model import BlockKind, Passage, Severity, Span

EXAMPLES = (
    Example(
        target="Talks with Kabul have failed[: Asif]\nThe minister said on Monday that the talks had failed.",
        repaired="Talks with Kabul have failed, Asif says\nThe minister said on Monday that the talks had "
        "failed.",
    ),
    Example(target="Asif: Talks with Kabul have failed\nThe minister said the talks had failed."),
    Example(target="He brought three things: Bread.\nThen he left the house."),
)

_SPEAKER = re.compile(r"(?P<tail>\s*:\s*(?P<who>[A-Z][\w’'-]*(?:\.? (?:[A-Z][\w’'-]*|of|al|bin)){0,3}))\s*$")
_FIRST = 2
"""Passages at the top that can be headline and standfirst where the file does not say."""


@check(
    category="style/house",
    severity=Severity.MINOR,
    confidence=0.75,
    needs=Need.ARTICLE,
    examples=EXAMPLES,
)
def headline_speaker(context: Context) -> Iterator[Finding]:
    for n, passage in enumerate(context.alignment.passages):
        found = _SPEAKER.search(passage.target)
        if found and _is_headline(passage, n) and len(passage.target[: found.start()].split()) >= 4:
            yield Finding(
                span=Span(found.start("tail"), found.end("tail")),
                message="English headlines name the speaker first, or with “says”",
                suggestions=(f", {found['who']} says",),
                passage=passage.id,
            )


def _is_headline(passage: Passage, number: int) -> bool:
    if passage.kind in (BlockKind.HEADLINE, BlockKind.STANDFIRST, BlockKind.SUBHEAD):
        return True
    return number < _FIRST and passage.kind is BlockKind.PARAGRAPH
