"""Opening a file without being hurt by it: what it is, how big, and its bytes.

Everything that can be wrong with a file before its format matters is said here, in one
sentence each. Nothing is opened that is not an ordinary file: a pipe would wait forever.
"""

import errno
import hashlib
import os
import stat
from dataclasses import dataclass, field
from pathlib import Path

from transcheck.errors import LoadError

LARGEST_FILE = 256 * 2**20
"""Bytes. Word files with many photographs reach 100 MB; no article needs more."""
LARGEST_TEXT = 4 * 2**20
"""Bytes of plain text, or characters of a page. A book of 10,000 sentences has one or two million."""
MOST_PARAGRAPHS = 30_000
"""Paragraphs of a text, or rows of a file that holds both sides."""
LONGEST_PARAGRAPH = 2**20
"""Characters. A whole novel pasted as one line has about as many."""
LARGEST_MARKUP = 32 * 2**20
"""Bytes of one XML text or of one part of a package, which may be ten times its words."""

_MEBIBYTE = 2**20
_REASONS = {
    errno.ENOENT: ("there is no such file", "check the name"),
    errno.ENOTDIR: ("there is no such file", "check the name"),
    errno.EACCES: ("may not be read", "ask its owner for permission, or copy it to a folder of your own"),
    errno.EPERM: ("may not be read", "ask its owner for permission, or copy it to a folder of your own"),
    errno.ELOOP: ("is a link that leads back to itself", "name the file that it is meant to lead to"),
    errno.ENAMETOOLONG: ("has a name too long for this system", "give it a shorter name"),
}
_UNREADABLE = ("cannot be read", "check the disk or network place that it lies on, or copy it elsewhere")


@dataclass(frozen=True, slots=True)
class Opened:
    """A file's bytes, with the name it is called by in messages."""

    path: Path
    data: bytes = field(repr=False)

    @property
    def name(self) -> str:
        return str(self.path)

    @property
    def suffix(self) -> str:
        return self.path.suffix.lower()

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.data).hexdigest()

    def refuse(self, what: str, remedy: str = "") -> LoadError:
        """The error that says so, to be raised."""
        return LoadError(self.name, what, remedy)


def open_file(path: Path) -> Opened:
    """The bytes of an ordinary file of reasonable size.

    Raises `LoadError` where it is missing, a folder, a device, a pipe, unreadable, empty or too big.
    """
    try:
        data = _read(path)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        what, remedy = _REASONS.get(getattr(error, "errno", None) or 0, _UNREADABLE)
        raise LoadError(str(path), what, remedy) from error
    if not data.strip(b"\0 \t\r\n\x0b\x0c"):
        what = "is empty" if not data else "holds only white space"
        raise LoadError(str(path), what, "choose the file that holds the article")
    return Opened(path=path, data=data)


def _read(path: Path) -> bytes:
    _refuse_unless_ordinary(path, os.stat(path))
    # Non-blocking, and looked at again: between the look and the opening it may have become a pipe.
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    with open(descriptor, "rb") as file:
        _refuse_unless_ordinary(path, os.fstat(file.fileno()))
        data = file.read(LARGEST_FILE + 1)
    if len(data) > LARGEST_FILE:
        raise _too_big(path, len(data))
    return data


def _refuse_unless_ordinary(path: Path, status: os.stat_result) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise LoadError(str(path), "is a folder", "name a file in it, or use `transcheck batch` for a folder")
    if not stat.S_ISREG(status.st_mode):
        raise LoadError(str(path), "is a device or a pipe, not a file", "save the text as a file first")
    if status.st_size > LARGEST_FILE:
        raise _too_big(path, status.st_size)


def _too_big(path: Path, size: int) -> LoadError:
    limit = LARGEST_FILE // _MEBIBYTE
    what = f"has {size / _MEBIBYTE:,.0f} MB, more than the {limit} MB that TransCheck opens"
    return LoadError(str(path), what, "split it, or take its pictures out")


def refuse_many(opened: Opened, count: int, what: str) -> None:
    """Refuse a text of more paragraphs, or a file of more rows, than any article or book has."""
    if count > MOST_PARAGRAPHS:
        held = f"holds {count:,} {what}, more than the {MOST_PARAGRAPHS:,} that are read"
        raise opened.refuse(held, "split it, or save the part that matters by itself")


def refuse_endless_paragraph(opened: Opened, length: int) -> None:
    """Refuse a paragraph longer than a book: every check would look at all of it at once."""
    if length > LONGEST_PARAGRAPH:
        what = (
            f"holds a paragraph of {length:,} characters, more than the {LONGEST_PARAGRAPH:,} that are read"
        )
        raise opened.refuse(what, "break it into paragraphs")


def refuse_long_text(opened: Opened, size: int, limit: int | None = None) -> None:
    """Refuse a text of more bytes than any article or book has."""
    limit = LARGEST_TEXT if limit is None else limit
    if size > limit:
        what = (
            f"holds {size / _MEBIBYTE:,.0f} MB of text, more than the {limit // _MEBIBYTE} MB that are read"
        )
        raise opened.refuse(what, "split it into articles")
