"""What a report says, before any format: the front page's facts, flags numbered and worded, terms.

Every writer draws the same `Content`, so that the Word file, the page for the browser and
the tables agree to the word.
"""

from dataclasses import dataclass, replace
from datetime import date

from transcheck.model import (
    CATEGORIES,
    Alignment,
    Family,
    Mark,
    PassageId,
    Report,
    Review,
    Scorecard,
    Side,
    State,
    Term,
)
from transcheck.report.clean import one_line
from transcheck.report.flags import Flag, gravest, numbered
from transcheck.report.ledgers import Ledger, ledgers
from transcheck.report.options import Dismissed, ReportOptions
from transcheck.report.palette import NAMES
from transcheck.report.rows import Row, rows
from transcheck.report.verdict import sentence
from transcheck.text.languages import facts
from transcheck.text.words import count_words

_STEADY = 20
"""Steady terms a report prints; a list of all of them would bury those that drift."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A line of the table of kinds: what a family cost."""

    family: Family
    minor: int
    major: int
    critical: int
    points: float


@dataclass(frozen=True, slots=True)
class Content:
    """All a report has to say."""

    title: str
    source_title: str
    alignment: Alignment
    facts: tuple[tuple[str, str], ...]
    card: Scorecard
    verdict: str
    score_notes: tuple[str, ...]
    kinds: tuple[Kind, ...]
    rows: tuple[Row, ...]
    flags: tuple[Flag, ...]
    gravest: tuple[Flag, ...]
    all_terms: tuple[Term, ...]
    colophon: tuple[str, ...]
    options: ReportOptions

    def label(self, passage: PassageId) -> str:
        """What the report calls a passage."""
        return self.rows[self.alignment.number(passage)].label

    @property
    def terms(self) -> tuple[Term, ...]:
        """The terms to print: all that drift, and the most frequent of the steady ones."""
        drifting = [term for term in self.all_terms if term.drift]
        return (*drifting, *self.all_terms[len(drifting) :][:_STEADY])

    @property
    def steady_left_out(self) -> int:
        """How many steady terms are not printed."""
        return len(self.all_terms) - len(self.terms)

    @property
    def ledgers(self) -> tuple[Ledger, ...]:
        """Numbers and quotations against each other; worked out anew at every call."""
        return () if self.alignment.source is None else ledgers(self.alignment)

    @property
    def with_source(self) -> bool:
        """Whether the source stands beside the translation."""
        return self.options.source_column and self.alignment.source is not None


def compose(report: Report, review: Review, options: ReportOptions) -> Content:
    """Everything the report says, in the words it says it in."""
    alignment, card = report.alignment, report.scorecard
    marks = review.marks(report)
    flags = numbered([mark for mark in marks if _shown(mark, options)], alignment)
    return Content(
        title=_title(alignment, Side.TARGET) or "Untitled",
        source_title=_title(alignment, Side.SOURCE),
        alignment=alignment,
        facts=_facts(alignment, options),
        card=card,
        verdict=sentence(card, marks, with_source=alignment.source is not None),
        score_notes=_score_notes(card),
        kinds=_kinds(card),
        rows=rows(report, review, flags, options),
        flags=flags,
        gravest=gravest(flags),
        all_terms=_terms(report, review),
        colophon=_colophon(report),
        options=options,
    )


def _shown(mark: Mark, options: ReportOptions) -> bool:
    return mark.state is not State.DISMISSED or options.dismissed is Dismissed.RESOLVED


def _title(alignment: Alignment, side: Side) -> str:
    """The headline as it now reads, or the title the file came with."""
    headline = next((p.text(side) for p in alignment.passages if p.heading and p.text(side)), "")
    document = alignment.source if side is Side.SOURCE else alignment.target
    return one_line(headline or (document.title if document else ""))


def _facts(alignment: Alignment, options: ReportOptions) -> tuple[tuple[str, str], ...]:
    """The four facts of the front page, as label and value."""
    came = _side_fact(alignment, Side.SOURCE) if alignment.source else "Not at hand"
    return (
        ("From", came),
        ("Into", _side_fact(alignment, Side.TARGET)),
        _third_fact(alignment, options),
        ("Date", _day(options.moment.date())),
    )


def _third_fact(alignment: Alignment, options: ReportOptions) -> tuple[str, str]:
    """For whom the report is; how long the article is where nobody is named."""
    name = one_line(options.prepared_for)
    return ("Prepared for", name) if name else ("Passages", f"{len(alignment.passages):,}")


def _side_fact(alignment: Alignment, side: Side) -> str:
    language = alignment.source_language if side is Side.SOURCE else alignment.target_language
    words = sum(count_words(passage.text(side)) for passage in alignment.passages)
    return f"{facts(language).name}, {words:,} {'word' if words == 1 else 'words'}"


def _day(day: date) -> str:
    # Not by strftime: its month names follow the locale of the process.
    return f"{day.day} {facts('en').months[day.month - 1][0]} {day.year}"


def _score_notes(card: Scorecard) -> tuple[str, ...]:
    """The lines under the score: what it is measured by and how far it can be trusted."""
    lines = [f"out of 100, pass mark {card.threshold:g}", f"{card.per_thousand:.1f} points per 1,000 words"]
    if card.interval is not None:
        low, high = sorted(card.interval)
        lines.append(f"range {low:.0f} to {high:.0f}" + (", indicative" if card.indicative else ""))
    elif card.indicative:
        lines.append("indicative: fewer than 1,000 words")
    lines.append(f"{_undecided(card)}preset {card.preset}")
    estimate = card.of("estimate")
    if estimate is not None:
        likely = (
            f", likely {min(estimate.interval):.0f} to {max(estimate.interval):.0f}"
            if estimate.interval
            else ""
        )
        lines.append(f"estimate {estimate.value:.0f}{likely}")
    return tuple(lines)


def _undecided(card: Scorecard) -> str:
    if not card.pending:
        return ""
    if card.pending == card.penalty:
        return "nothing decided yet, "
    return f"{card.pending:g} of {card.penalty:g} points undecided, "


def _kinds(card: Scorecard) -> tuple[Kind, ...]:
    """The families that were marked, the dearest first."""
    return tuple(sorted((_kind(card, family) for family in NAMES), key=lambda kind: -kind.points))


def _kind(card: Scorecard, family: Family) -> Kind:
    tallies = [tally for tally in card.tallies if CATEGORIES[tally.category].family is family]
    return Kind(
        family=family,
        minor=sum(tally.minor for tally in tallies),
        major=sum(tally.major for tally in tallies),
        critical=sum(tally.critical for tally in tallies),
        points=sum(tally.penalty for tally in tallies),
    )


def _terms(report: Report, review: Review) -> tuple[Term, ...]:
    """Drifting terms first, then by how often they occur, with the rendering the person prefers."""
    preferred = dict(review.preferred)
    chosen = (replace(term, preferred=preferred.get(term.id, term.preferred)) for term in report.terms)
    return tuple(sorted(chosen, key=lambda term: (not term.drift, -term.count)))


def _colophon(report: Report) -> tuple[str, ...]:
    """How the report was made: everything its numbers depend on, and what did not run."""
    made, card = report.made_with, report.scorecard
    lines = [
        f"Made with TransCheck {made.version or 'unreleased'}, profile {made.profile}, preset {card.preset}.",
        f"Score signature: {card.signature}",
        f"Rows: {report.alignment.method}" if report.alignment.method else "",
        f"Helpers: {', '.join(made.backends)}" if made.backends else "",
    ]
    lines += [f"{d.where}: {d.message}" for d in report.diagnostics]
    return tuple(one_line(line) for line in lines if line)
