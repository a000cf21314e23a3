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
    from transcheck.report.docx.back import Back
    from transcheck.review import Original, Saved

Progress = Callable[[int, int, str], None]
Cancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Pair:
    """What is to be reviewed: two texts or, without source, a file that holds both or a translation alone."""

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
        from transcheck.load import load_document
        from transcheck.opening import facing
        from transcheck.pipeline import check_alignment

        alignment = _opened(pair, profile=profile, progress=progress, cancelled=cancelled)
        references = facing(alignment, load_document(pair.reference)) if pair.reference else None
        return check_alignment(
            alignment,
            profile=profile,
            termbases=termbases,
            references=references,
            progress=progress,
            cancelled=cancelled,
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
        whole: bool = True,
        cancelled: Cancelled,
    ) -> Report:
        """The same report with the changed passages segmented and checked anew.

        With `whole` terms and article-wide checks too.
        """
        from transcheck.recheck import recheck

        return recheck(
            report,
            review,
            loaded,
            changed,
            profile=profile,
            termbases=termbases,
            whole=whole,
            cancelled=cancelled,
        )

    def rescore(self, report: Report, review: Review, *, profile: Profile) -> Report:
        from transcheck.recheck import rescore

        return rescore(report, review, profile=profile)

    def open_review(self, path: Path) -> Saved:
        from transcheck.review import open_review

        return open_review(path)

    def save(self, saved: Saved, path: Path) -> None:
        from transcheck.review import save

        save(saved, path)

    def saved(
        self,
        loaded: Alignment,
        report: Report,
        review: Review,
        originals: tuple[Original, ...] = (),
    ) -> Saved:
        """Everything as one value, with the two files it was made from where they can still be read."""
        from transcheck.review import Saved

        return Saved(loaded, report, review, originals or _originals(loaded))

    def export(self, report: Report, review: Review, path: Path, options: ReportOptions | None) -> None:
        from transcheck.report import write

        if options is None:
            write(report, review, path)
        else:
            write(report, review, path, options)

    def write_corrected(
        self, report: Report, review: Review, path: Path, options: ReportOptions | None
    ) -> None:
        """The translation as it now reads, by itself."""
        from transcheck.report import ReportOptions, write_corrected

        write_corrected(report, review, path, options or ReportOptions())

    def endings_of_corrected(self, report: Report) -> tuple[str, ...]:
        """In which formats the translation can be written by itself, that it came in first."""
        from transcheck.report import written_as

        return written_as(report)

    def read_back(self, path: Path, report: Report, review: Review) -> Back:
        """What an editor did in the Word report that came back."""
        from transcheck.report.docx.back import read_back

        return read_back(path, report, review)

    def write_text(self, path: Path, text: str) -> None:
        from transcheck.atomic import write_text

        write_text(path, text)


def _opened(pair: Pair, *, profile: Profile, progress: Progress, cancelled: Cancelled) -> Alignment:
    """The article of a pair, standing level: from documents in hand or from files."""
    from transcheck import opening
    from transcheck.load import is_bilingual
    from transcheck.segment import segment

    if isinstance(pair.target, Document):
        if isinstance(pair.source, Document):
            return opening.stand_level(pair.source, pair.target, progress=progress, cancelled=cancelled)
        return opening.alone(segment(pair.target))
    assert not isinstance(pair.source, Document)
    job = opening.Job(
        target=pair.target,
        source=pair.source,
        source_language=pair.source_language,
        target_language=pair.target_language,
        profile=profile,
        target_only=pair.source is None and not is_bilingual(pair.target),
    )
    return opening.open_job(job, progress=progress, cancelled=cancelled)


def _originals(loaded: Alignment) -> tuple[Original, ...]:
    from transcheck.review import Original

    files = [Path(d.path) for d in (loaded.source, loaded.target) if d is not None and d.path]
    return tuple(Original(file.name, file.read_bytes()) for file in files if file.is_file())
