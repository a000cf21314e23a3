"""Left out of the translation

A sentence or a paragraph of the source has no counterpart. Cutting is an editor's right, but
the cut should be somebody's decision. What holds a number or a quotation comes first,
because that is what readers and sources will miss.

Example: a paragraph “مرنے والوں میں تین بچے شامل ہیں۔” with nothing beside it. Translate it: “Three of
the dead were children.”

Leave it alone where the desk cut the passage for length.
"""

from collections.abc import Iterator

from transcheck.check.accuracy._figures import at_source
from transcheck.check.accuracy._sentences import Measure, measure
from transcheck.check.check import Context, Example, Finding, Need, check
from transcheck.model import Passage, Severity, Span
from transcheck.text.numbers import numbers
from transcheck.text.quotes import quotations
from transcheck.text.words import count_words

EXAMPLES = (
    Example(
        source="دھماکہ صبح کے وقت بازار میں ہوا۔\nمرنے والوں میں تین بچے بھی شامل ہیں۔",
        target="The blast struck a market in the morning.\n[]",
    ),
    Example(
        source="دھماکہ صبح کے وقت بازار میں ہوا۔\n٭٭٭",
        target="The blast struck a market in the morning.\n",
        note="nothing but ornaments",
    ),
)


@check(
    category="accuracy/omission",
    severity=Severity.MAJOR,
    confidence=0.8,
    needs=Need.SOURCE | Need.ARTICLE,
    examples=EXAMPLES,
)
def omission(context: Context) -> Iterator[Finding]:
    ratio = measure(context.alignment)
    for passage in context.alignment.passages:
        if not passage.target.strip():
            yield from _whole(passage, context)
        else:
            yield from _sentences(passage, context, ratio)


def _whole(passage: Passage, context: Context) -> Iterator[Finding]:
    words = count_words(passage.source)
    if words >= 2:
        span = Span(0, len(passage.source))
        place = Span(len(passage.target), len(passage.target))
        yield _finding(passage, place, span, context, confidence=0.85 if words >= 5 else 0.6)


_SHORTEST = 5
"""Words of a source sentence worth asking about; shorter ones are often folded into a neighbour."""


def _sentences(passage: Passage, context: Context, ratio: Measure) -> Iterator[Finding]:
    """Sentences that stand alone in their link, where the passage is short by about their length."""
    for link in passage.links:
        if link.target or not link.source:
            continue
        first, last = (passage.source_sentences[n] for n in (link.source[0], link.source[-1]))
        span = Span(first.start, last.end)
        words = count_words(span.of(passage.source))
        if words < _SHORTEST or not _is_short(passage, words, ratio):
            continue
        end = _end_before(passage, link.source[0])
        yield _finding(passage, Span(end, end), span, context, confidence=0.75)


def _is_short(passage: Passage, words: int, ratio: Measure) -> bool:
    """Whether at least half of the missing words is missing from the passage's length too."""
    shortfall = ratio.expected(passage.source) - count_words(passage.target)
    return shortfall >= words * ratio.ratio / 2


def _end_before(passage: Passage, number: int) -> int:
    """The end of the target sentences that face what comes before a source sentence."""
    before = [n for link in passage.links for n in link.target if link.source and max(link.source) < number]
    return passage.target_sentences[max(before)].end if before else 0


def _finding(passage: Passage, place: Span, source: Span, context: Context, *, confidence: float) -> Finding:
    text = source.of(passage.source)
    holds = _holds(text, context.source_language)
    return Finding(
        span=place,
        message=f"Left out{f', with {holds}' if holds else ''}: {_shortened(text)}",
        evidence=at_source(passage, source),
        passage=passage.id,
        severity=Severity.MINOR if passage.heading or not holds else None,
        confidence=confidence,
    )


def _holds(text: str, language: str) -> str:
    """What a reader would miss first: "a quotation", "a number", or nothing."""
    if any(count_words(q.inner.of(text)) >= 3 for q in quotations(text)):
        return "a quotation"
    return "a number" if any(not q.weak for q in numbers(text, language)) else ""


def _shortened(text: str, limit: int = 90) -> str:
    return text if len(text) <= limit else f"{text[:limit].rsplit(' ', 1)[0]} …"
