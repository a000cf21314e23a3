"""Excel workbooks (.xlsx): the sheets as rows of text, by openpyxl."""

import warnings
from collections.abc import Iterator

from transcheck.errors import LoadError
from transcheck.load.opening import LARGEST_MARKUP, Opened
from transcheck.load.package import Package, damaged, open_package

_WIDEST = 64
_LONGEST = 200_000
"""Columns and rows looked at: a cell at the far corner of a sheet must not cost a million empty rows."""
_DOCTYPE = b"<!DOCTYPE"
_HEAD = 2048


def read_sheets(opened: Opened) -> Iterator[list[list[str]]]:
    """The sheets of a workbook, one after another, as rows of cell texts."""
    _refuse_unsafe(open_package(opened))
    try:
        yield from _sheets(opened)
    except LoadError:
        raise
    except Exception as error:
        raise damaged(opened) from error


def _sheets(opened: Opened) -> Iterator[list[list[str]]]:
    import io

    from openpyxl import load_workbook

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # openpyxl warns of decorations that it does not keep
        book = load_workbook(io.BytesIO(opened.data), read_only=True, data_only=True, keep_links=False)
        for sheet in book.worksheets:
            rows = sheet.iter_rows(max_row=_LONGEST, max_col=_WIDEST, values_only=True)
            yield [["" if value is None else str(value) for value in row] for row in rows]


def _refuse_unsafe(package: Package) -> None:
    """Refuse parts that are longer than any text, or that could bring entities of their own."""
    for info in package.archive.infolist():
        if not info.filename.endswith((".xml", ".rels")):
            continue
        if info.file_size > LARGEST_MARKUP:
            raise package.opened.refuse(
                "holds more cells than an article", "save the rows that matter by themselves"
            )
        if _DOCTYPE in package.head(info.filename, _HEAD):
            raise package.opened.refuse(
                "uses XML entities of its own, which may stand for anything", "save it again in Excel"
            )
