"""What is left of an article in the trend: who, when, how long, what it cost. Never its text."""

import csv
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from transcheck.errors import TranscheckError
from transcheck.model import Report
from transcheck.opening import Progress, Stopped, never, quiet, stop_if
from transcheck.review import SUFFIX, open_review

CREDITS = "credits.csv"
"""A table beside the reviews, if there is one: file, translator, desk."""


@dataclass(frozen=True, slots=True)
class Result:
    """One article's figures. `key` is the digest of its translation: read again, it is the same article.

    `day` is ISO 8601; `costs` are penalty points by category; `pending` tells that flags
    were still open when the review was saved.
    """

    key: str
    article: str
    day: str
    translator: str
    desk: str
    source_language: str
    target_language: str
    words: int
    penalty: float
    score: float
    passed: bool
    costs: tuple[tuple[str, float], ...] = ()
    pending: float = 0.0
    estimate: float | None = None
    preset: str = ""

    @property
    def languages(self) -> str:
        return f"{self.source_language} → {self.target_language}"

    @property
    def month(self) -> str:
        return self.day[:7]


@dataclass(frozen=True, slots=True)
class Found:
    """The results of a folder, and a sentence for each file that could not be read."""

    results: tuple[Result, ...]
    unread: tuple[str, ...] = ()


def read_folder(folder: Path, *, progress: Progress = quiet, cancelled: Stopped = never) -> Found:
    """Every saved review in a folder and those below it, batch runs included.

    Translator and desk stand in `credits.csv`, beside the review or at the top; without it
    the desk is the name of the folder the review lies in. Raises Cancelled when stopped.
    """
    files = sorted(folder.rglob(f"*{SUFFIX}"))
    credits_at_top = _credits(folder / CREDITS)
    results: dict[str, Result] = {}
    unread: list[str] = []
    for number, file in enumerate(files):
        stop_if(cancelled)
        progress(number, len(files), "reading")
        try:
            found = _read(file)
        except TranscheckError as error:
            unread.append(str(error))
            continue
        own = {**credits_at_top, **(_credits(file.parent / CREDITS) if file.parent != folder else {})}
        translator, desk = own.get(file.name, ("", file.parent.name if file.parent != folder else ""))
        results[found.key] = replace(found, translator=translator, desk=desk)
    return Found(tuple(results.values()), tuple(unread))


def credit(results: Iterable[Result], key: str, *, translator: str, desk: str) -> tuple[Result, ...]:
    """The same with a translator and a desk named for one article."""
    return tuple(replace(r, translator=translator, desk=desk) if r.key == key else r for r in results)


def _read(file: Path) -> Result:
    report = open_review(file).report
    day = date.fromtimestamp(file.stat().st_mtime).isoformat()
    return result_of(report, article=file.stem, day=day)


def result_of(report: Report, *, article: str, day: str) -> Result:
    """The figures of a report as it was saved."""
    card, alignment = report.scorecard, report.alignment
    estimate = card.of("estimate")
    return Result(
        key=alignment.target.sha256 or article,
        article=alignment.target.title or article,
        day=day,
        translator="",
        desk="",
        source_language=alignment.source_language,
        target_language=alignment.target_language,
        words=card.words,
        penalty=card.penalty,
        score=round(card.calibrated, 2),
        passed=card.verdict == "pass",
        costs=tuple((t.category, t.penalty) for t in card.tallies if t.penalty),
        pending=card.pending,
        estimate=None if estimate is None else round(estimate.value, 1),
        preset=card.preset,
    )


def _credits(path: Path) -> dict[str, tuple[str, str]]:
    """Translator and desk by file name; what is no such table says nothing."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
    except (OSError, UnicodeDecodeError, csv.Error):
        return {}
    return {_cell(row, "file"): (_cell(row, "translator"), _cell(row, "desk")) for row in rows}


def _cell(row: dict[str, str | Sequence[str] | None], name: str) -> str:
    value = row.get(name)
    return value.strip() if isinstance(value, str) else ""
