"""What a first alignment shows of this translation: how long it runs, how often it leaves out or adds."""

import math
from collections.abc import Sequence

from transcheck.align.costs import BEADS, Bead, Costs
from transcheck.align.dynamic import Step

_FITS_WELL = -2.0
"""The cost under which a group tells how long translations are in this text."""
_HELD = 3.0
"""The typical ratio of lengths counts as much as so many groups."""
_MOVED = 0.05
"""The change of the log ratio that makes it worth while to search again."""
_MANY = 40
"""So many groups show how often this translator leaves out or adds."""
_HELD_FREQUENCY = 50.0
"""How often that is done elsewhere counts as much as so many groups."""


def adapted(costs: Costs, path: Sequence[Step]) -> Costs | None:
    """Costs that fit this text better; None where those at hand will do."""
    ratio = _ratio(path, costs)
    moved = abs(math.log(ratio / costs.ratio)) > _MOVED
    many = len(path) >= _MANY
    if not moved and not many:
        return None
    return costs.adapted(
        ratio=ratio if moved else costs.ratio,
        omissions=_frequency(path, (1, 0)) if many else 1.0,
        additions=_frequency(path, (0, 1)) if many else 1.0,
    )


def _ratio(path: Sequence[Step], costs: Costs) -> float:
    """Target characters to one of the source in the groups that fit well, drawn to the typical ratio."""
    sizes = [
        costs.lengths(step.source, step.target, step.bead)
        for step in path
        if step.bead in ((1, 1), (1, 2), (2, 1)) and step.cost < _FITS_WELL
    ]
    if not sizes:
        return costs.usual_ratio
    found = sum(target for _, target in sizes) / sum(source for source, _ in sizes)
    mean = (_HELD * math.log(costs.usual_ratio) + len(sizes) * math.log(found)) / (_HELD + len(sizes))
    return math.exp(mean)


def _frequency(path: Sequence[Step], bead: Bead) -> float:
    """How many times as often as is usual; a stretch left out or added whole counts once."""
    usual = BEADS[bead] / sum(BEADS.values())
    starts = sum(
        1
        for number, step in enumerate(path)
        if step.bead == bead and (not number or path[number - 1].bead != bead)
    )
    return (_HELD_FREQUENCY * usual + starts) / (usual * (_HELD_FREQUENCY + len(path)))
