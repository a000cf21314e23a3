"""Reads a Word report as it came back from an editor: pieces of text with their fate, remarks.

Knows markup and nothing of flags.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from transcheck.report.docx.bookmarks import EARLIER, OURS, is_earlier
from transcheck.report.docx.incoming import Comment, is_ours, read_parts
from transcheck.report.docx.ooxml import Element, name
from transcheck.report.docx.places import Fate, Place, fate_of, places_of, said

_BLANKS = re.compile(r"[ \t\n\r\f\v]+")


@dataclass(frozen=True, slots=True)
class Piece:
    """A run's text; `author` is who put it in or took it out."""

    text: str
    fate: Fate
    author: str = ""


@dataclass(frozen=True, slots=True)
class Remark:
    """A comment at its place. `first` and `end` number the pieces it stands around, half open."""

    id: str
    comment: Comment
    first: int
    end: int


@dataclass(slots=True)
class Returned:
    """A passage as it came back. `ranges` number the pieces between a bookmark's ends, half open."""

    pieces: list[Piece] = field(default_factory=list)
    ranges: dict[str, tuple[int, int]] = field(default_factory=dict)
    remarks: list[Remark] = field(default_factory=list)


def read_returned(path: Path, labels: Sequence[str], texts: Sequence[str]) -> dict[int, Returned]:
    """The passages by their place, counted from 1.

    `labels` are the numbers they were printed with, `texts` what they read then.
    Raises LoadError for what is no Word document.
    """
    document, comments = read_parts(path)
    comments = _new(comments, document)
    places = places_of(document, labels, texts)
    return {number: _read(place, labels[number - 1], comments) for number, place in places.items()}


def _new(comments: Mapping[str, Comment], document: Element) -> dict[str, Comment]:
    """The comments without those that stood in the file before ours were put there."""
    names = [start.get(name("name")) or "" for start in document.iter(name("bookmarkStart"))]
    if not any(one.startswith(OURS) for one in names):
        return _not_older(comments)
    earlier = [one for one in names if one.startswith(EARLIER)]
    found = {}
    for id, comment in comments.items():
        mark = next((one for one in earlier if is_earlier(one, comment.author, comment.lines)), None)
        if mark is None:
            found[id] = comment
        else:
            earlier.remove(mark)  # another that says the same is a new one
    return found


def _not_older(comments: Mapping[str, Comment]) -> dict[str, Comment]:
    """The comments but those dated a day and more before ours: times are local here, universal there."""
    dates = {id: _date(comment.date) for id, comment in comments.items()}
    ours = [date for id, date in dates.items() if date and is_ours(comments[id])]
    if not ours:
        return dict(comments)
    first = min(ours) - timedelta(days=1)
    return {id: comment for id, comment in comments.items() if (dates[id] or first) >= first}


def _date(text: str) -> datetime | None:
    """The moment without its zone; Python before 3.11 reads no "Z"."""
    try:
        return datetime.fromisoformat(text.removesuffix("Z")).replace(tzinfo=None)
    except ValueError:
        return None


def _read(place: Place, label: str, comments: Mapping[str, Comment]) -> Returned:
    passage = Returned()
    reader = _Reader(passage, comments)
    for node in place.nodes():
        if node is None:
            passage.pieces.append(Piece("\n", Fate.KEPT))
        else:
            reader.meet(node)
    reader.close()
    if place.start is None and not place.plain:
        _drop_label(passage, label)
    else:
        _tidy(passage)
    return passage


def _tidy(passage: Returned) -> None:
    """Blanks as the reader of the loaded file takes them: one between words, none at the ends."""
    blank = True
    for number, piece in enumerate(passage.pieces):
        if piece.fate is Fate.TAKEN_OUT or piece.text == "\n":
            blank = blank or piece.text == "\n"
            continue
        text = _BLANKS.sub(" ", piece.text)
        text = text[1:] if blank and text.startswith(" ") else text
        blank = text.endswith(" ") or (blank and not text)
        passage.pieces[number] = Piece(text, piece.fate, piece.author)


class _Reader:
    """Walks through the markup of a passage."""

    def __init__(self, passage: Returned, comments: Mapping[str, Comment]) -> None:
        self._passage = passage
        self._comments = comments
        self._open: dict[str, int] = {}
        self._names: dict[str, str] = {}

    def meet(self, node: Element) -> None:
        here, id = len(self._passage.pieces), node.get(name("id")) or ""
        if node.tag == name("commentRangeStart"):
            self._open[f"c{id}"] = here
        elif node.tag == name("commentReference"):
            # The one marker every program writes; where there is no range it is the place.
            self._remark(id, self._open.pop(f"c{id}", here), self._open.pop(f"e{id}", here))
        elif node.tag == name("commentRangeEnd"):
            self._open[f"e{id}"] = here
        elif node.tag == name("bookmarkStart"):
            self._open[f"b{id}"] = here
            self._names[id] = node.get(name("name")) or ""
        elif node.tag == name("bookmarkEnd") and id in self._names:
            self._passage.ranges[self._names[id]] = (self._open.pop(f"b{id}"), here)
        elif text := said(node):
            self._passage.pieces.append(Piece(text, *fate_of(node)))

    def close(self) -> None:
        """A range whose end lies beyond the passage reaches to its end."""
        end = len(self._passage.pieces)
        for id, bookmark in self._names.items():
            if bookmark not in self._passage.ranges:
                self._passage.ranges[bookmark] = (self._open.get(f"b{id}", end), end)

    def _remark(self, id: str, first: int, end: int) -> None:
        comment = self._comments.get(id)
        if comment is not None:
            self._passage.remarks.append(Remark(id, comment, first, end))


def _drop_label(passage: Returned, label: str) -> None:
    """Blank the passage's own number where it stands in front of the text."""
    before = ""
    for number, piece in enumerate(passage.pieces):
        before += piece.text
        if before == f"{label}\t":
            passage.pieces[: number + 1] = [Piece("", Fate.KEPT)] * (number + 1)
            return
        if not f"{label}\t".startswith(before):
            return
