"""Word for word what the source says

An image of the source stands in English as its words alone, one after the other: “the knife has
reached her bone”. No list knows the expression; the dictionary shows that the words are those of the
source, and native text shows that English does not put them together.

Why it matters: readers take such words at their face and see a knife.

Example: “the water has passed over the head” (پانی سر سے گزر گیا). Write what it means: “things have gone
too far”.

Leave it alone where a real knife, head or flood is meant, and where a speaker's image is worth keeping.
"""

from collections.abc import Iterator, Sequence

from transcheck.check.check import Context, Example, Finding, Need, check
from transcheck.check.literal._gloss import GlossedWord, foreignness, glossed
from transcheck.model import Location, Passage, Severity, Side, Span
from transcheck.tables.lexicon import load
from transcheck.text.function_words import is_function_word
from transcheck.text.languages import facts

EXAMPLES = (
    Example(
        source="کارد به استخوانش رسیده است.",
        target="He says the [knife has reached his bone].",
        source_language="fa",
    ),
    Example(
        source="پولیس نے گاڑی سے ایک چاقو برآمد کر کے دو افراد کو گرفتار کر لیا۔",
        target="Police said they had found a knife in the car and arrested two people.",
    ),
)

_SURE, _UNSURE = 0.29, 0.2
"""From here on four and three flags of five touch an editor's mark (`tests.bench.calibrate`, articles left
out in turn); proofread translations have one such flag in 1,000 words, or two."""
_CONFIDENCE, _LOW_CONFIDENCE = 0.7, 0.35
_JOINED = 0.6
"""A word beside a suspect belongs to the flag from this share of the threshold on."""
_LONGEST = 9


@check(
    category="style/awkward",
    severity=Severity.MINOR,
    confidence=_CONFIDENCE,
    needs=Need.SOURCE,
    examples=EXAMPLES,
)
def gloss(passage: Passage, context: Context) -> Iterator[Finding]:
    if not passage.source:
        return
    lexicon = load(context.source_language)
    words, places = glossed(passage.target, passage.source, lexicon)
    likely = foreignness(words)
    language = facts(context.source_language).name
    for first, last in _stretches(words, likely):
        stretch = words[first : last + 1]
        sources = sorted({n for word in stretch if word.is_content for n in word.sources})
        if lexicon is not None and not sources:
            continue
        sure = max(likely[first : last + 1]) >= _SURE
        yield Finding(
            span=Span(stretch[0].span.start, stretch[-1].span.end),
            message=f"Reads like a word-for-word rendering of the {language}",
            confidence=_CONFIDENCE if sure else _LOW_CONFIDENCE,
            evidence=tuple(Location(passage.id, Side.SOURCE, span) for span in _joined(places, sources)),
        )


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
    for n, after in zip(numbers, (*numbers[1:], -2), strict=True):
        start = n if start is None else start
        if after != n + 1:
            yield Span(places[start].start, places[n].end)
            start = None
