"""Word translation probabilities out of sentence pairs: IBM Model 1 (Brown et al. 1993), in NumPy."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Cooccurrence:
    """Every pair of a source and a target word in one sentence pair, once per sentence pair."""

    source: Ints
    target: Ints
    sentence: Ints
    weight: Floats

    def turned(self) -> "Cooccurrence":
        return Cooccurrence(self.target, self.source, self.sentence, self.weight)


def cooccurrence(
    pairs: Sequence[tuple[Sequence[int], Sequence[int]]], weights: Sequence[float]
) -> Cooccurrence:
    """All word pairs of the sentence pairs, given as numbers of words."""
    source, target, sentence = [], [], []
    for number, (left, right) in enumerate(pairs):
        left_ids, right_ids = np.unique(np.array(left, np.int64)), np.unique(np.array(right, np.int64))
        source.append(np.repeat(left_ids, len(right_ids)))
        target.append(np.tile(right_ids, len(left_ids)))
        sentence.append(np.full(len(left_ids) * len(right_ids), number, np.int64))
    numbers = np.concatenate(sentence)
    return Cooccurrence(
        np.concatenate(source), np.concatenate(target), numbers, np.array(weights, np.float64)[numbers]
    )


@dataclass(frozen=True)
class Translations:
    """The distinct word pairs, p(target | source) of each, and the expected count behind it."""

    source: Ints
    target: Ints
    probability: Floats
    count: Floats


def fit(words: Cooccurrence, *, rounds: int = 6) -> Translations:
    """Translation probabilities after a few rounds of expectation and maximisation.

    Each target word of a sentence is accounted for by the source words of that sentence.
    """
    span = int(words.target.max()) + 1
    pair, which = np.unique(words.source * span + words.target, return_inverse=True)
    source, target = pair // span, pair % span
    _, place = np.unique(words.sentence * span + words.target, return_inverse=True)
    probability: Floats = np.ones(len(pair))
    counts = probability
    for _ in range(rounds):
        share: Floats = probability[which]
        share = share / np.bincount(place, share)[place]
        counts = np.bincount(which, share * words.weight, len(pair)).astype(np.float64)
        probability = counts / np.bincount(source, counts)[source]
    return Translations(source, target, probability, counts)
