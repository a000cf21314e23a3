"""What a file is: by what it holds, and only where that leaves it open by its ending."""

import re
from enum import StrEnum

from transcheck.load.encoding import decode_head
from transcheck.load.opening import Opened
from transcheck.load.package import Package, open_package


class Kind(StrEnum):
    """The formats that are read."""

    PLAIN = "plain text"
    MARKDOWN = "Markdown"
    HTML = "HTML"
    WORD = "Word"
    OPEN_DOCUMENT = "OpenDocument text"
    PDF = "PDF"
    RICH_TEXT = "rich text"
    XLIFF = "XLIFF"
    TMX = "TMX"
    PO = "PO"
    TABLE = "table"
    WORKBOOK = "spreadsheet"


_SAVE_AS = "save it as Word (.docx), HTML or plain text"
# The first bytes of what is recognised only to be refused in so many words.
_REFUSED = (
    (b"\x89PNG", "is a picture", "give it a file that holds text"),
    (b"\xff\xd8\xff", "is a picture", "give it a file that holds text"),
    (b"GIF8", "is a picture", "give it a file that holds text"),
    (b"RIFF", "is a picture, a sound or a film", "give it a file that holds text"),
    (b"II*\0", "is a picture", "give it a file that holds text"),
    (b"MM\0*", "is a picture", "give it a file that holds text"),
    (b"\x1f\x8b", "is a compressed file", "unpack it first"),
    (b"BZh", "is a compressed file", "unpack it first"),
    (b"\xfd7zXZ", "is a compressed file", "unpack it first"),
    (b"7z\xbc\xaf", "is an archive", "unpack it first"),
    (b"Rar!", "is an archive", "unpack it first"),
    (b"\x7fELF", "is a program", "give it a file that holds text"),
    (b"MZ\x90", "is a program", "give it a file that holds text"),
    (b"bplist", "is a web archive or a settings file", "save the page as HTML"),
    (b"SQLite", "is a database", "export its text first"),
)  # fmt: skip
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
_PDF = b"%PDF-"
_PDF_WITHIN = 1024
"""Bytes that mail programs and servers may have left before the beginning of a PDF."""
_RICH_TEXT = b"{\\rtf"
_ROOT = re.compile(
    r"\s*(?>(?><\?xml[^>]*>|<!--.*?-->|<!DOCTYPE[^>\[]*(?:\[.*?\]\s*)?>)\s*)*<([\w:.-]+)", re.DOTALL
)
_HTML = re.compile(r"<(?:!doctype\s+html|html[\s>]|head[\s>]|body[\s>])", re.IGNORECASE)
_HTML_PIECES = re.compile(r"</(?:p|div|article|h[1-6]|li|span|td)>", re.IGNORECASE)
_PO_ENTRY = re.compile(r'^msgid\s+"(?:.*\n)+?msgstr(?:\[0\])?\s+"', re.MULTILINE)
_HTML_ENDINGS = frozenset({".html", ".htm", ".xhtml", ".xht"})
_MARKDOWN_ENDINGS = frozenset({".md", ".markdown", ".mdown"})
_TABLE_ENDINGS = frozenset({".tsv", ".csv", ".tab"})
_LOOKED_AT = 20_000


def kind_of(opened: Opened) -> Kind:
    """The format of a file. Raises `LoadError` where it is one that is not read."""
    for mark, what, remedy in _REFUSED:
        if opened.data.startswith(mark):
            raise opened.refuse(what, remedy)
    if opened.data.startswith(_OLD_OFFICE):
        raise _old_office(opened)
    if _PDF in opened.data[:_PDF_WITHIN]:
        return Kind.PDF
    if opened.data.lstrip().startswith(_RICH_TEXT):
        return Kind.RICH_TEXT
    if opened.data.startswith(_ZIP):
        return _kind_of_package(open_package(opened))
    return _kind_of_text(opened)


def _old_office(opened: Opened) -> Exception:
    """Word 97 to 2003 – or a password-protected new one, which is wrapped in the same container."""
    if "EncryptedPackage".encode("utf-16-le") in opened.data:
        return opened.refuse("is protected by a password", "save it again without one")
    return opened.refuse(
        "is in the old format of Word or Excel (before 2007)", "open it and save it as .docx or .xlsx"
    )


def _kind_of_package(package: Package) -> Kind:
    names = package.names
    if "mimetype" in names and package.part("mimetype").startswith(
        b"application/vnd.oasis.opendocument.text"
    ):
        return Kind.OPEN_DOCUMENT
    if any(name.startswith("word/") for name in names):
        return Kind.WORD
    if any(name.startswith("xl/") for name in names):
        return Kind.WORKBOOK
    what, remedy = _other_package(names)
    raise package.opened.refuse(what, remedy)


def _other_package(names: frozenset[str]) -> tuple[str, str]:
    if any(name.startswith("ppt/") for name in names):
        return "is a PowerPoint file", _SAVE_AS
    if "META-INF/container.xml" in names:
        return "is an e-book", _SAVE_AS
    if "mimetype" in names:
        return "is an OpenDocument file, but no text", "save it as .odt, .docx or .xlsx"
    if not names:
        return "is an empty archive", "choose the file that holds the article"
    return "is a zip archive, not a document", "unpack it and choose the file in it"


def _kind_of_text(opened: Opened) -> Kind:
    text = decode_head(opened)[:_LOOKED_AT]
    root = _ROOT.match(text)
    marked = _kind_of_root(root.group(1).rpartition(":")[2].lower()) if root else None
    if marked is not None:
        return marked
    if _PO_ENTRY.search(text):
        return Kind.PO
    if opened.suffix in _HTML_ENDINGS or (root and _HTML.search(text)) or _is_mostly_tags(text):
        return Kind.HTML
    if root and text.lstrip().startswith("<?xml"):
        what = f"is an XML file of a kind that is not read (<{root.group(1)[:40]}>)"
        raise opened.refuse(what, "export it as XLIFF or TMX, or save its text")
    if opened.suffix in _MARKDOWN_ENDINGS:
        return Kind.MARKDOWN
    return Kind.TABLE if opened.suffix in _TABLE_ENDINGS else Kind.PLAIN


def _kind_of_root(name: str) -> Kind | None:
    return {"xliff": Kind.XLIFF, "tmx": Kind.TMX, "html": Kind.HTML}.get(name)


def _is_mostly_tags(text: str) -> bool:
    """A piece of a page without its head, as clipboards hold it."""
    return text.lstrip().startswith("<") and len(_HTML_PIECES.findall(text)) >= 2
