"""Finds where English patterns match, many patterns at once.

Every reading of a pattern is filed under the rarest of its words, so that a text is
compared only with those readings whose rarest word it holds.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from transcheck.check.rules.pattern import GAP_WORDS, Gap, Literal, Reading
from transcheck.check.rules.tokens import COMMA, NOTHING, STOP, Token, fills, tokens
from transcheck.model import Span


@dataclass(frozen=True, slots=True)
class Slot:
    """What a slot of the pattern took in, as the text has it."""

    span: Span
    possessive: bool


@dataclass(frozen=True, slots=True)
class Match:
    """A pattern found: from its first to its last word; the tokens of its literals; its slots."""

    span: Span
    reading: Reading
    words: tuple[int, ...]
    slots: Mapping[str, Slot]


@dataclass(frozen=True, slots=True)
class Words:
    """A text with its tokens, and where each of their keys stands."""

    text: str
    tokens: Sequence[Token]
    places: Mapping[str, Sequence[int]]


@lru_cache(maxsize=512)
def placed(text: str) -> Words:
    """The words of a text, ready for the matcher; those of an article are kept for its second reading."""
    found = tokens(text)
    places: defaultdict[str, list[int]] = defaultdict(list)
    for i, token in enumerate(found):
        for key in token.keys:
            places[key].append(i)
    return Words(text=text, tokens=found, places=dict(places))


class Matcher:
    """Many readings, each belonging to somebody (a rule's number), matched together."""

    def __init__(self, readings: Iterable[tuple[int, Reading]]) -> None:
        entries = [(owner, reading, _demands(reading)) for owner, reading in readings]
        counts = Counter(key for _, _, demands in entries for demand in demands for key in demand)
        self._by_key: defaultdict[str, list[tuple[int, Reading, _Demands]]] = defaultdict(list)
        for entry in entries:
            rarest = min(entry[2], key=lambda demand: sum(counts[key] for key in demand))
            for key in rarest:
                self._by_key[key].append(entry)

    def matches(self, words: Words) -> Iterator[tuple[int, Match]]:
        """Every match with its owner; those of one owner may overlap."""
        places = words.places
        for key in places:
            for owner, reading, demands in self._by_key.get(key, ()):
                if all(any(k in places for k in demand) for demand in demands):
                    for match in _matches(reading, demands[0], words):
                        yield owner, match


_Demands = tuple[frozenset[str], ...]


def _demands(reading: Reading) -> _Demands:
    """For each literal the keys of which a text must hold one, in their order."""
    return tuple(literal.index for literal in reading.literals)


def _matches(reading: Reading, first: frozenset[str], words: Words) -> Iterator[Match]:
    starts = sorted({place for key in first for place in words.places.get(key, ())})
    free_from = 0
    for start in starts:
        if start < free_from or words.tokens[start].joined:
            continue
        walk = _Walk(reading.elements, words.tokens)
        if not walk.follow(0, start) or _runs_on(words.tokens, walk.words[-1]):
            continue
        span = _span(reading, words, walk.words)
        if span is not None:
            free_from = walk.words[-1] + 1
            yield Match(span=span, reading=reading, words=tuple(walk.words), slots=walk.slots)


def _span(reading: Reading, words: Words, matched: Sequence[int]) -> Span | None:
    """From the first matched word to the last, with the commas that the pattern asks for."""
    start, end = words.tokens[matched[0]].start, words.tokens[matched[-1]].end
    if reading.comma_before:
        place = words.text.rfind(",", 0, start)
        if place < 0 or words.text[place + 1 : start].strip():
            return None
        start = place
    comma = words.text[end : end + 1] == ","
    if reading.comma_after and not comma:
        return None
    if comma and reading.comma_after is not False:
        end += 1
    return Span(start, end)


def _runs_on(tokens: Sequence[Token], last: int) -> bool:
    """Whether the match would end inside a hyphenated word."""
    return last + 1 < len(tokens) and tokens[last + 1].joined


class _Walk:
    """One attempt to lay a reading over the tokens from a place on, the shortest gaps first."""

    def __init__(self, elements: Sequence[Literal | Gap], tokens: Sequence[Token]) -> None:
        self._elements = elements
        self._tokens = tokens
        self.words: list[int] = []
        self.slots: dict[str, Slot] = {}

    def follow(self, element: int, at: int) -> bool:
        """Whether the elements from `element` on match from token `at` on."""
        if element == len(self._elements):
            return True
        here = self._elements[element]
        if isinstance(here, Gap):
            return self._follow_gap(here, element, at)
        return any(self._follow_literal(here, element, place) for place in self._places(here, element, at))

    def _places(self, literal: Literal, element: int, at: int) -> Iterator[int]:
        """Where a literal may stand: next to what went before, or one filler further on."""
        tokens = self._tokens
        after_gap = element == 0 or isinstance(self._elements[element - 1], Gap)
        most = COMMA if after_gap else NOTHING
        if at >= len(tokens) or (element and tokens[at].parted > most):
            return
        yield at
        # After a slot a possessive belongs to what the slot takes in: "his grandfather's eyes".
        belongs = after_gap and tokens[at].possessive
        may_slip = element > 0 and literal.loose and at + 1 < len(tokens) and not belongs
        if may_slip and fills(tokens[at]) and tokens[at + 1].parted == NOTHING:
            yield at + 1

    def _follow_literal(self, literal: Literal, element: int, at: int) -> bool:
        if not literal.matches(self._tokens[at]):
            return False
        self.words.append(at)
        if self.follow(element + 1, at + 1):
            return True
        self.words.pop()
        return False

    def _follow_gap(self, gap: Gap, element: int, at: int) -> bool:
        tokens = self._tokens
        for n in range(GAP_WORDS + 1):
            if n and (at + n > len(tokens) or tokens[at + n - 1].parted == STOP):
                return False
            if n < gap.least or (gap.possessive and not tokens[at + n - 1].possessive):
                continue
            if self.follow(element + 1, at + n):
                if gap.name:
                    first, last = tokens[at], tokens[at + n - 1]
                    self.slots[gap.name] = Slot(Span(first.start, last.end), last.possessive)
                return True
        return False
