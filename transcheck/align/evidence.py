"""How much the words speak for two groups of sentences saying the same.

A token of one side is expected among the tokens of the other: log((1 - k) + k e / p),
where k is how often a translation keeps tokens of its kind, e how well the best match in
the group fits (0 to 1), and p how well one would fit by chance. The sum over both sides'
tokens is a log likelihood ratio against two unrelated groups.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from transcheck.align.anchors import Side

Matrix = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Weights:
    """What was learnt on development documents: how far each kind of evidence is to be trusted."""

    kept: tuple[float, ...] = (0.85, 0.6, 0.5, 0.4)  # by Kind, where a match exists in the other text
    kept_unseen: tuple[float, ...] = (0.5, 0.05, 0.01, 0.1)  # where none exists anywhere
    chance: float = 0.05
    smoothing: float = 2.0
    words: float = 0.7


@dataclass(frozen=True)
class Matches:
    """Which token types of the two sides match, and how well."""

    source: npt.NDArray[np.int32]
    target: npt.NDArray[np.int32]
    fit: Matrix


def match_types(source: Side, target: Side) -> Matches:
    """All pairs of types that share a key, with the best of their shared keys."""
    index: dict[str, list[tuple[int, float]]] = {}
    for number, keys in enumerate(target.keys):
        for key, trust in keys:
            index.setdefault(key, []).append((number, trust))
    best: dict[tuple[int, int], float] = {}
    for number, keys in enumerate(source.keys):
        for key, trust in keys:
            for other, other_trust in index.get(key, ()):
                fit = trust * other_trust
                if fit > best.get((number, other), 0.0):
                    best[number, other] = fit
    pairs = np.array(list(best), dtype=np.int32).reshape(-1, 2)
    return Matches(pairs[:, 0], pairs[:, 1], np.fromiter(best.values(), np.float32, len(best)))


def counts(side: Side, first: int, last: int) -> Matrix:
    """Which types each sentence of `first:last` holds, as zeros and ones."""
    table = np.zeros((last - first, len(side.keys)), np.float32)
    for row, types in enumerate(side.sentences[first:last]):
        table[row, types] = 1
    return table


def best_fits(
    has: Matrix, own: npt.NDArray[np.int32], other: npt.NDArray[np.int32], fit: Matrix, types: int
) -> Matrix:
    """For each sentence the best fit it offers to each type of the other side."""
    result = np.zeros((types, has.shape[0]), np.float32)
    np.maximum.at(result, other, has.T[own] * fit[:, None])
    return result.T


def ratios(fits: Matrix, kinds: npt.NDArray[np.int32], group: int, weights: Weights) -> list[Matrix]:
    """The log ratio of every type, for every run of 1 … `group` sentences, by its last one."""
    n = max(1, fits.shape[0])
    seen = fits.max(axis=0, initial=0) > 0
    kept = np.where(seen, np.array(weights.kept)[kinds], np.array(weights.kept_unseen)[kinds])
    top = fits.max(axis=0, initial=0)
    single = (fits.sum(axis=0) - top + weights.smoothing * weights.chance) / (n - 1 + weights.smoothing)
    result = []
    run = fits
    for size in range(1, group + 1):
        if size > 1:
            run = run.copy()
            run[size - 1 :] = np.maximum(run[size - 1 :], fits[: n - size + 1])
        chance = 1 - (1 - np.minimum(single, 0.99)) ** size
        result.append(np.log((1 - kept) + kept * run / chance).astype(np.float32))
    return result
