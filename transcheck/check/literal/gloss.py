"""Word for word what the source says

An image of the source stands in English as its words alone, one after the other: “the knife has
reached her bone”. No list knows the expression; the dictionary shows that the words are those of the
source, and native text shows that English does not put them together.

Why it matters: readers take such words at their face and see a knife.

Example: “the water has passed over the head” (پانی سر سے گزر گیا). Write what it means: “things have gone
too far”.

Leave it alone where a real knife, head or flood is meant, and where a speaker's image is worth keeping.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from transcheck.check.check import Context, Example, Finding, Need, check
from transcheck.check.literal._gloss import GlossedWord, foreignness, glossed
from transcheck.model import Location, Passage, Severity, Side, Span
from transcheck.tables.english_idioms import holds_idiom
from transcheck.tables.lexicon import load
from transcheck.text.function_words import is_function_word
from transcheck.text.languages import facts
from transcheck.text.stem import stem

EXAMPLES = (
    Example(
        source="کارد به استخوانش رسیده است.",
        target="He says the [knife has reached his bone].",
        source_language="fa",
    ),
    Example(
        source="Balık baştan kokar.",
        target="The [fish smells from the head].",
        source_language="tr",
        note="No dictionary of the language is at hand.",
    ),
    Example(
        source="دونوں فریق اگلے ماہ دوحہ میں دوبارہ ملاقات کریں گے۔",
        target="The two sides will meet again in Doha next month.",
    ),
)

_CONFIDENCES = ((0.25, 0.72), (0.2, 0.5), (0.1, 0.3))
"""From a likelihood on, the confidence. Of flags so likely 80, 70 and 63 in 100 touch an editor's mark
(`tests.bench.calibrate`, articles left out in turn); 1,000 words of proofread translation have 0.8, 2.5
and 11 of them. The last are said in strict houses, and in articles with many sure flags (`check.company`)."""
_UNSURE = _CONFIDENCES[-1][0]
_JOINED = 0.6
"""A word beside a suspect belongs to the flag from this share of the threshold on."""
_LONGEST = 9
_AROUND = 2
_REAL = 3
"""An image that stands in so many passages is what the article is about."""


@check(
    category="style/awkward",
    severity=Severity.MINOR,
    confidence=0.6,
    needs=Need.SOURCE | Need.ARTICLE,
    examples=EXAMPLES,
)
def gloss(context: Context) -> Iterator[Finding]:
    lexicon = load(context.source_language)
    pairs = [passage for passage in context.alignment.passages if passage.source and passage.target]
    read = [(passage, *glossed(passage.target, passage.source, lexicon)) for passage in pairs]
    real = _real(words for _, words, _ in read)
    language = facts(context.source_language).name
    for passage, words, places in read:
        yield from _in_passage(passage, _told_apart(words, real), places, language, known=lexicon is not None)


def _real(texts: Iterable[Sequence[GlossedWord]]) -> frozenset[str]:
    """What is met so often in the article that it is its matter and no image."""
    counts = Counter(image for words in texts for image in {stem(w.text) for w in words if w.is_image})
    return frozenset(image for image, count in counts.items() if count >= _REAL)


def _told_apart(words: Sequence[GlossedWord], real: frozenset[str]) -> Sequence[GlossedWord]:
    return [
        replace(word, is_image=False) if word.is_image and stem(word.text) in real else word for word in words
    ]


def _in_passage(
    passage: Passage, words: Sequence[GlossedWord], places: Sequence[Span], language: str, *, known: bool
) -> Iterator[Finding]:
    likely = foreignness(words)
    for first, last in _stretches(words, likely):
        stretch = words[first : last + 1]
        sources = sorted({n for word in stretch if word.is_content for n in word.sources})
        if first == last or (known and not sources) or _is_idiom(words, first, last):
            continue
        yield Finding(
            passage=passage.id,
            span=Span(stretch[0].span.start, stretch[-1].span.end),
            message=f"Reads like a word-for-word rendering of the {language}",
            confidence=_confidence(max(likely[first : last + 1])),
            evidence=tuple(Location(passage.id, Side.SOURCE, span) for span in _joined(places, sources)),
        )


def _confidence(likely: float) -> float:
    return next((confidence for least, confidence in _CONFIDENCES if likely >= least), _CONFIDENCES[-1][1])


def _is_idiom(words: Sequence[GlossedWord], first: int, last: int) -> bool:
    """Whether the stretch, with a word or two around it, has the makings of an English idiom."""
    around = words[max(first - _AROUND, 0) : last + 1 + _AROUND]
    return holds_idiom({stem(word.text) for word in around if not is_function_word(word.text)})


def _stretches(words: Sequence[GlossedWord], likely: Sequence[float]) -> Iterator[tuple[int, int]]:
    """First and last word of each suspect stretch, within one clause."""
    place = 0
    while place < len(words):
        if likely[place] < _UNSURE:
            place += 1
            continue
        first = last = place
        while _belongs(words, likely, first - 1, place):
            first -= 1
        while _belongs(words, likely, last + 1, place):
            last += 1
        yield _with_company(words, *_trimmed(words, first, min(last, first + _LONGEST - 1)))
        place = last + 1


def _belongs(words: Sequence[GlossedWord], likely: Sequence[float], n: int, to: int) -> bool:
    inside = 0 <= n < len(words) and words[n].clause == words[to].clause
    return inside and likely[n] >= _UNSURE * _JOINED


def _trimmed(words: Sequence[GlossedWord], first: int, last: int) -> tuple[int, int]:
    """Without the small words at either end."""
    while first < last and is_function_word(words[first].text):
        first += 1
    while last > first and is_function_word(words[last].text):
        last -= 1
    return first, last


def _with_company(words: Sequence[GlossedWord], first: int, last: int) -> tuple[int, int]:
    """A word alone says nothing: with the content word that follows, else the one before it."""
    if first != last:
        return first, last
    for step in (1, -1):
        for n in range(first + step, first + 4 * step, step):
            if not 0 <= n < len(words) or words[n].clause != words[first].clause:
                break
            if words[n].is_content:
                return min(first, n), max(first, n)
    return first, last


def _joined(places: Sequence[Span], numbers: Sequence[int]) -> Iterator[Span]:
    """The places of source words, those next to each other as one."""
    start: int | None = None
    for n in numbers:
        start = n if start is None else start
        if n + 1 not in numbers:
            yield Span(places[start].start, places[n].end)
            start = None
