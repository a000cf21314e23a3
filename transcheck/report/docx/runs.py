"""Runs of text: each stretch of a script is a run of its own, marked as Word wants it.

Word takes an Urdu word's font, size and direction only from a run that says it is right to
left, and draws a mixed run wrongly. Signs and digits go with the words around them.
"""

from collections.abc import Iterator
from functools import cache

import regex

from transcheck.report.clean import clean
from transcheck.report.docx.faces import Direction, Face
from transcheck.report.docx.ooxml import RUN_PROPERTIES, Element, el, properties, words

_RTL = regex.compile(r"[\p{Bidi_Class=R}\p{Bidi_Class=AL}]")
_COMPLEX = regex.compile(
    r"[\p{Devanagari}\p{Bengali}\p{Gurmukhi}\p{Gujarati}\p{Oriya}\p{Tamil}\p{Telugu}\p{Kannada}"
    r"\p{Malayalam}\p{Sinhala}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}]"
)
_EAST = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}\p{Bopomofo}、-〾！-～｡-ﾟ]")
_ATTACHED = regex.compile(r"[\p{M}\u200c\u200d]")
_LETTER = regex.compile(r"\p{L}")


@cache
def _kind(character: str) -> Direction | None:
    """The kind of a character; None for signs, digits and blanks, which go with their neighbours."""
    if _RTL.match(character):
        return Direction.RTL
    if _COMPLEX.match(character):
        return Direction.COMPLEX
    if _EAST.match(character):
        return Direction.EAST
    return Direction.PLAIN if _LETTER.match(character) else None


def stretches_by_script(text: str, base: Direction = Direction.PLAIN) -> Iterator[tuple[Direction, str]]:
    """The text in stretches of one kind; `base` is that of the paragraph it stands in.

    Signs between two words of a kind belong to them, others to the paragraph.
    """
    if text.isascii() and base is Direction.PLAIN:
        if text:
            yield base, text
        return
    kinds = _resolved(_kinds(text), base)
    start = 0
    for end in range(1, len(text) + 1):
        if end == len(text) or kinds[end] is not kinds[start]:
            yield kinds[start], text[start:end]
            start = end


def _kinds(text: str) -> list[Direction | None]:
    """The kind of each character; vowel signs and joiners stay with what they are written on."""
    found: list[Direction | None] = []
    for character in text:
        attached = found and _ATTACHED.match(character)
        found.append(found[-1] if attached else _kind(character))
    return found


def _resolved(kinds: list[Direction | None], base: Direction) -> list[Direction]:
    """Each sign given to the words on both its sides if these agree, or else to the paragraph."""
    found: list[Direction] = []
    before, start = base, 0
    for end, kind in enumerate([*kinds, base]):
        if kind is None:
            continue
        between = before if before is kind else base
        found.extend([between] * (end - start))
        found.append(kind)
        before, start = kind, end + 1
    return found[: len(kinds)]


def runs(text: str, style: str = "", *, face: Face | None = None, tag: str = "t") -> list[Element]:
    """The runs of a text, cleaned.

    `style` is a character style, `face` that of the paragraph's language; without one it is
    the report's own. `tag` is delText for what is taken out.
    """
    base = face.direction if face else Direction.PLAIN
    return [
        el("r", _properties(kind, style), words(clean(stretch), tag))
        for kind, stretch in stretches_by_script(text, base)
    ]


def _properties(kind: Direction, style: str) -> Element | None:
    given = {
        "rStyle": el("rStyle", val=style) if style else None,
        "rFonts": el("rFonts", hint="eastAsia") if kind is Direction.EAST else None,
        "rtl": el("rtl") if kind is Direction.RTL else None,
        "cs": el("cs") if kind is Direction.COMPLEX else None,
    }
    return properties("rPr", RUN_PROPERTIES, given)
