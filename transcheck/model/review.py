"""What the person did with a report: the only thing that undo changes."""

from dataclasses import dataclass, replace
from enum import StrEnum

from transcheck.model.category import Severity
from transcheck.model.issue import Issue, State
from transcheck.model.passage import Alignment, Passage
from transcheck.model.report import Report
from transcheck.model.score import Override
from transcheck.model.span import Location, PassageId, Span


class Scope(StrEnum):
    """How far a dismissal reaches."""

    HERE = "here"
    ARTICLE = "article"
    HOUSE = "house"


@dataclass(frozen=True, slots=True)
class Decision:
    """Accepted or dismissed, with the flag as it stood then.

    The flag is kept whole, because an accepted suggestion removes the words it was
    about. `applied` is the text that took their place and `at` where it now stands;
    both are None where nothing was replaced (an error to be mended by hand).
    """

    issue: Issue
    state: State
    scope: Scope = Scope.HERE
    applied: str | None = None
    at: Location | None = None

    def covers(self, issue: Issue) -> bool:
        """Whether this decides on `issue`: the same flag, or one alike where it reaches further."""
        if self.issue.id == issue.id:
            return True
        return (
            self.scope is not Scope.HERE
            and self.issue.check == issue.check
            and self.issue.quote.casefold() == issue.quote.casefold()
        )


@dataclass(frozen=True, slots=True)
class Mark:
    """A flag with what the person made of it: what lists, writers and scores work on.

    `issue.at` is where it stands in the text as it now reads; of an accepted suggestion
    that is the new wording, and `decision.issue` keeps the old.
    """

    issue: Issue
    state: State
    decision: Decision | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Edit:
    """A passage's translation as it was loaded and as it now reads."""

    passage: PassageId
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Note:
    """A person's remark on a flag, or on a passage where `issue` is empty."""

    passage: PassageId
    text: str
    issue: str = ""


@dataclass(frozen=True, slots=True)
class Regrade:
    """A flag's category or severity as a person sees it."""

    issue: str
    category: str
    severity: Severity


