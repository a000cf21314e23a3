"""Reports: what a run found and a person decided, as files other people open."""

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from transcheck.atomic import write_text
from transcheck.errors import WriteError
from transcheck.model import Report, Review
from transcheck.report.corrected import write_corrected, written_as
from transcheck.report.json import as_dict, as_text
from transcheck.report.options import Changes, Dismissed, ReportOptions

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = [
    "WRITERS",
    "Changes",
    "Dismissed",
    "ReportOptions",
    "as_dict",
    "as_text",
    "write",
    "write_corrected",
    "write_text",
    "writer_for",
    "written_as",
]

WRITERS = {
    ".docx": "docx",
    ".html": "html",
    ".htm": "html",
    ".xlsx": "xlsx",
    ".json": "json",
    ".xlf": "xliff",
    ".xliff": "xliff",
    ".pdf": "pdf",
    ".tmx": "tmx",
    ".tsv": "marot",
}
"""Which module of this package writes a file of that ending."""

_DEFAULTS = ReportOptions()


def write(report: Report, review: Review, path: Path, options: ReportOptions = _DEFAULTS) -> None:
    """Write a report; the ending of `path` picks the kind: .docx, .html, .xlsx, .json, .xlf, .pdf,
    .tmx (the passages as a translation memory) or .tsv (the flags for the viewer Marot).

    The report stands under `path` whole or not at all. Raises WriteError where the
    ending is none of these or the file cannot be written.
    """
    path = Path(path)
    name = writer_for(path)
    # Imported only now: python-docx, openpyxl and lxml take longer to load than most runs.
    writer: Callable[[Report, Review, Path, ReportOptions], None] = import_module(f"{__name__}.{name}").write
    writer(report, review, path, options)


def writer_for(path: Path) -> str:
    """The module of this package that writes a file of that ending. Raises WriteError for none."""
    name = WRITERS.get(path.suffix.lower())
    if name is None:
        known = ", ".join(ending for ending in WRITERS if ending not in (".htm", ".xliff"))
        raise WriteError(str(path), f"no report ends in {path.suffix or 'nothing'!r}", f"use one of {known}")
    return name
