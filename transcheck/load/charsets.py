"""Encodings by the numbers that Windows gives them in rich text."""

import codecs

_OF_CHARSETS = {
    0: "cp1252", 77: "mac_roman", 78: "cp932", 79: "cp949", 80: "gb18030", 81: "big5", 83: "mac_greek",
    84: "mac_turkish", 128: "cp932", 129: "cp949", 130: "johab", 134: "gb18030", 136: "big5", 161: "cp1253",
    162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874",
    238: "cp1250", 254: "cp437", 255: "cp850",
}  # fmt: skip
_OF_PAGES = {
    10000: "mac_roman",
    936: "gb18030",
    65001: "utf-8",
    708: "iso8859_6",
    709: "cp1256",
    1361: "johab",
}


def encoding_of_charset(number: int, *, otherwise: str) -> str:
    """The encoding of a font's character set; 1 means that of the file."""
    return _OF_CHARSETS.get(number, otherwise)


def encoding_of_page(number: int) -> str:
    """The encoding of a code page; that of Western Windows where Python knows none."""
    name = _OF_PAGES.get(number, f"cp{number}")
    try:
        codecs.lookup(name)
    except LookupError:
        return "cp1252"
    return name
