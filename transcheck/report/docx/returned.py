"""Reads a Word report as it came back from an editor: pieces of text with their fate, remarks.

Knows markup and nothing of flags. Files saved by Word and LibreOffice keep our hidden
bookmarks; where a program dropped them, passages are found by their printed numbers, or in the
file that they came from by their words.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import Enum, auto
from pathlib import Path

from transcheck.report.docx.bookmarks import EARLIER, OURS, is_earlier, is_in_place, passage_number
from transcheck.report.docx.incoming import Comment, is_ours, read_parts
from transcheck.report.docx.matching import lines_found
from transcheck.report.docx.ooxml import Element, name

_PUT_IN = (name("ins"), name("moveTo"))
_TAKEN_OUT = (name("del"), name("moveFrom"))
_BLANKS = re.compile(r"[ \t\n\r\f\v]+")


class Fate(Enum):
    """What tracked changes say of a piece of text."""

    KEPT = auto()
    PUT_IN = auto()
    TAKEN_OUT = auto()


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
    places = _by_bookmark(document, len(labels)) or _by_label(document, labels)
    if 2 * len(places) < len(labels):
        places = _by_text(document, texts) or places
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


@dataclass(frozen=True, slots=True)
class _Place:
    """The paragraphs that a passage stands in.

    In the file that it came from other text may stand there too: the passage begins at the
    bookmark `start` and reaches to the next one of a passage. `plain` paragraphs stand as
    they were loaded, without our numbers.
    """

    paragraphs: list[Element]
    start: Element | None = None
    plain: bool = False

    def nodes(self) -> "Iterator[Element | None]":
        """The nodes of its text in their order, None between two paragraphs."""
        for number, paragraph in enumerate(self.paragraphs):
            if number:
                yield None
            yield from paragraph.iter() if self.start is None else self._in_place(paragraph)

    def _in_place(self, paragraph: Element) -> Iterator[Element]:
        inside = paragraph is not self.paragraphs[0]
        for node in _own_nodes(paragraph):
            if node.tag == name("bookmarkStart") and is_in_place(node.get(name("name")) or ""):
                inside = node is self.start
            elif inside:
                yield node


def _own_nodes(paragraph: Element) -> Iterator[Element]:
    """What stands in a paragraph, but not in a text box that hangs on it."""
    for child in paragraph:
        yield child
        if child.tag not in (name("p"), name("txbxContent")):
            yield from _own_nodes(child)


def _by_bookmark(document: Element, n: int) -> dict[int, _Place]:
    ends = {end.get(name("id")): end for end in document.iter(name("bookmarkEnd"))}
    found = {}
    for start in document.iter(name("bookmarkStart")):
        number = passage_number(start.get(name("name")) or "")
        if number is not None and 1 <= number <= n:
            paragraphs = _around(start, ends.get(start.get(name("id"))))
            in_place = is_in_place(start.get(name("name")) or "")
            found[number] = _Place(paragraphs, start if in_place else None)
    return found


def _around(start: Element, end: Element | None) -> list[Element]:
    """All paragraphs of the cell a passage stands in, or those from its first to its last."""
    cell = None if is_in_place(start.get(name("name")) or "") else next(start.iterancestors(name("tc")), None)
    if cell is not None:
        return list(cell.iterchildren(name("p")))
    first = next(start.iterancestors(name("p")), None)
    last = first if end is None else next(end.iterancestors(name("p")), first)
    if first is None:
        return []
    found = [first]
    while found[-1] is not last:
        following = found[-1].getnext()
        if following is None or following.tag != name("p"):
            break
        found.append(following)
    return found


def _by_label(document: Element, labels: Sequence[str]) -> dict[int, _Place]:
    """Passages by the numbers printed beside them, as they follow each other."""
    found: dict[int, _Place] = {}
    waiting = 1
    for label, paragraphs in _labelled(document):
        if waiting <= len(labels) and label == labels[waiting - 1]:
            found[waiting] = _Place(paragraphs)
            waiting += 1
    return found


def _by_text(document: Element, texts: Sequence[str]) -> dict[int, _Place]:
    """Passages by their words, in the file they came from."""
    paragraphs = [p for p in document.iter(name("p")) if next(p.iterancestors(name("p")), None) is None]
    lines = [(n, line) for n, text in enumerate(texts, start=1) for line in text.split("\n") if line.strip()]
    found = lines_found([line for _, line in lines], [_readings(p) for p in paragraphs])
    places: dict[int, _Place] = {}
    for line, paragraph in found.items():
        place = places.setdefault(lines[line][0], _Place([], plain=True))
        place.paragraphs.append(paragraphs[paragraph])
    return places


def _readings(paragraph: Element) -> tuple[str, str]:
    """What it says with all changes accepted, and with all rejected."""
    said = [(text, _fate(node)[0]) for node in _own_nodes(paragraph) if (text := _said(node))]
    accepted = "".join(text for text, fate in said if fate is not Fate.TAKEN_OUT)
    return accepted, "".join(text for text, fate in said if fate is not Fate.PUT_IN)


def _labelled(document: Element) -> Iterator[tuple[str, list[Element]]]:
    """Whatever looks like a passage with its number: a row of two or three cells, a number and a tab."""
    for node in document.iter(name("tr"), name("p")):
        if node.tag == name("tr"):
            cells = list(node.iterchildren(name("tc")))
            if len(cells) in (2, 3):
                yield _plain(cells[0]).strip(), list(cells[1].iterchildren(name("p")))
        elif next(node.iterancestors(name("tc")), None) is None:
            label, tab, _ = _plain(node).partition("\t")
            if tab:
                yield label.strip(), [node]


def _plain(element: Element) -> str:
    return "".join(_said(node) for node in element.iter(name("t"), name("tab")))


def _read(place: _Place, label: str, comments: Mapping[str, Comment]) -> Returned:
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
        elif text := _said(node):
            self._passage.pieces.append(Piece(text, *_fate(node)))

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


def _said(node: Element) -> str:
    """The text a node of the markup stands for."""
    if node.tag in (name("t"), name("delText")):
        return node.text or ""
    parent = node.getparent()
    if parent is None or parent.tag != name("r"):
        return ""
    return {name("tab"): "\t", name("br"): "\n", name("noBreakHyphen"): "\u2011"}.get(node.tag, "")


def _fate(node: Element) -> tuple[Fate, str]:
    for parent in node.iterancestors(*_PUT_IN, *_TAKEN_OUT):
        fate = Fate.PUT_IN if parent.tag in _PUT_IN else Fate.TAKEN_OUT
        return fate, parent.get(name("author")) or ""
    return Fate.KEPT, ""


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
