"""Reads a row loosely: its source expression faces the sentence, and its wording is met but roughly.

A translator who follows the source seldom hits on the very words of a row: "a taste so
bitter" for "a bitter taste", "sour" for "bitter". Opposite the source expression it is
enough that the content words of one of the row's wordings stand close together, in any
order, inflected, or as other English words for the same source words; unless one of the
row's natural renderings is there too.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from transcheck.check.rules.match import Match, Words
from transcheck.check.rules.pattern import SLOT, Literal, Reading
from transcheck.check.rules.row import Rule
from transcheck.check.rules.tokens import NOTHING, STOP, Token, fills, pattern_keys
from transcheck.model import Passage, Span
from transcheck.tables.kin import kin
from transcheck.tables.lexicon import load
from transcheck.tables.ngrams import table
from transcheck.text.function_words import is_function_word
from transcheck.text.stem import stem

_BETWEEN = 4
"""How many other words may stand among the content words of a wording; in its own order no more than
it has itself."""
_MAY_LACK_ONE = 5
"""A wording of so many content words may have lost one of them."""
_LIKELY = 0.04
"""An English word that is a likelier rendering of a source word than this may stand for another such."""
_AKIN = 0.2
_MAY_BE_STREWN = frozenset({"idiom", "formula", "loaded", "honorific", "euphemism"})
"""Kinds whose images may have other words among theirs; the words of the others belong together."""
_EXACT, _OTHER_WORD = 0, 1
_CLASS = 6
"""A choice among so many words ("the minister, the mayor …") names a class: any other of it will do."""
_RARE = 25.0
"""Times in a million words under which a word can stand for a wording by itself, its class let alone."""
_ALONE = 0.55
_CONFIDENCE, _OUT_OF_ORDER, _PER_OTHER_WORD, _PER_MISSING = 0.72, 0.04, 0.1, 0.08

Synonyms = Sequence[frozenset[str]]
"""For each word of the source expression the stems of its English renderings."""


@dataclass(frozen=True, slots=True)
class LooseMatch:
    """Where a wording was met loosely, and how sure that is.

    `exact` is the match for a suggestion, None where other words stand among those of
    the row and would be lost.
    """

    span: Span
    words: int
    confidence: float
    exact: Match | None
    is_turned: bool = False
    """All its words are there, in another order: then others may well have come between."""


def loose_match(
    rule: Rule, passage: Passage, words: Words, sources: Sequence[Span], *, language: str
) -> LooseMatch | None:
    """The surest loose match of a row in the sentences that face its source expression."""
    best: LooseMatch | None = None
    wordings = _content(rule)
    if not wordings:
        return None
    synonyms = _synonyms(passage.source, sources, language)
    close = rule.kind not in _MAY_BE_STREWN
    for tokens in _facing(passage, words, sources):
        natural = [n for n in _naturals(rule) if _stands(n, tokens)]
        for reading, literals in wordings:
            if natural and any(_tells_apart(n, literals) for n in natural):
                continue
            found = _nearest(reading, literals, tokens, words, synonyms)
            if found is not None and close and _holds_other_matter(found, words):
                found = None
            found = found or _by_rare_word(reading, literals, tokens)
            if found is not None and (best is None or found.confidence > best.confidence):
                best = found
    return best


# -- what a row's wordings and renderings are about ------------------------------------


@lru_cache(maxsize=4096)
def _content(rule: Rule) -> tuple[tuple[Reading, tuple[Literal, ...]], ...]:
    """The ways to read a row with the content words of each.

    A wording that has all the content words of a natural rendering is about their form, their
    order or a preposition ("call of strike", "call for a strike"): it can't be read loosely.
    """
    found: dict[frozenset[str], tuple[Reading, tuple[Literal, ...]]] = {}
    for wording in rule.literal:
        for reading in wording.readings:
            literals = tuple(literal for literal in reading.literals if _is_content(literal))
            words = frozenset().union(*(literal.index for literal in literals))
            about_form = any(not _tells_apart(natural, literals) for natural in _naturals(rule))
            if len(literals) > 1 and not about_form:
                found.setdefault(words, (reading, literals))
    return tuple(found.values())


def _is_content(literal: Literal) -> bool:
    plain = literal.written.isalpha() and not is_function_word(literal.written)
    if literal.written in _LIGHT:
        return False
    return plain and not any(key.startswith("<") for key in literal.keys)


_LIGHT = frozenset(("become", "remain", "start", "begin", "keep"))
"""Verbs that carry nothing by themselves, besides those on the list of small words."""


@lru_cache(maxsize=4096)
def _naturals(rule: Rule) -> tuple[tuple[frozenset[str], ...], ...]:
    """The content words of each natural rendering, as keys; those of none are left out."""
    texts = (*rule.naturals, *rule.advice)
    found = (
        tuple(
            pattern_keys(word) | {stem(word)}
            for word in _WORD.findall(SLOT.sub(" ", text).lower())
            if not is_function_word(word)
        )
        for text in texts
    )
    return tuple(keys for keys in found if keys)


_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


def _stands(natural: Sequence[frozenset[str]], tokens: Sequence[tuple[int, Token]]) -> bool:
    """Whether all the content words of a rendering stand in the sentence."""
    return all(any(not keys.isdisjoint(token.keys) for _, token in tokens) for keys in natural)


def _tells_apart(natural: Sequence[frozenset[str]], literals: Sequence[Literal]) -> bool:
    """Whether a rendering has a word of its own, so that it can't be met by the literal wording itself."""
    own = frozenset().union(*(literal.index | {stem(literal.written)} for literal in literals))
    return any(keys.isdisjoint(own) for keys in natural)


