"""Text that XML, Word and Excel can hold.

Texts pasted from PDF files carry vertical tabs and form feeds, broken conversions carry
control characters and lone surrogates. One of them makes a whole file unreadable.
"""

import re

_LINE_LIKE = re.compile("\r\n?|[\v\f\u0085\u2028\u2029]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_FORBIDDEN = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufdd0-\ufdef\ufffe\uffff]")


def clean(text: str) -> str:
    """`text` without what XML forbids; other line ends become LF, lone surrogates U+FFFD.

    What is left out has no shape of its own, so nothing a reader sees is lost. Pieces of a
    text may be cleaned one by one: the result is the same, but for a CR and its LF apart.
    """
    text = _LINE_LIKE.sub("\n", text)
    return _FORBIDDEN.sub("", _SURROGATE.sub("\ufffd", text))


def one_line(text: str) -> str:
    """`text` cleaned, and on one line."""
    return " ".join(clean(text).split())
