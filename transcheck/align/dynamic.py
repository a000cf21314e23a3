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


_ROWS_AT_ONCE = 96
"""Source sentences whose costs are worked out together: few calls, little memory."""
_TIE = 1e-5


def cheapest(costs: Costs, band: Band) -> list[Step]:
    """The cheapest path that stays inside the band."""
    reach = costs.reach[0]
    behind = [np.full(costs.size[1] + 1, np.inf) for _ in range(reach)]
    totals, choices = [], []
    for i, here in enumerate(_rows(costs, band)):
        first = int(band.first[i])
        best, choice = _row(i, first, here, behind, costs)
        totals.append(best)
        choices.append(choice)
        row = np.full(costs.size[1] + 1, np.inf)
        row[first : first + len(best)] = best
        behind = [*behind[1:], row]
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


def _row(
    i: int, first: int, here: npt.NDArray[np.float32], behind: list[npt.NDArray[np.float64]], costs: Costs
) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.int8]]:
    """The best way to each place of a row, and the bead it ends with."""
    width = here.shape[1]
    candidates = np.full((len(costs.beads), width), np.inf)
    for k, (a, b) in enumerate(costs.beads):
        skip = max(0, b - first)
        if 0 < a <= i and skip < width:
            candidates[k, skip:] = behind[-a][first + skip - b : first + width - b] + here[k, skip:]
    choice = candidates.argmin(axis=0).astype(np.int8)
    best = candidates[choice, np.arange(width)]
    if i == 0:
        best[0] = 0.0
    # An added sentence costs the same anywhere, so a row of them is a running minimum.
    ramp = costs.addition * np.arange(width)
    with_additions = np.minimum.accumulate(best - ramp) + ramp
    choice[with_additions < best - _TIE] = costs.beads.index((0, 1))
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
