"""The words of a translation unit without its tags: a tag never parts a word, its code is no text."""

from typing import TYPE_CHECKING

from transcheck.load.markup import attribute, local
from transcheck.load.paragraphs import tidy

if TYPE_CHECKING:
    from lxml.etree import _Element

_CODE = frozenset({"bpt", "ept", "ph", "it", "ut", "sc", "ec", "x", "bx", "ex", "note"})
"""What they hold is the native code that they stand for, such as <b>."""
_BREAKS = frozenset({"lb", "x-lb", "x-br", "x-tab", "pb"})


def inline_text(element: "_Element") -> str:
    """The text of a segment; XML that was indented is put on one line again."""
    from lxml import etree

    pieces: list[str] = []
    walk = etree.iterwalk(element, events=("start", "end"))
    for event, part in walk:
        if event == "end":
            pieces.append((part.tail or "") if part is not element else "")
        elif local(part) in _CODE:
            pieces.append(" " if attribute(part, "ctype") in _BREAKS else "")
            walk.skip_subtree()
        else:
            pieces.append(_character(part) if local(part) == "cp" else part.text or "")
    text = "".join(pieces)
    return tidy(text) if "\n" in text else text


def _character(element: "_Element") -> str:
    """A control character that XML cannot hold, written as its number; it is no text."""
    number = attribute(element, "hex")
    try:
        character = chr(int(number, 16))
    except (ValueError, OverflowError):
        return ""
    return character if character.isprintable() else ""
