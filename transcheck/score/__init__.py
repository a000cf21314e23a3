"""Flags and what was decided about them → a scorecard that a person can defend."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from transcheck import __version__
from transcheck.model import (
    Alignment,
    Mark,
    Override,
    Passage,
    PassageId,
    PassageScore,
    Score,
    Scorecard,
    Severity,
    Verdict,
)
from transcheck.profile import Preset
from transcheck.score import mqm
from transcheck.score.comparison import Comparison, compare
from transcheck.score.effort import effort
from transcheck.score.estimate import METRIC, estimates
from transcheck.score.interval import penalty_range
from transcheck.score.reference import back_translation_scores, reference_scores
from transcheck.text.words import count_words

__all__ = [
    "Comparison",
    "back_translation_scores",
    "compare",
    "effort",
    "estimates",
    "evaluated_words",
    "overruled",
    "reference_scores",
    "rescore",
    "score",
]


def score(
    alignment: Alignment,
    marks: Sequence[Mark],
    *,
    preset: Preset,
    references: Sequence[str] | None = None,
) -> Scorecard:
    """The scorecard of an article: what was found and not dismissed, by a preset.

    `references` face the passages one to one; with them BLEU, chrF and TER are added.
    """
    guessed = estimates(alignment, marks)
    card = _scorecard(alignment, marks, preset, guessed)
    if references is None:
        return replace(card, scores=guessed)
    found = reference_scores(alignment.passages, references, language=alignment.target_language)
    return replace(card, scores=(*guessed, *found))


def rescore(
    card: Scorecard,
    alignment: Alignment,
    marks: Sequence[Mark],
    *,
    preset: Preset,
    estimating: bool = True,
) -> Scorecard:
    """The scorecard after decisions; scores against a reference are kept as they were.

    So are the estimates while a person types (`estimating` False): they look at every passage.
    """
    guessed = tuple(score for score in card.scores if score.metric == METRIC)
    if estimating:
        guessed = estimates(alignment, marks)
    kept = (score for score in card.scores if score.metric != METRIC)
    return replace(_scorecard(alignment, marks, preset, guessed), scores=(*guessed, *kept))


def overruled(card: Scorecard, override: Override | None) -> Scorecard:
    """The scorecard with a person's verdict in place of its own, and the reason that was given."""
    if override is None:
        return card
    said = f"decided by a person: {override.reason}"
    return replace(card, verdict=override.verdict, override=override, reasons=(said, *card.reasons))


def evaluated_words(passages: Sequence[Passage], *, basis: str) -> int:
    """How many words were evaluated: those of the source, or of the translation without one."""
    return sum(count_words(p.source if basis == "source" else p.target) for p in passages)


def _scorecard(
    alignment: Alignment, marks: Sequence[Mark], preset: Preset, guessed: Sequence[Score]
) -> Scorecard:
    basis = "source" if alignment.source is not None else "target"
    charged = mqm.charges(marks, preset, alignment)
    words = evaluated_words(alignment.passages, basis=basis)
    penalty = sum(charge.points for charge in charged)
    low, high = penalty_range(charge.points for charge in charged)
    value = mqm.calibrated(penalty, words, preset)
    reasons = (*_reasons(charged, value, preset), *_doubts(guessed, preset))
    return Scorecard(
        preset=preset.name,
        words=words,
        penalty=round(penalty, 6),
        pending=round(sum(charge.points for charge in charged if charge.pending), 6),
        per_thousand=mqm.per_thousand(penalty, words),
        raw=mqm.raw(penalty, words),
        calibrated=value,
        threshold=preset.pass_mark,
        verdict=Verdict.FAIL if reasons else Verdict.PASS,
        tallies=mqm.tallies(charged),
        signature=_signature(preset, basis),
        reasons=reasons,
        interval=(mqm.calibrated(high, words, preset), mqm.calibrated(low, words, preset)),
        passages=_passage_scores(alignment.passages, charged, preset, basis),
    )


def _reasons(charged: Sequence[mqm.Charge], value: float, preset: Preset) -> tuple[str, ...]:
    """Why the article fails; empty where it passes."""
    critical = sum(1 for charge in charged if charge.severity is Severity.CRITICAL)
    major = sum(1 for charge in charged if charge.severity is Severity.MAJOR)
    reasons: list[str] = []
    if critical and preset.critical_fails:
        reasons.append(f"{critical} critical")
    if preset.majors is not None and major > preset.majors:
        reasons.append(f"{major} major, {preset.majors} allowed")
    if value < preset.pass_mark:
        reasons.append(f"{value:.1f} is below the pass mark of {preset.pass_mark:g}")
    return tuple(reasons)


def _doubts(guessed: Sequence[Score], preset: Preset) -> tuple[str, ...]:
    """What the estimate has against the article, where the house wants it asked at all."""
    least = preset.estimate_at_least
    whole = next((score.value for score in guessed if score.passage is None), None)
    if least is None or whole is None or whole >= least:
        return ()
    return (f"the estimate of {whole:.0f} is under {least:g}",)


def _passage_scores(
    passages: Sequence[Passage], charged: Sequence[mqm.Charge], preset: Preset, basis: str
) -> tuple[PassageScore, ...]:
    costs: dict[PassageId, float] = {}
    for charge in charged:
        costs[charge.issue.at.passage] = costs.get(charge.issue.at.passage, 0.0) + charge.points
    return tuple(_passage_score(p, costs.get(p.id, 0.0), preset, basis) for p in passages)


def _passage_score(passage: Passage, penalty: float, preset: Preset, basis: str) -> PassageScore:
    # A passage that was added or left out is measured by the side that has words.
    words = evaluated_words((passage,), basis=basis) or count_words(passage.target or passage.source)
    return PassageScore(
        passage=passage.id,
        words=words,
        penalty=round(penalty, 6),
        per_thousand=mqm.per_thousand(penalty, words),
        value=mqm.calibrated(penalty, words, preset),
    )


def _house_rules(preset: Preset) -> list[str]:
    """Rules that not every preset has, as they stand in the signature."""
    raised = ",".join(f"{place}{steps:+d}" for place, steps in sorted(preset.escalation.items()) if steps)
    caps = {"majors": preset.majors, "per passage": preset.errors_per_passage}
    return [
        *([f"escalation:{raised}"] if raised else []),
        *(f"{name}:{cap}" for name, cap in caps.items() if cap is not None),
    ]


def _signature(preset: Preset, basis: str) -> str:
    weights: Mapping[str, float] = preset.weights
    weighted = ",".join(f"{category}={weight:g}" for category, weight in sorted(weights.items()))
    return "|".join(
        (
            f"preset:{preset.name}",
            f"points:{'/'.join(f'{preset.points[s]:g}' for s in Severity)}",
            f"weights:{weighted or '1'}",
            f"pass:{preset.pass_mark:g}",
            f"tolerance:{preset.tolerance:g}",
            f"repeats:{'count' if preset.repeats_count else 'neutral'}",
            *_house_rules(preset),
            f"words:{basis}",
            "open:counted",
            f"transcheck:{__version__}",
        )
    )
