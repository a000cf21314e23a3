"""The Word report as a PDF, through LibreOffice where it is installed."""

import os
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from transcheck.atomic import write_whole
from transcheck.errors import WriteError
from transcheck.model import Report, Review
from transcheck.report import docx
from transcheck.report.options import ReportOptions

_PROGRAMS = ("soffice", "libreoffice")
_LONGEST = 180
"""Seconds. A start on a cold disk takes up to twenty, a hundred pages ten more."""


def write(report: Report, review: Review, path: Path, options: ReportOptions) -> None:
    """Write the PDF. Raises WriteError where LibreOffice is missing or fails."""
    program = next(filter(None, map(shutil.which, _PROGRAMS)), None)
    if program is None:
        raise WriteError(str(path), "a PDF needs LibreOffice", "install it, or export to Word and print that")
    with TemporaryDirectory(prefix="transcheck-") as folder:
        made = _converted(program, report, review, Path(folder), options)
        if made is None:
            raise WriteError(
                str(path), "LibreOffice made no PDF of the report", "export to Word and print that"
            )
        write_whole(path, lambda beside: _copy(made, beside))


def _copy(made: Path, beside: Path) -> None:
    shutil.copyfile(made, beside)


def _converted(
    program: str, report: Report, review: Review, folder: Path, options: ReportOptions
) -> Path | None:
    word = folder / "report.docx"
    # LibreOffice draws a comment's icon over the words; without comments the list gives the reasons.
    docx.write(report, review, word, replace(options, comments=False))
    # A profile of its own: a LibreOffice that is open elsewhere would swallow the call.
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [program, profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder), str(word)]
    try:
        subprocess.run(  # noqa: S603 - the program is the one on the path, its arguments are our own
            command,
            check=True,
            capture_output=True,
            timeout=_LONGEST,
            env={**os.environ, "HOME": str(folder)},
        )
    except (OSError, subprocess.SubprocessError):
        return None
    made = folder / "report.pdf"
    return made if made.is_file() else None
