"""Many article pairs on all cores; one that fails is reported and the rest go on."""

import csv
import multiprocessing
import os
import threading
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from pathlib import Path

from transcheck.atomic import write_whole
from transcheck.errors import Cancelled, LoadError, TranscheckError
from transcheck.load import is_bilingual
from transcheck.opening import Job, Progress, Stopped, never
from transcheck.profile import default_profile, load_profile
from transcheck.report.clean import clean

_TEXTS = {".txt", ".md", ".html", ".htm", ".docx", ".odt", ".pdf", ".rtf"}
_TABLES = {".xlf", ".xliff", ".sdlxliff", ".mqxliff", ".tmx", ".po", ".tsv", ".csv", ".xlsx"}
SUMMARY = "transcheck-summary.xlsx"
_SOURCE_NAMES = ("source", "src", "original")
_TARGET_NAMES = ("target", "tgt", "translation")


@dataclass(frozen=True, slots=True)
class Plan:
    """What a batch is to do; the house style is read anew by each process."""

    place: Path
    out: Path | None = None
    endings: tuple[str, ...] = ()
    workers: int | None = None
    source_language: str | None = None
    target_language: str | None = None
    profile: Path | None = None
    termbases: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class Pair:
    """One article: a source and a translation, or one bilingual file."""

    target: Path
    source: Path | None = None


@dataclass(frozen=True, slots=True)
class Result:
    """What became of a pair: its score and number of flags, or the sentence that says why not."""

    pair: Pair
    score: float | None = None
    flags: int = 0
    words: int = 0
    verdict: str = ""
    error: str = ""


def run_batch(
    plan: Plan, *, said: Callable[[str], None], progress: Progress, cancelled: Stopped = never
) -> tuple[Result, ...]:
    """Check all pairs of a folder or list; `said` gets a line for each and the summary.

    Raises LoadError where there is nothing to check, Cancelled when stopped; what was done till then stays.
    """
    pairs = find_pairs(plan.place)
    if not pairs:
        raise LoadError(
            str(plan.place),
            "holds no article pairs",
            "name them STORY.source.txt and STORY.target.txt, or STORY.ur.txt and STORY.en.txt",
        )
    if plan.out:
        plan.out.mkdir(parents=True, exist_ok=True)
    results = tuple(sorted(_run(plan, pairs, said, progress, cancelled), key=lambda r: str(r.pair.target)))
    write_table(results, table_of(plan))
    said(_summary(results))
    return results


def table_of(plan: Plan) -> Path:
    """Where the summary is written: with the reviews, or in the folder that was named."""
    return (plan.out or (plan.place if plan.place.is_dir() else plan.place.parent)) / SUMMARY


def _run(
    plan: Plan,
    pairs: Sequence[Pair],
    said: Callable[[str], None],
    progress: Progress,
    cancelled: Stopped,
) -> Iterable[Result]:
    workers = min(plan.workers or os.cpu_count() or 1, len(pairs))
    # A process that has threads, as the window has, must not be copied as it stands.
    way = "spawn" if threading.active_count() > 1 else None
    with ProcessPoolExecutor(workers, mp_context=multiprocessing.get_context(way)) as pool:
        waiting = {pool.submit(check_pair, plan, pair): pair for pair in pairs}
        for done, future in enumerate(as_completed(waiting), start=1):
            try:
                result = future.result()
            except BrokenProcessPool:
                result = Result(waiting[future], error="the process ended before it was done")
            progress(done, len(pairs), "checking")
            said(_line(result))
            yield result
            if cancelled():
                pool.shutdown(wait=False, cancel_futures=True)
                raise Cancelled


def check_pair(plan: Plan, pair: Pair) -> Result:
    """Check one pair and write its review and reports. Never raises: what went wrong is in the result."""
    from transcheck.model import Review
    from transcheck.pipeline import run
    from transcheck.report import write
    from transcheck.review import SUFFIX, Saved, save

    try:
        job = Job(
            source=pair.source,
            target=pair.target,
            source_language=plan.source_language,
            target_language=plan.target_language,
            profile=load_profile(plan.profile) if plan.profile else default_profile(),
            termbases=plan.termbases,
        )
        report = run(job)
        review = Review()
        stem = _place_for(plan, pair) / pair.target.stem
        save(Saved(report.alignment, report, review), stem.with_name(stem.name + SUFFIX))
        for ending in plan.endings:
            write(report, review, stem.with_name(f"{stem.name}.report.{ending}"))
    except TranscheckError as error:
        return Result(pair, error=str(error))
    except Exception as error:  # noqa: BLE001  one article must not stop the others
        return Result(pair, error=f"{pair.target}: {type(error).__name__}: {error}")
    card = report.scorecard
    return Result(
        pair, score=card.calibrated, flags=len(report.issues), words=card.words, verdict=card.verdict
    )


