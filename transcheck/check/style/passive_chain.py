"""Passive after passive

One sentence holds four or more passives and names no doer. The source often leaves the doer
out on purpose; English readers ask who did it.

Example: “It was decided that letters be sent so that funds were released and work was begun.”
Name who decided, sent, released and began.

Leave it alone where the doer is unknown or must not be named.
"""

import re
from collections.abc import Iterator

from transcheck.check.check import Context, Example, Finding, check
from transcheck.model import Passage, Severity
from transcheck.text.quotes import is_quoted

EXAMPLES = (
    Example(
        target="[It was decided that letters would be issued so that funds were released and work was "
        "completed.]",
    ),
    Example(target="The letters were sent, the funds were released and the mayor began the work himself."),
)

_PASSIVE = re.compile(
    r"\b(?:is|are|was|were|be|been|being)(?: \w+ly| also| not)? (?!\w*eed\b)\w{2,}(?:ed|wn|[ktv]en|lden"
    r"|sen)\b",
    re.IGNORECASE,
)
_MANY = 4


@check(category="style/awkward", severity=Severity.MINOR, confidence=0.55, examples=EXAMPLES)
def passive_chain(passage: Passage, context: Context) -> Iterator[Finding]:
    for sentence in passage.target_sentences:
        passives = len(_PASSIVE.findall(sentence.of(passage.target)))
        if passives >= _MANY and not is_quoted(passage.target, sentence):
            yield Finding(span=sentence, message=f"{passives} passives in one sentence")
