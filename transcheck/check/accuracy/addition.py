"""Not in the source

A sentence or a paragraph of the translation has no counterpart in the source. Background
that helps foreign readers is welcome, but it should be known as the desk's own and not
stand under somebody else's name.

Example: a closing paragraph “The two countries have fought three wars since 1947.” that the Urdu
story does not have. Keep it only if the desk added it knowingly.

Leave it alone where it is a line of background, a credit or a note that the desk adds.
"""

from collections.abc import Iterator

from transcheck.check.accuracy._sentences import Measure, measure
from transcheck.check.check import Context, Example, Finding, Need, check
from transcheck.model import Passage, Severity, Span
from transcheck.text.words import count_words

EXAMPLES = (
    Example(
        source="دھماکہ صبح کے وقت بازار میں ہوا۔\n",
        target="The blast struck a market in the morning.\n[The group has carried out many such attacks.]",
    ),
    Example(
        source="دھماکہ صبح کے وقت بازار میں ہوا۔\n",
        target="The blast struck a market in the morning.\nNews desk",
        note="a credit line",
    ),
)


@check(
    category="accuracy/addition",
    severity=Severity.MINOR,
    confidence=0.75,
    needs=Need.SOURCE | Need.ARTICLE,
    examples=EXAMPLES,
)
def addition(context: Context) -> Iterator[Finding]:
    ratio = measure(context.alignment)
    for passage in context.alignment.passages:
        if not passage.source.strip():
            yield from _whole(passage)
        else:
            yield from _sentences(passage, ratio)


_SHORTEST = 5
"""Words of a sentence worth asking about; shorter ones are often the tail of a neighbour."""


def _whole(passage: Passage) -> Iterator[Finding]:
    text = passage.target.strip()
    if count_words(text) >= _SHORTEST:
        start = passage.target.index(text)
        yield Finding(
            span=Span(start, start + len(text)),
            message="No paragraph of the source stands behind this",
            passage=passage.id,
        )


def _sentences(passage: Passage, ratio: Measure) -> Iterator[Finding]:
    """Sentences alone in their link, where the passage is long by about their length."""
    for link in passage.links:
        if link.source or not link.target:
            continue
        first, last = (passage.target_sentences[n] for n in (link.target[0], link.target[-1]))
        span = Span(first.start, last.end)
        words = count_words(span.of(passage.target))
        excess = count_words(passage.target) - ratio.expected(passage.source)
        if words >= _SHORTEST and excess >= words / 2:
            yield Finding(
                span=span, message="No sentence of the source stands behind this", passage=passage.id
            )
