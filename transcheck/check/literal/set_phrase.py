"""Set phrase of the source taken apart

The source has an expression that a dictionary lists as a whole. The translation renders its parts one by
one, and has none of the renderings that the dictionary gives for the whole.

Why it matters: the parts of a set phrase seldom add up to what it means.

Example: “a good child march” (un cortège bon enfant). Write “a good-natured march”.

Leave it alone where the words are meant as they stand, and where the dictionary does not know every
rendering.
"""

from collections.abc import Iterator, Sequence

from transcheck.check.check import Context, Example, Finding, Need, check
from transcheck.model import Location, Passage, Severity, Side, Span
from transcheck.tables.lexicon import load
from transcheck.tables.ngrams import table
from transcheck.tables.set_phrases import SetPhrase, set_phrases
from transcheck.text.function_words import is_function_word
from transcheck.text.stem import stem
from transcheck.text.words import Word, words

EXAMPLES = (
    Example(
        source="La mayoría pende de un hilo.",
        target="The majority [hangs from a thread].",
        source_language="es",
    ),
    Example(
        source="La mayoría pende de un hilo.",
        target="The majority hangs by a thread.",
        source_language="es",
    ),
    Example(source="他难辞其咎。", target="He can [hardly resign from the blame].", source_language="zh"),
    Example(source="他难辞其咎。", target="He cannot escape censure.", source_language="zh"),
    Example(
        source="Le cortège était bon enfant.",
        target="The march was a [good child] march.",
        source_language="fr",
    ),
    Example(
        source="Le cortège était bon enfant.",
        target="The march was good-natured.",
        source_language="fr",
    ),
)

_BETWEEN = 3
"""How many other words may stand among those that render the parts."""
_FEWEST = 2
_USUAL = 2.0
"""Bits of lift from which on a word is at home where it stands."""


@check(
    category="style/awkward",
    severity=Severity.MINOR,
    confidence=0.6,
    needs=Need.SOURCE,
    examples=EXAMPLES,
)
def set_phrase(passage: Passage, context: Context) -> Iterator[Finding]:
    lexicon = load(context.source_language)
    if lexicon is None or not passage.source:
        return
    tokens = words(passage.target)
    stems = [stem(token.text) for token in tokens]
    present = frozenset(stems)
    for phrase in set_phrases(passage.source, lexicon):
        there = [rendering for rendering in phrase.renderings if _content(rendering) <= present]
        if there:
            yield from _with_another_preposition(there, phrase, tokens, stems, passage)
            continue
        found = _parts_side_by_side(phrase, tokens, stems)
        if found is not None:
            if _is_english(found.of(passage.target)):
                continue
            yield Finding(
                span=found,
                message=f"Part by part; as a whole it means “{phrase.renderings[0]}”",
                evidence=(Location(passage.id, Side.SOURCE, phrase.span),),
            )


def _with_another_preposition(
    renderings: Sequence[str],
    phrase: SetPhrase,
    tokens: Sequence[Word],
    stems: Sequence[str],
    passage: Passage,
) -> Iterator[Finding]:
    """A rendering whose preposition is that of the source: "hang from a thread" for "hang by a thread"."""
    misses = [_near_miss(rendering, tokens, stems) for rendering in renderings]
    if all(misses):
        span = next(miss for miss in misses if miss)
        yield Finding(
            span=span,
            message=f"English has another preposition here: “{renderings[0]}”",
            evidence=(Location(passage.id, Side.SOURCE, phrase.span),),
        )


def _near_miss(rendering: str, tokens: Sequence[Word], stems: Sequence[str]) -> Span | None:
    """Where the first and last word of a rendering stand with other prepositions between them than it has."""
    wanted = rendering.lower().split()
    inner = _PREPOSITIONS.intersection(wanted[1:-1])
    if not inner or is_function_word(wanted[0]) or is_function_word(wanted[-1]):
        return None
    first, last = stem(wanted[0]), stem(wanted[-1])
    for start in (n for n, one in enumerate(stems) if one == first):
        for end in range(start + 2, min(start + len(wanted) + 1, len(stems))):
            between = _PREPOSITIONS.intersection(token.lower for token in tokens[start + 1 : end])
            if stems[end] == last and between and inner.isdisjoint(between):
                return Span(tokens[start].span.start, tokens[end].span.end)
    return None


_PREPOSITIONS = frozenset(
    (
        "of",
        "to",
        "for",
        "with",
        "from",
        "into",
        "upon",
        "at",
        "in",
        "on",
        "by",
        "over",
        "about",
        "under",
        "off",
    )
)


def _is_english(stretch: str) -> bool:
    """Whether native writers put each of these words after the ones before it."""
    after = [word.value for word in table().lifts(stretch)][1:]
    return all(value is not None and value > _USUAL for value in after)


def _content(rendering: str) -> frozenset[str]:
    """The stems of a rendering that must stand for it to be there."""
    every = [word for word in rendering.split() if word]
    return frozenset(stem(word) for word in every if not is_function_word(word)) or frozenset(
        map(stem, every)
    )


def _parts_side_by_side(phrase: SetPhrase, tokens: Sequence[Word], stems: Sequence[str]) -> Span | None:
    """The shortest stretch that renders two parts or more, with a word that no rendering has."""
    of_whole = frozenset(stem(word) for rendering in phrase.renderings for word in rendering.split())
    at = [_places(part, tokens, stems) for part in phrase.parts]
    best: tuple[int, int] | None = None
    for start in sorted({n for places in at for n in places}):
        taken = _taken(at, range(start, start + len(at) + _BETWEEN))
        own = [n for n in taken if stems[n] not in of_whole and not is_function_word(tokens[n].text)]
        named = any(tokens[n].text[0].isupper() for n in taken if n)
        if start not in taken or len(taken) < _FEWEST or not own or named:
            continue
        if best is None or len(taken) > best[1] - best[0]:
            best = (start, max(taken))
    return Span(tokens[best[0]].span.start, tokens[best[1]].span.end) if best else None


def _places(part: frozenset[str], tokens: Sequence[Word], stems: Sequence[str]) -> list[int]:
    """Where a part is rendered by a word with matter in it."""
    wanted = {stem(english) for english in part}
    return [
        n
        for n, token in enumerate(tokens)
        if stems[n] in wanted and (not is_function_word(token.text) or stems[n] in _HALF_EMPTY)
    ]


def _taken(at: Sequence[Sequence[int]], window: range) -> list[int]:
    """The words of a window that render a part each."""
    found: list[int] = []
    for places in at:
        free = (n for n in places if n in window and n not in found)
        if (place := next(free, None)) is not None:
            found.append(place)
    return found


_HALF_EMPTY = frozenset(
    stem(word)
    for word in (
        "give",
        "take",
        "make",
        "put",
        "get",
        "come",
        "go",
        "do",
        "let",
        "time",
        "day",
        "year",
        "thing",
        "part",
        "way",
    )
)
"""Words that count as empty elsewhere, and are parts of phrases all the same."""
