"""Which part of the table of a long text is looked at at all.

The whole table of two texts of 10,000 sentences would be a hundred million places. Rare
words, names and numbers that both sides share show where the way runs; only its
surroundings are searched, so that time and memory grow with the length of the text.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

_SMALL = 300_000
"""A table of so many places is searched whole."""
_MARGIN = 40
_WIDEST = 400
_SURE = 1.0
"""What two sentences must share, in matches that are the only ones of their kind."""

Numbers = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Band:
    """For each source place the first and the last target place that is looked at; both never fall."""

    first: Numbers
    last: Numbers


def whole(source: int, target: int) -> Band:
    """The whole table of two texts of so many sentences."""
    return Band(np.zeros(source + 1, np.int64), np.full(source + 1, target, np.int64))


def diagonal(size: int) -> Band:
    """One to one, and nothing else."""
    return Band(np.arange(size + 1), np.arange(size + 1))


def fitting(source: int, target: int, shared: Callable[[], Iterable[tuple[int, int, float]]]) -> Band:
    """The whole table where it is small, else the surroundings of what the two sides share.

    `shared` gives source and target sentences with the weight of the rare tokens they share.
    """
    if source * target <= _SMALL:
        return whole(source, target)
    chain = [(0, 0), *heaviest_chain((i, j, w) for i, j, w in shared() if w >= _SURE), (source, target)]
    return _around(np.array(chain, np.int64), source, target)


def heaviest_chain(points: Iterable[tuple[int, int, float]]) -> list[tuple[int, int]]:
    """The points that rise on both sides and together weigh most."""
    ends: list[int] = []  # target sentences at which a chain may end, rising …
    weights: list[float] = []  # … with the weight of the best such chain, rising too …
    nodes: list[int] = []  # … and its last point
    path: list[tuple[int, int, int]] = []
    # Points of one source sentence are taken from the right, so that none follows another.
    for i, j, weight in sorted(points, key=lambda point: (point[0], -point[1])):
        place = bisect_left(ends, j)
        before = nodes[place - 1] if place else -1
        total = weight + (weights[place - 1] if place else 0.0)
        stop = place
        while stop < len(ends) and weights[stop] <= total:
            stop += 1
        if stop > place or place == len(ends) or ends[place] > j:
            path.append((i, j, before))
            ends[place:stop], weights[place:stop], nodes[place:stop] = [j], [total], [len(path) - 1]
    chain = []
    node = nodes[-1] if nodes else -1
    while node >= 0:
        i, j, node = path[node]
        chain.append((i, j))
    return chain[::-1]


def _around(chain: Numbers, source: int, target: int) -> Band:
    """The surroundings of a chain, the wider the longer nothing is known."""
    rows = np.arange(source + 1)
    centre = np.interp(rows, chain[:, 0], chain[:, 1])
    gap = np.diff(chain, axis=0).max(axis=1)
    unknown = gap[np.clip(np.searchsorted(chain[:, 0], rows, side="right") - 1, 0, len(gap) - 1)]
    margin = np.minimum(_MARGIN + unknown / 2, _WIDEST)
    last = np.clip(centre + margin + 1, 0, target).astype(np.int64)
    # A wide stretch widens what comes before it on the left and after it on the right.
    first = np.minimum.accumulate(np.clip(centre - margin, 0, target).astype(np.int64)[::-1])[::-1]
    return Band(first, np.maximum.accumulate(np.maximum(last, first)))
