"""How much the words speak for two groups of sentences saying the same.

A token of one side is expected among the tokens of the other: log((1 - k) + k e / p),
where k is how often a translation keeps tokens of its kind, e how well the best match in
the group fits (0 to 1), and p how well one would fit by chance. The sum over both sides'
tokens is a log likelihood ratio against two unrelated groups.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, product

import numpy as np
import numpy.typing as npt

from transcheck.align.anchors import Side
from transcheck.align.matches import Matches, Numbers

Matrix = npt.NDArray[np.float32]

_RARE = 4
"""A match between so many sentence pairs or fewer tells where a long text's way runs."""


@dataclass(frozen=True)
class Weights:
    """How far each kind of evidence is to be trusted; set on development documents."""

    # By Kind: how often a token is kept that has a match in the other text, or has none.
    kept: tuple[float, ...] = (0.95, 0.45, 0.35, 0.4, 0.68)
    kept_unseen: tuple[float, ...] = (0.97, 0.028, 0.007, 0.1, 0.072)
    # A match by chance is believed to have been seen so often among so many sentences.
    chance: float = 0.05
    smoothing: float = 11.0


class Evidence:
    """What the words of two sides say about each other, window by window."""

    def __init__(self, source: Side, target: Side, weights: Weights) -> None:
        self._sides = (source, target)
        self._kinds = (np.array(source.kinds, np.int32), np.array(target.kinds, np.int32))
        self._weights = weights
        self._matches = Matches.between(source, target)
        self._matches_back = self._matches.turned()

    def window(
        self, rows: range, columns: range, sizes: tuple[int, int]
    ) -> tuple[list[Matrix], list[Matrix]]:
        """Log ratios of single sentences against groups, source sentences down, target across.

        The first list holds, for groups of 1 … sizes[0] source sentences by their last one,
        what each target sentence says; the second, for groups of target sentences, what
        each source sentence says.
        """
        source = _Window(self._sides[0], self._kinds[0], rows)
        target = _Window(self._sides[1], self._kinds[1], columns)
        by_target = self._say(source, target, self._matches, sizes[0])
        by_source = self._say(target, source, self._matches_back, sizes[1])
        return by_target, [table.T for table in by_source]

    def shared(self) -> Iterator[tuple[int, int, float]]:
        """Pairs of sentences with what their rare matches weigh; a match that is the only one weighs 1."""
        source, target = (_places(side) for side in self._sides)
        weights: defaultdict[tuple[int, int], float] = defaultdict(float)
        for s, t, fit in self._matches.pairs():
            times = len(source[s]) * len(target[t])
            if times <= _RARE:
                for place in product(source[s], target[t]):
                    weights[place] += fit / times
        return ((i, j, weight) for (i, j), weight in weights.items())

    def _say(self, group: "_Window", single: "_Window", matches: Matches, most: int) -> list[Matrix]:
        """What each sentence of `single` says of runs of 1 … `most` sentences of `group`."""
        types, fits = _best_fits(group, single, matches)
        unseen = np.take(self._weights.kept_unseen, single.kinds)
        kept = unseen.copy()
        # Where even the best match in the text is a weak one, the token may not have been kept at all.
        best = fits.max(axis=0, initial=0)
        kept[types] += (np.take(self._weights.kept, single.kinds[types]) - unseen[types]) * best
        has = single.has()
        missed = has @ np.log(1 - kept).astype(np.float32)
        found = has[:, types].T
        return [ratio @ found + missed for ratio in _ratios(fits, kept[types], most, self._weights)]


class _Window:
    """Some neighbouring sentences of a side: which token types they hold, in numbers of the window's own."""

    def __init__(self, side: Side, kinds: Numbers, sentences: range) -> None:
        held = side.sentences[sentences.start : sentences.stop]
        self.size = len(held)
        self.flat = np.fromiter(chain.from_iterable(held), np.int32)
        self.rows = np.repeat(np.arange(self.size), [len(types) for types in held])
        self.types, self._own = np.unique(self.flat, return_inverse=True)
        self.kinds = kinds[self.types]
        self.numbers = np.full(len(kinds), -1, np.int32)
        self.numbers[self.types] = np.arange(len(self.types))

    def has(self) -> Matrix:
        """Sentences by types, one where a sentence holds the type."""
        table = np.zeros((self.size, len(self.types)), np.float32)
        table[self.rows, self._own] = 1
        return table


def _best_fits(group: _Window, single: _Window, matches: Matches) -> tuple[Numbers, Matrix]:
    """The types of `single` that `group` matches, and the best fit each of its sentences offers them."""
    which, others, fits = matches.of(group.flat)
    numbers = single.numbers[others]
    here = numbers >= 0
    table = np.zeros((group.size, len(single.types)), np.float32)
    np.maximum.at(table, (group.rows[which[here]], numbers[here]), fits[here])
    types = np.unique(numbers[here])
    return types, table[:, types]


def _ratios(fits: Matrix, kept: npt.NDArray[np.float64], most: int, weights: Weights) -> list[Matrix]:
    """What finding a match adds for every type, for every run of 1 … `most` sentences, by its last one."""
    n = fits.shape[0]
    others = fits.sum(axis=0) - fits.max(axis=0, initial=0)
    miss = 1 - np.minimum((others + weights.smoothing * weights.chance) / (n - 1 + weights.smoothing), 0.99)
    odds = kept / (1 - kept)
    result = []
    run = fits
    for size in range(1, most + 1):
        if 1 < size <= n:
            run = run.copy()
            run[size - 1 :] = np.maximum(run[size - 1 :], fits[: n - size + 1])
        result.append(np.log1p(run * (odds / (1 - miss**size)).astype(np.float32)))
    return result


def _places(side: Side) -> list[list[int]]:
    """For each token type the sentences that hold it."""
    places: list[list[int]] = [[] for _ in side.keys]
    for number, types in enumerate(side.sentences):
        for one in types:
            places[one].append(number)
    return places
