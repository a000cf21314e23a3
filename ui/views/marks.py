"""What is drawn around the words of a passage: washes behind, lines under, carets between them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from transcheck.model import Family, Location, Mark, PassageId, Severity, Side, Span, State

from ..fonts import USUAL, Face
from ..theme import Theme
from .column import Column, Stretch, behind
from .pencil import draw_caret, draw_fine_dashes, draw_hairline, draw_line, thickness

_UNDER_BASELINE = 4.0
"""Pixels between the baseline and a line under Latin text of the usual size."""

_LOWER = 4.0
"""Pixels by which the milder of two overlapping marks moves down."""

_DRAWN = 2
"""Of three marks on the same words two are drawn; the tip names the rest."""

NOTE = 5.0
RADIUS = 2.0


def line_top(stretch: Stretch, face: Face) -> float:
    """Where a mark's line begins under a stretch of words."""
    if face.script.name == "Nastaliq":
        return stretch.baseline + max(stretch.ink, 0.3 * face.pixels) + 1
    if face.script.name in ("Naskh", "Han"):
        return stretch.baseline + stretch.ink + 3
    return stretch.baseline + _UNDER_BASELINE * face.pixels / USUAL


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
    hairline: bool = False
    spelling: bool = False


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
    places: Mapping[PassageId, tuple[Location, ...]] = field(default_factory=dict)
    """Words that were looked for; `place` is the one the person has come to."""
    place: Location | None = None
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


def with_spelling(drawing: Ink, words: Iterable[Span], marks: Sequence[Mark], theme: Theme) -> Ink:
    """The drawing with fine dashes under misspelt words, but for those that have a flag already."""
    flagged = [m.issue.at.span for m in marks if m.state is State.OPEN and m.issue.at.side is Side.TARGET]
    colour = theme.mark(Family.LANGUAGE).mark
    strokes = [
        Stroke(word, Family.LANGUAGE, Severity.MINOR, colour, spelling=True)
        for word in words
        if not any(span.start < word.end and word.start < span.end for span in flagged)
    ]
    return Ink(drawing.washes, (*drawing.strokes, *strokes))


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
        Severity.MINOR if stale else severity,
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
    return Stroke(mark.issue.at.span, mark.issue.kind.family, Severity.NEUTRAL, theme.ctl, hairline=True)


def _washes(
    waiting: Sequence[Mark], passage: PassageId, side: Side, theme: Theme, eye: Eye, stale: bool
) -> Iterable[Wash]:
    for mark in waiting:
        if mark.issue.severity is Severity.CRITICAL and not stale:
            yield Wash(mark.issue.at.span, theme.mark(mark.issue.kind.family).tint)
    lit = [at for mark in (eye.selected, eye.hovered) if mark for at in mark.issue.evidence]
    for at, colour in (
        *((at, theme.evid) for at in lit),
        *((at, theme.sel) for at in eye.places.get(passage, ())),
        *([(eye.place, theme.evid)] if eye.place else []),
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
            _draw_stroke(painter, stroke, stretch, column.face, origin)
        if stroke.note and stretches:
            _draw_note(painter, stroke.note, stretches, column.face, origin)


def _draw_stroke(painter: QPainter, stroke: Stroke, stretch: Stretch, face: Face, origin: QPointF) -> None:
    left, right = origin.x() + stretch.left, origin.x() + stretch.right
    top = origin.y() + line_top(stretch, face) + stroke.lowered
    if stroke.spelling:
        draw_fine_dashes(painter, stroke.colour, left=left, right=right, top=top)
    elif stroke.hairline:
        draw_hairline(painter, stroke.colour, left=left, right=right, top=top)
    else:
        draw_line(painter, stroke.family, stroke.severity, stroke.colour, left=left, right=right, top=top)


def _draw_note(
    painter: QPainter, colour: QColor, stretches: Sequence[Stretch], face: Face, origin: QPointF
) -> None:
    last = [s for s in stretches if s.ends] or stretches
    x = min(s.left for s in last) - NOTE - 2 if face.rtl else max(s.right for s in last) + 2
    top = line_top(last[-1], face) - 1
    painter.fillRect(QRectF(origin.x() + x, origin.y() + top, NOTE, NOTE), colour)
