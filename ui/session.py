"""What a person can do at the desk: the verbs that views and menus call.

A QObject without widgets. Views show it and call its verbs; nothing else changes it.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from transcheck import paths
from transcheck.errors import UsageError
from transcheck.model import Document, Location, PassageId, Review

from . import decisions
from .article import OpenArticle, Selection
from .checker import Depth
from .deciding import Deciding
from .engine import Pair
from .tasks import Progress, Stopped

if TYPE_CHECKING:
    from transcheck.report import ReportOptions
    from transcheck.report.docx.back import Back
    from transcheck.review import Saved

__all__ = ["OpenArticle", "Selection", "Session"]

RECHECK_AFTER = 400
"""Milliseconds after the last key before a passage is checked again."""

_TYPING_PAUSE = 1.0
"""Seconds without a key after which the next one begins a new undo step."""


class Session(Deciding):
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

    def export_translation(self, path: Path, options: ReportOptions | None = None) -> None:
        """Write the translation as it now reads, alone; the ending of the name picks the kind."""
        report, review = self._need_report(), self._review
        self._tasks.keep(
            lambda *_: self._engine.write_corrected(report, review, path, options),
            done=lambda _: self.said.emit(self.tr("Exported {name}").format(name=path.name)),
            failed=self._fail,
        )

    def read_back(self, path: Path, done: Callable[[Back], None]) -> None:
        """Hand `done` what an editor did in the Word report that came back."""
        report, review = self._need_report(), self._review
        self._tasks.fetch(
            lambda *_: self._engine.read_back(path, report, review), done=done, failed=self._fail
        )

    def take_back(self, back: Back) -> None:
        """Make an editor's answers part of the review, in one undo step."""
        self._push(back.review, self.tr("answers from Word"))

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
