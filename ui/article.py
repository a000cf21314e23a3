"""What is on the desk, and how it changes: one step at a time, each of which can be undone.

The report and the review are immutable values; every change of the review is one step on
the undo stack. A text that changed is `stale` until the engine, on another thread, has
looked at it again.
"""

from __future__ import annotations

import gc
from collections.abc import Hashable, Sequence
from dataclasses import replace
from itertools import chain, groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from transcheck.errors import Cancelled, UsageError
from transcheck.model import (
    Alignment,
    PassageId,
    Report,
    Review,
    Termbase,
)

from . import anchor, decisions
from .checker import Checker, Depth, Question
from .engine import Engine
from .on_desk import OnDesk, Selection
from .tasks import Progress, Stopped
from .undo import Replace

if TYPE_CHECKING:
    from transcheck.profile import Profile


class OpenArticle(OnDesk):
    """An article that changes step by step. `Session` adds what one can do with it."""

    def __init__(
        self,
        *,
        engine: Engine | None = None,
        profile: Profile | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(engine=engine, profile=profile, parent=parent)
        self._checker = Checker(self._tasks, self._question, self)
        self._checker.answered.connect(self._checked)
        self._checker.failed.connect(self._fail)

    @property
    def checking(self) -> bool:
        """Whether the engine is looking at what changed, or is about to."""
        return self._checker.waiting

    # ── putting on the desk, and away ─────────────────────────────────────────────────

    def show_report(
        self, report: Report, *, loaded: Alignment | None = None, review: Review | None = None
    ) -> None:
        """Put an analysed article on the desk, in place of what was there."""
        self._put(report, loaded or report.alignment, review or Review())

    def close_article(self) -> None:
        """Back to an empty desk."""
        self._put(None, None, Review())

    def keep_profile(self, profile: Profile) -> None:
        """The house style with something noted in it that changes nothing on the desk."""
        self._profile = profile

    def use_profile(self, profile: Profile, termbases: Sequence[Termbase] | None = None) -> None:
        """Another house style (and its glossaries): an open article is checked again by it."""
        self._profile = profile
        if termbases is not None:
            self._termbases = tuple(termbases)
        self.profileChanged.emit()
        if self._report:
            self.recheck_all()

    def recheck_all(self) -> None:
        """Check every passage again; decisions stay."""
        self._need_report()
        self._stale = frozenset(passage.id for passage in self._texts()["alignment"].passages)
        self.passagesChanged.emit(self._stale)
        self._checker.soon(0, Depth.ARTICLE)

    def cancel(self) -> None:
        """Stop what is under way; what was open stays as it is."""
        self._tasks.cancel()

    def close(self) -> None:
        """End the threads. The session is of no use after it."""
        self.closing.emit()
        self._checker.drop()
        self.undo_stack.blockSignals(True)  # else it tells of its own end
        self._tasks.close()

    def select_passage(self, passage: PassageId | None) -> None:
        self._select(Selection(passage))

    def select_issue(self, issue: str | None) -> None:
        mark = self.mark(issue) if issue else None
        if mark is None:
            self._select(Selection(self._selection.passage))
        else:
            self._select(Selection(mark.issue.at.passage, mark.issue.id))

    def undo(self) -> None:
        self.undo_stack.undo()

    def redo(self) -> None:
        self.undo_stack.redo()

    # ── how it changes ────────────────────────────────────────────────────────────────

    def _put(self, report: Report | None, loaded: Alignment | None, review: Review) -> None:
        """Another article, or none: nothing of the old one stays."""
        self._checker.drop()
        self.undo_stack.clear()
        self._known.clear()
        self._report, self._loaded = report, loaded
        self._review = self._saved_review = review
        self._path, self._originals = None, ()
        self._stale = frozenset()
        self._selection = Selection()
        self._gather_marks()
        # The language tables and the article stay: looking through them for garbage again and again
        # stops every thread for up to half a second (measured with 13,000 words).
        gc.freeze()
        self.reportChanged.emit()
        self.marksChanged.emit()
        self.reviewChanged.emit()
        self.selectionChanged.emit(self._selection)

    def _push(
        self,
        review: Review,
        text: str,
        *,
        where: Selection | None = None,
        key: Hashable | None = None,
        delay: int = 0,
    ) -> None:
        if key is None:
            self._last_key = 0.0  # whatever is typed next is a step of its own
        self._delay = delay
        self.undo_stack.push(
            Replace(self._adopt, self._review, review, text=text, where=where or self._selection, key=key)
        )
        self._delay = 0

    def _adopt(self, review: Review, where: object) -> None:
        """The review is this one now: the text follows, marks move, and what changed is checked again."""
        before = self._need_report()
        assert self._loaded is not None
        rows_changed = review.rows is not self._review.rows
        touched = None if rows_changed else decisions.touched(self._review, review)
        old, self._review = self._review, review
        after = decisions.as_it_reads(old, review, loaded=self._loaded, before=before.alignment)
        changed = anchor.changed_passages(before.alignment, after)
        if changed or rows_changed:
            self._remember(before, changed, after)
            self._report = anchor.follow(before, after, known=self._known)
            self._stale = frozenset(id for id in self._stale | changed if id in after)
        self._gather_marks(None if touched is None else touched | changed)
        depth = Depth.PASSAGES if self._stale else Depth.SCORE
        self._checker.soon(self._delay, depth, article_later=bool(changed))
        if rows_changed and changed:
            self.reportChanged.emit()
        elif rows_changed or changed:
            self.passagesChanged.emit(changed | _locked_or_let_go(before.alignment, after))
        self.marksChanged.emit()
        self.reviewChanged.emit()
        if isinstance(where, Selection):
            self._select(where)

    def _remember(self, before: Report, changed: frozenset[PassageId], after: Alignment) -> None:
        """Flags of texts that go away now, so that undo brings both back at once."""
        for passage in before.alignment.passages:
            going = passage.id in changed or passage.id not in after
            if going and passage.id not in self._stale:
                self._known[passage.id, passage.target] = before.issues_in(passage.id)

    def _look_again_at_unfinished(self) -> None:
        """A review may have been saved before its last words were checked."""
        passages = self._texts()["alignment"].passages
        self._stale = frozenset(p.id for p in passages if p.target.strip() and not p.target_sentences)
        if self._stale:
            self._checker.soon(0, Depth.PASSAGES, article_later=True)

    def _gather_marks(self, only: frozenset[PassageId] | None = None) -> None:
        """Marks of all passages anew, or only of those where something may have changed."""
        report = self._report
        by_passage = {} if only is None else {**self._marks_by_passage}
        for id in only or ():
            by_passage.pop(id, None)
        found = decisions.marks(self._review, report, only) if report else ()
        for id, marks in groupby(found, key=lambda mark: mark.issue.at.passage):
            by_passage[id] = tuple(marks)
        passages = report.alignment.passages if report else ()
        self._marks_by_passage = {p.id: by_passage[p.id] for p in passages if p.id in by_passage}
        self._marks = tuple(chain.from_iterable(self._marks_by_passage.values()))
        self._marks_by_id = {mark.issue.id: mark for mark in self._marks}

    def _question(self, depth: Depth) -> Question | None:
        """What to ask the engine about the desk as it stands now."""
        report, review, loaded, stale = self._report, self._review, self._loaded, self._stale
        if report is None or loaded is None:
            return None
        profile, termbases, engine = self._lenient_profile(), self._termbases, self._engine
        if depth is Depth.SCORE:
            return (lambda *_: engine.rescore(report, review, profile=profile)), frozenset()

        def work(_progress: Progress, cancelled: Stopped) -> Report:
            return engine.recheck(
                report,
                review,
                loaded,
                stale,
                profile=profile,
                termbases=termbases,
                whole=depth is Depth.ARTICLE,
                cancelled=cancelled,
            )

        return work, stale

    def _lenient_profile(self) -> Profile:
        """The house style, but what this review dismissed for the house stays listed, to be taken back."""
        muted = decisions.muted(self._review)
        return replace(self.profile, muted=self.profile.muted - muted) if muted else self.profile

    def _checked(self, report: Report, passages: frozenset[PassageId]) -> None:
        before, self._report = self._marks_by_passage, report
        self._stale -= passages
        self._gather_marks()
        now = self._marks_by_passage
        changed = passages | {id for id in before.keys() | now.keys() if before.get(id) != now.get(id)}
        self.passagesChanged.emit(frozenset(id for id in changed if id in report.alignment))
        self.marksChanged.emit()
        if self._selection.issue and self.mark(self._selection.issue) is None:
            self._select(Selection(self._selection.passage))

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, Cancelled):
            self.failed.emit(error)

    def _select(self, selection: Selection) -> None:
        if selection != self._selection:
            self._selection = selection
            self.selectionChanged.emit(selection)

    def _texts(self) -> dict[str, Alignment]:
        report = self._need_report()
        assert self._loaded is not None
        return {"loaded": self._loaded, "alignment": report.alignment}

    def _need_report(self) -> Report:
        if self._report is None:
            raise UsageError("", self.tr("nothing is open"), self.tr("open a source and its translation"))
        return self._report


def _locked_or_let_go(before: Alignment, after: Alignment) -> frozenset[PassageId]:
    return frozenset(
        p.id for p in after.passages if p.id in before and before.passage(p.id).pinned != p.pinned
    )
