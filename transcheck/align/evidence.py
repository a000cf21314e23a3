"""How much the words speak for two groups of sentences saying the same.

A token of one side is expected among the tokens of the other: log((1 - k) + k e / p),
where k is how often a translation keeps tokens of its kind, e how well the best match in
the group fits (0 to 1), and p how well one would fit by chance. The sum over both sides'
tokens is a log likelihood ratio against two unrelated groups.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

import numpy as np
import numpy.typing as npt

from transcheck.align.anchors import Side

Matrix = npt.NDArray[np.float32]
Numbers = npt.NDArray[np.int32]


@dataclass(frozen=True)
class Weights:
    """How far each kind of evidence is to be trusted; set on development documents."""

    # By Kind: how often a token is kept that has a match in the other text, or has none.
    kept: tuple[float, ...] = (0.95, 0.45, 0.35, 0.4, 0.68)
    kept_unseen: tuple[float, ...] = (0.97, 0.028, 0.007, 0.1, 0.17)
    # A match by chance is believed to have been seen so often among so many sentences.
    chance: float = 0.05
    smoothing: float = 11.0


class Evidence:
    """What the words of two sides say about each other, window by window."""

    def __init__(self, source: Side, target: Side, weights: Weights) -> None:
        self._sides = (source, target)
        self._kinds = (np.array(source.kinds, np.int32), np.array(target.kinds, np.int32))
        self._weights = weights
        own, other, fit = match_types(source, target)
        by_target = np.argsort(other, kind="stable")
        by_source = np.argsort(own, kind="stable")
        # Pairs of types that match, sorted by the type that looks for its match.
        self._for_target = (own[by_target], other[by_target], fit[by_target])
        self._for_source = (other[by_source], own[by_source], fit[by_source])

    def window(
        self, rows: range, columns: range, sizes: tuple[int, int]
    ) -> tuple[list[Matrix], list[Matrix]]:
        """Log ratios of single sentences against groups, source sentences down, target across.

        The first list holds, for groups of 1 … sizes[0] source sentences by their last one,
        what each target sentence says; the second, for groups of target sentences, what
        each source sentence says.
        """
        source = _Window(self._sides[0], rows)
        target = _Window(self._sides[1], columns)
        by_target = self._say(source, target, self._for_target, self._kinds[1], sizes[0])
        by_source = self._say(target, source, self._for_source, self._kinds[0], sizes[1])
        return by_target, [table.T for table in by_source]

    def shared(self) -> Iterator[tuple[int, int, float]]:
        """Pairs of sentences with what their rare matches weigh; a match that is the only one weighs 1."""
        source, target = (_places(side) for side in self._sides)
        weights: defaultdict[tuple[int, int], float] = defaultdict(float)
        for s, t, fit in zip(*(column.tolist() for column in self._for_target), strict=True):
            times = len(source[s]) * len(target[t])
            if times <= _RARE:
                for place in product(source[s], target[t]):
                    weights[place] += fit / times
        return ((i, j, weight) for (i, j), weight in weights.items())

    def _say(
        self,
        group: "_Window",
        single: "_Window",
        pairs: tuple[Numbers, Numbers, Matrix],
        kinds: Numbers,
        most: int,
    ) -> list[Matrix]:
        fits = _best_fits(group, single, pairs)
        ratios = _ratios(fits, kinds[single.types], most, self._weights)
        return [ratio @ single.has.T for ratio in ratios]


class _Window:
    """Some neighbouring sentences of a side: which token types they hold."""

    def __init__(self, side: Side, sentences: range) -> None:
        held = side.sentences[sentences.start : sentences.stop]
        flat = np.fromiter((t for types in held for t in types), np.int32)
        rows = np.repeat(np.arange(len(held)), [len(types) for types in held])
        self.types, local = np.unique(flat, return_inverse=True)
        self.has = np.zeros((len(held), len(self.types)), np.float32)
        self.has[rows, local] = 1
        self.local = np.full(len(side.keys), -1, np.int32)
        self.local[self.types] = np.arange(len(self.types))


_RARE = 4


def _places(side: Side) -> list[list[int]]:
    """For each token type the sentences that hold it."""
    places: list[list[int]] = [[] for _ in side.keys]
    for number, types in enumerate(side.sentences):
        for one in types:
            places[one].append(number)
    return places


def match_types(source: Side, target: Side) -> tuple[Numbers, Numbers, Matrix]:
    """All pairs of types that share a key, with the best of their shared keys."""
    index: dict[str, list[tuple[int, float]]] = {}
    for number, keys in enumerate(target.keys):
        for key, trust in keys:
            index.setdefault(key, []).append((number, trust))
    own: list[int] = []
    others: list[int] = []
    fits: list[float] = []
    for number, keys in enumerate(source.keys):
        best: dict[int, float] = {}
        for key, trust in keys:
            for other, other_trust in index.get(key, ()):
                best[other] = max(best.get(other, 0.0), trust * other_trust)
        own += [number] * len(best)
        others += best
        fits += best.values()
    return np.array(own, np.int32), np.array(others, np.int32), np.array(fits, np.float32)


def _best_fits(group: _Window, single: _Window, pairs: tuple[Numbers, Numbers, Matrix]) -> Matrix:
    """For each sentence of `group` the best fit that it offers to each type of `single`."""
    own, other, fit = pairs
    own, other = group.local[own], single.local[other]
    here = (own >= 0) & (other >= 0)
    own, other, fit = own[here], other[here], fit[here]
    result = np.zeros((group.has.shape[0], len(single.types)), np.float32)
    if len(other):
        first = np.flatnonzero(np.r_[True, other[1:] != other[:-1]])
        result[:, other[first]] = np.maximum.reduceat(group.has[:, own] * fit, first, axis=1)
    return result


def _ratios(fits: Matrix, kinds: Numbers, most: int, weights: Weights) -> list[Matrix]:
    """The log ratio of every type, for every run of 1 … `most` sentences, by its last one."""
    n = max(1, fits.shape[0])
    top = fits.max(axis=0, initial=0)
    unseen = np.take(weights.kept_unseen, kinds)
    # Where even the best match in the text is a weak one, the token may not have been kept at all.
    kept = unseen + (np.take(weights.kept, kinds) - unseen) * top
    single = (fits.sum(axis=0) - top + weights.smoothing * weights.chance) / (n - 1 + weights.smoothing)
    miss = 1 - np.minimum(single, 0.99)
    result = []
    run, chance = fits, 1 - miss
    for size in range(1, most + 1):
        if size > 1:
            run = run.copy()
            run[size - 1 :] = np.maximum(run[size - 1 :], fits[: n - size + 1])
            chance = 1 - miss**size
        result.append(np.log((1 - kept) + (kept / chance) * run).astype(np.float32))
    return result
