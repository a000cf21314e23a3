"""What it costs to take groups of sentences for each other's translation.

Costs are negative log likelihoods, so they add: how often translators make such a group,
how well its lengths fit, what its words say.
"""

import math
from collections.abc import Sequence
from copy import copy
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

from transcheck.align.anchors import Side
from transcheck.align.evidence import Evidence, Matrix, Weights

Ends = npt.NDArray[np.floating[Any]]
Bead = tuple[int, int]
"""How many source and target sentences a group takes."""

# How often translators make each kind of group, up to a factor: only their ratios matter.
BEADS: dict[Bead, float] = {
    (1, 1): 0.347, (1, 0): 0.045, (0, 1): 0.0218, (2, 1): 0.075, (1, 2): 0.0675, (2, 2): 0.008,
    (3, 1): 0.0225, (1, 3): 0.0053, (3, 2): 0.002, (2, 3): 0.002, (3, 3): 0.0004, (1, 4): 0.00225,
    (4, 1): 0.00225, (1, 5): 0.0004, (5, 1): 0.0004,
}  # fmt: skip


@dataclass(frozen=True)
class Settings:
    """What was set on development documents.

    `spread` is the variance of the log ratio of two lengths that belong together (plus
    `spread_short` by character for short ones), `loose` what any two lengths have more.
    """

    beads: dict[Bead, float] = field(default_factory=lambda: BEADS)
    weights: Weights = field(default_factory=Weights)
    words: float = 0.7
    length: float = 1.5
    spread: float = 0.04
    spread_short: float = 1.6
    loose: float = 2.0


class Costs:
    """The cost of every group of sentences, window by window.

    `ratio` is how many characters of the target one of the source makes; without one it
    is that of the two texts.
    """

    def __init__(
        self, source: Side, target: Side, *, settings: Settings | None = None, ratio: float | None = None
    ) -> None:
        self._settings = settings = settings or Settings()
        self.size = len(source.sentences), len(target.sentences)
        self.beads = tuple(settings.beads)
        self.reach = max(a for a, _ in self.beads), max(b for _, b in self.beads)
        self.prior = {bead: -math.log(share) for bead, share in settings.beads.items()}
        self.evidence = Evidence(source, target, settings.weights)
        self._source_ends = np.cumsum([0, *source.lengths]).astype(np.float32)
        self._target_ends = np.cumsum([0, *target.lengths]).astype(np.float32)
        self.usual_ratio = ratio or float(self._target_ends[-1] / max(1, self._source_ends[-1]))
        self.ratio = self.usual_ratio
        self._whole_words: dict[Bead, Matrix] = {}

    def one_to_one(self) -> "Costs":
        """The same without groups of several sentences."""
        few = copy(self)
        few.beads = ((1, 1), (1, 0), (0, 1))
        return few

    @property
    def omission(self) -> float:
        """What it costs to leave a source sentence without a translation."""
        return self.prior[1, 0]

    @property
    def addition(self) -> float:
        """What it costs to leave a target sentence without a source."""
        return self.prior[0, 1]

    def adapted(self, *, ratio: float, omissions: float, additions: float) -> "Costs":
        """The same for another ratio of lengths, and nulls so many times as frequent as is usual."""
        usual = self._settings.beads
        other = copy(self)
        other.ratio = ratio
        other.prior = {
            **self.prior,
            (1, 0): -math.log(usual[1, 0] * omissions),
            (0, 1): -math.log(usual[0, 1] * additions),
        }
        return other

    def split(self, i: int, j: int, bead: Bead, cost: float) -> tuple[float, float]:
        """What the words and what the lengths say for a group of that cost, as log likelihood ratios."""
        source, target = self.lengths(i, j, bead)
        fit = self._length_ratio(np.array([source * self.ratio]), np.array([target])).item()
        words = (self.prior[bead] - self._settings.length * fit - cost) / self._settings.words
        return words, fit

    def lengths(self, i: int, j: int, bead: Bead) -> tuple[float, float]:
        """How long the two sides of the group are that ends before these places, in characters."""
        ends = self._source_ends, self._target_ends
        return float(ends[0][i] - ends[0][i - bead[0]]), float(ends[1][j] - ends[1][j - bead[1]])

    def window(self, rows: range, columns: range) -> Matrix:
        """Costs by bead, by the source and target place a group ends before; rows and columns are places.

        Groups that reach out of the window cost infinitely much.
        """
        result = np.full((len(self.beads), len(rows), len(columns)), np.inf, np.float32)
        words = self._words(rows, columns)
        fits = self._length_ratios(rows, columns)
        for k, (a, b) in enumerate(self.beads):
            if not a or not b:
                result[k, a:, b:] = self.prior[a, b]
            elif (a, b) in words:
                said = self._settings.words * words[a, b] + self._settings.length * fits[k, a:, b:]
                result[k, a:, b:] = self.prior[a, b] - said
        return result

    def _length_ratios(self, rows: range, columns: range) -> Matrix:
        """The length ratios of all groups, by bead and the places they end before."""
        expected = _run_lengths(
            self._source_ends[rows.start : rows.stop] * self.ratio, [a for a, _ in self.beads]
        )
        actual = _run_lengths(self._target_ends[columns.start : columns.stop], [b for _, b in self.beads])
        return self._length_ratio(expected[:, :, None], actual[:, None, :])

    def _words(self, rows: range, columns: range) -> dict[Bead, Matrix]:
        """What the words say for each kind of group; kept where the window is the whole table."""
        whole = (len(rows), len(columns)) == (self.size[0] + 1, self.size[1] + 1)
        if whole and self._whole_words:
            return self._whole_words
        say_target, say_source = self.evidence.window(
            range(rows.start, rows.stop - 1), range(columns.start, columns.stop - 1), self.reach
        )
        words = self._whole_words if whole else {}
        for a, b in self.beads:
            if a and b and len(rows) > a and len(columns) > b:
                by_target = _run_sums(say_target[a - 1][a - 1 :], b)
                by_source = _run_sums(say_source[b - 1][:, b - 1 :].T, a).T
                words[a, b] = by_target + by_source
        return words

    def _length_ratio(self, expected: Ends, actual: Ends) -> Matrix:
        """Log likelihood ratio of two lengths belonging together, against any two lengths."""
        settings = self._settings
        variance = settings.spread + 2 * settings.spread_short / (actual + expected)
        loose = settings.loose + variance
        distance = (np.log(actual) - np.log(expected)) ** 2
        gain = 0.5 * (np.log(loose / variance) - distance * (1 / variance - 1 / loose))
        return gain.astype(np.float32, copy=False)


def _run_lengths(ends: Ends, sizes: Sequence[int]) -> Ends:
    """How long runs of so many sentences are, by the place they end before; 1 where a run has no room."""
    lengths = np.ones((len(sizes), len(ends)), np.float32)
    for row, size in enumerate(sizes):
        if 0 < size < len(ends):
            lengths[row, size:] = ends[size:] - ends[:-size]
    return lengths


def _run_sums(table: Matrix, size: int) -> Matrix:
    """Sums of `size` neighbouring columns."""
    total = table
    if size > 1:
        total = table[:, : table.shape[1] - size + 1].copy()
        for shift in range(1, size):
            total += table[:, shift : table.shape[1] - size + 1 + shift]
    return total
