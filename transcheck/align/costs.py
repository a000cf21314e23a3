"""What it costs to take groups of sentences for each other's translation.

Costs are negative log likelihoods, so they add: how often translators make such a group,
how well its lengths fit, what its words say.
"""

import math
from copy import copy
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from transcheck.align.anchors import Side
from transcheck.align.evidence import Evidence, Matrix, Weights

Bead = tuple[int, int]
"""How many source and target sentences a group takes."""

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


class Costs:
    """The cost of every group of sentences, window by window."""

    def __init__(self, source: Side, target: Side, settings: Settings) -> None:
        self.size = len(source.sentences), len(target.sentences)
        self.beads = tuple(settings.beads)
        self.reach = max(a for a, _ in self.beads), max(b for _, b in self.beads)
        self.omission, self.addition = -math.log(settings.beads[1, 0]), -math.log(settings.beads[0, 1])
        self._settings = settings
        self._evidence = Evidence(source, target, settings.weights)
        self._source_ends = np.cumsum([0, *source.lengths]).astype(np.float32)
        self._target_ends = np.cumsum([0, *target.lengths]).astype(np.float32)
        self._source_ends *= self._target_ends[-1] / max(1, self._source_ends[-1])

    def one_to_one(self) -> "Costs":
        """The same without groups of several sentences."""
        few = copy(self)
        few.beads = ((1, 1), (1, 0), (0, 1))
        return few

    def window(self, rows: range, columns: range) -> npt.NDArray[np.float32]:
        """Costs by bead, by the source and target place a group ends before; rows and columns are places.

        Groups that reach out of the window cost infinitely much.
        """
        result = np.full((len(self.beads), len(rows), len(columns)), np.inf, np.float32)
        say_target, say_source = self._evidence.window(
            range(rows.start, rows.stop - 1), range(columns.start, columns.stop - 1), self.reach
        )
        source_ends = self._source_ends[rows.start : rows.stop]
        target_ends = self._target_ends[columns.start : columns.stop]
        for k, (a, b) in enumerate(self.beads):
            prior = -math.log(self._settings.beads[a, b])
            if not a or not b:
                result[k, a:, b:] = prior
            elif len(rows) > a and len(columns) > b:
                words = (
                    _run_sums(say_target[a - 1][a - 1 :], b) + _run_sums(say_source[b - 1][:, b - 1 :].T, a).T
                )
                fit = self._length_ratio(
                    source_ends[a:] - source_ends[:-a], target_ends[b:] - target_ends[:-b]
                )
                result[k, a:, b:] = prior - self._settings.weights.words * words - self._settings.length * fit
        return result

    def _length_ratio(self, expected: Matrix, actual: Matrix) -> Matrix:
        """Log likelihood ratio of two lengths belonging together, against any two lengths."""
        settings = self._settings
        distance: Matrix = (np.log(actual)[None, :] - np.log(expected)[:, None]) ** 2
        variance: Matrix = settings.spread + 2 * settings.spread_short / (actual[None, :] + expected[:, None])
        loose = settings.loose + variance
        gain: Matrix = 0.5 * (np.log(loose / variance) - distance * (1 / variance - 1 / loose))
        return gain


def _run_sums(table: Matrix, size: int) -> Matrix:
    """Sums of `size` neighbouring columns."""
    total = table
    if size > 1:
        total = table[:, : table.shape[1] - size + 1].copy()
        for shift in range(1, size):
            total += table[:, shift : table.shape[1] - size + 1 + shift]
    return total
