"""The pencil: five kinds of line for five families, three weights for severity, and a caret.

Everything is painted in the reader's own pass. Qt's built-in underlines have no double
line and no say over the pen of the wave.
"""

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from transcheck.model import Family, Severity

CARET = 7.0


@dataclass(frozen=True, slots=True)
class Weight:
    """The measures of a line: `pen` is its thickness; `on`, `off` and `wave` as the kind needs them."""

    pen: float
    on: float = 0.0
    off: float = 0.0
    wave: float = 0.0


_MINOR, _MAJOR, _CRITICAL = Severity.MINOR, Severity.MAJOR, Severity.CRITICAL
WEIGHTS: dict[Family, dict[Severity, Weight]] = {
    Family.PHRASING: {  # dots: `pen` across, `on` from one to the next
        _MINOR: Weight(2, 4),
        _MAJOR: Weight(2.5, 5),
        _CRITICAL: Weight(3, 5),
    },
    Family.TERMS: {_MINOR: Weight(1.5), _MAJOR: Weight(2.25), _CRITICAL: Weight(3)},
    Family.ACCURACY: {  # a wave `wave` high, `on` long
        _MINOR: Weight(1, 6, wave=3),
        _MAJOR: Weight(1.5, 7, wave=4),
        _CRITICAL: Weight(2, 7, wave=4),
    },
    Family.LANGUAGE: {_MINOR: Weight(1.5, 5, 3), _MAJOR: Weight(2.25, 6, 3), _CRITICAL: Weight(3, 7, 3)},
    Family.LOCALE: {  # two lines, `off` apart
        _MINOR: Weight(1, off=1.5),
        _MAJOR: Weight(1.5, off=1.5),
        _CRITICAL: Weight(2, off=1.5),
    },
}


def weight(family: Family, severity: Severity) -> Weight:
    return WEIGHTS[family][_MINOR if severity is Severity.NEUTRAL else severity]


def thickness(family: Family, severity: Severity) -> float:
    """How much room a line takes from top to bottom."""
    measures = weight(family, severity)
    if family is Family.ACCURACY:
        return measures.wave
    return 2 * measures.pen + measures.off if family is Family.LOCALE else measures.pen


def draw_line(
    painter: QPainter,
    family: Family,
    severity: Severity,
    colour: QColor,
    *,
    left: float,
    right: float,
    top: float,
) -> None:
    """The family's line in the severity's weight, from `left` to `right`, its upper edge at `top`."""
    measures = weight(family, severity)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    _DRAW[family](painter, measures, colour, left, right, _on_pixel(painter, top))
    painter.restore()


def _on_pixel(painter: QPainter, y: float) -> float:
    """The nearest edge of a device pixel: a thin line between two pixels is a grey one."""
    ratio = painter.device().devicePixelRatioF() if painter.device() else 1.0
    return math.floor(y * ratio + 0.5) / ratio


def _dotted(
    painter: QPainter, measures: Weight, colour: QColor, left: float, right: float, top: float
) -> None:
    radius = measures.pen / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    # Whole dots only, spread so that the first and the last stand at the ends of the words.
    count = max(round((right - left - measures.pen) / measures.on), 1)
    step = (right - left - measures.pen) / count
    for n in range(count + 1):
        painter.drawEllipse(QPointF(left + radius + n * step, top + radius), radius, radius)


def _solid(
    painter: QPainter, measures: Weight, colour: QColor, left: float, right: float, top: float
) -> None:
    painter.fillRect(QRectF(left, top, right - left, measures.pen), colour)


def _wavy(painter: QPainter, measures: Weight, colour: QColor, left: float, right: float, top: float) -> None:
    swing = (measures.wave - measures.pen) / 2 + 0.25
    middle = top + measures.wave / 2
    # Whole half-waves: the line ends where the words end.
    halves = max(round((right - left) / (measures.on / 2)), 2)
    half = (right - left) / halves
    path = QPainterPath(QPointF(left, middle))
    for n in range(halves):
        x = left + n * half
        lift = swing * math.pi / 2 * (-1 if n % 2 else 1)
        path.quadTo(QPointF(x + half / 2, middle + lift), QPointF(x + half, middle))
    pen = QPen(colour, measures.pen, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(path, pen)


def _dashed(
    painter: QPainter, measures: Weight, colour: QColor, left: float, right: float, top: float
) -> None:
    x = left
    while x < right:
        painter.fillRect(QRectF(x, top, min(measures.on, right - x), measures.pen), colour)
        x += measures.on + measures.off


def _double(
    painter: QPainter, measures: Weight, colour: QColor, left: float, right: float, top: float
) -> None:
    for y in (top, _on_pixel(painter, top + measures.pen + measures.off)):
        painter.fillRect(QRectF(left, y, right - left, measures.pen), colour)


_DRAW = {
    Family.PHRASING: _dotted,
    Family.TERMS: _solid,
    Family.ACCURACY: _wavy,
    Family.LANGUAGE: _dashed,
    Family.LOCALE: _double,
}


def draw_hairline(painter: QPainter, colour: QColor, *, left: float, right: float, top: float) -> None:
    """Dots of one pixel, for what has been decided and is only shown on request."""
    y, x = _on_pixel(painter, top), left
    while x < right:
        painter.fillRect(QRectF(x, y, 1, 1), colour)
        x += 3


def draw_fine_dashes(painter: QPainter, colour: QColor, *, left: float, right: float, top: float) -> None:
    """Under a misspelt word, which is no flag: shorter and closer than any family's line."""
    y, x = _on_pixel(painter, top), left
    while x < right:
        painter.fillRect(QRectF(x, y, min(3.0, right - x), 1.5), colour)
        x += 4.5


def draw_caret(painter: QPainter, colour: QColor, *, x: float, baseline: float) -> None:
    """The sign for something left out: a wedge pointing up at the place, under the baseline."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(colour, 1.75, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    half, tip = CARET / 2, baseline + 1
    painter.drawPolyline(
        QPolygonF([QPointF(x - half, tip + CARET), QPointF(x, tip), QPointF(x + half, tip + CARET)])
    )
    painter.restore()
