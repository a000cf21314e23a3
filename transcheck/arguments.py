"""What the command line accepts, verb by verb."""

import argparse
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NoReturn

from transcheck import __version__
from transcheck.errors import UsageError

Verb = Callable[[argparse.Namespace], int]

_SWITCHES = {
    "comments": "comments on the flagged words",
    "source_column": "the source beside the translation",
    "scorecard": "the table of points",
    "charts": "pictures of the scores",
}
_KINDS = ".docx .html .xlsx .json .xlf .tmx .tsv .pdf"


class _Parser(argparse.ArgumentParser):
    """argparse with the contract's one sentence in place of a usage block."""

    def error(self, message: str) -> NoReturn:
        raise UsageError("", message, f"see `{self.prog} --help`")


def parser(verbs: Mapping[str, Verb]) -> argparse.ArgumentParser:
    """The parser of the program; the chosen verb stands in the `run` of what it returns."""
    whole = _Parser(
        prog="transcheck",
        description="Review a translated article beside its source. Without a verb the window opens.",
    )
    whole.add_argument("--version", action="version", version=f"transcheck {__version__}")
    chosen = whole.add_subparsers(title="verbs", metavar="VERB", parser_class=_Parser, required=True)
    for name, run in verbs.items():
        told, declare = _DECLARED[name]
        verb = chosen.add_parser(name, help=told, description=told)
        verb.set_defaults(run=run)
        declare(verb)
    return whole


def _check(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("files", nargs="*", metavar="FILE", help="SOURCE TARGET, or one bilingual file")
    verb.add_argument("--target-only", action="store_true", help="check a translation without its source")
    _jsonl(verb)
    _languages(verb)
    _house(verb)
    verb.add_argument("--reference", type=Path, metavar="FILE", help="a translation to compare with")
    _repeatable(verb, "--report", metavar="OUT", help=f"write a report ({_KINDS})")
    verb.add_argument("--json", metavar="OUT", help="write the JSON review (- for standard output)")
    verb.add_argument("--review", type=Path, metavar="OUT", help="save the review for the window")
    _gate(verb)
    verb.add_argument("--quiet", action="store_true", help="print no summary")


def _align(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("files", nargs="*", metavar="FILE", help="SOURCE TARGET")
    _jsonl(verb)
    _languages(verb)
    verb.add_argument("--json", metavar="OUT", help="write the passages as JSON (- for standard output)")
    verb.add_argument("--quiet", action="store_true", help="print nothing")


def _segment(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("files", nargs="*", metavar="FILE", help="a text, printed a sentence a line")
    _jsonl(verb)
    _languages(verb)


def _batch(verb: argparse.ArgumentParser) -> None:
    verb.add_argument(
        "place",
        type=Path,
        metavar="FOLDER|LIST",
        help="article pairs: a folder, or a table of SOURCE and TARGET",
    )
    verb.add_argument(
        "--out", type=Path, metavar="FOLDER", help="where results go (default: beside each article)"
    )
    verb.add_argument(
        "--report", action="append", default=[], metavar="ENDING", help="also write reports of that kind"
    )
    verb.add_argument("--workers", type=int, metavar="N", help="processes (default: all cores)")
    _gate(verb)
    _languages(verb)
    _house(verb)
    verb.add_argument("--quiet", action="store_true", help="print no progress")


def _report(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("review", type=Path, metavar="REVIEW", help="a saved review")
    verb.add_argument("out", type=Path, metavar="OUT", help=f"the ending picks the kind: {_KINDS}")
    verb.add_argument(
        "--corrected",
        action="store_true",
        help="write the corrected translation alone (.docx .md .txt, or the format it came in)",
    )
    verb.add_argument("--profile", type=Path, metavar="FILE", help="house style (TOML); its [report] counts")
    _report_options(verb)


def _report_options(verb: argparse.ArgumentParser) -> None:
    """What a report shows. What is not given stands as the profile or the program has it."""
    for name, shown in _SWITCHES.items():
        verb.add_argument(
            f"--{name.replace('_', '-')}", action=argparse.BooleanOptionalAction, default=None, help=shown
        )
    verb.add_argument("--changes", choices=["none", "accepted", "suggested"], help="what is tracked")
    verb.add_argument("--dismissed", choices=["omit", "resolved"], help="what becomes of dismissed flags")
    verb.add_argument("--prepared-for", metavar="NAME", help="printed on the front")
    verb.add_argument("--author", metavar="NAME", help="signs comments and changes")
    verb.add_argument("--template", type=Path, metavar="FILE", help="a .docx of the house as base")
    verb.add_argument("--logo", type=Path, metavar="FILE", help="a picture for the front")
    verb.add_argument(
        "--onto", type=Path, metavar="FILE", help="annotate this .docx, from which the translation came"
    )


def report_settings(options: argparse.Namespace) -> dict[str, object]:
    """The options of a report that were given, by their names."""
    names = (*_SWITCHES, "changes", "dismissed", "prepared_for", "author", "template", "onto", "logo")
    return {name: getattr(options, name) for name in names if getattr(options, name) is not None}


def _merge(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("review", type=Path, metavar="REVIEW", help="the saved review the report was made from")
    verb.add_argument("reviewed", type=Path, metavar="REVIEWED", help="the Word report that came back")
    verb.add_argument("--profile", type=Path, metavar="FILE", help="house style (TOML)")
    verb.add_argument("--quiet", action="store_true", help="print nothing")


def _checks(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("name", nargs="?", metavar="NAME", help="a check to explain, with its examples")


def _jsonl(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("--jsonl", metavar="IN", help="many documents, a JSON line each (- for standard input)")


def _languages(verb: argparse.ArgumentParser) -> None:
    for side in ("source", "target"):
        verb.add_argument(f"--{side}-lang", metavar="TAG", help="BCP 47; detected when left out")


def _house(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("--profile", type=Path, metavar="FILE", help="house style (TOML)")
    _repeatable(verb, "--terms", metavar="FILE", help="termbase (TBX, CSV, XLSX)")


def _gate(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("--fail-under", type=float, metavar="N", help="exit with 1 where a score is under N")


def _repeatable(verb: argparse.ArgumentParser, name: str, *, metavar: str, help: str) -> None:
    verb.add_argument(name, type=Path, action="append", default=[], metavar=metavar, help=help)


_DECLARED: dict[str, tuple[str, Callable[[argparse.ArgumentParser], None]]] = {
    "check": ("load, align, check and score; print a summary", _check),
    "align": ("stand a source and its translation level", _align),
    "segment": ("find the sentences of a text", _segment),
    "batch": ("check many article pairs on all cores", _batch),
    "report": ("write a report from a saved review", _report),
    "merge": ("take an editor's answers back from the Word report", _merge),
    "checks": ("list the checks, or explain one", _checks),
}
