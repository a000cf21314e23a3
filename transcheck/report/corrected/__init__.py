"""The corrected translation by itself, without a word about it, in the format it came in or a new file."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from transcheck.errors import WriteError
from transcheck.model import Report, Review
from transcheck.report.corrected import fresh
from transcheck.report.corrected.filling import FORMATS, fill
from transcheck.report.options import ReportOptions

__all__ = ["FRESH", "write_corrected", "written_as"]

_Writer = Callable[[Report, Review, Path, ReportOptions], None]
FRESH: Mapping[str, _Writer] = {".txt": fresh.plain, ".md": fresh.markdown, ".docx": fresh.word}
"""The endings that need no file to start from."""


def write_corrected(report: Report, review: Review, path: Path, options: ReportOptions) -> None:
    """Write the translation as it now reads; the ending of `path` picks the kind.

    .txt and .md are new files, .docx is one unless the translation came from a .docx that is
    unchanged or `options.onto` names it. Every other ending is that of the file the translation
    came from (web page, OpenDocument, XLIFF, TMX, PO, TSV, CSV, XLSX, two-column Word
    table): its words are changed and all else is left as it is. Raises WriteError where the
    ending is none of these or the file cannot be written, LoadError where the file that
    the translation came from does not hold it any more.
    """
    path = Path(path)
    ending = path.suffix.lower()
    original = options.onto or _came_from(report)
    if original is not None and _is_filled(report, original, ending):
        fill(original, report, review, path)
    elif ending in FRESH:
        onto = options.onto or (original if ending == ".docx" and _is_unchanged_word(report) else None)
        FRESH[ending](report, review, path, replace(options, onto=onto))
    else:
        raise _refused(path, original)


def written_as(report: Report) -> tuple[str, ...]:
    """The endings that `write_corrected` takes for this article, that of the file it came from first."""
    original = _came_from(report)
    own = () if original is None or original.suffix.lower() not in FORMATS else (original.suffix.lower(),)
    return tuple(dict.fromkeys((*own, *FRESH)))


def _came_from(report: Report) -> Path | None:
    """The file the translation was loaded from, where it still lies there."""
    path = Path(report.alignment.target.path)
    return path if report.alignment.target.path and path.is_file() else None


def _is_filled(report: Report, original: Path, ending: str) -> bool:
    """Whether that file itself is written anew: same format, and for Word a table of both sides."""
    if original.suffix.lower() != ending or ending not in FORMATS:
        return False
    source = report.alignment.source
    return ending != ".docx" or (source is not None and source.path == report.alignment.target.path)


def _is_unchanged_word(report: Report) -> bool:
    from hashlib import sha256

    path = Path(report.alignment.target.path)
    return (
        path.suffix.lower() == ".docx"
        and sha256(path.read_bytes()).hexdigest() == report.alignment.target.sha256
    )


def _refused(path: Path, original: Path | None) -> WriteError:
    known = list(FRESH)
    if original is not None and original.suffix.lower() in FORMATS:
        known.append(original.suffix)
    what = f"no corrected translation ends in {path.suffix!r}"
    if path.suffix.lower() in FORMATS:
        what = f"the translation was not loaded from a {path.suffix} file that still lies there"
    return WriteError(str(path), what, f"use one of {', '.join(dict.fromkeys(known))}")
