"""The formulas of MQM scoring (themqm.org, "Values and scores" and "ETW and PS options").

APT      = sum of weight x points over all errors      absolute penalty total
PWPT     = APT / words                                 per-word penalty total
ONPT     = PWPT x 1000                                 points per 1,000 words
raw      = 100 x (1 - PWPT)
SP       = (100 - pass mark) / tolerance               penalty scaler
calibrated = 100 - SP x ONPT, never under 0
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from transcheck.model import Alignment, Issue, Mark, PassageId, Severity, State, Tally
from transcheck.profile import Preset
from transcheck.score.escalation import graded

PER_WORDS = 1000
TOP = 100.0


@dataclass(frozen=True, slots=True)
class Charge:
    """What one flag costs by a preset; `severity` is the level it is counted at."""

    issue: Issue
    severity: Severity
    points: float
    pending: bool


def charges(marks: Iterable[Mark], preset: Preset, alignment: Alignment | None = None) -> tuple[Charge, ...]:
    """What every accepted or open flag costs; dismissed ones are left out.

    Where the preset says so, a repeat of the same error on the same words is counted
    as neutral, a passage is charged for its gravest errors only, and errors are graver or
    milder by where they stand in `alignment`.
    """
    counted: list[Charge] = []
    seen: set[tuple[str, str, str]] = set()
    for mark in marks:
        if mark.state is State.DISMISSED:
            continue
        issue = mark.issue
        wording = mark.decision.issue.quote if mark.decision else issue.quote
        key = (issue.check, issue.category, wording.casefold())
        repeat = key in seen and bool(wording) and not preset.repeats_count
        seen.add(key)
        level = graded(issue, alignment, preset) if alignment else issue.severity
        severity = Severity.NEUTRAL if repeat else level
        points = preset.cost(issue.category, severity)
        counted.append(Charge(issue, severity, points, pending=mark.state is State.OPEN))
    return _capped(counted, preset.errors_per_passage)


def _capped(counted: Sequence[Charge], limit: int | None) -> tuple[Charge, ...]:
    """The same, at most `limit` charges for a passage, the dearest ones."""
    if limit is None:
        return tuple(counted)
    dearest = sorted(range(len(counted)), key=lambda i: (-counted[i].points, i))
    taken: Counter[PassageId] = Counter()
    kept: set[int] = set()
    for i in dearest:
        passage = counted[i].issue.at.passage
        if taken[passage] < limit:
            taken[passage] += 1
            kept.add(i)
    return tuple(charge for i, charge in enumerate(counted) if i in kept)


def tallies(charged: Iterable[Charge]) -> tuple[Tally, ...]:
    """Counts and points by category, sorted by category."""
    counts: dict[str, Counter[Severity]] = {}
    points: Counter[str] = Counter()
    for charge in charged:
        category = charge.issue.category
        counts.setdefault(category, Counter())[charge.severity] += 1
        points[category] += charge.points  # type: ignore[assignment]  # a Counter of floats
    return tuple(
        Tally(
            category=category,
            neutral=counts[category][Severity.NEUTRAL],
            minor=counts[category][Severity.MINOR],
            major=counts[category][Severity.MAJOR],
            critical=counts[category][Severity.CRITICAL],
            penalty=round(float(points[category]), 6),
        )
        for category in sorted(counts)
    )


def per_thousand(penalty: float, words: int) -> float:
    """ONPT: penalty points per 1,000 words; 0 for a text without words."""
    return penalty * PER_WORDS / words if words else 0.0


def raw(penalty: float, words: int) -> float:
    """The raw quality score, 100 where nothing was found; it may fall under 0."""
    return TOP * (1 - penalty / words) if words else TOP


def calibrated(penalty: float, words: int, preset: Preset) -> float:
    """The score on the preset's scale: the tolerance lies exactly on the pass mark."""
    scaler = (TOP - preset.pass_mark) / preset.tolerance
    return max(0.0, TOP - scaler * per_thousand(penalty, words))
