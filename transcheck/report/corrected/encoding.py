"""The bytes of a file as text, and back in the same encoding."""

import codecs
import re
from dataclasses import dataclass

_DECLARED = re.compile(
    rb"(?:<meta[^>]{0,200}?charset|<\?xml[^>]{0,200}?encoding)\s*=\s*[\"']?([\w:.\-]+)", re.IGNORECASE
)
_DECLARED_WITHIN = 4096
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    (codecs.BOM_UTF8, "utf-8"),
)
_LARGER = {"iso-8859-1": "cp1252", "latin-1": "cp1252", "us-ascii": "cp1252", "gb2312": "gb18030",
           "gbk": "gb18030", "shift_jis": "cp932", "euc-kr": "cp949"}  # fmt: skip
"""As browsers read these names: pages that claim the smaller encoding hold the larger."""


@dataclass(frozen=True, slots=True)
class Encoded:
    """A text with the name of its encoding; a byte order mark is its first character."""

    text: str
    encoding: str

    def encode(self, text: str, *, references: bool) -> bytes:
        """Another text in that encoding; what it lacks becomes a character reference.

        Raises UnicodeEncodeError where the format has no `references`.
        """
        return text.encode(self.encoding, "xmlcharrefreplace" if references else "strict")


def encoded(data: bytes) -> Encoded:
    """The text by its byte order mark, what it declares, or as UTF-8, with its own line ends.

    Raises UnicodeDecodeError and LookupError where it is in none of these.
    """
    name = next((name for mark, name in _MARKS if data.startswith(mark)), "")
    declared = _DECLARED.search(data[:_DECLARED_WITHIN])
    if not name and declared:
        name = declared.group(1).decode("ascii").lower()
        name = _LARGER.get(name, name)
    name = name or "utf-8"
    return Encoded(data.decode(name), name)
