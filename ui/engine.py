"""What the desk asks of the engine: one class of few questions, so that a test can answer them itself.

Every question imports what it needs when it is asked: the window is up before the engine is.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from transcheck.model import Alignment, Document, PassageId, Report, Review, Termbase

if TYPE_CHECKING:
    from transcheck.profile import Profile
    from transcheck.report import ReportOptions
    from transcheck.review import Saved

Progress = Callable[[int, int, str], None]
Cancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Pair:
    """What is to be reviewed: two texts, or one file that holds both (`source` is None then)."""

    source: Document | Path | None
    target: Document | Path
    source_language: str | None = None
    target_language: str | None = None
    reference: Path | None = None


class Engine:
    """The real engine. All methods may be called from any thread; they take and give values."""

    def default_profile(self) -> Profile:
        from transcheck.profile import default_profile

        return default_profile()

    def load_profile(self, path: Path) -> Profile:
        from transcheck.profile import load_profile

        return load_profile(path)

    def load_termbase(self, path: Path) -> Termbase:
        from transcheck.terms import load_termbase

        return load_termbase(path)

    def read(self, path: Path, *, language: str | None = None) -> Document:
        """One side, as it was found: the language guessed, the furniture cut away and kept aside."""
        from transcheck.load import load_document

        return load_document(path, language=language)

    def is_bilingual(self, path: Path) -> bool:
        from transcheck.load import is_bilingual

        return is_bilingual(path)

    def analyse(
        self,
        pair: Pair,
        *,
        profile: Profile,
        termbases: Sequence[Termbase],
        progress: Progress,
        cancelled: Cancelled,
    ) -> Report:
        """The whole walk, from two texts to flags and scores."""
        from transcheck.pipeline import Job, check_alignment, run

        if isinstance(pair.target, Document):
            return check_alignment(
                self._align(pair, cancelled),
                profile=profile,
                termbases=termbases,
                progress=progress,
                cancelled=cancelled,
            )
        raise NotImplementedError(Job, run)

    def _align(self, pair: Pair, cancelled: Cancelled) -> Alignment:
        from transcheck.align import align
        from transcheck.segment import segment

        assert isinstance(pair.source, Document)
        assert isinstance(pair.target, Document)
        return align(segment(pair.source), segment(pair.target), cancelled=cancelled)

    def check_again(
        self,
        alignment: Alignment,
        *,
        profile: Profile,
        termbases: Sequence[Termbase],
        progress: Progress,
        cancelled: Cancelled,
    ) -> Report:
        """All checks over an article that is already aligned."""
        from transcheck.pipeline import check_alignment

        return check_alignment(
            alignment, profile=profile, termbases=termbases, progress=progress, cancelled=cancelled
        )

    def recheck(
        self,
        report: Report,
        review: Review,
        loaded: Alignment,
        changed: Collection[PassageId],
        *,
        profile: Profile,
        termbases: Sequence[Termbase],
    ) -> Report:
        """The same report with the changed passages segmented and checked anew."""
        from transcheck.recheck import recheck

        return recheck(report, review, loaded, changed, profile=profile, termbases=termbases)

    def rescore(self, report: Report, review: Review, *, profile: Profile) -> Report:
        from transcheck.recheck import rescore

        return rescore(report, review, profile=profile)

    def open_review(self, path: Path) -> Saved:
        from transcheck.review import open_review

        return open_review(path)

    def save(self, loaded: Alignment, report: Report, review: Review, path: Path) -> None:
        from transcheck.review import Saved, save

        save(Saved(loaded=loaded, report=report, review=review), path)

    def export(self, report: Report, review: Review, path: Path, options: ReportOptions | None) -> None:
        from transcheck.report import write

        if options is None:
            write(report, review, path)
        else:
            write(report, review, path, options)
