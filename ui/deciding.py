"""Flags walked through and decided, one by one or a group at once: every decision is one undo step."""

from __future__ import annotations

from collections.abc import Callable, Collection

from transcheck.errors import UsageError
from transcheck.model import Mark, Note, Override, PassageId, Regrade, Review, Scope, Severity, Span, State

from . import decisions, walk
from .aligning import Aligning
from .article import Selection


class Deciding(Aligning):
    """An article on the desk whose flags can be accepted, dismissed, noted and set."""

    listing: Callable[[], tuple[Mark, ...]] | None = None
    """The flags a person has listed, in the order of the list; None while all are, as one reads."""

    def walked(self) -> tuple[Mark, ...]:
        """The flags that one walks through: decided ones among them."""
        return self._marks if self.listing is None else self.listing()

    # ── moving about ──────────────────────────────────────────────────────────────────

    def next_issue(self) -> None:
        """The next open flag of those that are listed; after the last one the first."""
        self._walk(forward=True)

    def previous_issue(self) -> None:
        self._walk(forward=False)

    # ── decisions ─────────────────────────────────────────────────────────────────────

    def accept(self, issue: str | None = None, suggestion: int | str = 0) -> None:
        """Take a suggestion: its number, or a wording of one's own. Then on to the next flag.

        A flag without suggestions is accepted as an error to be mended by hand.
        """
        mark = self._need_mark(issue)
        offered = mark.issue.suggestions
        if isinstance(suggestion, int):
            words = offered[suggestion] if 0 <= suggestion < len(offered) else None
        else:
            words = suggestion
        following = self._after((mark,))
        review = decisions.accepted(self._review, **self._texts(), issue=mark.issue, suggestion=words)
        self._push(review, self.tr("accept"), where=_place(mark))
        decision = self._review.decision(mark.issue.id)
        if decision and decision.at:
            self.accepted.emit(decision.at)
        self.select_issue(following)

    def dismiss(self, issue: str | None = None, scope: Scope = Scope.HERE) -> None:
        """The flag is no error: here, in this article, or ever in this house. Then on to the next flag."""
        mark = self._need_mark(issue)
        following = self._after((mark,))
        self._push(
            decisions.dismissed(self._review, mark.issue, scope), self.tr("dismiss"), where=_place(mark)
        )
        if following and (self.mark(following) or mark).state is not State.OPEN:
            following = self._after((mark,))  # a wider dismissal took it along
        self.select_issue(following)

    def accept_all(self, issues: Collection[str]) -> None:
        """Accept these flags, each with its first suggestion, in one step. Then on to the next flag."""
        marks = self._open(issues)
        review = decisions.all_accepted(self._review, **self._texts(), issues=[m.issue for m in marks])
        self._decide_group(marks, review, self.tr("accept %n flag(s)", "", len(marks)))

    def dismiss_all(self, issues: Collection[str], scope: Scope = Scope.HERE) -> None:
        """None of these flags is an error: one step for all. Then on to the next flag."""
        marks = self._open(issues)
        review = decisions.all_dismissed(self._review, [mark.issue for mark in marks], scope)
        self._decide_group(marks, review, self.tr("dismiss %n flag(s)", "", len(marks)))

    def reopen(self, issue: str) -> None:
        """Take a dismissal back, or an acceptance: the old words come back where they still can."""
        mark = self._need_mark(issue)
        decision = mark.decision
        if decision is None:
            return
        review = self._review.without_decision(decision.issue.id)
        if decision.at is not None and decision.applied is not None:
            texts = self._texts()
            current = texts["alignment"].passage(decision.at.passage).target
            span = decision.at.span
            text = current[: span.start] + decision.issue.quote + current[span.end :]
            review = decisions.rewritten(review, **texts, passage=decision.at.passage, text=text)
        self._push(review, self.tr("take back"), where=_place(mark))
        self.select_issue(decision.issue.id)

    def annotate(self, issue: str, text: str) -> None:
        """A note on a flag; an empty text takes it away."""
        mark = self._need_mark(issue)
        note = Note(passage=mark.issue.at.passage, text=text, issue=mark.issue.id)
        self._push(self._review.with_note(note), self.tr("note"), where=_place(mark))

    def annotate_passage(self, passage: PassageId, text: str) -> None:
        """A note on a passage as a whole."""
        self._push(self._review.with_note(Note(passage, text)), self.tr("note"), where=Selection(passage))

    def regrade(self, issue: str, category: str, severity: Severity) -> None:
        """The flag is of another kind, or graver or milder than the check thinks."""
        mark = self._need_mark(issue)
        review = self._review.with_regrade(Regrade(mark.issue.id, category, severity))
        self._push(review, self.tr("change of severity"), where=_place(mark))

    def flag_own(
        self, passage: PassageId, span: Span, category: str, severity: Severity, message: str
    ) -> None:
        """A flag that a person sets on words of the translation."""
        issue = decisions.own_flag(
            self._review,
            self._need_report().alignment,
            passage=passage,
            span=span,
            category=category,
            severity=severity,
            message=message,
        )
        self._push(self._review.with_own(issue), self.tr("new flag"), where=Selection(passage))
        self.select_issue(issue.id)

    def overrule(self, override: Override | None) -> None:
        """A verdict of one's own with the reason for it; None lets the numbers speak again."""
        self._push(self._review.with_override(override), self.tr("verdict"))

    # ── inside ────────────────────────────────────────────────────────────────────────

    def _walk(self, *, forward: bool) -> None:
        alignment, selection = self._need_report().alignment, self._selection
        here = self.mark(selection.issue) if selection.issue else None
        start = walk.start_of(here, selection.passage, alignment)
        found = walk.onward(self.walked(), start, alignment, forward=forward)
        if found is None:
            self.said.emit(self._nothing_left())
        else:
            self.select_issue(found.issue.id)

    def _nothing_left(self) -> str:
        if self.open_count():
            return self.tr("No flag that is listed is open")
        return self.tr("No open flags are left")

    def _after(self, decided: Collection[Mark]) -> str | None:
        """The open flag to go to once these are decided: the next one after the last of them."""
        alignment = self._need_report().alignment
        gone = {mark.issue.id for mark in decided}
        ring = [mark for mark in self.walked() if mark.state is State.OPEN or mark.issue.id in gone]
        last = next((mark for mark in reversed(ring) if mark.issue.id in gone), next(iter(decided), None))
        start = walk.start_of(last, self._selection.passage, alignment)
        rest = [m for m in ring if m is last or m.issue.id not in gone]
        found = walk.onward(rest, start, alignment)
        return found.issue.id if found and found.issue.id not in gone else None

    def _open(self, issues: Collection[str]) -> tuple[Mark, ...]:
        """Those of the flags that are not decided yet, in reading order. Raises UsageError without any."""
        wanted = frozenset(issues)
        found = tuple(m for m in self._marks if m.issue.id in wanted and m.state is State.OPEN)
        if not found:
            raise UsageError("", self.tr("no flag of this group is open"), self.tr("choose one with F8"))
        return found

    def _decide_group(self, marks: tuple[Mark, ...], review: Review, what: str) -> None:
        following = self._after(marks)
        self._push(review, what, where=_place(marks[0]))
        self.select_issue(following)

    def _need_mark(self, issue: str | None) -> Mark:
        mark = self.mark(issue or self._selection.issue or "")
        if mark is None:
            raise UsageError("", self.tr("no flag is chosen"), self.tr("choose one with F8"))
        return mark


def _place(mark: Mark) -> Selection:
    return Selection(mark.issue.at.passage, mark.issue.id)
