"""“That” before a direct quotation

“He said that ‘I will fight’” mixes direct and reported speech, as Urdu کہ, Hindi कि and Persian که
do. English chooses: a comma and the speaker's own words, or “that” and the words reported.

Example: “He wrote that ‘We will not tolerate it’.” Write “He wrote, ‘We will not tolerate it’”,
or “He wrote that they would not tolerate it”.

Leave it alone before a few quoted words that fit the sentence: said that it was “a mistake”.
"""

import re
from collections.abc import Iterator

from transcheck.check.check import Context, Example, Finding, check
from transcheck.model import Passage, Severity, Span
from transcheck.text.quotes import Quotation, quotations

EXAMPLES = (
    Example(
        target="She later [wrote that ‘I] hope to see the bridge finished by spring’.",
        repaired="She later wrote, ‘I hope to see the bridge finished by spring’.",
    ),
    Example(
        target="The coach [added that “if] the rain keeps us indoors, then the juniors will train first.”",
        repaired="The coach added, “If the rain keeps us indoors, then the juniors will train first.”",
    ),
    Example(target="He said that “a historic mistake” had been made and that ‘Operation Storm’ was over."),
    Example(target="He said, “We will fight,” and that was that."),
)

_VERB = re.compile(
    r"\b(said|says|saying|added|adding|wrote|writes|stated|stating|tweeted|posted|warned|told [\w ]{2,30}?"
    r"|claimed|declared|remarked|replied|announced|stressed|noted|maintained|observed|insisted"
    r"|asserted) that $"
)
_SPEAKER = re.compile(r"\b(?:I|we|us|our|my|me|ours|I['’]m|we['’]re)\b")
_WHOLE = 5
"""Words that make a quoted sentence rather than a quoted phrase."""


@check(category="linguistic/grammar", severity=Severity.MINOR, confidence=0.8, examples=EXAMPLES)
def that_before_quotation(passage: Passage, context: Context) -> Iterator[Finding]:
    text = passage.target
    for quoted in quotations(text):
        verb = _VERB.search(text[: quoted.span.start])
        if quoted.depth or verb is None or not _is_direct(quoted, text):
            continue
        first = re.match(r"[\w’']+", text[quoted.inner.start :])
        assert first is not None
        word = first.group()
        yield Finding(
            span=Span(verb.start(1), quoted.inner.start + len(word)),
            message="“That” stands before a direct quotation",
            suggestions=(f"{verb[1]}, {quoted.open}{word[:1].upper()}{word[1:]}",),
        )


def _is_direct(quoted: Quotation, text: str) -> bool:
    """Whether the quotation is a sentence of its own: it has a speaker in it, or a capital and a length."""
    inner = quoted.inner.of(text)
    words = inner.split()
    if len(words) < _WHOLE or not inner[:1].isalpha():
        return False
    titled = sum(w[:1].isupper() for w in words) > len(words) / 2
    return not titled and (inner[:1].isupper() or bool(_SPEAKER.search(inner)))
