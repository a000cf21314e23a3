"""Which English word renders which source word: links between the words of aligned sentences.

No model is trained on the article. Three kinds of evidence meet: the bilingual lexicon,
the sound of names, and how faithfully two words keep company through the article. Then
the surest pairs are taken first, each word once (competitive linking, I. D. Melamed,
"Models of translational equivalence among words", 2000).
"""

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from transcheck.model import Location
from transcheck.tables.kin import kin
from transcheck.tables.lexicon import Lexicon
from transcheck.terms.stretches import Stretch, Token
from transcheck.text.function_words import is_function_word
from transcheck.text.romanise import skeletons
from transcheck.text.stem import stem

_SOUND = 0.5  # what a name that sounds alike is worth, on the scale of lexicon probabilities
_COMPANY = 0.22  # what perfect company through the article is worth
_FAITHFUL = 0.3  # company from which two words are worth a try without other evidence
_DISTANCE = 0.04  # what standing at opposite ends of the sentence costs
_LEAST = 0.03  # a pair weaker than this is no evidence
_SHORTEST_SOUND = 3
_KIN = 0.5  # what a noun akin to a translation is worth beside the translation
_SECOND_STEP = 1.0
_TRUSTED = 0.08  # translations rarer than this lend nothing to their kin


@dataclass(frozen=True, slots=True)
class Pairing:
    """A source word and the word that renders it there; `lexical` says that the lexicon knows the pair."""

    source: Token
    target: Token
    strength: float
    lexical: float
    sounds: bool


def pairings(found: Sequence[Stretch], lexicon: Lexicon | None) -> tuple[Pairing, ...]:
    """The word pairs of an article's stretches, in reading order of the source."""
    company = _Company(found)
    return tuple(pairing for stretch in found for pairing in _linked(stretch, lexicon, company))


class _Company:
    """How faithfully a source and a target word appear in the same stretches (Dice's coefficient)."""

    def __init__(self, found: Sequence[Stretch]) -> None:
        self._source: Counter[str] = Counter()
        self._target: Counter[str] = Counter()
        self._both: Counter[tuple[str, str]] = Counter()
        for stretch in found:
            source, target = {t.key for t in stretch.source}, {t.key for t in stretch.target}
            self._source.update(source)
            self._target.update(target)
            self._both.update((s, t) for s in source for t in target)

    def __call__(self, source: str, target: str) -> float:
        """0 to 1; words that are met only once keep company by chance and get nothing."""
        together = self._both[source, target]
        if together < 2:
            return 0.0
        faithful = 2 * together / (self._source[source] + self._target[target])
        return faithful * (1 - 1 / together)


def _linked(stretch: Stretch, lexicon: Lexicon | None, company: _Company) -> list[Pairing]:
    """The surest pairs of a stretch, each word once, in order of the source."""
    candidates = sorted(_candidates(stretch, lexicon, company), key=lambda p: -p.strength)
    taken: set[Location] = set()
    chosen: list[Pairing] = []
    for pair in candidates:
        if pair.source.at not in taken and pair.target.at not in taken:
            taken.update((pair.source.at, pair.target.at))
            chosen.append(pair)
    return sorted(chosen, key=lambda p: p.source.at.span)


def _candidates(stretch: Stretch, lexicon: Lexicon | None, company: _Company) -> Iterator[Pairing]:
    by_stem: dict[str, list[int]] = defaultdict(list)
    for j, token in enumerate(stretch.target):
        by_stem[token.key].append(j)
    capitals = [j for j, token in enumerate(stretch.target) if token.text[0].isupper()]
    for i, source in enumerate(stretch.source):
        known: Mapping[str, float] = _known(lexicon, source.text) if lexicon else {}
        sounding = {j for j in capitals if _sound_alike(source.text, stretch.target[j].text)}
        places = {j for key in known for j in by_stem.get(key, ())} | sounding
        places |= {
            j
            for j, t in enumerate(stretch.target)
            if company(source.key, t.key) > _FAITHFUL and not is_function_word(t.text)
        }
        for j in places:
            target = stretch.target[j]
            lexical = known.get(target.key, 0.0)
            distance = abs(i / len(stretch.source) - j / len(stretch.target))
            strength = (
                lexical
                + (_SOUND if j in sounding else 0.0)
                + _COMPANY * company(source.key, target.key)
                - _DISTANCE * distance
            )
            if strength >= _LEAST:
                yield Pairing(source, target, strength, lexical, j in sounding)


@lru_cache(maxsize=16384)
def _known(lexicon: Lexicon, word: str) -> Mapping[str, float]:
    """English stems that the lexicon gives for a word, with their probability, and their kin."""
    known: dict[str, float] = {}
    near: dict[str, float] = {}
    for english, probability in lexicon.translations(word):
        key = stem(english)
        known[key] = max(known.get(key, 0.0), probability)
        if probability >= _TRUSTED:
            for other, closeness in _circle(english).items():
                near[other] = max(near.get(other, 0.0), _KIN * closeness)
    return {**near, **known}


@lru_cache(maxsize=4096)
def _circle(noun: str) -> Mapping[str, float]:
    """The kin of a noun, and their kin a step further off."""
    first = kin(noun)
    circle = dict(first)
    for other, closeness in first.items():
        for third, step in kin(other).items():
            circle[third] = max(circle.get(third, 0.0), _SECOND_STEP * math.sqrt(closeness * step))
    return circle


@lru_cache(maxsize=65536)
def _sound_alike(source: str, target: str) -> bool:
    """Whether two words have a consonant skeleton in common that is long enough to mean something."""
    ours = {s for s in skeletons(source) if len(s) >= _SHORTEST_SOUND}
    return bool(ours) and not ours.isdisjoint(skeletons(target))
