"""Articles summed up by who translated them, for which desk, from which language, or when."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from transcheck.trend.results import Result

_DRAWS = 1000
_FEWEST = 3
"""Articles under which a range would pretend to know something."""
_PER = 1000


class By(StrEnum):
    """What articles are summed up by."""

    TRANSLATOR = "translator"
    DESK = "desk"
    LANGUAGES = "languages"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Group:
    """Several articles as one. `per_thousand` are penalty points for each 1,000 words of all of them.

    `interval` is its central 95 % range when articles are drawn anew, None for a few of
    them. `costs` are points per 1,000 words by category, dearest first.
    """

    name: str
    articles: int
    words: int
    per_thousand: float
    interval: tuple[float, float] | None
    score: float
    passed: int
    costs: tuple[tuple[str, float], ...]
    estimate: float | None = None


def grouped(results: Sequence[Result], by: By) -> tuple[Group, ...]:
    """A group for each name, in order of the name; articles without one come last, under ""."""
    parts: dict[str, list[Result]] = {}
    for result in results:
        parts.setdefault(str(getattr(result, by.value)), []).append(result)
    return tuple(group(name, parts[name]) for name in sorted(parts, key=lambda name: (not name, name)))


def group(name: str, part: Sequence[Result]) -> Group:
    """One group of articles, one at least."""
    words = sum(r.words for r in part)
    estimates = [(r.estimate, r.words) for r in part if r.estimate is not None]
    weighed = sum(n for _, n in estimates)
    return Group(
        name=name,
        articles=len(part),
        words=words,
        per_thousand=_rate(part),
        interval=_interval(part),
        score=sum(r.score for r in part) / len(part),
        passed=sum(r.passed for r in part),
        costs=_costs(part, words),
        estimate=sum(value * n for value, n in estimates) / weighed if weighed else None,
    )


def _rate(part: Sequence[Result]) -> float:
    words = sum(r.words for r in part)
    return _PER * sum(r.penalty for r in part) / words if words else 0.0


def _interval(part: Sequence[Result]) -> tuple[float, float] | None:
    """Percentiles of the rate over articles drawn with replacement; the same draws every time."""
    if len(part) < _FEWEST:
        return None
    draw = random.Random(0)  # noqa: S311  no secret hangs on it
    rates = sorted(_rate(draw.choices(part, k=len(part))) for _ in range(_DRAWS))
    return rates[round(0.025 * _DRAWS)], rates[round(0.975 * _DRAWS) - 1]


def _costs(part: Sequence[Result], words: int) -> tuple[tuple[str, float], ...]:
    sums: dict[str, float] = {}
    for result in part:
        for category, points in result.costs:
            sums[category] = sums.get(category, 0.0) + points
    rates = ((category, _PER * points / words) for category, points in sums.items() if words)
    return tuple(sorted(rates, key=lambda pair: (-pair[1], pair[0])))