# -- where they stand ------------------------------------------------------------------


def _facing(passage: Passage, words: Words, sources: Sequence[Span]) -> Iterator[Sequence[tuple[int, Token]]]:
    """The tokens of each group of target sentences that faces a source expression, with their places."""
    numbers = {i for i, span in enumerate(passage.source_sentences) for s in sources if span.overlaps(s)}
    groups = [link.target for link in passage.links if numbers.intersection(link.source) and link.target]
    if not groups:
        yield list(enumerate(words.tokens))
    for group in groups:
        spans = [passage.target_sentences[i] for i in group]
        yield [
            (n, token)
            for n, token in enumerate(words.tokens)
            if any(span.start <= token.start < span.end for span in spans)
        ]


def _synonyms(source: str, places: Sequence[Span], language: str) -> Synonyms:
    lexicon = load(language)
    if lexicon is None:
        return ()
    return [
        frozenset(stem(english) for english, p in lexicon.translations(word.text) if p >= _LIKELY)
        for word in lexicon.tokens(" ".join(dict.fromkeys(place.of(source) for place in places)))
    ]


def _by_rare_word(
    reading: Reading, literals: Sequence[Literal], tokens: Sequence[tuple[int, Token]]
) -> LooseMatch | None:
    """The one telling word of a wording whose others name a class: "fulminates" of "the mayor fulminates"."""
    telling = [literal for literal in literals if len(literal.index) < _CLASS]
    if len(telling) != 1 or len(literals) == 1 or not telling[0].keys:
        return None
    for _, token in tokens:
        if telling[0].matches(token) and table().per_million(token.lower) < _RARE:
            return LooseMatch(span=Span(token.start, token.end), words=1, confidence=_ALONE, exact=None)
    return None


def _nearest(
    reading: Reading,
    literals: Sequence[Literal],
    tokens: Sequence[tuple[int, Token]],
    words: Words,
    synonyms: Synonyms,
) -> LooseMatch | None:
    """The best place where the content words stand in one short window of one clause."""
    fits = [_fitting(literal, tokens, synonyms) for literal in literals]
    allowed = len(literals) + _BETWEEN
    best: LooseMatch | None = None
    for start in sorted({place for fit in fits for place in fit}):
        window = range(start, _clause_end(words.tokens, start, start + allowed))
        found = _in_window(reading, literals, fits, window, words)
        if found is not None and (best is None or found.confidence > best.confidence):
            best = found
    return best


