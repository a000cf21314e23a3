"""Two English nouns for one source word: which pairs of an article are drift, and how surely.

Candidates are nouns that dictionaries hold to be close in meaning, or that both keep company with
one source word. Ten measures say how well that word accounts for both, and whether the
second noun could have another reason to be there; a logistic model weighs them. Its weights
were fitted on drift put into the tuning half of the news that `tests.bench` measures with.
"""

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields

from transcheck.model import Alignment
from transcheck.tables.kin import kin
from transcheck.tables.lexicon import Lexicon
from transcheck.tables.ngrams import table
from transcheck.terms.concordance import Concordance
from transcheck.terms.family import is_compound_of, same_family
from transcheck.terms.nouns import is_noun_there, nounhood
from transcheck.terms.stretches import Stretch, Token
from transcheck.text.words import words

_LEAST = 0.01  # what a probability of nothing counts for, so that it has a logarithm
_BOTH_KNOWN = 0.04  # from here on the lexicon speaks for a rendering
_COMPOUND = 0.3  # how close "graveyard" is to "grave", on the scale of the table of kin
_FAITHFUL = 0.2  # how close two nouns are that share a source word through the article, without fail
_SURELY_KNOWN = 0.3
_COMPANY, _COMPANY_TIMES = 0.6, 3  # of a source word with the two nouns, where the lexicon knows neither
_OFTEN, _EVERYWHERE = 6, 0.5  # a source word in more stretches than both is no term
_MOST_FIT = 6.0  # bits


@dataclass(frozen=True, slots=True)
class Measures:
    """What speaks for and against one pair of nouns and one source word, on the scales of the model."""

    nearness: float
    """How close the two are in meaning (logarithm)."""
    source_count: float
    """Stretches with the source word (logarithm)."""
    rival_count: float
    """Stretches with the second noun (logarithm)."""
    first_elsewhere: float
    """Share of the first noun's stretches that lack the source word."""
    rival_elsewhere: float
    first_explained: float
    """How well other source words account for the first noun (logarithm of a probability)."""
    rival_explained: float
    together: float
    """Share of the second noun's stretches that have the first as well."""
    capitals: float
    nouns: float
    """Share of the places where the word before or behind shows a noun; the lower of the two."""
    nounhood: float
    """How gladly English uses either word as a noun; the lower of the two (bits)."""
    fit: float
    """How many bits better the first noun fits its neighbours in the second one's places."""
    rival_frequency: float
    """How common the second noun is (logarithm of times per million words)."""


_WEIGHTS = Measures(
    nearness=0.49, source_count=-2.46, rival_count=4.11, first_elsewhere=-5.86, rival_elsewhere=-2.16,
    first_explained=-0.5, rival_explained=-0.4, together=-7.82, capitals=-2.48, nouns=1.4, nounhood=0.34,
    fit=0.42, rival_frequency=0.21,
)  # fmt: skip
_BIAS = -2.66
_ENOUGH = -0.5
"""Log odds from which a pair is drift; set on the tuning half (`tests.bench.drift_weights`)."""
_ENOUGH_IN_A_GAP = -1.3
_MOSTLY = 0.5
_OFTEN_ENOUGH = 6  # stretches with the source word


@dataclass(frozen=True, slots=True)
class Rivalry:
    """A source word with two English nouns for it (stems), the commoner or earlier first.

    `places` pairs each place of the source word with that of the noun it faces.
    """

    source: str
    first: str
    rival: str
    odds: float
    places: tuple[tuple[Token, Token], ...]


def rivalries(found: Sequence[Stretch], lexicon: Lexicon | None, alignment: Alignment) -> tuple[Rivalry, ...]:
    """The pairs of nouns that are drift, each with the source word that shows it best, the surest first."""
    concordance = Concordance(found, lexicon, alignment.source_language)
    best: dict[tuple[str, str], Rivalry] = {}
    for source, first, rival, measures in Search(concordance, alignment).candidates():
        odds = _BIAS + sum(getattr(_WEIGHTS, f.name) * getattr(measures, f.name) for f in fields(measures))
        known = best.get((first, rival))
        enough = _ENOUGH_IN_A_GAP if _fills_a_gap(concordance, source, first, measures) else _ENOUGH
        if odds >= enough and (known is None or odds > known.odds):
            places = tuple(_facing(concordance, source, first, rival))
            best[first, rival] = Rivalry(source, first, rival, odds, places)
    return tuple(sorted(best.values(), key=lambda r: (-r.odds, r.source, r.first, r.rival)))


def _fills_a_gap(words: Concordance, source: str, first: str, measures: Measures) -> bool:
    """Whether a word said often, which surely means the first noun, has the second where that one lacks.

    Neither noun stands anywhere else, and nothing else in the source accounts for the second.
    """
    elsewhere = measures.first_elsewhere + measures.rival_elsewhere + measures.together
    often = measures.source_count >= math.log(_OFTEN_ENOUGH)
    alone = (
        measures.rival_explained <= math.log(_LEAST) and measures.nouns >= _MOSTLY and not measures.capitals
    )
    return not elsewhere and often and alone and words.meanings(source).get(first, 0.0) >= _SURELY_KNOWN


def _facing(words: Concordance, source: str, first: str, rival: str) -> Iterator[tuple[Token, Token]]:
    for n in sorted(words.source_places[source]):
        nouns = words.target[n].get(first) or words.target[n].get(rival) or ()
        yield from zip(words.source[n][source], nouns, strict=False)


