"""The two columns as geometry: how wide they are, where each passage's texts stand. No widget.

Everything is reckoned from the leading edge and mirrored at the end, so that an Urdu desk
is the English one seen in a mirror while each text keeps its own direction.
"""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from transcheck.model import Alignment, Passage, PassageId, Side

from ..fonts import USUAL, Cut, Face, Typography, cut_of, face, foreign_formats
from .column import Column, lay_out
from .rows import Rows

GUTTER = 60.0
BETWEEN = 36.0
MARGIN = 20.0
PAD = 8.0
WIDEST = 600.0
"""A column at the usual size stops growing here: some 75 characters."""

_NARROWEST = 340.0
"""Some 44 characters at the usual size: any narrower, and the source goes beneath."""

_SPARE = 48.0
"""Pixels the columns leave over before they move to the middle of the paper."""

_LAID_OUT = 160
"""How many passages are kept laid out; several screens full."""

_UP = {"Nastaliq": 1.55, "Naskh": 1.25, "Han": 1.25}
"""Room for letters over the first baseline, to the font's size: the rest of the line is air."""


@dataclass(frozen=True, slots=True)
class Frame:
    """Where the columns stand in the width there is. `beneath`: the source under each translation."""

    width: float
    column: float
    gutter: float
    target: float
    source: float
    beneath: bool
    source_shown: bool
    mirrored: bool = False

    def left(self, side: Side) -> float:
        return self.target if side is Side.TARGET else self.source


def frame(
    width: float,
    size: float = USUAL,
    *,
    source_shown: bool = True,
    source_first: bool = False,
    mirrored: bool = False,
) -> Frame:
    """The columns in a width, for reading text of that size; in the middle where there is room to spare."""
    scale = size / USUAL
    room = max(width - GUTTER - MARGIN, 120.0)
    half = (room - BETWEEN) / 2
    beneath = source_shown and half < _NARROWEST * scale
    column = int(min(room if beneath or not source_shown else half, WIDEST * scale))
    alone = beneath or not source_shown
    taken = column if alone else 2 * column + BETWEEN
    gutter = float(int((room - taken) / 2)) if room - taken > _SPARE else 0.0
    first = gutter + GUTTER
    second = first if alone else first + column + BETWEEN
    target, source = (second, first) if source_first else (first, second)
    if mirrored:
        target, source = (width - x - column for x in (target, source))
        gutter = width - gutter - GUTTER
    return Frame(width, column, gutter, target, source, beneath, source_shown, mirrored)


@dataclass(frozen=True, slots=True)
class Row:
    """A passage laid out. Tops are of the texts' boxes, from the top of the row."""

    passage: Passage
    target: Column
    source: Column | None
    target_top: float
    source_top: float
    baseline: float
    height: float

    def column(self, side: Side) -> Column | None:
        return self.target if side is Side.TARGET else self.source

    def top(self, side: Side) -> float:
        return self.target_top if side is Side.TARGET else self.source_top


