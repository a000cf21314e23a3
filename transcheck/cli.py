"""The command line: the verbs of the contract, and the window where there is no verb."""

import argparse
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from transcheck.arguments import parser
from transcheck.errors import Cancelled, LoadError, TranscheckError, UsageError

if TYPE_CHECKING:
    from transcheck.model import Report, Review
    from transcheck.opening import Job
    from transcheck.profile import Profile

DONE, UNDER, UNUSABLE = 0, 1, 2
_STOPPED = 130
_DEBUG = "TRANSCHECK_DEBUG"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program. Returns the exit status: 0 done, 1 under `--fail-under`, 2 unusable."""
    argv = list(sys.argv[1:] if arguments is None else arguments)
    _speak_utf8()
    if argv and argv[0] in _VERBS:
        return _guarded(lambda: _headless(argv))
    if argv and argv[0].startswith("-"):
        return _guarded(lambda: _about(argv))
    return _desk(argv)


def _speak_utf8() -> None:
    """Articles hold every script, whatever the terminal's locale says."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")


def _guarded(work: Callable[[], int]) -> int:
    """The status of `work`; whatever goes wrong is one sentence and a 2, never a traceback."""
    try:
        return work()
    except Cancelled:
        return _STOPPED
    except KeyboardInterrupt:
        return _STOPPED
    except BrokenPipeError:
        # The reader of our output has gone; there is nobody left to tell.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except TranscheckError as error:
        return _refused(str(error))
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else UNUSABLE
    except Exception as error:
        if os.environ.get(_DEBUG):
            raise
        return _refused(
            f"something went wrong inside TransCheck ({type(error).__name__}: {error});"
            f" set {_DEBUG}=1 to see where and please report it"
        )


def _refused(sentence: str) -> int:
    print(f"transcheck: {' '.join(sentence.split())}", file=sys.stderr)
    return UNUSABLE


def _about(argv: Sequence[str]) -> int:
    parser(_VERBS).parse_args(argv)
    return DONE


def _desk(files: Sequence[str]) -> int:
    """Open the window. Without Qt's libraries or a display the reason is one sentence."""
    try:
        from ui.app import main as open_window
    except ImportError as missing:
        return _refused(
            f"the window cannot be opened ({missing}); use a verb such as `transcheck check`,"
            " or let `make run` install what Qt needs"
        )
    return int(open_window(list(files)))


def _headless(argv: Sequence[str]) -> int:
    options = parser(_VERBS).parse_args(argv)
    verb: Callable[[argparse.Namespace], int] = options.run
    return verb(options)


def _check(options: argparse.Namespace) -> int:
    from transcheck.model import Review
    from transcheck.pipeline import run

    if options.jsonl:
        return _check_lines(options)
    job = _job(options)
    _can_be_written(options)
    report = run(job, progress=_progress(quiet=options.quiet))
    review = Review()
    _write_outputs(options, report, review)
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
    alignment = open_job(job, progress=_progress(quiet=options.quiet))
    if options.json:
        _write_text(options.json, alignment_as_json(alignment))
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
    results = run_batch(plan, said=print, progress=_progress(quiet=options.quiet))
    worst = min((r.score for r in results if r.score is not None), default=100.0)
    if all(r.score is None for r in results):
        return UNUSABLE
    return _status(options, worst)


def _report(options: argparse.Namespace) -> int:
    from transcheck.report import write
    from transcheck.review import open_review

    saved = open_review(options.review)
    write(saved.report, saved.review, options.out)
    return DONE


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


def _write_outputs(options: argparse.Namespace, report: "Report", review: "Review") -> None:
    from transcheck.report import write

    for path in options.report:
        write(report, review, path)
    if options.json:
        import json

        from transcheck.report import as_dict

        _write_text(options.json, json.dumps(as_dict(report, review), ensure_ascii=False, indent=1))
    if options.review:
        from transcheck.review import Saved, save

        save(Saved(loaded=report.alignment, report=report, review=review), options.review)


def _write_text(place: str, text: str) -> None:
    if place == "-":
        print(text)
        return
    from transcheck.report import write_text

    write_text(Path(place), text + "\n")


def _answer_lines(
    options: argparse.Namespace,
    answers: Callable[[Iterator[str], Callable[[dict[str, object]], dict[str, object]]], Iterator[str]],
    answer: Callable[[dict[str, object]], dict[str, object]],
) -> int:
    for line in answers(_lines(options.jsonl), answer):
        print(line, flush=options.jsonl == "-")
    return DONE


def _lines(place: str) -> Iterator[str]:
    if place == "-":
        yield from sys.stdin
        return
    try:
        with Path(place).open(encoding="utf-8") as file:
            yield from file
    except OSError as error:
        raise LoadError(place, f"cannot be read ({error.strerror})", "check the name") from error
    except UnicodeDecodeError as error:
        raise LoadError(place, "is not UTF-8", "save it as UTF-8") from error


def _progress(*, quiet: bool) -> Callable[[int, int, str], None]:
    """Progress on a terminal's own line; silent where nobody watches."""
    if quiet or not sys.stderr.isatty():
        return lambda done, total, what: None

    def show(done: int, total: int, what: str) -> None:
        line = "" if done >= total else f"{what} … {done}/{total}"
        print(f"\r\x1b[K{line}", end="", file=sys.stderr, flush=True)

    return show


def _status(options: argparse.Namespace, value: float) -> int:
    return UNDER if options.fail_under is not None and value < options.fail_under else DONE


_VERBS = {
    "check": _check,
    "align": _align,
    "segment": _segment,
    "batch": _batch,
    "report": _report,
    "merge": _merge,
    "checks": _checks,
}
