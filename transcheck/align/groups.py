"""Groups of sentences (or paragraphs) that say the same, with how sure that is."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from transcheck.align.anchors import read_side
from transcheck.align.band import diagonal, fitting
from transcheck.align.costs import Costs
from transcheck.align.dynamic import Step, cheapest
from transcheck.align.habits import adapted
from transcheck.align.length import typical_ratio
from transcheck.model import Link

_PATIENCE = 3.0
"""How much worse one to one may be than the best path before it is given up (log units)."""
_SEARCHES = 1
"""How often at most the habits of a translation are learnt anew."""


# Fitted on development documents against links that are wrong, and against articles that have
# nothing to do with each other: these come out at .4 on average, right links at .9.
_BIAS, _BY_WORDS, _BY_LENGTH, _GROUPED = -0.2, 0.15, 0.7, 1.5
_ALONE = 0.9
"""So many of the sentences said to be left out or added are."""


@dataclass(frozen=True, slots=True)
class Group:
    """A link, and how sure the aligner is that its sides belong together (or to nothing)."""

    link: Link
    confidence: float


def link_texts(source: Sequence[str], target: Sequence[str], languages: tuple[str, str]) -> list[Link]:
    """The links between two lists of texts."""
    if not source or not target:
        return _all_alone(len(source), len(target))
    _, path = best_path(_costs(source, target, languages))
    return [_link(step) for step in path]


def group_texts(source: Sequence[str], target: Sequence[str], languages: tuple[str, str]) -> list[Group]:
    """The links with how sure each is; one to one where that is about as likely as anything else."""
    if not source or not target:
        return [Group(link, 1.0) for link in _all_alone(len(source), len(target))]
    costs, path = best_path(_costs(source, target, languages))
    if len(source) == len(target):
        level = cheapest(costs.one_to_one(), diagonal(len(source)))
        if sum(step.cost for step in level) <= sum(step.cost for step in path) + _PATIENCE:
            path = level
    return [Group(_link(step), _confidence(step, costs)) for step in path]


def _all_alone(source: int, target: int) -> list[Link]:
    return [Link((i,), ()) for i in range(source)] + [Link((), (j,)) for j in range(target)]


def _costs(source: Sequence[str], target: Sequence[str], languages: tuple[str, str]) -> Costs:
    return Costs(
        read_side(source, language=languages[0], other=languages[1]),
        read_side(target, language=languages[1], other=languages[0]),
        ratio=typical_ratio(*languages),
    )


def best_path(costs: Costs) -> tuple[Costs, list[Step]]:
    """The cheapest path, searched again where it shows that this translation has habits of its own."""
    band = fitting(*costs.size, costs.evidence.shared)
    path = cheapest(costs, band)
    for _ in range(_SEARCHES):
        better = adapted(costs, path)
        if better is None:
            break
        costs = better
        path = cheapest(costs, band)
    return costs, path


def _link(step: Step) -> Link:
    a, b = step.bead
    return Link(tuple(range(step.source - a, step.source)), tuple(range(step.target - b, step.target)))


def _confidence(step: Step, costs: Costs) -> float:
    """How likely the group is right, by what its words and its lengths say for it."""
    if not all(step.bead):
        return _ALONE
    words, fit = costs.split(step.source, step.target, step.bead, step.cost)
    odds = _BIAS + _BY_WORDS * words + _BY_LENGTH * fit - (_GROUPED if sum(step.bead) > 2 else 0.0)
    return round(1 / (1 + math.exp(-min(max(odds, -30.0), 30.0))), 3)
