"""Subject named, then taken up by a pronoun

“The farmers, they say”, “As for the president, he rejected”: the source fronts what it talks about and
takes it up again. In English news the subject stands once.

Example: “The tone, it was not calm.” Write “The tone was not calm.”

Leave it alone in speech, and where “as for” sets one against another.
"""

import re
from collections.abc import Iterator

from transcheck.check.check import Context, Example, Finding, InQuotes, check
from transcheck.model import Passage, Severity, Span

EXAMPLES = (
    Example(
        target="The tone[, it] was not calm.",
        repaired="The tone was not calm.",
    ),
    Example(
        target="The farmers [they] have lost their harvest.", repaired="The farmers have lost their harvest."
    ),
    Example(
        target="[As for the president, he] rejected the claim.",
        repaired="The president rejected the claim.",
    ),
    Example(target="Before the vote, he was calm. The day they left, it was raining."),
)

_VERB = r"(?= (?:also |still |now )?(?:is|are|was|were|has|have|had|will|would|can|could|must|do|does|did)\b)"
_TAKEN_UP = re.compile(
    r"(?:^|(?<=[.!?] ))(?:The|This|These|Those|His|Her|Their|Our) (?:[a-z]+ )?"
    rf"(?:[a-z]{{3,}}(?P<parted>, (?:it|they))|[a-z]{{3,}}s (?P<close>they)){_VERB}"
)
# "The day they left", "The more they have": the pronoun begins a clause of its own.
_NO_SUBJECT = re.compile(
    r"^The (?:\w+ )?(?:days?|weeks?|months?|years?|times?|moment|morning|night|evening|more|less|ways?|minute"
    r"|first|last|next|longer|better|harder|sooner|faster|worse|higher|fact|truth|problems?|question|reasons?"
    r"|results?|things?|point|weekend|only|latter|former|places?|ones?|\w+er)\b"
)
_AS_FOR = re.compile(
    r"(?:^|(?<=[.!?] ))(?P<all>As for (?P<who>(?:the |his |her |its |their )?[^,.;:“”\"]{3,60}), (?:he"
    r"|she|it|they))"
    r"(?= (?:also )?(?:is|are|was|were|has|have|had|will|would|said|rejected|denied|added|called|told"
    r"|asked|accused"
    r"|insisted)\b)"
)


@check(
    category="linguistic/grammar",
    severity=Severity.MINOR,
    confidence=0.65,
    examples=EXAMPLES,
    in_quotes=InQuotes.SILENT,
)
def repeated_subject(passage: Passage, context: Context) -> Iterator[Finding]:
    for found in _TAKEN_UP.finditer(passage.target):
        if not _NO_SUBJECT.match(found.group()):
            yield Finding(
                span=Span(*found.span("parted" if found["parted"] else "close")),
                message="The subject stands already",
                suggestions=("",),
            )
    for found in _AS_FOR.finditer(passage.target):
        who = found["who"]
        yield Finding(
            span=Span(*found.span("all")),
            message="Fronted and taken up again",
            suggestions=(who[0].upper() + who[1:],),
        )
