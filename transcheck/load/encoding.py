"""Bytes to text, whatever encoding the sender's machine had.

Marks at the beginning decide, then what a page or an XML file says of itself, then
UTF-8 if it fits; only what is left is guessed, among encodings that newsrooms meet.
"""

import codecs
import re

from transcheck.load.detect import detect_language
from transcheck.load.opening import Opened, refuse_long_text
from transcheck.text.languages import facts

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_GUESSED = [
    "cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "koi8_r", "gb18030", "big5",
    "cp932", "cp949", "euc_jp", "iso8859_2", "iso8859_5", "iso8859_6", "iso8859_7", "iso2022_jp", "cp874",
    "mac_roman",
]  # fmt: skip
_DECLARED = re.compile(
    rb"(?:<meta[^>]{0,200}?charset|<\?xml[^>]{0,200}?encoding)\s*=\s*[\"']?([\w:.\-]+)", re.IGNORECASE
)
_DECLARED_WITHIN = 4096
_ALIASES = {
    "ascii": "cp1252", "us-ascii": "cp1252", "iso-8859-1": "cp1252", "latin1": "cp1252",
    "latin-1": "cp1252", "iso-8859-8-i": "cp1255", "iso-8859-9": "cp1254", "gb2312": "gb18030",
    "gbk": "gb18030", "x-gbk": "gb18030", "shift_jis": "cp932", "x-sjis": "cp932", "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949",
}  # fmt: skip
"""As browsers read these names: pages that claim the smaller encoding hold the larger."""
_WESTERN = frozenset({"cp1250", "cp1252", "cp1254", "iso8859_2", "mac_roman"})
_SPOILT = 0.01
"""Share of broken characters up to which a text still counts as UTF-8 with some damage."""
_HEAD = 2**16
_ASCII = 0x7F
_NO_ENCODING_OF_TEXTS = frozenset(
    {"idna", "punycode", "unicode_escape", "raw_unicode_escape", "utf_7", "undefined"}
)
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f]")
_SURROGATE = re.compile("[\ud800-\udfff]")


def decode(opened: Opened) -> str:
    """The text of a file, with Unix line ends, no byte order mark, no NUL and no lone surrogate.

    Raises `LoadError` where the bytes are no text.
    """
    refuse_long_text(opened, len(opened.data))
    text = _decoded(opened.data)
    if text is None or _is_binary(text):
        raise opened.refuse("is not a text that can be read", "save it as plain text (UTF-8), Word or HTML")
    return _clean(text)


def decode_head(opened: Opened) -> str:
    """The beginning of a file's text, to see what it is. Raises `LoadError` as `decode` does."""
    head = opened.data[:_HEAD]
    if len(opened.data) > _HEAD and head[-1] > _ASCII:
        head = head[: max(head.rfind(b"\n") + 1, _HEAD - 8)]  # not in the middle of a character
    return decode(Opened(opened.path, head))


def _clean(text: str) -> str:
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    return _CONTROL.sub("", _SURROGATE.sub("\ufffd", text))


def _is_binary(text: str) -> bool:
    """Whether there are more control characters than stray ones in a text."""
    sample = text[:100_000]
    return len(_CONTROL.findall(sample)) > 0.005 * len(sample) + 2


def _decoded(data: bytes) -> str | None:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, errors="replace")
    wide = _wide_encoding(data)
    if wide:
        return data.decode(wide, errors="replace")
    return _declared(data) or _utf8(data) or _guessed(data)


def _wide_encoding(data: bytes) -> str:
    """UTF-16 without its mark: every other byte of what is in ASCII (spaces, line ends) is NUL."""
    sample = data[:4096]
    odd, even = sample[1::2].count(0), sample[::2].count(0)
    enough = max(4, len(sample) / 20)
    if odd > enough and odd > 10 * even:
        return "utf-16-le"
    return "utf-16-be" if even > enough and even > 10 * odd else ""


def _declared(data: bytes) -> str | None:
    found = _DECLARED.search(data[:_DECLARED_WITHIN])
    if found is None:
        return None
    name = found.group(1).decode("ascii").lower()
    if name.replace("-", "_") in _NO_ENCODING_OF_TEXTS:
        return None
    try:
        return data.decode(_ALIASES.get(name, name))
    except (LookupError, ValueError):
        return None  # the page is mistaken about itself


def _utf8(data: bytes) -> str | None:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _damaged_utf8(data)


def _damaged_utf8(data: bytes) -> str | None:
    """UTF-8 with lone surrogates, or with a few broken bytes among many good ones."""
    try:
        return (
            data.decode("utf-8", errors="surrogatepass")
            .encode("utf-16", "surrogatepass")
            .decode("utf-16", "replace")
        )
    except UnicodeDecodeError:
        text = data.decode("utf-8", errors="replace")
    broken = text.count("\ufffd")
    good = len(text.encode("utf-8")) - len(text) - 2 * broken  # at least one more byte for each
    return text if good > 10 and broken <= _SPOILT * good else None


def _guessed(data: bytes) -> str | None:
    from charset_normalizer import from_bytes

    first = next(n for n, byte in enumerate(data) if byte > _ASCII)
    best = from_bytes(data[max(0, first - _HEAD // 2) : first + _HEAD // 2], cp_isolation=_GUESSED).best()
    if best is None:
        return None
    return _western(data) if best.encoding in _WESTERN else data.decode(best.encoding, errors="replace")


def _western(data: bytes) -> str:
    """Text in Latin letters: its bytes fit several encodings, so its language picks one."""
    language = detect_language([data.decode("cp1252", errors="replace")])
    return data.decode(facts(language).encoding, errors="replace")
