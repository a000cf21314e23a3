"""The pencil marks: five kinds of line for five families, three weights for severity.

Everything is painted in the reader's own pass, line of text by line of text. Qt's built-in
underlines have no double line and no say over the pen of the wave.
"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from transcheck.model import Family, Location, Mark, PassageId, Severity, Side, Span, State

from ..fonts import USUAL, Face
from ..theme import Theme
from .column import Column, Stretch, behind

_UNDER_BASELINE = 4.0
"""Pixels between the baseline and a line under Latin text of the usual size."""

_LOWER = 4.0
"""Pixels by which the milder of two overlapping marks moves down."""

_DRAWN = 2
"""Of three marks on the same words two are drawn; the tip names the rest."""

CARET = 7.0
NOTE = 5.0
RADIUS = 2.0


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


def line_top(stretch: Stretch, face: Face) -> float:
    """Where a mark's line begins under a stretch of words."""
    if face.script.name == "Nastaliq":
        return stretch.baseline + max(stretch.ink, 0.3 * face.pixels) + 1
    if face.script.name in ("Naskh", "Han"):
        return stretch.baseline + stretch.ink + 3
    return stretch.baseline + _UNDER_BASELINE * face.pixels / USUAL


# ---- what is drawn in one text ----


@dataclass(frozen=True, slots=True)
class Wash:
    """A colour behind words."""

    span: Span
    colour: QColor


@dataclass(frozen=True, slots=True)
class Stroke:
    """A mark's line under words, or its caret where the span is empty. `level` 1 is a step lower."""

    span: Span
    family: Family
    severity: Severity
    colour: QColor
    level: int = 0
    lowered: float = 0.0
    note: QColor | None = None


@dataclass(frozen=True, slots=True)
class Ink:
    """All that is painted around the words of one text: first behind, then under them."""

    washes: tuple[Wash, ...] = ()
    strokes: tuple[Stroke, ...] = ()


@dataclass(frozen=True, slots=True)
class Eye:
    """What the person looks at: the chosen flag, the one under the mouse, words just accepted."""

    selected: Mark | None = None
    hovered: Mark | None = None
    fresh: Location | None = None
    places: tuple[Location, ...] = ()
    decided: bool = False


def ink(
    marks: Sequence[Mark],
    *,
    passage: PassageId,
    side: Side,
    theme: Theme,
    eye: Eye,
    stale: bool = False,
) -> Ink:
    """What is painted in that passage's text on that side."""
    here = [mark for mark in marks if mark.issue.at.side is side]
    waiting = [mark for mark in here if mark.state is State.OPEN]
    levels = levels_of(waiting)
    strokes = [_stroke(m, levels[m.issue.id], theme, stale) for m in waiting if m.issue.id in levels]
    strokes += _carets_for_the_other_side(marks, side, theme)
    if eye.decided:
        strokes += [_decided(mark, theme) for mark in here if mark.state is State.DISMISSED]
    return Ink(tuple(_washes(waiting, passage, side, theme, eye, stale)), tuple(strokes))


def levels_of(marks: Iterable[Mark]) -> dict[str, tuple[int, float]]:
    """By flag id, how many steps and pixels lower its line stands.

    The graver mark keeps its place; a third one on the same words has no line and is left out.
    """
    placed: dict[str, tuple[int, float]] = {}
    taken: list[list[Mark]] = [[] for _ in range(_DRAWN)]
    for mark in sorted(marks, key=lambda m: (-m.issue.severity.rank, m.issue.at.span)):
        for level, others in enumerate(taken):
            if not any(_collide(mark, other) for other in others):
                above = [o for o in taken[0] if _collide(mark, o)] if level else []
                placed[mark.issue.id] = (level, max((_room(o) for o in above), default=0.0))
                others.append(mark)
                break
    return placed


def _collide(one: Mark, other: Mark) -> bool:
    a, b = one.issue.at.span, other.issue.at.span
    return a.start < b.end and b.start < a.end if len(a) and len(b) else a == b


