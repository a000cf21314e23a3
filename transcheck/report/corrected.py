"""The corrected translation by itself, without a word about it: plain text, Markdown or Word."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from transcheck.atomic import write_text
from transcheck.errors import WriteError
from transcheck.model import BlockKind, Report, Review
from transcheck.report.options import Changes, ReportOptions

_MARKDOWN: Mapping[BlockKind, str] = {
    BlockKind.HEADLINE: "# ",
    BlockKind.SUBHEAD: "## ",
    BlockKind.QUOTE: "> ",
    BlockKind.LIST_ITEM: "- ",
}


def write_corrected(report: Report, review: Review, path: Path, options: ReportOptions) -> None:
    """Write the translation as it now reads; the ending of `path` picks the kind: .txt, .md or .docx.

    A Word file is made from `options.onto`, keeping its look, where it is given. Raises
    WriteError where the ending is none of these or the file cannot be written, LoadError
    where `onto` does not hold the translation.
    """
    writer = _WRITERS.get(path.suffix.lower())
    if writer is None:
        raise WriteError(
            str(path),
            f"no corrected translation ends in {path.suffix!r}",
            f"use one of {', '.join(_WRITERS)}",
        )
    writer(report, review, path, options)


def _paragraphs(report: Report) -> Iterator[tuple[BlockKind, str]]:
    for passage in report.alignment.passages:
        for line in passage.target.splitlines():
            if line.strip():
                yield passage.kind, line


def _plain(report: Report, review: Review, path: Path, options: ReportOptions) -> None:
    write_text(path, "\n\n".join(text for _, text in _paragraphs(report)) + "\n")


def _markdown(report: Report, review: Review, path: Path, options: ReportOptions) -> None:
    marked = (f"{_MARKDOWN.get(kind, '')}{text}" for kind, text in _paragraphs(report))
    write_text(path, "\n\n".join(marked) + "\n")


def _word(report: Report, review: Review, path: Path, options: ReportOptions) -> None:
    from transcheck.report.docx import write, write_plain

    if options.onto is None:
        write_plain(report, path, list(_paragraphs(report)))
        return
    write(report, review, path, replace(options, comments=False, changes=Changes.NONE))


_Writer = Callable[[Report, Review, Path, ReportOptions], None]
_WRITERS: Mapping[str, _Writer] = {".txt": _plain, ".md": _markdown, ".docx": _word}