@dataclass(frozen=True, slots=True)
class Review:
    """Decisions, edits, notes, own flags, regrading, rows aligned by hand, chosen renderings.

    `rows` replaces the aligner's passages once a person has merged, split or moved one.
    `preferred` pairs a term's id with the rendering the person chose. `override` is the
    verdict a person set against the scorecard's own.
    """

    decisions: tuple[Decision, ...] = ()
    edits: tuple[Edit, ...] = ()
    notes: tuple[Note, ...] = ()
    own: tuple[Issue, ...] = ()
    regrades: tuple[Regrade, ...] = ()
    preferred: tuple[tuple[str, str], ...] = ()
    rows: tuple[Passage, ...] | None = None
    override: Override | None = None

    def decision(self, issue: str) -> Decision | None:
        """What was decided about the flag of that id."""
        return next((d for d in self.decisions if d.issue.id == issue), None)

    def state(self, issue: str) -> State:
        decision = self.decision(issue)
        return decision.state if decision else State.OPEN

    def note(self, issue: str) -> Note | None:
        return next((n for n in self.notes if n.issue == issue), None)

    def edit(self, passage: PassageId) -> Edit | None:
        return next((e for e in self.edits if e.passage == passage), None)

    def with_decision(self, decision: Decision) -> "Review":
        """The same with that decision in place of an earlier one on the same flag."""
        rest = tuple(d for d in self.decisions if d.issue.id != decision.issue.id)
        return replace(self, decisions=(*rest, decision))

    def without_decision(self, issue: str) -> "Review":
        return replace(self, decisions=tuple(d for d in self.decisions if d.issue.id != issue))

    def with_text(self, passage: PassageId, *, loaded: str, current: str, text: str) -> "Review":
        """The same with the passage reading `text` where it read `current` until now.

        `loaded` is the text as it came from the file; an edit back to it is no edit.
        Accepted wordings and own flags move with the text; those overwritten lose their place.
        """
        rest = tuple(e for e in self.edits if e.passage != passage)
        edits = rest if text == loaded else (*rest, Edit(passage=passage, before=loaded, after=text))
        return replace(
            self,
            edits=edits,
            decisions=tuple(_moved_decision(d, passage, current, text) for d in self.decisions),
            own=tuple(
                moved
                for issue in self.own
                if (moved := _moved_issue(issue, passage, current, text)) is not None
            ),
        )

    def with_note(self, note: Note) -> "Review":
        """The same with the note; an empty text takes the note away."""
        rest = tuple(n for n in self.notes if (n.passage, n.issue) != (note.passage, note.issue))
        return replace(self, notes=(*rest, note) if note.text.strip() else rest)

    def with_own(self, issue: Issue) -> "Review":
        return replace(self, own=(*self.own, issue))

    def with_regrade(self, regrade: Regrade) -> "Review":
        rest = tuple(r for r in self.regrades if r.issue != regrade.issue)
        return replace(self, regrades=(*rest, regrade))

    def with_preferred(self, term: str, rendering: str) -> "Review":
        rest = tuple(pair for pair in self.preferred if pair[0] != term)
        return replace(self, preferred=(*rest, (term, rendering)))

    def with_override(self, override: Override | None) -> "Review":
        """The same with a person's verdict, or without one."""
        return replace(self, override=override)

    def regraded(self, issue: Issue) -> Issue:
        """The flag with the category and severity that the person gave it."""
        found = next((r for r in self.regrades if r.issue == issue.id), None)
        if found is None:
            return issue
        return replace(issue, category=found.category, severity=found.severity)

    def apply(self, loaded: Alignment) -> Alignment:
        """The article as it now reads: rows aligned by hand, then the edited texts.

        Sentence spans of an edited passage are left empty: the segmenter has to see it again.
        """
        alignment = loaded if self.rows is None else loaded.with_passages(self.rows)
        edited = {edit.passage: edit.after for edit in self.edits}
        if not edited:
            return alignment
        return alignment.with_passages(
            replace(p, target=edited[p.id], target_sentences=(), links=())
            if p.id in edited and edited[p.id] != p.target
            else p
            for p in alignment.passages
        )

    def marks(self, report: Report) -> tuple[Mark, ...]:
        """Every flag of the report and every decision, in reading order, each with its state."""
        decided = {decision.issue.id: decision for decision in self.decisions}
        wide = tuple(d for d in self.decisions if d.scope is not Scope.HERE)
        notes = {note.issue: note.text for note in self.notes if note.issue}
        marks: list[Mark] = []
        for issue in (*report.issues, *self.own):
            decision = decided.get(issue.id) or next((d for d in wide if d.covers(issue)), None)
            if decision is not None and decision.at is not None and decision.issue.id == issue.id:
                continue  # its words were replaced; it is listed below, at the new wording
            state = decision.state if decision else State.OPEN
            marks.append(Mark(self.regraded(issue), state, decision, notes.get(issue.id, "")))
        marks.extend(
            Mark(self.regraded(_accepted(d, report)), d.state, d, notes.get(d.issue.id, ""))
            for d in self.decisions
            if d.at is not None and d.at.passage in report.alignment
        )
        order = report.alignment.number
        return tuple(sorted(marks, key=lambda m: (order(m.issue.at.passage), m.issue.at.span, m.issue.id)))


def _accepted(decision: Decision, report: Report) -> Issue:
    assert decision.at is not None
    return replace(decision.issue, at=decision.at, quote=report.alignment.quote(decision.at), evidence=())


def _moved_decision(decision: Decision, passage: PassageId, before: str, after: str) -> Decision:
    at = decision.at
    if at is None or at.passage != passage:
        return decision
    span = at.span.moved(before, after)
    if span is None:
        # The new wording was rewritten again: what is left of its place is where it began.
        start = min(at.span.start, len(after))
        span = Span(start, start)
    return replace(decision, at=replace(at, span=span))


def _moved_issue(issue: Issue, passage: PassageId, before: str, after: str) -> Issue | None:
    if issue.at.passage != passage:
        return issue
    span = issue.at.span.moved(before, after)
    return None if span is None else replace(issue, at=replace(issue.at, span=span))
