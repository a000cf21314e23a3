"""The dynamic programme: the cheapest way through two texts, group of sentences by group.

Costs are negative log likelihoods, so they add: how often translators make such a group,
how well its lengths fit, what its words say.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from transcheck.align.anchors import Side, read_side
from transcheck.align.evidence import Weights, best_fits, counts, match_types, ratios
from transcheck.model import Link

Matrix = npt.NDArray[np.float32]
Bead = tuple[int, int]

BEADS: dict[Bead, float] = {
    (1, 1): 0.78, (1, 0): 0.045, (0, 1): 0.03, (2, 1): 0.05, (1, 2): 0.045, (2, 2): 0.008,
    (3, 1): 0.01, (1, 3): 0.008, (3, 2): 0.002, (2, 3): 0.002, (1, 4): 0.001, (4, 1): 0.001,
}  # fmt: skip


@dataclass(frozen=True)
class Settings:
    """What was set on development documents."""

    beads: dict[Bead, float] = field(default_factory=lambda: BEADS)
    weights: Weights = field(default_factory=Weights)
    spread: float = 0.06
    spread_short: float = 1.6
    loose: float = 0.6
    length: float = 1.0


def costs(source: Side, target: Side, settings: Settings) -> dict[Bead, Matrix]:
    """For each kind of group its cost, by the numbers of the sentences it ends before."""
    n, m = len(source.sentences), len(target.sentences)
    most_source = max(a for a, _ in settings.beads)
    most_target = max(b for _, b in settings.beads)
    pairs = match_types(source, target)
    has_source, has_target = counts(source, 0, n), counts(target, 0, m)
    fits_target = best_fits(has_source, pairs.source, pairs.target, pairs.fit, len(target.keys))
    fits_source = best_fits(has_target, pairs.target, pairs.source, pairs.fit, len(source.keys))
    kinds_source = np.array(source.kinds, np.int32)
    kinds_target = np.array(target.kinds, np.int32)
    say_target = [r @ has_target.T for r in ratios(fits_target, kinds_target, most_source, settings.weights)]
    say_source = [
        (r @ has_source.T).T for r in ratios(fits_source, kinds_source, most_target, settings.weights)
    ]
    lengths_source = np.cumsum([0, *source.lengths]).astype(np.float32)
    lengths_target = np.cumsum([0, *target.lengths]).astype(np.float32)
    ratio = lengths_target[-1] / max(1, lengths_source[-1])
    result: dict[Bead, Matrix] = {}
    for (a, b), prior in settings.beads.items():
        cost = np.full((n + 1, m + 1), np.inf, np.float32)
        if a and b and n >= a and m >= b:
            words = (
                run_sums(say_target[a - 1], b, axis=1)[a - 1 :]
                + run_sums(say_source[b - 1], a, axis=0)[:, b - 1 :]
            )
            sizes = length_ratio(
                (lengths_source[a:] - lengths_source[:-a]) * ratio,
                lengths_target[b:] - lengths_target[:-b],
                settings,
            )
            cost[a:, b:] = -np.log(prior) - settings.weights.words * words - settings.length * sizes
        elif not (a and b):
            cost[a:, b:] = -np.log(prior)
        result[a, b] = cost
    return result


def run_sums(table: Matrix, size: int, *, axis: int) -> Matrix:
    """Sums of `size` neighbours along an axis."""
    if size == 1:
        return table
    pieces = [np.take(table, range(k, table.shape[axis] - size + 1 + k), axis=axis) for k in range(size)]
    total: Matrix = np.sum(pieces, axis=0)
    return total


def length_ratio(expected: Matrix, actual: Matrix, settings: Settings) -> Matrix:
    """Log likelihood ratio of two lengths belonging together, against any two lengths."""
    distance = np.log(actual[None, :] / expected[:, None]) ** 2
    mean = (actual[None, :] + expected[:, None]) / 2
    variance = settings.spread + settings.spread_short / mean
    loose = settings.loose + variance
    gain: Matrix = 0.5 * (np.log(loose / variance) - distance / variance + distance / loose)
    return gain


@dataclass(frozen=True, slots=True)
class Group:
    """A link, and how sure the aligner is that its sides belong together (or to nothing)."""

    link: Link
    confidence: float


def group_sentences(
    source: Sequence[str], target: Sequence[str], languages: tuple[str, str], *, paired: bool = False
) -> list[Group]:
    """Align two lists of texts; `paired` favours one to one where the numbers are equal."""
    if not source and not target:
        return []
    table = costs(read_side(source), read_side(target), Settings())
    path, total = cheapest(table)
    if paired and len(source) == len(target):
        diagonal = [(i, i, (1, 1)) for i in range(1, len(source) + 1)]
        if sum(float(table[bead][i, j]) for i, j, bead in diagonal) <= total + _PATIENCE:
            path = diagonal
    return [_group(i, j, bead, table) for i, j, bead in path]


_PATIENCE = 3.0
"""How much worse one to one may be than the best path before it is given up (log units)."""


def _group(i: int, j: int, bead: Bead, table: dict[Bead, Matrix]) -> Group:
    a, b = bead
    link = Link(tuple(range(i - a, i)), tuple(range(j - b, j)))
    cost = float(table[bead][i, j])
    apart = a * _ALONE + b * _ALONE if a and b else 0.0
    return Group(link, confidence=round(1 / (1 + math.exp(min(50.0, (cost - apart) / 3))), 3))


_ALONE = 3.3


def cheapest(costs: dict[Bead, Matrix]) -> tuple[list[tuple[int, int, Bead]], float]:
    """The groups of the cheapest path, in order, each with the numbers it ends before, and its cost."""
    n, m = (size - 1 for size in next(iter(costs.values())).shape)
    beads = list(costs)
    rows = [{bead: costs[bead][i].tolist() for bead in beads} for i in range(n + 1)]
    best = [[float("inf")] * (m + 1) for _ in range(n + 1)]
    came: list[list[Bead | None]] = [[None] * (m + 1) for _ in range(n + 1)]
    best[0][0] = 0.0
    for i in range(n + 1):
        for j in range(m + 1):
            if i == j == 0:
                continue
            low, choice = float("inf"), None
            for bead in beads:
                a, b = bead
                if i >= a and j >= b:
                    total = best[i - a][j - b] + rows[i][bead][j]
                    if total < low:
                        low, choice = total, bead
            best[i][j], came[i][j] = low, choice
    path = []
    i, j = n, m
    while i or j:
        bead = came[i][j]
        assert bead is not None
        path.append((i, j, bead))
        i, j = i - bead[0], j - bead[1]
    return path[::-1], best[n][m]