class Search:
    """The candidates of one article with their measures."""

    def __init__(self, concordance: Concordance, alignment: Alignment) -> None:
        self._words = concordance
        self._alignment = alignment

    def candidates(self) -> Iterator[tuple[str, str, str, Measures]]:
        """(source word, noun, rival noun, measures) for every pair that may be drift."""
        places = self._words.target_places
        for one, other in sorted(self._pairs()):
            first, rival = sorted((one, other), key=lambda w: (-len(places[w]), min(places[w])))
            texts = [self._words.tokens(word)[0].text.lower() for word in (first, rival)]
            if places[rival] <= places[first] or same_family(*texts):
                continue
            alone = places[rival] - places[first]
            for source in sorted({s for n in alone for s in self._words.source[n]}):
                if self._may_be_term(source) and self._speaks_for(source, first, rival):
                    yield source, first, rival, self._measured(source, first, rival)

    def _pairs(self) -> set[tuple[str, str]]:
        """Nouns of the article that are close in meaning, or that one source word has in common."""
        here = self._words.target_places
        pairs = {_ordered(a, b) for a in here for b in kin(a) if b in here and b != a}
        pairs |= {_ordered(a, b) for a in here for b in self._compounds(a)}
        for source, at in self._words.source_places.items():
            if len(at) > 1:
                known = [w for w, p in self._words.meanings(source).items() if p >= _BOTH_KNOWN and w in here]
                pairs |= {_ordered(a, b) for a in known for b in known if a != b}
                pairs |= {_ordered(a, b) for a in known for b in self._companions(source, a)}
        return pairs

    def _compounds(self, word: str) -> Iterator[str]:
        if len(word) >= 4:
            here = self._words.target_places
            yield from (w for w in here if w != word and w.startswith(word) and self._is_compound(word, w))

    def _is_compound(self, one: str, other: str) -> bool:
        return is_compound_of(*(self._words.tokens(word)[0].text.lower() for word in (one, other)))

    def _companions(self, source: str, first: str) -> Iterator[str]:
        """Nouns that, time and again, stand for the source word wherever the first one does not."""
        here = self._words.target_places
        gap = self._words.source_places[source] - here[first]
        if len(gap) > 1 and here[first] <= self._words.source_places[source]:
            for word in self._words.target[min(gap)]:
                if here[word] == gap and kin(word) and self._explained(word, gap, but=source) < _BOTH_KNOWN:
                    yield word

    def _nearness(self, source: str, first: str, rival: str) -> float:
        if self._is_compound(*sorted((first, rival), key=len)):
            return _COMPOUND
        near = max(kin(first).get(rival, 0.0), kin(rival).get(first, 0.0))
        if not near and self._words.meanings(source).get(first, 0.0) >= _SURELY_KNOWN:
            near = _FAITHFUL if rival in self._companions(source, first) else 0.0
        return near

    def _may_be_term(self, source: str) -> bool:
        most = max(_OFTEN, _EVERYWHERE * len(self._words))
        return 2 <= len(self._words.source_places[source]) <= most and not self._words.is_grammar(source)

    def _speaks_for(self, source: str, first: str, rival: str) -> bool:
        at, places = self._words.source_places[source], self._words.target_places
        if not at & places[first]:
            return False
        known = self._words.meanings(source)
        both = places[first] | places[rival]
        dice = 2 * len(at & both) / (len(at) + len(both))
        return bool(
            known.get(first) or known.get(rival) or (dice >= _COMPANY and len(at & both) >= _COMPANY_TIMES)
        )

    def _measured(self, source: str, first: str, rival: str) -> Measures:
        at = self._words.source_places[source]
        ours, theirs = (self._words.target_places[word] for word in (first, rival))
        tokens, rivals = self._words.tokens(first), self._words.tokens(rival)
        return Measures(
            nearness=_log(self._nearness(source, first, rival)),
            source_count=math.log(len(at)),
            rival_count=math.log(len(theirs)),
            first_elsewhere=len(ours - at) / len(ours),
            rival_elsewhere=len(theirs - at) / len(theirs),
            first_explained=_log(self._explained(first, at & ours, but=source)),
            rival_explained=_log(self._explained(rival, (at & theirs) - ours, but=source)),
            together=len(ours & theirs) / len(theirs),
            capitals=max(_mean(t.text[0].isupper() for t in some) for some in (tokens, rivals)),
            nouns=min(_mean(is_noun_there(t, self._alignment) for t in some) for some in (tokens, rivals)),
            nounhood=min(nounhood(some[0].text.lower()) for some in (tokens, rivals)),
            fit=max(-_MOST_FIT, min(_MOST_FIT, _mean(self._gain(t, tokens[0].text) for t in rivals))),
            rival_frequency=math.log(table().per_million(rivals[0].text) + 1),
        )

    def _explained(self, english: str, at: Iterable[int], *, but: str) -> float:
        return _mean(self._words.explained(english, n, but=but) for n in at)

    def _gain(self, token: Token, instead: str) -> float:
        """Bits by which the neighbours of a word would rather have another one."""
        text, span = self._alignment.passage(token.at.passage).target, token.at.span
        before = [w.text for w in words(text[max(span.start - 60, 0) : span.start])][-2:]
        after = [w.text for w in words(text[span.end : span.end + 40])][:1]
        return _slot(before, instead.lower(), after) - _slot(before, token.text.lower(), after)


def _slot(before: list[str], word: str, after: list[str]) -> float:
    """The lift of a word and its follower between those neighbours."""
    lifts = table().lifts_of([*before, word, *after], initial=False)[len(before) : len(before) + 2]
    return sum(value for value in lifts if value is not None)


def _ordered(a: str, b: str) -> tuple[str, str]:
    return (a, b) if a < b else (b, a)


def _log(value: float) -> float:
    return math.log(max(value, _LEAST))


def _mean(values: Iterable[float]) -> float:
    listed = list(values)
    return sum(listed) / len(listed) if listed else 0.0
