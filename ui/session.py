"""What a person can do at the desk: the verbs that views and menus call.

A QObject without widgets. Views show it and call its verbs; nothing else changes it.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from transcheck import paths
from transcheck.errors import UsageError
from transcheck.model import (
    Alignment,
    Document,
    Location,
    Mark,
    Note,
    PassageId,
    Regrade,
    Review,
    Scope,
    Severity,
    Span,
    State,
)

from . import decisions, walk
from .aligning import Aligning
from .article import OpenArticle, Selection
from .checker import Depth
from .engine import Pair
from .tasks import Progress, Stopped

if TYPE_CHECKING:
    from transcheck.report import ReportOptions
    from transcheck.review import Saved

__all__ = ["OpenArticle", "Selection", "Session"]

RECHECK_AFTER = 400
"""Milliseconds after the last key before a passage is checked again."""

_TYPING_PAUSE = 1.0
"""Seconds without a key after which the next one begins a new undo step."""


class Session(Aligning):
    """One article on the desk, with everything one can do to it."""

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
        is_old = bool(stale) or self._checker.article_owed

        def work(_progress: Progress, cancelled: Stopped) -> None:
            current = report
            if is_old:
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

    # ── moving about ──────────────────────────────────────────────────────────────────

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
        self._checker.soon(0, Depth.ARTICLE)

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

    # ── inside ────────────────────────────────────────────────────────────────────────

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

    def _need_mark(self, issue: str | None) -> Mark:
        mark = self.mark(issue or self._selection.issue or "")
        if mark is None:
            raise UsageError("", self.tr("no flag is chosen"), self.tr("choose one with F8"))
        return mark


def _place(mark: Mark) -> Selection:
    return Selection(mark.issue.at.passage, mark.issue.id)
