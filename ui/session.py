"""The desk's state and verbs: what is open, what a person made of it, and how it changes.

A QObject without widgets. Views show it and call its verbs; nothing else changes it.
The report and the review are immutable values; every change of the review is one step on
the undo stack. A text that changed is `stale` until the engine, on another thread, has
looked at it again.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Sequence
from dataclasses import dataclass, replace
from itertools import chain, groupby
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from transcheck import paths
from transcheck.errors import Cancelled, UsageError
from transcheck.model import (
    Alignment,
    Document,
    Location,
    Mark,
    Note,
    PassageId,
    Regrade,
    Report,
    Review,
    Scope,
    Scorecard,
    Severity,
    Span,
    State,
    Term,
    Termbase,
)

from . import anchor, decisions, walk
from .checker import Checker, Question
from .engine import Engine, Pair
from .tasks import Progress, Stopped, Tasks
from .undo import Replace

if TYPE_CHECKING:
    from transcheck.profile import Profile
    from transcheck.report import ReportOptions
    from transcheck.review import Original, Saved

RECHECK_AFTER = 400
"""Milliseconds after the last key before a passage is checked again."""

_TYPING_PAUSE = 1.0
"""Seconds without a key after which the next one begins a new undo step."""


@dataclass(frozen=True, slots=True)
class Selection:
    """Where the person is: a passage, and the flag in it if one is chosen."""

    passage: PassageId | None = None
    issue: str | None = None


class Session(QObject):
    """One article on the desk."""

    reportChanged = Signal()
    """Another article or another alignment: rebuild everything."""
    passagesChanged = Signal(object)
    """frozenset of ids of passages whose text, marks or staleness changed."""
    marksChanged = Signal()
    """States or flags changed: lists, counts, scores."""
    selectionChanged = Signal(object)
    """The new Selection."""
    reviewChanged = Signal()
    """The person did something (or took it back): there is something to save."""
    profileChanged = Signal()
    busyChanged = Signal(bool)
    progressed = Signal(int, int, str)
    said = Signal(str)
    """A sentence for the status bar."""
    failed = Signal(object)
    """An exception; nothing that was open is lost."""
    filed = Signal(object)
    """The Path of the review file that now holds what is on the desk."""
    accepted = Signal(object)
    """The Location of wording that has just taken the place of a flag's words."""

    def __init__(
        self,
        *,
        engine: Engine | None = None,
        profile: Profile | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._engine = engine or Engine()
        self._profile = profile
        self._termbases: tuple[Termbase, ...] = ()
        self._report: Report | None = None
        self._loaded: Alignment | None = None
        self._review = Review()
        self._saved_review = self._review
        self._path: Path | None = None
        self._originals: tuple[Original, ...] = ()
        self._selection = Selection()
        self._marks: tuple[Mark, ...] = ()
        self._marks_by_passage: dict[PassageId, tuple[Mark, ...]] = {}
        self._marks_by_id: dict[str, Mark] = {}
        self._stale: frozenset[PassageId] = frozenset()
        self._known: dict[tuple[PassageId, str], tuple] = {}
        self._burst = 0
        self._last_key = 0.0
        self.undo_stack = QUndoStack(self)
        self._tasks = Tasks(self)
        self._tasks.busyChanged.connect(self.busyChanged)
        self._tasks.progressed.connect(self.progressed)
        self._checker = Checker(self._tasks, self._question, self)
        self._checker.answered.connect(self._checked)
        self._checker.failed.connect(self._fail)

    # ── what is on the desk ───────────────────────────────────────────────────────────

    @property
    def report(self) -> Report | None:
        """What the engine found, kept true to the text as it now reads; None with nothing open."""
        return self._report

    @property
    def review(self) -> Review:
        return self._review

    @property
    def loaded(self) -> Alignment | None:
        """The article as it came from the files."""
        return self._loaded

    @property
    def alignment(self) -> Alignment | None:
        """The article as it now reads. Sentences of stale passages are empty."""
        return self._report.alignment if self._report else None

    @property
    def marks(self) -> tuple[Mark, ...]:
        """Every flag with its state, in reading order."""
        return self._marks

    @property
    def selection(self) -> Selection:
        return self._selection

    @property
    def scorecard(self) -> Scorecard | None:
        return self._report.scorecard if self._report else None

    @property
    def terms(self) -> tuple[Term, ...]:
        """The recurring terms, each with the rendering the person prefers."""
        if self._report is None:
            return ()
        chosen = dict(self._review.preferred)
        return tuple(
            replace(term, preferred=chosen[term.id]) if term.id in chosen else term
            for term in self._report.terms
        )

    @property
    def stale(self) -> frozenset[PassageId]:
        """Passages that have changed since they were checked."""
        return self._stale

    @property
    def path(self) -> Path | None:
        """The review file, once there is one."""
        return self._path

    @property
    def modified(self) -> bool:
        return self._review is not self._saved_review

    @property
    def busy(self) -> bool:
        return self._tasks.busy

    @property
    def checking(self) -> bool:
        """Whether the engine is looking at what changed, or is about to."""
        return self._checker.waiting

    @property
    def profile(self) -> Profile:
        if self._profile is None:
            self._profile = self._engine.default_profile()
        return self._profile

    @property
    def termbases(self) -> tuple[Termbase, ...]:
        return self._termbases

    @property
    def engine(self) -> Engine:
        return self._engine

    @property
    def tasks(self) -> Tasks:
        """For dialogs that read files while they are open."""
        return self._tasks

    def marks_in(self, passage: PassageId) -> tuple[Mark, ...]:
        return self._marks_by_passage.get(passage, ())

    def mark(self, issue: str) -> Mark | None:
        return self._marks_by_id.get(issue)

    def open_marks(self) -> tuple[Mark, ...]:
        return tuple(mark for mark in self._marks if mark.state is State.OPEN)

    def open_count(self) -> int:
        return sum(1 for mark in self._marks if mark.state is State.OPEN)

    # ── opening, saving, exporting ────────────────────────────────────────────────────

    def open_pair(
        self,
        source: Path | Document | None,
        target: Path | Document,
        *,
        source_language: str | None = None,
        target_language: str | None = None,
        reference: Path | None = None,
    ) -> None:
        """Analyse a source and its translation (or, without source, a file that holds both)."""
        self._analyse(Pair(source, target, source_language, target_language, reference))

    def open_sample(self) -> None:
        """The sample article that comes with the program."""
        folder = paths.resources() / "sample"
        self.open_pair(folder / "source.ur.txt", folder / "translation.en.txt")

    def open_review(self, path: Path, *, saved_as: Path | None = None, rescued: bool = False) -> None:
        """A saved review. A `rescued` one was autosaved: it belongs to `saved_as` and is not saved yet."""

        def done(saved: Saved) -> None:
            self.show_report(saved.report, loaded=saved.loaded, review=saved.review)
            self._path = saved_as if rescued else path
            self._originals = saved.originals
            if rescued:
                self._saved_review = Review()
            else:
                self.filed.emit(path)
            self._look_again_at_unfinished()
            self.reviewChanged.emit()

        self._tasks.fetch(lambda *_: self._engine.open_review(path), done=done, failed=self._fail)

    def save(self, path: Path | None = None) -> None:
        """Write the review file. Raises UsageError where it has no name yet and none is given."""
        to = path or self._path
        if to is None:
            raise UsageError("", self.tr("this review has no name yet"), self.tr("choose where to save it"))
        snapshot = self.snapshot()
        review = self._review

        def done(_: object) -> None:
            self._path, self._saved_review = to, review
            self.said.emit(self.tr("Saved {name}").format(name=to.name))
            self.reviewChanged.emit()
            self.filed.emit(to)

        self._tasks.keep(lambda *_: self._engine.save(snapshot(), to), done=done, failed=self._fail)

    def snapshot(self) -> Callable[[], Saved]:
        """What a review file of this moment holds. The call may be made on any thread: it reads files."""
        report, loaded, review, originals = self._need_report(), self._loaded, self._review, self._originals
        return lambda: self._engine.saved(loaded, report, review, originals)

    def export(self, path: Path, options: ReportOptions | None = None) -> None:
        """Write a report; the ending of the name picks the kind. What is stale is checked first."""
        report, review, loaded, stale = self._need_report(), self._review, self._loaded, self._stale
        profile, termbases = self._lenient_profile(), self._termbases

        def work(_progress: Progress, cancelled: Stopped) -> None:
            current = report
            if stale:
                current = self._engine.recheck(
                    report,
                    review,
                    loaded,
                    stale,
                    profile=profile,
                    termbases=termbases,
                    cancelled=cancelled,
                )
            self._engine.export(current, review, path, options)

        self._tasks.keep(
            work,
            done=lambda _: self.said.emit(self.tr("Exported {name}").format(name=path.name)),
            failed=self._fail,
        )

    def export_translation(self, path: Path) -> None:
        """Write the translation as it now reads, a blank line between two passages."""
        alignment = self._need_report().alignment
        text = "\n\n".join(passage.target for passage in alignment.passages if passage.target)
        self._tasks.keep(
            lambda *_: self._engine.write_text(path, text + "\n"),
            done=lambda _: self.said.emit(self.tr("Exported {name}").format(name=path.name)),
            failed=self._fail,
        )

    def show_report(
        self, report: Report, *, loaded: Alignment | None = None, review: Review | None = None
    ) -> None:
        """Put an analysed article on the desk, in place of what was there."""
        self._checker.drop()
        self.undo_stack.clear()
        self._known.clear()
        self._report = report
        self._loaded = loaded or report.alignment
        self._review = self._saved_review = review or Review()
        self._path = None
        self._originals = ()
        self._stale = frozenset()
        self._selection = Selection()
        self._gather_marks()
        self.reportChanged.emit()
        self.marksChanged.emit()
        self.reviewChanged.emit()
        self.selectionChanged.emit(self._selection)

    def close_article(self) -> None:
        """Back to an empty desk."""
        self._checker.drop()
        self.undo_stack.clear()
        self._report = self._loaded = self._path = None
        self._review = self._saved_review = Review()
        self._stale = frozenset()
        self._selection = Selection()
        self._gather_marks()
        self.reportChanged.emit()
        self.marksChanged.emit()
        self.reviewChanged.emit()

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
        self._checker.soon(0, article=True)

    def cancel(self) -> None:
        """Stop what is under way; what was open stays as it is."""
        self._tasks.cancel()

    def close(self) -> None:
        """End the threads. The session is of no use after it."""
        self._checker.drop()
        self.undo_stack.blockSignals(True)  # else it tells of its own end
        self._tasks.close()

    # ── moving about ──────────────────────────────────────────────────────────────────

    def select_passage(self, passage: PassageId | None) -> None:
        self._select(Selection(passage))

    def select_issue(self, issue: str | None) -> None:
        mark = self.mark(issue) if issue else None
        if mark is None:
            self._select(Selection(self._selection.passage))
        else:
            self._select(Selection(mark.issue.at.passage, mark.issue.id))

    def next_issue(self) -> None:
        """The next open flag in reading order; after the last one the first."""
        self._walk(walk.after)

    def previous_issue(self) -> None:
        self._walk(walk.before)

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
        following = self._after(mark)
        review = decisions.accepted(self._review, **self._texts(), issue=mark.issue, suggestion=words)
        self._push(review, self.tr("accept"), where=_place(mark))
        decision = self._review.decision(mark.issue.id)
        if decision and decision.at:
            self.accepted.emit(decision.at)
        self.select_issue(following)

    def dismiss(self, issue: str | None = None, scope: Scope = Scope.HERE) -> None:
        """The flag is no error: here, in this article, or ever in this house. Then on to the next flag."""
        mark = self._need_mark(issue)
        following = self._after(mark)
        self._push(
            decisions.dismissed(self._review, mark.issue, scope), self.tr("dismiss"), where=_place(mark)
        )
        if following and (self.mark(following) or mark).state is not State.OPEN:
            following = self._after(mark)  # a wider dismissal took it along
        self.select_issue(following)

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

    # ── the text ──────────────────────────────────────────────────────────────────────

    def rewrite(self, passage: PassageId, text: str) -> None:
        """The translation of the passage reads `text` from now on. Letters of one word undo together."""
        if text == self._need_report().alignment.passage(passage).target:
            return
        now = monotonic()
        if now - self._last_key > _TYPING_PAUSE:
            self._burst += 1
        self._last_key = now
        review = decisions.rewritten(self._review, **self._texts(), passage=passage, text=text)
        self._push(
            review,
            self.tr("typing"),
            where=Selection(passage),
            key=("text", passage, self._burst),
            delay=RECHECK_AFTER,
        )

    def prefer(self, term: str, rendering: str) -> None:
        """The rendering this article is to use for a term."""
        self._push(self._review.with_preferred(term, rendering), self.tr("preferred term"))
        self._checker.soon(0, article=True)

    def replace_rendering(self, term: str, places: Collection[Location], rendering: str) -> None:
        """Give a term the rendering at those places, and prefer it, in one step."""
        review = decisions.replaced(self._review, **self._texts(), places=places, text=rendering)
        self._push(review.with_preferred(term, rendering), self.tr("replace term"))

    def replace_texts(self, texts: dict[PassageId, str], what: str = "") -> None:
        """Rewrite several passages in one step (search and replace)."""
        review, alignment = self._review, self._need_report().alignment
        for passage, text in texts.items():
            review = decisions.rewritten(
                review, loaded=self._texts()["loaded"], alignment=alignment, passage=passage, text=text
            )
        self._push(review, what or self.tr("replace"))

    def merge_with_next(self, passage: PassageId) -> None:
        """The passage and the one below it become one."""
        from transcheck.review.rows import merged

        try:
            review = merged(self._review, **self._texts(), passage=passage)
        except ValueError:
            raise UsageError("", self.tr("this is the last passage"), "") from None
        self._push(review, self.tr("merge"), where=Selection(passage))

    def split(self, passage: PassageId, sentence: int) -> None:
        """The passage is cut before that sentence of the translation (0-based)."""
        from transcheck.review.rows import split

        try:
            review = split(self._review, **self._texts(), passage=passage, sentence=sentence)
        except ValueError:
            raise UsageError("", self.tr("this passage has only one sentence"), "") from None
        self._push(review, self.tr("split"), where=Selection(passage))

    def undo(self) -> None:
        self.undo_stack.undo()

    def redo(self) -> None:
        self.undo_stack.redo()

    # ── how it changes ────────────────────────────────────────────────────────────────

    def _analyse(self, pair: Pair) -> None:
        """Before anything is thrown away the new article has to be there."""
        self._checker.drop()
        profile, termbases = self.profile, self._termbases
        self._tasks.analyse(
            lambda progress, cancelled: self._engine.analyse(
                pair, profile=profile, termbases=termbases, progress=progress, cancelled=cancelled
            ),
            done=self.show_report,
            failed=self._fail,
        )

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

    _delay = 0

    def _adopt(self, review: Review, where: object) -> None:
        """The review is this one now: the text follows, marks move, and what changed is checked again."""
        before = self._need_report()
        assert self._loaded is not None
        rows_changed = review.rows is not self._review.rows
        touched = None if rows_changed else decisions.touched(self._review, review)
        self._review = review
        after = _same_sentences(review.apply(self._loaded), before.alignment)
        changed = anchor.changed_passages(before.alignment, after)
        if changed or rows_changed:
            self._remember(before, changed, after)
            self._report = anchor.follow(before, after, known=self._known)
            self._stale = frozenset(id for id in self._stale | changed if id in after)
        self._gather_marks(None if touched is None else touched | changed)
        self._checker.soon(self._delay, article=bool(self._stale))
        if rows_changed:
            self.reportChanged.emit()
        elif changed:
            self.passagesChanged.emit(changed)
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
            self._checker.soon(0, article=True)

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

    def _question(self, article: bool) -> Question | None:
        """What to ask the engine about the desk as it stands now."""
        report, review, loaded, stale = self._report, self._review, self._loaded, self._stale
        if report is None or loaded is None:
            return None
        profile, termbases, engine = self._lenient_profile(), self._termbases, self._engine
        if not article:
            return (lambda *_: engine.rescore(report, review, profile=profile)), frozenset()
        return (
            lambda _progress, cancelled: engine.recheck(
                report, review, loaded, stale, profile=profile, termbases=termbases, cancelled=cancelled
            ),
            stale,
        )

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

    def _walk(self, step: Callable[[walk.Place, Sequence[Mark], Alignment], Mark | None]) -> None:
        alignment = self._need_report().alignment
        here = self.mark(self._selection.issue) if self._selection.issue else None
        place = (
            walk.place_of(here, alignment) if here else walk.place_before(self._selection.passage, alignment)
        )
        found = step(place, self.open_marks(), alignment)
        if found is None:
            self.said.emit(self.tr("No open flags are left"))
        else:
            self.select_issue(found.issue.id)

    def _after(self, mark: Mark) -> str | None:
        """The open flag to go to once this one is decided."""
        alignment = self._need_report().alignment
        rest = [other for other in self.open_marks() if other.issue.id != mark.issue.id]
        found = walk.after(walk.place_of(mark, alignment), rest, alignment)
        return found.issue.id if found else None

    def _texts(self) -> dict[str, Alignment]:
        report = self._need_report()
        assert self._loaded is not None
        return {"loaded": self._loaded, "alignment": report.alignment}

    def _need_report(self) -> Report:
        if self._report is None:
            raise UsageError("", self.tr("nothing is open"), self.tr("open a source and its translation"))
        return self._report

    def _need_mark(self, issue: str | None) -> Mark:
        mark = self.mark(issue or self._selection.issue or "")
        if mark is None:
            raise UsageError("", self.tr("no flag is chosen"), self.tr("choose one with F8"))
        return mark


def _place(mark: Mark) -> Selection:
    return Selection(mark.issue.at.passage, mark.issue.id)


def _same_sentences(after: Alignment, known: Alignment) -> Alignment:
    """Sentences of unchanged passages are those the engine has found last."""
    return after.with_passages(
        known.passage(p.id)
        if p.id in known and known.passage(p.id).target == p.target and known.passage(p.id).source == p.source
        else p
        for p in after.passages
    )
