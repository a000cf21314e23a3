"""Zipped documents (Word, OpenDocument, Excel): their parts, read without being blown up by them."""

import io
import zipfile
import zlib
from dataclasses import dataclass, field

from transcheck.load.opening import LARGEST_MARKUP, Opened

_LARGEST_PACKAGE = 2**30
"""Bytes, unpacked. A bomb says that it is larger, or lies and is cut off at `LARGEST_MARKUP`."""
_MOST_PARTS = 20_000
_ENCRYPTED = 0x1
_DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    NotImplementedError,
    ValueError,
    OSError,
    RuntimeError,
    KeyError,
)
"""What zipfile raises on a damaged or a strange archive."""


@dataclass(frozen=True, slots=True)
class Package:
    """An open zip whose sizes were looked at."""

    opened: Opened
    archive: zipfile.ZipFile = field(repr=False)

    @property
    def names(self) -> frozenset[str]:
        return frozenset(self.archive.namelist())

    def head(self, name: str, length: int) -> bytes:
        """The first bytes of a part."""
        try:
            with self.archive.open(name) as part:
                return part.read(length)
        except _DAMAGE as error:
            raise damaged(self.opened) from error

    def part(self, name: str) -> bytes:
        """A part's bytes; raises `LoadError` where it is missing, damaged or too long."""
        try:
            with self.archive.open(name) as part:
                data = part.read(LARGEST_MARKUP + 1)
        except _DAMAGE as error:
            raise damaged(self.opened) from error
        if len(data) > LARGEST_MARKUP:
            raise _bomb(self.opened)
        return data


def open_package(opened: Opened) -> Package:
    """The zip in a file. Raises `LoadError` where it is damaged, encrypted or a bomb."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(opened.data))
        infos = archive.infolist()
    except _DAMAGE as error:
        raise damaged(opened) from error
    if any(info.flag_bits & _ENCRYPTED for info in infos):
        raise opened.refuse("is encrypted", "save it again without a password")
    if len(infos) > _MOST_PARTS or sum(info.file_size for info in infos) > _LARGEST_PACKAGE:
        raise _bomb(opened)
    return Package(opened, archive)


def damaged(opened: Opened) -> Exception:
    """The error for a zipped document that does not hold together."""
    return opened.refuse("is damaged", "get a new copy of it, or open it in its program and save it again")


def _bomb(opened: Opened) -> Exception:
    return opened.refuse(
        "unpacks to far more than an article", "save it again in its program, without pictures"
    )
