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
from transcheck.tables.lexicon import Lexicon, load
from transcheck.text.function_words import is_function_word
from transcheck.text.numbers import numbers
from transcheck.text.quotes import quotations
from transcheck.text.stem import stem
from transcheck.text.words import count_words, words

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
            yield from _folded_in(passage, context, ratio)


def _whole(passage: Passage, context: Context) -> Iterator[Finding]:
    length = count_words(passage.source)
    if length >= 2:
        span = Span(0, len(passage.source))
        place = Span(len(passage.target), len(passage.target))
        yield _finding(passage, place, span, context, confidence=0.85 if length >= 5 else 0.6)


_SHORTEST = 5
"""Words of a source sentence worth asking about; shorter ones are often folded into a neighbour."""


def _sentences(passage: Passage, context: Context, ratio: Measure) -> Iterator[Finding]:
    """Sentences that stand alone in their link, where the passage is short by about their length."""
    for link in passage.links:
        if link.target or not link.source:
            continue
        first, last = (passage.source_sentences[n] for n in (link.source[0], link.source[-1]))
        span = Span(first.start, last.end)
        length = count_words(span.of(passage.source))
        if length < _SHORTEST or not _is_short(passage, length, ratio):
            continue
        end = _end_before(passage, link.source[0])
        yield _finding(passage, Span(end, end), span, context, confidence=0.75)


_MEANS_NOTHING = 0.34
"""Share of a sentence's known words that the translation has, under which it says something else."""
_KNOWN = 4
"""Words that the lexicon must know before their absence tells anything."""


def _folded_in(passage: Passage, context: Context, ratio: Measure) -> Iterator[Finding]:
    """Sentences joined to a neighbour's translation that has none of their words, and no room for them.

    The aligner rather joins two sentences than leave one alone; in a short passage it has
    little else to go by than their words.
    """
    lexicon = load(context.source_language)
    if lexicon is None:
        return
    for link in passage.links:
        if len(link.source) <= len(link.target) or not link.target:
            continue
        said = {
            stem(w.text) for n in link.target for w in words(passage.target_sentences[n].of(passage.target))
        }
        shares = {
            n: _share_said(passage.source_sentences[n].of(passage.source), said, lexicon) for n in link.source
        }
        for number, share in shares.items():
            span = passage.source_sentences[number]
            count = count_words(span.of(passage.source))
            alone = (
                share is not None
                and share < _MEANS_NOTHING
                and share < max(s or 0 for s in shares.values()) / 2
            )
            if alone and count >= _SHORTEST and _is_short(passage, count, ratio):
                end = passage.target_sentences[link.target[-1]].end
                yield _finding(passage, Span(end, end), span, context, confidence=0.65)


def _share_said(sentence: str, said: set[str], lexicon: Lexicon) -> float | None:
    """Which share of a sentence's words of matter the translation has; None where too few are known."""
    known = [
        {stem(english) for english, _ in found}
        for word in lexicon.tokens(sentence)
        if (found := lexicon.translations(word.text)) and not is_function_word(found[0][0])
    ]
    return sum(not said.isdisjoint(stems) for stems in known) / len(known) if len(known) >= _KNOWN else None


def _is_short(passage: Passage, length: int, ratio: Measure) -> bool:
    """Whether at least half of the missing words is missing from the passage's length too."""
    shortfall = ratio.expected(passage.source) - count_words(passage.target)
    return shortfall >= length * ratio.ratio / 2


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
