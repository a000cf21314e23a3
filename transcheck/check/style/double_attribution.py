"""Speaker named at both ends

The sentence opens with “he said” and closes with “he added” or “according to him”. One
attribution is enough; the source repeats it because its verb stands so far from its subject.

Example: “The minister said the road was closed, he added.” Write “The road was closed, the minister
said.”

Leave it alone where the second names another source.
"""

import re
from collections.abc import Iterator

from transcheck.check.check import Context, Example, Finding, check
from transcheck.model import Passage, Severity, Span

EXAMPLES = (
    Example(
        target="The minister said the road was closed[, he added].",
        repaired="The minister said the road was closed.",
    ),
    Example(
        target="According to officials, three men were held[, officials said].",
        repaired="According to officials, three men were held.",
    ),
    Example(target="“The road is closed,” he said. “It will stay so,” he added."),
    Example(target="She said it was as bad, if not worse, as he said it was."),
)

_FIRST = re.compile(
    r"^(?:According to (?P<who>[\w ]{3,30}),|[^,“”\"]{3,60}? (?:said|added|stated|told \w+)\b)", re.IGNORECASE
)
_LAST = re.compile(
    r"(?P<tail>, (?:he|she|they|it|the \w+|officials|police) (?:said|added|stated|further added"
    r"|maintained))[.]?\s*$"
)


@check(category="style/awkward", severity=Severity.MINOR, confidence=0.75, examples=EXAMPLES)
def double_attribution(passage: Passage, context: Context) -> Iterator[Finding]:
    for sentence in passage.target_sentences:
        text = sentence.of(passage.target)
        last = _LAST.search(text)
        if last is None or "“" in text or '"' in text:
            continue
        if _FIRST.match(text[: last.start()]):
            yield Finding(
                span=Span(last.start("tail"), last.end("tail")).shift(sentence.start),
                message="The speaker is named already",
                suggestions=("",),
            )
