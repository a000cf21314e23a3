"""Groups of sentences (or paragraphs) that say the same, with how sure that is."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from transcheck.align.anchors import read_side
from transcheck.align.band import diagonal, fitting
from transcheck.align.costs import Costs
from transcheck.align.dynamic import Step, cheapest
from transcheck.align.length import typical_ratio
from transcheck.model import Link

_PATIENCE = 3.0
"""How much worse one to one may be than the best path before it is given up (log units)."""
_STEEPNESS = 3.0
_FITS_WELL = -2.0
"""The cost under which a group tells how long translations are in this text."""
_HELD = 3.0
"""The typical ratio of lengths counts as much as so many groups."""
_MOVED = 0.05
"""The change of the log ratio that makes it worth while to search again."""


@dataclass(frozen=True, slots=True)
class Group:
    """A link, and how sure the aligner is that its sides belong together (or to nothing)."""

    link: Link
    confidence: float


def group_texts(
    source: Sequence[str], target: Sequence[str], languages: tuple[str, str], *, paired: bool = False
) -> list[Group]:
    """Align two lists of texts; `paired` favours one to one where the numbers are equal."""
    if not source or not target:
        alone = [Link((i,), ()) for i in range(len(source))] + [Link((), (j,)) for j in range(len(target))]
        return [Group(link, 1.0) for link in alone]
    costs = Costs(
        read_side(source, language=languages[0], other=languages[1]),
        read_side(target, language=languages[1], other=languages[0]),
        ratio=typical_ratio(*languages),
    )
    costs, path = best_path(costs)
    if paired and len(source) == len(target):
        level = cheapest(costs.one_to_one(), diagonal(len(source)))
        if sum(step.cost for step in level) <= sum(step.cost for step in path) + _PATIENCE:
            path = level
    return [_group(step, costs) for step in path]


def best_path(costs: Costs) -> tuple[Costs, list[Step]]:
    """The cheapest path, searched again where it shows that this text runs longer or shorter than usual."""
    band = fitting(*costs.size, costs.evidence.shared)
    path = cheapest(costs, band)
    ratio = _ratio_along(path, costs)
    if abs(math.log(ratio / costs.ratio)) > _MOVED:
        costs = costs.with_ratio(ratio)
        path = cheapest(costs, band)
    return costs, path


def _ratio_along(path: Sequence[Step], costs: Costs) -> float:
    """Target characters to one of the source in the groups that fit well, drawn to the typical ratio."""
    sizes = [
        costs.lengths(step.source, step.target, step.bead)
        for step in path
        if step.bead in ((1, 1), (1, 2), (2, 1)) and step.cost < _FITS_WELL
    ]
    if not sizes:
        return costs.ratio
    found = sum(target for _, target in sizes) / sum(source for source, _ in sizes)
    mean = (_HELD * math.log(costs.ratio) + len(sizes) * math.log(found)) / (_HELD + len(sizes))
    return math.exp(mean)


def _group(step: Step, costs: Costs) -> Group:
    a, b = step.bead
    link = Link(tuple(range(step.source - a, step.source)), tuple(range(step.target - b, step.target)))
    # Against the same sentences left out and added; what stands alone has nothing to be weighed against.
    apart = a * costs.omission + b * costs.addition if a and b else step.cost + 2 * _STEEPNESS
    odds = (apart - step.cost) / _STEEPNESS
    return Group(link, round(1 / (1 + math.exp(-min(max(odds, -30.0), 30.0))), 3))
