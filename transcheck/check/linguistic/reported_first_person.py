"""“We” and “our” in reported speech

After “he said that” the speaker's “we”, “our” and “you” stand without quotation marks. Urdu, Hindi and
Persian keep the speaker's own person after کہ, कि and که; in English the paper itself now says “we”.

Example: “He said that we will give you a bitter answer.” Write “He said they would answer harshly”,
or quote him: “We will give you a bitter answer,” he said.

Leave it alone where the writer does speak for the paper or for all.
"""

import re
from collections.abc import Iterator

from transcheck.check.check import Context, Example, Finding, check
from transcheck.model import Passage, Severity, Span
from transcheck.text.quotes import quotations

EXAMPLES = (
    Example(target="She said that after the next flood, [we] will build a higher wall."),
    Example(target="The minister said that nobody had asked about [our] budget."),
    Example(target="“We will answer,” he said. He added that “our” army, as he put it, was ready."),
    Example(target="We all know the story. He told the BBC that the U.S. would help."),
)

_REPORTS = re.compile(
    r"\b(?:he|she|they|minister|president|spokes\w+|chairman|leader|official|secretary|[A-Z][\w’'-]+) "
    r"(?:further |also )?"
    r"(?:said|added|stated|warned|claimed|maintained|declared|wrote|told (?!me\b|us\b)\w+(?: "
    r"\w+)?) that\b"
)
_PERSON = re.compile(r"(?<!War )\b(?:[Ww]e|[Oo]ur|us|I|my|me)\b(?![.’'-])")


@check(category="linguistic/grammar", severity=Severity.MINOR, confidence=0.75, examples=EXAMPLES)
def reported_first_person(passage: Passage, context: Context) -> Iterator[Finding]:
    text = passage.target
    quoted = [q.span for q in quotations(text)]
    for sentence in passage.target_sentences:
        reports = _REPORTS.search(text, sentence.start, sentence.end)
        if reports is None or any(span.contains(Span(*reports.span())) for span in quoted):
            continue
        for found in _PERSON.finditer(text, reports.end(), sentence.end):
            span = Span(*found.span())
            if not any(mark.overlaps(span) for mark in quoted):
                yield Finding(span=span, message=f"“{found.group()}” is the speaker's, not the paper's")
                break
