"""PDF files with a text layer: their lines page by page, then the article that was set in them."""

import logging
import time
from typing import TYPE_CHECKING, Any

from transcheck.load.opening import Opened, refuse_long_text
from transcheck.load.package import damaged
from transcheck.load.paragraphs import Reading
from transcheck.load.reading_order import in_reading_order
from transcheck.load.typeset import Line, article_of

if TYPE_CHECKING:
    from pypdf import PageObject, PdfReader

_MOST_PAGES = 500
_MOST_STEPS = 400_000
"""Drawing steps that are followed; a page of text takes one to three thousand, and 30,000 a second."""
_LARGEST_CONTENT = 12 * 2**20
"""Bytes of drawing steps over all pages, unpacked: ten novels, or one detailed map."""
_MOST_FONTS = 60
"""Fonts of one page. Each is read anew for each page, and a hostile one takes a third of a second."""
_LONGEST = 12.0
"""Seconds of computing; 300 pages of text take three."""
_LONGEST_STREAM = 16 * 2**20
"""Bytes to which the library may unpack any stream."""

# The library tells of every oddity in a file; what matters here is whether text comes out.
logging.getLogger("pypdf").addHandler(logging.NullHandler())


def read_pdf(opened: Opened) -> Reading:
    """The article of a PDF; running heads and page numbers are marked as furniture.

    Raises `LoadError` where it is protected, damaged, far more than an article, or pictures only.
    """
    from pypdf import apply_configuration

    with apply_configuration(
        zlib_maximum_output_length=_LONGEST_STREAM,
        lzw_maximum_output_length=_LONGEST_STREAM,
        run_length_maximum_output_length=_LONGEST_STREAM,
        array_based_stream_maximum_output_length=_LONGEST_STREAM,
        stream_parsing_work_maximum_count=_MOST_STEPS,
    ):
        pages = _pages(opened, _open(opened))
    if not any(pages):
        what = "holds no text, only pictures of pages" if pages else "has no pages"
        raise opened.refuse(what, "have the text recognised (OCR), or copy it into a Word or text file")
    refuse_long_text(opened, sum(len(line.text) for page in pages for line in page))
    return Reading(article_of(in_reading_order(pages)))


def _open(opened: Opened) -> "PdfReader":
    import io

    from pypdf import PdfReader

    try:
        reader = PdfReader(io.BytesIO(opened.data))
        locked = reader.is_encrypted and not _opens_without_password(reader)
        count = 0 if locked else len(reader.pages)
    except Exception as error:  # a damaged file makes the library fail in any way
        raise damaged(opened) from error
    if locked:
        raise opened.refuse("is protected by a password", "print it to a new PDF, or copy its text")
    if count > _MOST_PAGES:
        raise opened.refuse(f"has {count:,} pages, more than the {_MOST_PAGES} that are read", "split it")
    return reader


def _opens_without_password(reader: "PdfReader") -> bool:
    """Whether only printing or copying is forbidden, which does not keep anyone from reading."""
    from pypdf.errors import DependencyError

    try:
        return bool(reader.decrypt(""))
    except DependencyError:  # a cipher that needs a library of its own
        return False


def _pages(opened: Opened, reader: "PdfReader") -> list[list[Line]]:
    """The lines of every page."""
    from pypdf.errors import LimitReachedError

    budget = _Budget()
    try:
        return [_lines_of(page, budget) for page in reader.pages]
    except (_TooMuchError, LimitReachedError) as error:
        what = "draws far more than an article"
        raise opened.refuse(what, "split it, or copy its text into a Word or text file") from error
    except Exception as error:  # as above
        raise damaged(opened) from error


def _lines_of(page: "PageObject", budget: "_Budget") -> list[Line]:
    budget.weigh(page)
    setting = _Setting()
    page.extract_text(visitor_text=setting.take, visitor_operand_before=budget.step)
    return setting.lines()


class _Setting:
    """Collects the lines of one page from the pieces that the library finds."""

    def __init__(self) -> None:
        self._lines: list[Line] = []
        self._open: Line | None = None

    def take(self, text: str, cm: list[float], tm: list[float], font: Any, size: float) -> None:
        """One piece; `cm` and `tm` are the matrices of the page and of the text."""
        for n, part in enumerate(text.split("\n")):
            if n:
                self._close()
            if part.strip("\0"):
                self._add(part, cm, tm, font, size)

    def lines(self) -> list[Line]:
        self._close()
        return self._lines

    def _add(self, part: str, cm: list[float], tm: list[float], font: Any, size: float) -> None:
        if self._open is None or not self._open.text.strip():
            x = tm[4] * cm[0] + tm[5] * cm[2] + cm[4]
            y = tm[4] * cm[1] + tm[5] * cm[3] + cm[5]
            scale = abs(tm[3] * cm[3]) or abs(tm[1] * cm[2]) or 1.0
            self._open = Line(part, x=x, y=y, size=round(size * scale, 1), bold=_is_bold(font))
        else:
            self._open = self._open.with_text(self._open.text + part)

    def _close(self) -> None:
        if self._open is not None and self._open.text.strip():
            self._lines.append(self._open)
        self._open = None


def _is_bold(font: Any) -> bool:
    return "bold" in str(font.get("/BaseFont", "")).lower() if font else False


class _TooMuchError(Exception):
    """More is drawn than any article needs."""


class _Budget:
    """How much drawing is still followed; a bomb is a small file with endless drawing in it."""

    def __init__(self) -> None:
        self._steps = _MOST_STEPS
        self._bytes = _LARGEST_CONTENT
        self._until = time.thread_time() + _LONGEST

    def weigh(self, page: "PageObject") -> None:
        """Count what a page draws before any of it is followed."""
        content = page.get_contents()
        self._bytes -= len(content.get_data()) if content is not None else 0
        if self._bytes < 0 or _fonts_of(page) > _MOST_FONTS:
            raise _TooMuchError

    def step(self, *_: object) -> None:
        """Count one step."""
        self._steps -= 1
        if self._steps < 0 or time.thread_time() > self._until:
            raise _TooMuchError


def _fonts_of(page: "PageObject") -> int:
    """How many fonts a page names."""
    resources: Any = page.get("/Resources", {})
    return len(resources["/Font"]) if "/Font" in resources else 0