def _room(mark: Mark) -> float:
    return max(_LOWER, thickness(mark.issue.kind.family, mark.issue.severity) + 1.5)


def _stroke(mark: Mark, place: tuple[int, float], theme: Theme, stale: bool) -> Stroke:
    family, severity = mark.issue.kind.family, mark.issue.severity
    colour = theme.line(family, severity)
    return Stroke(
        mark.issue.at.span,
        family,
        _MINOR if stale else severity,
        theme.stale(colour) if stale else colour,
        *place,
        note=theme.accent if mark.note else None,
    )


def _carets_for_the_other_side(marks: Iterable[Mark], side: Side, theme: Theme) -> list[Stroke]:
    """Where a flag's evidence is an empty place, something is missing there."""
    return [
        Stroke(at.span, mark.issue.kind.family, mark.issue.severity, theme.mark(mark.issue.kind.family).mark)
        for mark in marks
        if mark.state is State.OPEN and mark.issue.at.side is not side
        for at in mark.issue.evidence
        if at.side is side and at.passage == mark.issue.at.passage and not len(at.span)
    ]


def _decided(mark: Mark, theme: Theme) -> Stroke:
    return Stroke(mark.issue.at.span, Family.PHRASING, Severity.NEUTRAL, theme.ctl)


def _washes(
    waiting: Sequence[Mark], passage: PassageId, side: Side, theme: Theme, eye: Eye, stale: bool
) -> Iterable[Wash]:
    for mark in waiting:
        if mark.issue.severity is _CRITICAL and not stale:
            yield Wash(mark.issue.at.span, theme.mark(mark.issue.kind.family).tint)
    lit = [at for mark in (eye.selected, eye.hovered) if mark for at in mark.issue.evidence]
    for at, colour in (
        *((at, theme.evid) for at in lit),
        *((at, theme.sel) for at in eye.places),
        *([(eye.hovered.issue.at, theme.mark(eye.hovered.issue.kind.family).tint)] if eye.hovered else []),
        *([(eye.selected.issue.at, theme.sel)] if eye.selected else []),
        *([(eye.fresh, theme.wash)] if eye.fresh else []),
    ):
        if at.passage == passage and at.side is side and len(at.span):
            yield Wash(at.span, colour)


def paint_washes(painter: QPainter, column: Column, drawing: Ink, origin: QPointF) -> None:
    """What goes behind the words."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for wash in drawing.washes:
        painter.setBrush(wash.colour)
        for stretch in column.stretches(wash.span):
            painter.drawRoundedRect(behind(stretch, column.face).translated(origin), RADIUS, RADIUS)
    painter.restore()


def paint_strokes(painter: QPainter, column: Column, drawing: Ink, origin: QPointF) -> None:
    """What goes under the words."""
    for stroke in drawing.strokes:
        stretches = column.stretches(stroke.span)
        if not stretches:
            place = column.place(stroke.span.start)
            draw_caret(
                painter, stroke.colour, x=origin.x() + place.left, baseline=origin.y() + place.baseline
            )
        for stretch in stretches:
            draw_line(
                painter,
                stroke.family,
                stroke.severity,
                stroke.colour,
                left=origin.x() + stretch.left,
                right=origin.x() + stretch.right,
                top=origin.y() + line_top(stretch, column.face) + stroke.lowered,
            )
        if stroke.note and stretches:
            _draw_note(painter, stroke.note, stretches, column.face, origin)


def _draw_note(
    painter: QPainter, colour: QColor, stretches: Sequence[Stretch], face: Face, origin: QPointF
) -> None:
    last = [s for s in stretches if s.ends] or stretches
    x = min(s.left for s in last) - NOTE - 2 if face.rtl else max(s.right for s in last) + 2
    top = line_top(last[-1], face) - 1
    painter.fillRect(QRectF(origin.x() + x, origin.y() + top, NOTE, NOTE), colour)
