"""Sentences strung together with commas

Two or more sentences that could each stand alone hang together by commas, as Urdu, Arabic,
Chinese and Spanish copy does. English readers lose the thread of who says what.

Example: “The river has risen, they will close the road, we have enough sandbags here.” Write two
sentences, or join them: “… and we have enough sandbags here.”

Leave it alone in a series (“I came, I saw, I conquered”) and in somebody's quoted words.
"""

import re
from collections.abc import Iterator

from transcheck.check.check import Context, Example, Finding, InQuotes, check
from transcheck.model import Passage, Severity, Span

EXAMPLES = (
    Example(
        target="When the river rises, the town will close the road[, we] have enough sandbags for a week.",
        repaired="When the river rises, the town will close the road. We have enough sandbags for a week.",
    ),
    Example(
        target="The government has decided to raise taxes on fuel[, it] will take effect next month.",
        repaired="The government has decided to raise taxes on fuel. It will take effect next month.",
    ),
    Example(target="When the talks failed, they were sent home, and he will not return, he said."),
    Example(target="The talks have failed, it said. It is true, I think, that we will lose, we are told."),
    Example(target="The more the price will rise, the more they will pay, they fear."),
)

_FINITE = r"(?:is|are|was|were|has|have|had|will|would|can|could|should|must|did|does|do)"
_SPLICE = re.compile(
    rf"(?P<joint>, (?P<subject>he|she|it|they|we|this|there)) {_FINITE}(?:n['’]t)? \w+ \w+ \w+"
)
_CLAUSE = re.compile(
    rf"^\s*(?:the|this|that|these|those|he|she|it|they|we|our|their|his|her"
    rf"|[A-Z][\w'’]+)\b[^,;:“”\"]*?\b{_FINITE}\b[^,;:“”\"]*$"
)
# What opens a clause that needs another, or one that reports.
_LEANS = re.compile(
    r"\b(?:if|when|while|although|though|because|since|as|after|before|until|once|unless|whether|where"
    r"|wherever"
    r"|that|which|who|whose|whom|what|whatever|how|however|despite|like|than|so|not only|no matter|had|were"
    r"|should|the more|the less|but|or|nor|neither|said|says|told|added|wrote|argued|believes?|thinks?|hopes?"
    r"|fears?|according)\b",
    re.IGNORECASE,
)
_REPORTS = re.compile(
    r"\b(?:said|says|told|added|argued|claimed|believed|thought|reported|feared|hoped|warned|insisted)\b"
)


@check(
    category="linguistic/grammar",
    severity=Severity.MINOR,
    confidence=0.65,
    examples=EXAMPLES,
    in_quotes=InQuotes.SILENT,
)
def comma_splice(passage: Passage, context: Context) -> Iterator[Finding]:
    for sentence in passage.target_sentences:
        text = sentence.of(passage.target)
        for found in _SPLICE.finditer(text):
            before = re.split(r"[,;:—–]", text[: found.start()])[-1]
            after = re.split(r"[,;:.—–]", text[found.end("joint") :])[0]
            if not _CLAUSE.match(before) or _LEANS.search(before) or _REPORTS.search(after):
                continue
            subject = found["subject"]
            yield Finding(
                span=Span(found.start("joint"), found.end("joint")).shift(sentence.start),
                message="Two sentences joined by a comma",
                suggestions=(f". {subject.capitalize()}",),
            )