class Page:
    """An article in a frame: rows are laid out when they are asked for."""

    def __init__(self) -> None:
        self.passages: tuple[Passage, ...] = ()
        self.rows = Rows()
        self.frame = frame(800)
        self.typography = Typography()
        self._languages = {Side.SOURCE: "und", Side.TARGET: "und"}
        self._numbers: dict[PassageId, int] = {}
        self._laid_out: OrderedDict[int, Row] = OrderedDict()

    def show(self, alignment: Alignment | None) -> None:
        """Another article, or none."""
        self.passages = alignment.passages if alignment else ()
        self._numbers = {passage.id: n for n, passage in enumerate(self.passages)}
        if alignment:
            self._languages = {
                Side.SOURCE: alignment.source_language,
                Side.TARGET: alignment.target_language,
            }
        self.set_in(self.frame, self.typography)

    def set_in(self, new_frame: Frame, typography: Typography) -> None:
        """Another width or another size: everything has to be laid out anew."""
        self.frame = new_frame
        self.typography = typography
        self._laid_out.clear()
        estimate = self._estimator()
        self.rows = Rows(estimate(passage) for passage in self.passages)

    def change(self, alignment: Alignment, ids: Sequence[PassageId]) -> None:
        """Those passages read otherwise now; the rows are the same ones."""
        self.passages = alignment.passages
        for id in ids:
            number = self._numbers[id]
            known = self._laid_out.get(number)
            passage = self.passages[number]
            if known and (known.passage.source, known.passage.target) == (passage.source, passage.target):
                continue
            self._laid_out.pop(number, None)
            self.rows.forget(number)

    def number(self, id: PassageId | None) -> int | None:
        return self._numbers.get(id) if id is not None else None

    def row(self, number: int) -> Row:
        """The passage laid out; its true height is known from then on."""
        row = self._laid_out.get(number)
        if row is None:
            row = self._laid_out[number] = self._lay_out(self.passages[number])
            if len(self._laid_out) > _LAID_OUT:
                self._laid_out.popitem(last=False)
        self._laid_out.move_to_end(number)
        self.rows.measure(number, row.height)
        return row

    def measure(self, number: int) -> float:
        """Find a row's true height without keeping it laid out; by how much it differs."""
        return self.rows.measure(number, self._lay_out(self.passages[number]).height)

    def visible(self, top: float, height: float) -> range:
        """The rows that show between `top` and `top + height`, laid out."""
        if not self.passages:
            return range(0)
        first = self.rows.at(top)
        last, bottom = first, self.rows.top(first)
        while last < len(self.passages) and bottom < top + height:
            bottom += self.row(last).height
            last += 1
        return range(first, max(last, first + 1))

    def box(self, number: int, side: Side) -> QRectF:
        """The text's box in the coordinates of the whole page."""
        row = self.row(number)
        column = row.column(side)
        height = column.height if column else 0.0
        top = self.rows.top(number) + row.top(side)
        return QRectF(self.frame.left(side), top, self.frame.column, height)

    def origin(self, number: int, side: Side) -> QPointF:
        return self.box(number, side).topLeft()

    def face(self, side: Side, cut: Cut) -> Face:
        return face(self.typography, self._languages[side], cut)

    def language(self, side: Side) -> str:
        return self._languages[side]

    def _set(self, passage: Passage, side: Side) -> Column:
        cut = cut_of(passage.kind)
        text, set_in = passage.text(side), self.face(side, cut)
        return lay_out(text, set_in, self.frame.column, foreign_formats(text, set_in, self.typography, cut))

    def _lay_out(self, passage: Passage) -> Row:
        target = self._set(passage, Side.TARGET)
        source = self._set(passage, Side.SOURCE) if self.frame.source_shown else None
        baseline = rise(target.face)
        if source is None:
            top = _top(baseline, target.face)
            return Row(passage, target, None, top, top, baseline, top + target.height + PAD)
        if self.frame.beneath:
            return _stacked(passage, target, source, baseline)
        baseline = max(baseline, rise(source.face))
        target_top = _top(baseline, target.face)
        source_top = _top(baseline, source.face)
        height = max(target_top + target.height, source_top + source.height) + PAD
        return Row(passage, target, source, target_top, source_top, baseline, height)

    def _estimator(self) -> Callable[[Passage], float]:
        """A quick guess at a passage's height, from the number of its characters."""
        shown = self.frame.source_shown
        sides = (Side.TARGET, Side.SOURCE) if shown else (Side.TARGET,)
        body = {side: self.face(side, Cut()) for side in sides}
        per_line = {
            side: self.frame.column / (_SET_WIDTH.get(set_in.script.name, 0.5) * set_in.pixels)
            for side, set_in in body.items()
        }

        def estimate(passage: Passage) -> float:
            heights = [(len(passage.text(side)) // per_line[side] + 1) * body[side].line for side in body]
            return (sum(heights) if self.frame.beneath else max(heights)) + 2 * PAD

        return estimate


_SET_WIDTH = {"Nastaliq": 0.38, "Naskh": 0.4, "Han": 1.0}
"""How wide a character is on the average, to the font's size."""


def rise(set_in: Face) -> float:
    """The room from the top of a row to its first baseline."""
    return round(PAD + min(_UP.get(set_in.script.name, 1.31) * set_in.pixels, set_in.baseline))


def _top(baseline: float, set_in: Face) -> float:
    """Where a text's box begins for its first baseline to stand there, on whole pixels.

    Both columns round alike, so that their first lines stand level to the pixel.
    """
    return baseline - round(set_in.baseline)


def _stacked(passage: Passage, target: Column, source: Column, baseline: float) -> Row:
    """The source beneath the translation, half a line apart."""
    target_top = _top(baseline, target.face)
    source_top = _top(target_top + target.height + rise(source.face), source.face)
    return Row(passage, target, source, target_top, source_top, baseline, source_top + source.height + PAD)


def least_width(size: float = USUAL) -> float:
    """The width under which the source goes beneath the translation."""
    return GUTTER + MARGIN + BETWEEN + 2 * _NARROWEST * size / USUAL
