"""One text set in its face and width: where each of its words stands, and which word is where.

The layout is Qt's own (`QTextLayout`); lines are placed as a QTextEdit with lines of fixed
height places them, so that a passage does not move by a pixel when it is edited.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from transcheck.model import Span

from ..fonts import Face
from ..offsets import Offsets

_ONE_LINE_BREAK = str.maketrans({"\n": "\u2028"})
"""A line break within a passage; the same length, so that offsets stay true."""

_TOUCHING = 0.5
"""Pixels between two stretches that are still one: neighbouring glyphs round differently."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A piece of a line, from `left` to `right` in pixels of the text's own box.

    `ink` is how far the lowest letter of the line hangs under the baseline.
    `ends` says that the words end here and do not run on in the next line.
    """

    left: float
    right: float
    baseline: float
    ink: float
    ends: bool = True


def option(face: Face) -> QTextOption:
    """How lines are broken and aligned; the same for reading and for editing."""
    made = QTextOption()
    made.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    if face.rtl:
        made.setTextDirection(Qt.LayoutDirection.RightToLeft)
        made.setAlignment(Qt.AlignmentFlag.AlignRight)
    else:
        made.setTextDirection(Qt.LayoutDirection.LeftToRight)
        made.setAlignment(Qt.AlignmentFlag.AlignLeft)
    return made


def one_block(text: str) -> str:
    """The text with its line breaks as Qt wants them within one paragraph."""
    return text.translate(_ONE_LINE_BREAK)


class Column:
    """A text that has been laid out. Coordinates begin at the top left of its box.

    The layout is one of `lay_out`, or that of an editor's paragraph.
    """

    def __init__(self, text: str, face: Face, width: float, layout: QTextLayout) -> None:
        self.text = text
        self.face = face
        self.width = width
        self.layout = layout
        self.offsets = Offsets.of(text)
        self._lines = [layout.lineAt(n) for n in range(layout.lineCount())]
        self._starts = [line.textStart() for line in self._lines]
        self._inks: dict[int, float] = {}

    @property
    def lines(self) -> int:
        return len(self._lines)

    @property
    def height(self) -> float:
        return max(self.lines, 1) * self.face.line

    def baseline(self, line: int) -> float:
        return line * self.face.line + self.face.baseline

    def draw(self, painter: QPainter, origin: QPointF) -> None:
        """The words, in the painter's pen."""
        self.layout.draw(painter, origin)

    def stretches(self, span: Span) -> tuple[Stretch, ...]:
        """The pieces of lines that the words of `span` take up, none for a span without words."""
        start, length = self.offsets.units(span)
        end = start + length
        final = self._line_at(max(end - 1, start))
        found: list[Stretch] = []
        for number in range(self._line_at(start), self.lines):
            line = self._lines[number]
            if line.textStart() >= end:
                break
            first = max(start, line.textStart())
            last = min(end, line.textStart() + line.textLength())
            if number + 1 < self.lines:
                last = self._before_break(first, last, line.textStart() + line.textLength())
            for left, right in _extents(line, first, last):
                found.append(Stretch(left, right, self.baseline(number), self._ink(number), number == final))
        return tuple(found)

    def place(self, point: int) -> Stretch:
        """The place before a character, as a stretch of no width."""
        unit = self.offsets.unit(min(point, len(self.text)))
        if not self._lines:
            x = self.width if self.face.rtl else 0.0
            return Stretch(x, x, self.baseline(0), 0.0)
        number = self._line_at(unit)
        x = self._lines[number].cursorToX(unit)[0]
        return Stretch(x, x, self.baseline(number), self._ink(number))

    def point_at(self, position: QPointF) -> int:
        """The code point nearest to a position, where a click puts the caret."""
        if not self._lines:
            return 0
        number = min(max(int(position.y() // self.face.line), 0), self.lines - 1)
        return self.offsets.point(self._lines[number].xToCursor(position.x()))

    def over(self, position: QPointF) -> int | None:
        """The code point whose letter is at a position, None beside the words."""
        number = int(position.y() // self.face.line)
        if not 0 <= number < self.lines:
            return None
        line = self._lines[number]
        words = line.naturalTextRect()
        if not words.left() <= position.x() <= words.right():
            return None
        unit = line.xToCursor(position.x(), QTextLine.CursorPosition.CursorOnCharacter)
        return self.offsets.point(unit)

    def _line_at(self, unit: int) -> int:
        return max(bisect_right(self._starts, unit) - 1, 0)

    def _before_break(self, first: int, last: int, end: int) -> int:
        """`last`, or where the words end: the space at which a line breaks is not underlined."""
        if last < end:
            return last
        while last > first and self.text[self.offsets.point(last - 1)].isspace():
            last -= 1
        return last

    def _ink(self, number: int) -> float:
        """How far the letters of a line hang under its baseline, measured once."""
        if number not in self._inks:
            line = self._lines[number]
            baseline = line.y() + line.ascent()
            self._inks[number] = max((_lowest(run) for run in line.glyphRuns()), default=baseline) - baseline
        return self._inks[number]


def lay_out(
    text: str, face: Face, width: float, formats: Sequence[tuple[Span, QTextCharFormat]] = ()
) -> Column:
    """The text broken into lines of that width; `formats` for stretches in another script."""
    offsets = Offsets.of(text)
    layout = QTextLayout(one_block(text), face.font)
    layout.setTextOption(option(face))
    layout.setCacheEnabled(True)
    if formats:
        layout.setFormats([_range(*offsets.units(span), style) for span, style in formats])
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top + face.baseline - line.ascent()))
        top += face.line
    layout.endLayout()
    return Column(text, face, width, layout)


def _range(start: int, length: int, style: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, style
    return made


def _extents(line: QTextLine, first: int, last: int) -> list[tuple[float, float]]:
    """From where to where words of a line reach: several pieces where directions mix."""
    if last <= first:
        return []
    boxes = sorted(
        (box.left(), box.right())
        for run in line.glyphRuns(first, last - first)
        if (box := run.boundingRect()).width() > 0
    )
    return _joined(boxes)


def _joined(boxes: list[tuple[float, float]]) -> list[tuple[float, float]]:
    joined: list[tuple[float, float]] = []
    for left, right in boxes:
        if joined and left <= joined[-1][1] + _TOUCHING:
            joined[-1] = (joined[-1][0], max(right, joined[-1][1]))
        else:
            joined.append((left, right))
    return joined


def _lowest(run: object) -> float:
    font = run.rawFont()
    return max(
        (
            place.y() + font.boundingRect(glyph).bottom()
            for place, glyph in zip(run.positions(), run.glyphIndexes(), strict=True)
        ),
        default=0.0,
    )


def behind(stretch: Stretch, face: Face) -> QRectF:
    """The box behind a stretch of words: as high as the letters, not as the line."""
    up, down = _REACH.get(face.script.name, (1.06, 0.44))
    return QRectF(
        stretch.left - 1,
        stretch.baseline - up * face.pixels,
        stretch.right - stretch.left + 2,
        (up + down) * face.pixels,
    )


_REACH = {"Nastaliq": (1.25, 0.65), "Naskh": (1.0, 0.5), "Han": (1.0, 0.25)}
"""How far a highlight reaches over and under the baseline, to the font's size."""
