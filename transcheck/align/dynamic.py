"""The dynamic programme: the cheapest way through two texts, group of sentences by group."""

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from transcheck.align.band import Band
from transcheck.align.costs import Bead, Costs


class Step(NamedTuple):
    """One group on the way: the source and target place it ends before, its size, its cost."""

    source: int
    target: int
    bead: Bead
    cost: float


Fits = npt.NDArray[np.float32]

_ROWS_AT_ONCE = 96
"""Source sentences whose costs are worked out together: few calls, little memory."""
_TIE = 1e-5


def cheapest(costs: Costs, band: Band) -> list[Step]:
    """The cheapest path that stays inside the band."""
    rows = _LastRows(costs)
    totals, choices = [], []
    for i, here in enumerate(_rows(costs, band)):
        best, choice = rows.next(i, int(band.first[i]), here)
        totals.append(best)
        choices.append(choice)
    return _way_back(totals, choices, band, costs)


def _rows(costs: Costs, band: Band) -> Iterator[npt.NDArray[np.float32]]:
    """For each source place the costs of the groups that end there, by bead and target place."""
    source, target = costs.size
    for start in range(0, source + 1, _ROWS_AT_ONCE):
        stop = min(start + _ROWS_AT_ONCE, source + 1)
        rows = range(max(0, start - costs.reach[0]), stop)
        columns = range(
            max(0, int(band.first[start]) - costs.reach[1]), min(int(band.last[stop - 1]), target) + 1
        )
        table = costs.window(rows, columns)
        for i in range(start, stop):
            yield table[
                :, i - rows.start, int(band.first[i]) - columns.start : int(band.last[i]) + 1 - columns.start
            ]


class _LastRows:
    """The rows of the table that groups still reach back to, as a ring."""

    def __init__(self, costs: Costs) -> None:
        self._addition = costs.beads.index((0, 1))
        self._step = costs.addition
        self._rows = costs.reach[0] + 1
        self._margin = costs.reach[1]
        self._width = self._margin + costs.size[1] + 1
        self._ring = np.full(self._rows * self._width, np.inf)
        # For each place in the ring, how far from its start each kind of group begins.
        self._back = [
            np.array([((row - a) % self._rows) * self._width + self._margin - b for a, b in costs.beads])[
                :, None
            ]
            for row in range(self._rows)
        ]

    def next(self, i: int, first: int, here: Fits) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.int8]]:
        """The cheapest way to each place of the next row, and the group it ends with."""
        row = i % self._rows
        places = np.arange(first, first + here.shape[1])
        candidates = self._ring.take(self._back[row] + places)
        candidates += here
        candidates[self._addition] = np.inf
        choice = candidates.argmin(axis=0).astype(np.int8)
        best = candidates.min(axis=0)
        if i == 0:
            best[0] = 0.0
        # An added sentence costs the same anywhere, so a row of them is a running minimum.
        ramp = self._step * places
        with_additions = np.minimum.accumulate(best - ramp) + ramp
        choice[with_additions < best - _TIE] = self._addition
        start = row * self._width
        self._ring[start : start + self._width] = np.inf
        self._ring[start + self._margin + first : start + self._margin + first + len(places)] = with_additions
        return with_additions, choice


def _way_back(
    totals: list[npt.NDArray[np.float64]], choices: list[npt.NDArray[np.int8]], band: Band, costs: Costs
) -> list[Step]:
    i, j = costs.size
    path: list[Step] = []
    while i or j:
        a, b = bead = costs.beads[choices[i][j - int(band.first[i])]]
        before = totals[i - a][j - b - int(band.first[i - a])]
        path.append(Step(i, j, bead, float(totals[i][j - int(band.first[i])] - before)))
        i, j = i - a, j - b
    return path[::-1]
