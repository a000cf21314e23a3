"""Draws comments and changes of one passage after another into the runs of an existing file."""

import copy
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from transcheck.report.atoms import Atom
from transcheck.report.changes import Fate
from transcheck.report.clean import clean
from transcheck.report.compose import Content
from transcheck.report.docx.bookmarks import ASIDE, passage_bookmark
from transcheck.report.docx.comments import Comments, stamp
from transcheck.report.docx.cutting import Piece
from transcheck.report.docx.ooxml import Element, drop, el, name, parent_of, words
from transcheck.report.docx.original import Original
from transcheck.report.rows import Group, Row

Placed = tuple[Atom, tuple[int, int]]
"""An atom, and from which letter of the file to which its old words stand."""

_PUT_IN = (name("ins"), name("moveTo"))
_NOTE_MARKS = {name("footnote"): name("footnoteReference"), name("endnote"): name("endnoteReference")}


class Pen:
    """What all passages of a file are marked with.

    `tracked` is false where changes leave no trace, `marks` where nothing else does: a clean
    copy, which needs no way back.
    """

    def __init__(self, content: Content, comments: Comments, ids: Iterator[int], *, tracked: bool) -> None:
        self.tracked = tracked
        self._comments = comments
        self.marks = content.options.comments or tracked
        self._ids = ids
        self._author = content.options.author or "TransCheck"
        self._stamp = stamp(content.options)
        self._notes: dict[tuple[str, str], Element] = {}
        self._last: Element | None = None

    def take_notes(self, original: Original) -> None:
        """Remember where the marks of footnotes stand in the text."""
        for mark in original.document.element.iter(*_NOTE_MARKS.values()):
            self._notes[mark.tag, mark.get(name("id")) or ""] = mark.getparent()

    def draw(self, number: int, row: Row, pieces: Sequence[Piece], laid: Sequence[Placed]) -> None:
        """Mark a passage, the `number`-th; one without words hangs on the end of the one before."""
        if pieces:
            self._last = _Passage(self, row, pieces).draw(number, laid)
        elif self._last is not None and self.marks:
            for group in row.target:
                for element in (one for side in self.around(group, row) for one in side):
                    self._last.addnext(element)
                    self._last = element

    def around(self, group: Group, row: Row) -> tuple[list[Element], list[Element]]:
        return self._comments.around(group, proposed=row.proposed) if self.marks else ([], [])

    def bookmark(self, label: str) -> tuple[Element, Element]:
        number = next(self._ids)
        label = f"{label}{number}" if label == ASIDE else label
        return el("bookmarkStart", id=number, name=label), el("bookmarkEnd", id=number)

    def change(self, tag: str, runs: Sequence[Element]) -> Element:
        return el(tag, runs, id=next(self._ids), author=self._author, date=self._stamp)

    def anchor(self, run: Element) -> Element | None:
        """The run in the text that a footnote or a text box hangs on; None for what is text itself.

        Word has no comments inside either.
        """
        for parent in run.iterancestors():
            if parent.tag in _NOTE_MARKS:
                return self._notes.get((_NOTE_MARKS[parent.tag], parent.get(name("id")) or ""))
            if parent.tag == name("txbxContent"):
                return next(parent.iterancestors(name("r")), None)
        return None


class _Passage:
    """A passage being marked; `_at` is the element behind which the next one goes."""

    def __init__(self, pen: Pen, row: Row, pieces: Sequence[Piece]) -> None:
        self._pen = pen
        self._row = row
        self._pieces = pieces
        self._anchor = pen.anchor(pieces[0].run)
        start, self._end = pen.bookmark("")
        pieces[0].run.addprevious(start)
        self._at = self._start = start

    def draw(self, number: int, laid: Sequence[Placed]) -> Element:
        """The element behind which the next passage's remarks can go."""
        self._start.set(name("name"), passage_bookmark(number, in_place=True))
        behind: dict[int, list[Element]] = {}
        for atom, (first, last) in laid:
            here = [piece.run for piece in self._pieces if first <= piece.start < last]
            for group in atom.opens:
                behind[id(group)] = self._open(group, here)
            self._write(atom, here)
            for group in sorted(atom.closes, key=lambda group: len(group.span)):
                self._put(behind.pop(id(group)))
        self._put([self._end])
        if not self._pen.marks:
            drop(self._start)
            drop(self._end)
        return self._anchor if self._anchor is not None else self._end

    def _open(self, group: Group, here: Sequence[Element]) -> list[Element]:
        """Begin a comment; what ends it, unless it went round what a footnote or a text box hangs on."""
        before, behind = self._pen.around(group, self._row)
        if self._anchor is not None:
            for element in before:
                self._anchor.addprevious(element)
            for element in reversed(behind):
                self._anchor.addnext(element)
            return []
        self._put_before(here, before)
        return behind

    def _write(self, atom: Atom, here: Sequence[Element]) -> None:
        if atom.fate is Fate.KEPT:
            self._at = here[-1] if here else self._at
            return
        start, end = self._pen.bookmark(ASIDE) if atom.fate is Fate.ASIDE else (None, None)
        if start is not None:
            self._put_before(here, [start])
        look = (here[0] if here else self._beside()).find(name("rPr"))
        self._take_out(here)
        if atom.new:
            run = el("r", copy.deepcopy(look), words(clean(atom.new)))
            self._put([self._pen.change("ins", [run]) if self._pen.tracked else run])
        if end is not None:
            self._put([end])

    def _beside(self) -> Element:
        """The run whose look an insertion takes: the one before it, or else one of the passage."""
        before = (node for node in self._at.itersiblings(preceding=True) if node.tag == name("r"))
        standing = (piece.run for piece in self._pieces if piece.run.getparent() is not None)
        return self._at if self._at.tag == name("r") else next(before, next(standing, self._at))

    def _take_out(self, runs: Sequence[Element]) -> None:
        for parent, together in groupby(runs, key=parent_of):
            gone = list(together)
            place = el("proofErr", type="spellEnd")  # keeps the place while the runs move
            gone[0].addprevious(place)
            if self._pen.tracked:
                place.addnext(change := self._pen.change("del", [_as_deleted(run) for run in gone]))
                self._at = change
            else:
                for run in gone:
                    parent.remove(run)
                before = place.getprevious()
                self._at = before if before is not None else self._at
            parent.remove(place)

    def _put_before(self, here: Sequence[Element], elements: Iterable[Element]) -> None:
        """In front of the words, or behind what came last where there are none."""
        if not here:
            self._put(elements)
            return
        for element in elements:
            here[0].addprevious(element)

    def _put(self, elements: Iterable[Element]) -> None:
        """Behind what came last."""
        for element in elements:
            if element.tag == name("ins"):
                self._at = self._outside_insertion()
            self._at.addnext(element)
            self._at = element

    def _outside_insertion(self) -> Element:
        """Part somebody else's insertion behind the place: insertions do not nest."""
        parent = parent_of(self._at)
        if parent.tag not in _PUT_IN:
            return self._at
        following = list(self._at.itersiblings())
        if following:
            rest = self._pen.change("ins", following)
            rest.attrib.update({key: value for key, value in parent.attrib.items() if key != name("id")})
            rest.tag = parent.tag
            parent.addnext(rest)
        return parent


def _as_deleted(run: Element) -> Element:
    for node in run.iter(name("t")):
        node.tag = name("delText")
    return run
