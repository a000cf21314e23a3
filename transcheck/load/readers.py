"""The readers of articles, by the kind of file."""

from collections.abc import Callable

from transcheck.load.html import read_html
from transcheck.load.kinds import Kind
from transcheck.load.markdown import read_markdown
from transcheck.load.opendocument import read_open_document
from transcheck.load.opening import Opened
from transcheck.load.paragraphs import Reading
from transcheck.load.pdf import read_pdf
from transcheck.load.plain import read_plain
from transcheck.load.rich_text import read_rich_text
from transcheck.load.word import read_word

_READERS: dict[Kind, Callable[[Opened], Reading]] = {
    Kind.PLAIN: read_plain,
    Kind.TABLE: read_plain,
    Kind.MARKDOWN: read_markdown,
    Kind.HTML: read_html,
    Kind.WORD: read_word,
    Kind.OPEN_DOCUMENT: read_open_document,
    Kind.PDF: read_pdf,
    Kind.RICH_TEXT: read_rich_text,
}


def read(opened: Opened, kind: Kind) -> Reading:
    """The paragraphs of an article. Raises `LoadError` where the file holds no single text."""
    reader = _READERS.get(kind)
    if kind is Kind.WORKBOOK:
        what = "is a spreadsheet, not an article"
        raise opened.refuse(what, "name its columns `source` and `target` and open it alone")
    if reader is None:
        what = f"is a {kind} file, which holds source and translation together"
        raise opened.refuse(what, "open it alone, without a second file")
    return reader(opened)