def _fitting(literal: Literal, tokens: Sequence[tuple[int, Token]], synonyms: Synonyms) -> Mapping[int, int]:
    """The places of tokens that a content word may be met by, and how closely."""
    stems = {stem(key) for key in (*literal.keys, *literal.exact)}
    alike = frozenset().union(*(group for group in synonyms if not stems.isdisjoint(group)))
    akin = {other for other, share in kin(literal.written).items() if share >= _AKIN}
    found: dict[int, int] = {}
    for place, token in tokens:
        if is_function_word(token.lower):
            continue
        if literal.matches(token) or (literal.keys and stem(token.lower) in stems):
            found[place] = _EXACT
        elif literal.keys and stem(token.lower) in alike | akin:
            found[place] = _OTHER_WORD
    return found


def _clause_end(tokens: Sequence[Token], start: int, limit: int) -> int:
    """Where a window that begins at a token ends at the latest: before the next stop."""
    for place in range(start + 1, min(limit, len(tokens))):
        if tokens[place].parted == STOP:
            return place
    return min(limit, len(tokens))


def _in_window(
    reading: Reading,
    literals: Sequence[Literal],
    fits: Sequence[Mapping[int, int]],
    window: range,
    words: Words,
) -> LooseMatch | None:
    """The content words laid over the tokens of a window, each token taken once, the closest first."""
    taken: dict[int, int] = {}  # literal → place
    for closeness in (_EXACT, _OTHER_WORD):
        for n, fit in enumerate(fits):
            free = (p for p in window if fit.get(p) == closeness and p not in taken.values())
            if n not in taken and (place := next(free, None)) is not None:
                taken[n] = place
    others = sum(fits[n][place] == _OTHER_WORD for n, place in taken.items())
    missing = len(literals) - len(taken)
    if window.start not in taken.values() or missing > (len(literals) >= _MAY_LACK_ONE):
        return None
    if others + missing > len(literals) // 2:
        return None
    places = [taken[n] for n in sorted(taken)]
    in_order = places == sorted(places)
    confidence = (
        _CONFIDENCE - (0 if in_order else _OUT_OF_ORDER) - _PER_OTHER_WORD * others - _PER_MISSING * missing
    )
    first, last = min(places), max(places)
    if in_order and last - first + 1 - len(literals) > len(literals):
        return None
    if words.tokens[last].possessive or not _ends_stand(reading, last, words.tokens):
        return None
    span = Span(words.tokens[first].start, words.tokens[last].end)
    exact = _as_match(reading, literals, places, span, words) if in_order and not missing else None
    return LooseMatch(
        span=span,
        words=len(places),
        confidence=round(confidence, 2),
        exact=exact,
        is_turned=not in_order and not others and not missing,
    )


def _holds_other_matter(found: LooseMatch, words: Words) -> bool:
    """Whether content words stand in the match that are not of the row."""
    inside = [token for token in words.tokens if found.span.start <= token.start < found.span.end]
    matter = sum(not is_function_word(token.lower) and not fills(token) for token in inside)
    return matter > found.words + found.is_turned


def _ends_stand(reading: Reading, last: int, tokens: Sequence[Token]) -> bool:
    """Whether the preposition that a wording ends with follows; "clean hands" without "on" is washing."""
    end = reading.elements[-1]
    if not isinstance(end, Literal) or end.written not in _PREPOSITIONS:
        return True
    return any(end.matches(token) for token in tokens[last + 1 : last + 3])


_PREPOSITIONS = frozenset(
    (
        "of",
        "to",
        "for",
        "with",
        "from",
        "against",
        "into",
        "upon",
        "at",
        "in",
        "on",
        "by",
        "over",
        "about",
        "as",
    )
)


def _as_match(
    reading: Reading, literals: Sequence[Literal], places: Sequence[int], span: Span, words: Words
) -> Match | None:
    """The match as if the wording were its content words, where nothing else would be lost with them."""
    ends = (reading.elements[0], reading.elements[-1])
    if not all(isinstance(e, Literal) for e in reading.elements) or not all(e in literals for e in ends):
        return None
    between = (words.tokens[p] for p in range(places[0], places[-1] + 1) if p not in places)
    if not all(fills(token) and token.parted == NOTHING for token in between):
        return None
    plain = Reading(elements=tuple(literals), dropped=reading.dropped)
    return Match(span=span, reading=plain, words=tuple(places), slots={})
