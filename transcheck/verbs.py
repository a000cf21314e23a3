"""The verbs of the command line: what each does with the arguments it was given."""

import argparse
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from transcheck.arguments import report_settings
from transcheck.console import lines_of, progress_line, say_or_write
from transcheck.errors import LoadError, UsageError

if TYPE_CHECKING:
    from transcheck.model import Report, Review
    from transcheck.opening import Job
    from transcheck.profile import Profile
    from transcheck.report import ReportOptions

DONE, UNDER, UNUSABLE = 0, 1, 2
"""The exit statuses of the contract."""


def _check(options: argparse.Namespace) -> int:
    from transcheck.model import Review
    from transcheck.pipeline import run

    if options.jsonl:
        return _check_lines(options)
    job = _job(options)
    _can_be_written(options)
    report = run(job, progress=progress_line(quiet=options.quiet))
    review = Review()
    _write_outputs(options, report, review, job.profile)
    if not options.quiet and options.json != "-":
        from transcheck.summary import summary

        print(summary(report, review.marks(report)))
        for path in (*options.report, options.review, options.json):
            if path:
                print(f"Written: {path}")
    return _status(options, report.scorecard.calibrated)


def _check_lines(options: argparse.Namespace) -> int:
    from transcheck.jsonl import answers, check_line
    from transcheck.terms import load_termbase

    termbases = tuple(load_termbase(path) for path in options.terms)
    return _answer_lines(options, answers, check_line(_profile(options), termbases))


def _align(options: argparse.Namespace) -> int:
    from transcheck import jsonl

    if options.jsonl:
        return _answer_lines(options, jsonl.answers, jsonl.align_line)
    from transcheck.listing import alignment_as_json, alignment_as_text
    from transcheck.opening import Job, open_job

    source, target = _two_files(options.files, "align")
    job = Job(
        source=source,
        target=target,
        source_language=options.source_lang,
        target_language=options.target_lang,
    )
    alignment = open_job(job, progress=progress_line(quiet=options.quiet))
    if options.json:
        say_or_write(options.json, alignment_as_json(alignment))
    if not options.quiet and options.json != "-":
        print(alignment_as_text(alignment))
    return DONE


def _segment(options: argparse.Namespace) -> int:
    from transcheck import jsonl

    if options.jsonl:
        return _answer_lines(options, jsonl.answers, jsonl.segment_line)
    from transcheck.load import load_document
    from transcheck.segment import segment

    if not options.files:
        raise UsageError("", "segment needs a file", "name one, or give --jsonl IN")
    for name in options.files:
        document = segment(load_document(Path(name), language=options.source_lang))
        for block in document.blocks:
            for span in block.sentences:
                print(span.of(block.text))
    return DONE


def _batch(options: argparse.Namespace) -> int:
    from transcheck.batch import Plan, run_batch

    plan = Plan(
        place=options.place,
        out=options.out,
        endings=tuple(ending.lstrip(".") for ending in options.report),
        workers=options.workers,
        source_language=options.source_lang,
        target_language=options.target_lang,
        profile=options.profile,
        termbases=tuple(options.terms),
    )
    results = run_batch(plan, said=print, progress=progress_line(quiet=options.quiet))
    worst = min((r.score for r in results if r.score is not None), default=100.0)
    if all(r.score is None for r in results):
        return UNUSABLE
    return _status(options, worst)


def _report(options: argparse.Namespace) -> int:
    from transcheck.report import write, write_corrected
    from transcheck.review import open_review

    saved = open_review(options.review)
    shown = _shown(options, _profile(options))
    if options.corrected:
        write_corrected(saved.report, saved.review, options.out, shown)
    else:
        write(saved.report, saved.review, options.out, shown)
    return DONE


def _shown(options: argparse.Namespace, profile: "Profile") -> "ReportOptions":
    """What reports show: as the program has it, then the house, then the command line."""
    from transcheck.report import ReportOptions

    house = ReportOptions().given(profile.report, where=profile.path)
    return house.given(report_settings(options)) if hasattr(options, "onto") else house