def _place_for(plan: Plan, pair: Pair) -> Path:
    """The folder for what becomes of a pair; folders within the batch's own are kept apart."""
    if plan.out is None:
        return pair.target.parent
    inside = pair.target.parent.is_relative_to(plan.place)
    folder = plan.out / pair.target.parent.relative_to(plan.place) if inside else plan.out
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def find_pairs(place: Path) -> tuple[Pair, ...]:
    """The article pairs of a folder (by name) or of a list (a table of source and target paths)."""
    if place.is_dir():
        return _pairs_of_folder(place)
    if not place.exists():
        raise LoadError(str(place), "does not exist", "name a folder or a list of pairs")
    return _pairs_of_list(place)


def _pairs_of_list(place: Path) -> tuple[Pair, ...]:
    try:
        text = place.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise LoadError(str(place), "cannot be read as a list", "save it as UTF-8 text") from error
    delimiter = "\t" if "\t" in text else ","
    rows = [[cell.strip() for cell in row] for row in csv.reader(text.splitlines(), delimiter=delimiter)]
    pairs: list[Pair] = []
    for row in rows:
        if not row or not row[0] or row[0].startswith("#") or row[0].casefold() in _SOURCE_NAMES:
            continue
        paths = [place.parent / cell for cell in row if cell]
        pairs.append(Pair(source=paths[0], target=paths[1]) if len(paths) > 1 else Pair(target=paths[0]))
    return tuple(pairs)


def _pairs_of_folder(folder: Path) -> tuple[Pair, ...]:
    """Bilingual files; STORY.source.txt with STORY.target.txt; STORY.ur.txt with STORY.en.txt."""
    groups: dict[tuple[Path, str], dict[str, Path]] = {}
    pairs: list[Pair] = []
    for path in sorted(p for p in folder.rglob("*") if p.is_file() and not p.name.startswith(".")):
        if path.suffix.lower() in _TABLES:
            pairs.extend([Pair(target=path)] if _may_hold_both(path) else [])
        elif path.suffix.lower() in _TEXTS and ".report" not in path.name:
            story, _, role = path.stem.rpartition(".")
            groups.setdefault((path.parent, story), {})[role.casefold()] = path
    for roles in groups.values():
        source = next((roles[name] for name in _SOURCE_NAMES if name in roles), None)
        target = next((roles[name] for name in _TARGET_NAMES if name in roles), None)
        if source is None and target is None and len(roles) == 2 and "en" in roles:
            target = roles["en"]
            source = next(path for role, path in roles.items() if role != "en")
        if source and target:
            pairs.append(Pair(source=source, target=target))
    return tuple(sorted(pairs, key=lambda pair: str(pair.target)))


def _may_hold_both(path: Path) -> bool:
    """What cannot be read counts too, so that it is reported with the rest."""
    try:
        return path.name != SUMMARY and is_bilingual(path)
    except LoadError:
        return True


def _line(result: Result) -> str:
    if result.score is None:
        return f"  –     {result.error}"
    return f"{result.score:5.1f}  {result.verdict:<4} {result.flags:>4} flags  {result.pair.target}"


_COLUMNS = {
    "Translation": 40, "Source": 40, "Score": 9, "Verdict": 9, "Flags": 8, "Words": 9, "What went wrong": 70,
}  # fmt: skip


def write_table(results: Sequence[Result], path: Path) -> None:
    """The results as a spreadsheet, a row an article. Raises WriteError."""
    from openpyxl import Workbook
    from openpyxl.styles import Font

    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Articles"
    sheet.append(list(_COLUMNS))
    for letter, width in zip("ABCDEFG", _COLUMNS.values(), strict=True):
        sheet.column_dimensions[letter].width = width
        sheet[f"{letter}1"].font = Font(bold=True)
    for number, result in enumerate(results, start=2):
        for column, value in enumerate(_cells(result), start=1):
            cell = sheet.cell(number, column, value)
            if isinstance(value, str):
                cell.data_type = "s"  # a name that begins with = is no formula
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = sheet.dimensions
    write_whole(path, book.save)


def _cells(result: Result) -> tuple[str | float | int | None, ...]:
    source = str(result.pair.source) if result.pair.source else ""
    names = clean(str(result.pair.target)), clean(source)
    if result.score is None:
        return *names, None, None, None, None, clean(result.error)
    return *names, round(result.score, 1), result.verdict, result.flags, result.words, ""


def _summary(results: Sequence[Result]) -> str:
    scored = [r for r in results if r.score is not None]
    failed = len(results) - len(scored)
    passed = sum(1 for r in scored if r.verdict == "pass")
    mean = sum(r.score or 0 for r in scored) / len(scored) if scored else 0.0
    words = sum(r.words for r in scored)
    unread = f"; {failed} could not be read" if failed else ""
    return (
        f"{len(scored)} of {len(results)} articles checked, {words:,} words, {passed} pass,"
        f" mean score {mean:.1f}{unread}"
    )
