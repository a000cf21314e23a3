"""The lines of a flag's card: laid out from the edge one reads from, with tally and icons among the words."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from transcheck.model import Severity

from ..icons import pixmap
from ..theme import Theme

_PLACE, _TALL, _APART = 2.0, 10.0, 2.5
"""A stroke of the tally: how wide, how high, how far from the next."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words of a line, in a colour."""

    text: str
    colour: QColor
    medium: bool = False


class Line:
    """Lays out the second line from its leading edge on, and from its far end backwards."""

    def __init__(self, painter: QPainter, box: QRectF, baseline: float, *, rtl: bool) -> None:
        self._painter = painter
        self._baseline = baseline
        self._rtl = rtl
        self._start, self._end = (box.right(), box.left()) if rtl else (box.left(), box.right())

    def words(self, text: str, colour: QColor) -> None:
        room = abs(self._end - self._start)
        metrics = QFontMetricsF(self._painter.font())
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        width = metrics.horizontalAdvance(text)
        self._painter.setPen(colour)
        self._painter.drawText(
            QPointF(self._start - width if self._rtl else self._start, self._baseline), text
        )
        self._advance(width + 8)

    def icon(self, name: str, colour: QColor) -> None:
        x = self._start - 14 if self._rtl else self._start
        _draw_icon(self._painter, name, colour, x, self._baseline - 11, 14)
        self._advance(14 + 7)

    def tally(self, severity: Severity | None, theme: Theme) -> None:
        """Strokes out of three for how bad it is; three dots while that is being looked at again."""
        strokes = severity.rank if severity is not None else 0
        direction = -1 if self._rtl else 1
        for n in range(3):
            x = self._start + direction * n * (_PLACE + _APART)
            if n < strokes and severity is not None:
                _draw_stroke(self._painter, x, self._baseline, theme.severity(severity), direction)
            else:
                self._painter.fillRect(
                    QRectF(x - (_PLACE if self._rtl else 0), self._baseline - _PLACE, _PLACE, _PLACE),
                    theme.faint,
                )
        self._advance(3 * _PLACE + 2 * _APART + 8)

    def at_end(self, text: str, colour: QColor) -> None:
        width = QFontMetricsF(self._painter.font()).horizontalAdvance(text)
        self._painter.setPen(colour)
        self._painter.drawText(QPointF(self._end if self._rtl else self._end - width, self._baseline), text)
        self._end += (width + 8) * (1 if self._rtl else -1)

    def icon_at_end(self, name: str, colour: QColor) -> None:
        x = self._end if self._rtl else self._end - 13
        _draw_icon(self._painter, name, colour, x, self._baseline - 11, 13)
        self._end += (13 + 6) * (1 if self._rtl else -1)

    def _advance(self, by: float) -> None:
        self._start += -by if self._rtl else by


def draw_pieces(
    painter: QPainter,
    box: QRectF,
    baseline: float,
    pieces: list[Piece],
    font: QFont,
    *,
    rtl: bool,
    words_rtl: bool,
) -> tuple[float, float]:
    """Words at the leading edge of the box, cut with an ellipsis; where they begin and end.

    `rtl` says where the window's leading edge is, `words_rtl` which way the words themselves run.
    """
    room, drawn = box.width(), []
    for piece in pieces:
        styled = QFont(font)
        styled.setWeight(QFont.Weight.Medium if piece.medium else font.weight())
        metrics = QFontMetricsF(styled)
        text = metrics.elidedText(piece.text, Qt.TextElideMode.ElideRight, room)
        drawn.append((text, metrics.horizontalAdvance(text), styled, piece.colour))
        room -= drawn[-1][1]
        if text != piece.text:
            break
    left = box.left() + room if rtl else box.left()
    right = left + box.width() - room
    place = right if words_rtl else left
    for text, width, styled, colour in drawn:
        painter.setFont(styled)
        painter.setPen(colour)
        painter.drawText(QPointF(place - width if words_rtl else place, baseline), text)
        place += -width if words_rtl else width
    return left, right


def _draw_stroke(painter: QPainter, x: float, baseline: float, colour: QColor, direction: int) -> None:
    """A stroke of the tally, leaning ten degrees the way one reads."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, _PLACE, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    lean = direction * _TALL * 0.176
    middle = x + direction * _PLACE / 2
    painter.drawLine(QPointF(middle, baseline), QPointF(middle + lean, baseline - _TALL))
    painter.restore()


def _draw_icon(painter: QPainter, name: str, colour: QColor, x: float, y: float, size: int) -> None:
    ratio = painter.device().devicePixelRatioF()
    painter.drawPixmap(QPointF(x, y), pixmap(name, colour, size=size, ratio=ratio))
