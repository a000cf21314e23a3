"""Rich text (.rtf): what its own readers show, from the control words themselves.

The library for it leaves footnotes and text boxes out, keeps deleted text, writes the
addresses of links into the sentence and takes time that grows with the square of a font
table. Word, WordPad, LibreOffice and Apple's programs use the same few words for text.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum, auto

from transcheck.load.charsets import encoding_of_charset, encoding_of_page
from transcheck.load.control_words import BREAKS, SEEN_THOUGH_SKIPPABLE, SIGNS, STORIES, UNSEEN
from transcheck.load.opening import Opened, refuse_long_text
from transcheck.load.package import damaged
from transcheck.load.paragraphs import Paragraph, Reading
from transcheck.load.story import Story
from transcheck.load.styles import kind_of_level, kind_of_style
from transcheck.model import BlockKind

_TOKEN = re.compile(
    rb"\\bin(?P<skipped>\d{1,9}) ?|\\(?P<word>[a-zA-Z]{1,32})(?P<number>-?\d{1,9})? ?"
    rb"|(?P<bytes>(?:\\'[0-9a-fA-F]{2})++)|\\(?P<sign>[^a-zA-Z])|(?P<brace>[{}])|(?P<text>[^\\{}\r\n]+)|[\r\n]+|\\",
    re.DOTALL,
)
# Within what is no text only its end matters; pictures have millions of lines.
_TO_NEXT_BRACE = re.compile(rb"(?:[^\\{}]+|\\(?!bin\d)[^{}])++")
_DEEPEST = 1000
_MOST_TOKENS = 1_000_000
"""Control words, braces and pieces of text; an article in Urdu, two to a letter, has twenty thousand."""
_ESCAPED = {b"~": "\u00a0", b"_": "\u2011", b"-": "", b"{": "{", b"}": "}", b"\\": "\\"}


def read_rich_text(opened: Opened) -> Reading:
    """The paragraphs of a rich text file, notes and text boxes after the one they hang on.

    Raises `LoadError` where its groups go deeper than any text, or it holds far more than an article.
    """
    reader = _Reader(opened)
    return Reading(tuple(reader.read()))


class _Place(Enum):
    """Where in the file text stands."""

    BODY = auto()
    FONTS = auto()
    STYLES = auto()
    NOWHERE = auto()


@dataclass(frozen=True, slots=True)
class _Group:
    """What holds within a pair of braces. `fallback` is how many characters stand for one after it."""

    place: _Place = _Place.BODY
    encoding: str = "cp1252"
    fallback: int = 1
    unshown: bool = False
    begins: bool = True
    skippable: bool = False
    is_story: bool = False


class _Reader:
    """Walks once through the control words of a file."""

    def __init__(self, opened: Opened) -> None:
        self._opened = opened
        self._group = _Group(begins=False)
        self._around: list[_Group] = []
        self._stories = [Story()]
        self._bytes = bytearray()
        self._to_skip = 0
        self._characters = 0
        self._fonts: dict[int, str] = {}
        self._font = 0
        self._kinds: dict[int, BlockKind | None] = {}
        self._style = 0
        self._style_name = b""
        self._encoding = "cp1252"

    def read(self) -> list[Paragraph]:
        at, tokens, data = 0, 0, self._opened.data
        while found := _TOKEN.match(data, self._skipped(data, at)):
            at, tokens = found.end(), tokens + 1
            if tokens > _MOST_TOKENS:
                what = "holds far more formatting than an article"
                raise self._opened.refuse(what, "split it, or save it as plain text")
            if found["bytes"] is None and self._bytes:
                self._decode()
            if found["skipped"] is not None:
                at += int(found["skipped"])
            else:
                self._take(found)
        self._decode()
        while len(self._stories) > 1:  # the file ends within a note
            self._end_story()
        self._stories[0].close()
        return self._stories[0].finished

    def _skipped(self, data: bytes, at: int) -> int:
        """Where to go on, when nothing from here to the next brace is text."""
        if self._group.place is not _Place.NOWHERE:
            return at
        found = _TO_NEXT_BRACE.match(data, at)
        return found.end() if found else at

    def _take(self, found: "re.Match[bytes]") -> None:
        if found["text"] is not None:
            self._write_bytes(found["text"])
        elif found["bytes"] is not None:
            self._write_bytes(bytes.fromhex(found["bytes"].decode().replace("\\'", "")))
        elif found["word"] is not None:
            number = found["number"]
            self._obey(found["word"].decode(), None if number is None else int(number))
        elif found["sign"] is not None:
            self._obey_sign(found["sign"])
        elif found["brace"] == b"{":
            self._open()
        elif found["brace"] == b"}":
            self._close()

    def _open(self) -> None:
        self._to_skip = 0
        if len(self._around) >= _DEEPEST:
            raise damaged(self._opened)
        self._around.append(self._group)
        self._group = replace(self._group, begins=True, skippable=False, is_story=False)

    def _close(self) -> None:
        self._to_skip = 0
        if self._group.is_story:
            self._end_story()
        if self._around:
            self._group = self._around.pop()

    def _end_story(self) -> None:
        story = self._stories.pop()
        story.close()
        self._stories[-1].hanging += story.finished

    # ── control words ─────────────────────────────────────────────────────────────────

    def _obey(self, word: str, number: int | None) -> None:
        self._to_skip = 0
        if self._group.begins:
            self._begin(word)
        if self._group.place is _Place.FONTS:
            self._note_font(word, number or 0)
        elif self._group.place is _Place.STYLES:
            self._note_style(word, number or 0)
        elif self._group.place is _Place.BODY:
            self._set(word, number)

    def _begin(self, word: str) -> None:
        """The first word of a group says what it is for."""
        place = self._group.place
        if place is _Place.BODY and word in ("fonttbl", "stylesheet"):
            place = _Place.FONTS if word == "fonttbl" else _Place.STYLES
        elif word in UNSEEN or (self._group.skippable and word not in SEEN_THOUGH_SKIPPABLE):
            place = place if place is _Place.STYLES else _Place.NOWHERE
        is_story = place is _Place.BODY and word in STORIES
        if is_story:
            self._stories.append(Story())
        self._group = replace(self._group, begins=False, place=place, is_story=is_story)

    def _note_font(self, word: str, number: int) -> None:
        if word == "f":
            self._font = number
        elif word == "fcharset":
            self._fonts[self._font] = encoding_of_charset(number, otherwise=self._encoding)

    def _note_style(self, word: str, number: int) -> None:
        if word in ("s", "cs", "ds", "ts"):
            self._style = number if word == "s" else -1
            self._style_name = b""
        elif word == "outlinelevel" and self._style >= 0:
            self._kinds[self._style] = kind_of_level(number)

    def _set(self, word: str, number: int | None) -> None:
        if word in BREAKS:
            self._stories[-1].close()
        elif word in SIGNS:
            self._write(SIGNS[word])
        elif word == "u" and number is not None:
            self._write(chr(number % 0x10000))
            self._to_skip = self._group.fallback
        elif word in ("deleted", "v"):
            self._group = replace(self._group, unshown=number != 0)
        elif settle := _SETTINGS.get(word):
            settle(self, number or 0)

    def set_page(self, number: int) -> None:
        self._encoding = encoding_of_page(number)
        self._group = replace(self._group, encoding=self._encoding)
        self._around = [replace(group, encoding=self._encoding) for group in self._around]

    def set_fallback(self, number: int) -> None:
        self._group = replace(self._group, fallback=max(0, number))

    def set_font(self, number: int) -> None:
        self._group = replace(self._group, encoding=self._fonts.get(number, self._encoding))

    def set_style(self, number: int) -> None:
        self._be(self._kinds.get(number))

    def set_level(self, number: int) -> None:
        self._be(kind_of_level(number))

    def set_list(self, number: int) -> None:
        self._be(BlockKind.LIST_ITEM if number else None)

    def set_cell(self, _: int) -> None:
        self._be(BlockKind.CELL)

    def _be(self, kind: BlockKind | None) -> None:
        """A paragraph is what says most of it: a heading in a cell is a heading."""
        known = self._stories[-1].kind
        if kind is not None and (known is None or kind.is_heading or known is BlockKind.CELL):
            self._stories[-1].kind = kind

    def set_plain(self, _: int) -> None:
        self._stories[-1].kind = None

    def set_character_plain(self, _: int) -> None:
        self._group = replace(self._group, unshown=False, encoding=self._encoding)

    def _obey_sign(self, sign: bytes) -> None:
        if sign == b"*":
            self._group = replace(self._group, skippable=True)
        elif sign in (b"\r", b"\n"):
            self._obey("par", None)
        elif sign in _ESCAPED:
            self._write(_ESCAPED[sign])

    # ── text ──────────────────────────────────────────────────────────────────────────

    def _write_bytes(self, data: bytes) -> None:
        self._group = replace(self._group, begins=False) if self._group.begins else self._group
        if self._group.place is _Place.STYLES:
            self._name_style(data)
        elif self._group.place is _Place.BODY:
            skipped = min(self._to_skip, len(data))
            self._to_skip -= skipped
            self._bytes += data[skipped:]

    def _name_style(self, data: bytes) -> None:
        self._style_name += data[:100]
        name = self._style_name.strip().rstrip(b";").decode("cp1252", "replace").lower()
        if data.rstrip().endswith(b";") and self._style >= 0:
            kind = kind_of_style(name)
            self._kinds[self._style] = kind or self._kinds.get(self._style)

    def _decode(self) -> None:
        """Bytes wait for one another: a character may have two."""
        if self._bytes:
            text = self._bytes.decode(self._group.encoding, "replace")
            self._bytes = bytearray()
            self._write(text)

    def _write(self, text: str) -> None:
        if self._group.unshown or self._group.place is not _Place.BODY:
            return
        self._characters += len(text)
        refuse_long_text(self._opened, self._characters)
        self._stories[-1].pieces.append(text)


_SETTINGS: dict[str, Callable[[_Reader, int], None]] = {
    "ansicpg": _Reader.set_page,
    "uc": _Reader.set_fallback,
    "f": _Reader.set_font,
    "s": _Reader.set_style,
    "outlinelevel": _Reader.set_level,
    "ls": _Reader.set_list,
    "intbl": _Reader.set_cell,
    "pard": _Reader.set_plain,
    "plain": _Reader.set_character_plain,
}
