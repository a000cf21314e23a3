"""What the command line says about a report, for a person to read."""

from collections import Counter
from collections.abc import Sequence

from transcheck.model import Family, Mark, Report, Score, Severity, State
from transcheck.text.languages import facts
from transcheck.text.words import count_words

_GRAVEST = 5
_BAR = 24


def summary(report: Report, marks: Sequence[Mark]) -> str:
    """A page of plain text: what was compared, what was found, the score, where to start."""
    parts = [
        _heading(report),
        _pair(report),
        _counts(marks),
        _families(marks),
        _score(report),
        _references(report),
        _gravest(report, marks),
        *(f"Note: {d.message}" for d in report.diagnostics),
    ]
    return "\n".join(part for part in parts if part)


def _heading(report: Report) -> str:
    return report.alignment.target.title or report.alignment.target.path


def _pair(report: Report) -> str:
    alignment = report.alignment
    target = sum(count_words(p.target) for p in alignment.passages)
    into = f"{facts(alignment.target_language).name}, {target:,} words"
    if alignment.source is None:
        return f"{into}, {len(alignment.passages)} passages, no source"
    source = sum(count_words(p.source) for p in alignment.passages)
    cut = len(alignment.target.cut) + len(alignment.source.cut)
    cut_away = f", {cut} lines of page furniture cut" if cut else ""
    name = facts(alignment.source_language).name
    return f"{name}, {source:,} words → {into}, {len(alignment.passages)} passages{cut_away}"


def _counts(marks: Sequence[Mark]) -> str:
    open_marks = [mark for mark in marks if mark.state is State.OPEN]
    levels = Counter(mark.issue.severity for mark in open_marks)
    graded = ", ".join(f"{levels[s]} {s}" for s in reversed(Severity) if levels[s])
    return f"{len(open_marks)} flags" + (f": {graded}" if graded else "")


def _families(marks: Sequence[Mark]) -> str:
    families = Counter(m.issue.kind.family for m in marks if m.state is State.OPEN)
    widest = max(families.values(), default=0)
    return "\n".join(
        f"  {family.capitalize():<10} {n:>4}  {'▇' * max(1, round(_BAR * n / widest))}"
        for family in Family
        if (n := families[family])
    )


def _score(report: Report) -> str:
    card = report.scorecard
    span = ""
    if card.interval and card.indicative:
        span = f" (indicative, {card.interval[0]:.0f} to {card.interval[1]:.0f}: under 1,000 words)"
    why = f": {'; '.join(card.reasons)}" if card.reasons else ""
    return (
        f"Score {card.calibrated:.1f} of 100{span}, {card.per_thousand:.1f} points per 1,000 words, "
        f"pass mark {card.threshold:g} – {card.verdict}{why}"
    )


def _references(report: Report) -> str:
    """The article's other scores, each with the recipe that made it."""
    return "\n".join(_other(score) for score in report.scorecard.scores if score.passage is None)


_NAMES = {"estimate": "Estimate", "bleu": "BLEU", "chrf": "chrF", "chrf++": "chrF++", "ter": "TER"}


def _other(score: Score) -> str:
    likely = f" (likely {score.interval[0]:.0f} to {score.interval[1]:.0f})" if score.interval else ""
    return f"{_NAMES.get(score.metric, score.metric)} {score.value:.1f}{likely}  {score.signature}"


def _gravest(report: Report, marks: Sequence[Mark]) -> str:
    open_marks = [m for m in marks if m.state is State.OPEN]
    gravest = sorted(open_marks, key=lambda m: (-m.issue.severity.rank, -m.issue.confidence))[:_GRAVEST]
    lines = [
        f"  ¶{report.alignment.number(m.issue.at.passage) + 1} {m.issue.severity}: "
        + (f"“{m.issue.quote}” – " if m.issue.quote else "")
        + m.issue.message
        for m in gravest
    ]
    return "Start here:\n" + "\n".join(lines) if lines else ""
