"""Speaker far from the verb

A long participle stands between the speaker and “said”, as Urdu and Hindi set everything before
the verb (… دیتے ہوئے کہا کہ). English readers wait for the verb and lose the speaker.

Example: “The minister, answering questions about the price of flour in the northern districts, said”.
Write “Answering questions about …, the minister said”, or put the news first.

Leave it alone where the insertion is short.
"""

import re
from collections.abc import Iterator

from transcheck.check.check import Context, Example, Finding, check
from transcheck.model import Passage, Severity, Span

EXAMPLES = (
    Example(
        target="Minister Rahat[, answering questions about the price of medicine in the clinics of the "
        "northern districts, said] nothing had been decided.",
    ),
    Example(target="The minister, speaking to reporters in Doha, said the talks had failed."),
    Example(target="The army, having lost a post, fell back to the river where, the minister said, it held."),
)

_GAP = re.compile(
    r"(?P<gap>, (?:while |by )?(?:\w+ly )?(?P<participle>\w+ing) [^,;:.“”\"]{40,240}, (?:he |she |also "
    r"|further )?"
    r"(?:said|stated|added|told|announced|claimed|warned|urged|demanded))\b(?! (?:to|of|in)\b)"
)
_NOT_A_PARTICIPLE = frozenset(
    {"including", "during", "according", "following", "being", "something", "nothing"}
)
_WORDS = 9


@check(category="style/awkward", severity=Severity.MINOR, confidence=0.6, examples=EXAMPLES)
def late_verb(passage: Passage, context: Context) -> Iterator[Finding]:
    for found in _GAP.finditer(passage.target):
        words = found["gap"].split()
        if len(words) >= _WORDS + 1 and found["participle"].lower() not in _NOT_A_PARTICIPLE:
            yield Finding(
                span=Span(found.start("gap"), found.end("gap")),
                message=f"{len(words) - 1} words between the speaker and the verb",
            )