def _merge(options: argparse.Namespace) -> int:
    from transcheck.returning import merge
    from transcheck.review import open_review, save

    merged = merge(open_review(options.review), options.reviewed, profile=_profile(options))
    save(merged.saved, options.review)
    if not options.quiet:
        rewritten = len(merged.rewritten)
        print(f"{len(merged.changes)} changes taken into {options.review}, {rewritten} passages rewritten")
        for id in merged.missing:
            print(f"Passage {id} was not found in {options.reviewed}; it stays as it was")
    return DONE


def _checks(options: argparse.Namespace) -> int:
    from transcheck.check.explain import explain, listing

    print(explain(options.name) if options.name else listing())
    return DONE


def _job(options: argparse.Namespace) -> "Job":
    from transcheck.load import is_bilingual
    from transcheck.opening import Job

    files = [Path(name) for name in options.files]
    most = 1 if options.target_only else 2
    if not files or len(files) > most:
        raise UsageError(
            "",
            f"check was given {len(files)} files",
            "name a source and a translation, one bilingual file, or --target-only with a translation",
        )
    if len(files) == 1 and not options.target_only and not is_bilingual(files[0]):
        raise LoadError(
            str(files[0]),
            "holds one text, not a source with its translation",
            "name the source before it, or add --target-only",
        )
    return Job(
        source=files[0] if len(files) == 2 else None,
        target=files[-1],
        source_language=options.source_lang,
        target_language=options.target_lang,
        profile=_profile(options),
        termbases=tuple(options.terms),
        reference=options.reference,
        target_only=options.target_only,
    )


def _profile(options: argparse.Namespace) -> "Profile":
    from transcheck.profile import default_profile, load_profile

    return load_profile(options.profile) if options.profile else default_profile()


def _two_files(names: Sequence[str], verb: str) -> tuple[Path, Path]:
    if len(names) != 2:
        raise UsageError("", f"{verb} was given {len(names)} files", "name a source and a translation")
    return Path(names[0]), Path(names[1])


def _can_be_written(options: argparse.Namespace) -> None:
    """Refuse a place that cannot be written before the work is done, not after."""
    from transcheck.report import writer_for

    places = [*options.report, options.review, None if options.json == "-" else options.json]
    for place in filter(None, places):
        path = Path(place)
        if path.is_dir():
            raise UsageError(str(path), "is a folder", "name a file to write to")
        if not path.absolute().parent.is_dir():
            raise UsageError(str(path), "lies in a folder that does not exist", "make the folder first")
    for path in options.report:
        writer_for(path)


def _write_outputs(
    options: argparse.Namespace, report: "Report", review: "Review", profile: "Profile"
) -> None:
    from transcheck.report import write

    shown = _shown(options, profile)
    for path in options.report:
        write(report, review, path, shown)
    if options.json:
        import json

        from transcheck.report import as_dict

        say_or_write(options.json, json.dumps(as_dict(report, review), ensure_ascii=False, indent=1))
    if options.review:
        from transcheck.review import Saved, save

        save(Saved(loaded=report.alignment, report=report, review=review), options.review)


def _answer_lines(
    options: argparse.Namespace,
    answers: Callable[[Iterator[str], Callable[[dict[str, object]], dict[str, object]]], Iterator[str]],
    answer: Callable[[dict[str, object]], dict[str, object]],
) -> int:
    for line in answers(lines_of(options.jsonl), answer):
        print(line, flush=options.jsonl == "-")
    return DONE


def _status(options: argparse.Namespace, value: float) -> int:
    return UNDER if options.fail_under is not None and value < options.fail_under else DONE


VERBS = {
    "check": _check,
    "align": _align,
    "segment": _segment,
    "batch": _batch,
    "report": _report,
    "merge": _merge,
    "checks": _checks,
}
