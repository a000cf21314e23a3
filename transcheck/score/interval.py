"""How far a penalty total could lie from what one short text shows.

The errors of a text are taken for a draw: each cost class a Poisson count with the rate
that was seen. Their weighted sum is a compound Poisson variable, whose distribution
Panjer's recursion gives exactly (H. Panjer, "Recursive evaluation of a family of
compound distributions", ASTIN Bulletin 12, 1981), so the same text always has the same range.
"""

import math
from collections import Counter
from collections.abc import Iterable

_UNIT = 0.1  # points; the finest weight that a preset ships with
_COVERED = 0.95
_MANY = 300  # errors; from here the sum is as good as normal, and exp(-rate) near underflow
_Z = 1.959964


def penalty_range(points: Iterable[float]) -> tuple[float, float]:
    """The central 95 % range of the penalty total, given the cost of each error seen."""
    costs = Counter(round(cost / _UNIT) for cost in points)
    del costs[0]
    if not costs:
        return (0.0, 0.0)
    if costs.total() > _MANY:
        return _normal(costs)
    cumulated, low, units = 0.0, None, 0
    for units, share in enumerate(_distribution(costs)):
        cumulated += share
        if low is None and cumulated >= (1 - _COVERED) / 2:
            low = units
        if cumulated >= (1 + _COVERED) / 2:
            break
    return ((low or 0) * _UNIT, units * _UNIT)


def _distribution(costs: Counter[int]) -> list[float]:
    """The chance of each total, in units, far enough to hold all that matters."""
    mean = sum(cost * n for cost, n in costs.items())
    spread = math.sqrt(sum(cost * cost * n for cost, n in costs.items()))
    length = int(mean + 8 * spread) + 2
    chances = [0.0] * length
    chances[0] = math.exp(-costs.total())
    weighted = [(cost, cost * n) for cost, n in sorted(costs.items())]
    for total in range(1, length):
        chances[total] = (
            sum(share * chances[total - cost] for cost, share in weighted if cost <= total) / total
        )
    return chances


def _normal(costs: Counter[int]) -> tuple[float, float]:
    mean = sum(cost * n for cost, n in costs.items())
    spread = math.sqrt(sum(cost * cost * n for cost, n in costs.items()))
    return (max(0.0, mean - _Z * spread) * _UNIT, (mean + _Z * spread) * _UNIT)
