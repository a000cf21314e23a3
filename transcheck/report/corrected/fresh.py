"""The corrected translation as a new file: plain text, Markdown or Word."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from transcheck.atomic import write_text
from transcheck.model import BlockKind, Report, Review
from transcheck.report.options import Changes, ReportOptions

_MARKDOWN: Mapping[BlockKind, str] = {
    BlockKind.HEADLINE: "# ",
    BlockKind.SUBHEAD: "## ",
    BlockKind.QUOTE: "> ",
    BlockKind.LIST_ITEM: "- ",
}


def plain(report: Report, review: Review, path: Path, options: ReportOptions) -> None:
    write_text(path, "\n\n".join(text for _, text in _paragraphs(report)) + "\n")


def markdown(report: Report, review: Review, path: Path, options: ReportOptions) -> None:
    marked = (f"{_MARKDOWN.get(kind, '')}{text}" for kind, text in _paragraphs(report))
    write_text(path, "\n\n".join(marked) + "\n")


def word(report: Report, review: Review, path: Path, options: ReportOptions) -> None:
    """A new document in our styles, or `options.onto` with its look and the corrected words."""
    from transcheck.report.docx import write, write_plain

    if options.onto is None:
        write_plain(report, path, list(_paragraphs(report)))
        return
    write(report, review, path, replace(options, comments=False, changes=Changes.NONE))


def _paragraphs(report: Report) -> Iterator[tuple[BlockKind, str]]:
    for passage in report.alignment.passages:
        for line in passage.target.splitlines():
            if line.strip():
                yield passage.kind, line
