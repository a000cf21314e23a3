"""The whole article as a strip at the edge: where the flags are, and what shows now.

It takes the place of a scroll bar: a click or a drag goes there.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPixmap, QWheelEvent
from PySide6.QtWidgets import QToolTip, QWidget

from transcheck.model import Mark, Severity

from ..session import Session
from ..theme import Look
from .pointer import tip
from .reader import Reader

WIDTH = 16
BAR = 8.0
HEIGHTS = {Severity.NEUTRAL: 2.0, Severity.MINOR: 2.0, Severity.MAJOR: 4.0, Severity.CRITICAL: 6.0}
_APART = 1.0
_NEAR = 3.0
"""Pixels by which a bar may stand off its true place to find room among graver ones."""

_REDRAW_AFTER = 150
"""Milliseconds without a change after which the bars are drawn anew."""

_VIEW_FILL = 0.07


@dataclass(frozen=True, slots=True)
class Bar:
    """A flag on the strip."""

    top: float
    height: float
    mark: Mark


def bars(places: Iterable[tuple[float, Mark]]) -> tuple[Bar, ...]:
    """Bars for flags at those heights, in pixels: graver ones first, a pixel between any two.

    Where a whole screen of flags falls on a few pixels the milder ones have no bar of their own.
    """
    rows: set[int] = set()
    made: list[Bar] = []
    for y, mark in sorted(_gravest(places), key=lambda place: (-place[1].issue.severity.rank, place[0])):
        height = HEIGHTS[mark.issue.severity]
        top = _free(rows, round(y - height / 2), int(height))
        if top is not None:
            rows.update(range(top, top + int(height + _APART)))
            made.append(Bar(float(top), height, mark))
    return tuple(sorted(made, key=lambda bar: bar.top))


def _gravest(places: Iterable[tuple[float, Mark]]) -> list[tuple[float, Mark]]:
    """One flag for each pixel of the strip: the gravest of those that fall on it."""
    found: dict[int, tuple[float, Mark]] = {}
    for y, mark in places:
        known = found.get(round(y))
        if known is None or mark.issue.severity.rank > known[1].issue.severity.rank:
            found[round(y)] = (y, mark)
    return list(found.values())


def _free(rows: set[int], wanted: int, height: int) -> int | None:
    """The nearest place with room for a bar of that height and a pixel on either side."""
    for offset in sorted(range(-int(_NEAR), int(_NEAR) + 1), key=abs):
        top = max(wanted + offset, 0)
        if rows.isdisjoint(range(top, top + height + int(_APART))):
            return top
    return None


class OverviewStrip(QWidget):
    """Belongs to one reader and stands at its leading edge."""

    def __init__(self, session: Session, look: Look, reader: Reader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._look = look
        self._reader = reader
        self._bars: tuple[Bar, ...] = ()
        self._drawn: QPixmap | None = None
        self._grip = 0.0
        self.setFixedWidth(WIDTH)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Overview of the flags"))
        # Thousands of bars are not drawn anew for every key: they follow at the next pause.
        self._pause = QTimer(self, singleShot=True, interval=_REDRAW_AFTER)
        self._pause.timeout.connect(self._changed)
        reader.scrolled.connect(self._moved)
        session.marksChanged.connect(self._pause.start)
        session.reportChanged.connect(self._changed)
        look.changed.connect(self._changed)
        self._total = -1.0

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 200)

    def _moved(self) -> None:
        total = self._reader.page.rows.total
        if total != self._total:
            self._total = total
            self._pause.start()
        self.update()

    def _changed(self) -> None:
        self._drawn = None
        self.update()

    # ── painting ──────────────────────────────────────────────────────────────────────

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._drawn is None or self._drawn.deviceIndependentSize().toSize() != self.size():
            self._drawn = self._draw()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._drawn)
        self._paint_view(painter)

    def _draw(self) -> QPixmap:
        """Ground and bars, kept until flags or heights change."""
        theme = self._look.theme
        ratio = self.devicePixelRatioF()
        drawn = QPixmap(self.size() * ratio)
        drawn.setDevicePixelRatio(ratio)
        drawn.fill(theme.panel)
        painter = QPainter(drawn)
        edge = self.width() - 1 if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else 0
        painter.fillRect(QRectF(edge, 0, 1, self.height()), theme.hair)
        self._bars = bars(self._places())
        left = (self.width() - BAR) / 2
        for bar in self._bars:
            painter.fillRect(QRectF(left, bar.top, BAR, bar.height), self._colour(bar.mark))
        painter.end()
        return drawn

    def _colour(self, mark: Mark) -> QColor:
        return self._look.theme.line(mark.issue.kind.family, mark.issue.severity)

    def _places(self) -> Iterable[tuple[float, Mark]]:
        """How far down each open flag stands: of the gravest ones only where many fall on a pixel."""
        height, fraction = self.height(), self._reader.fraction
        for mark in self._session.open_marks():
            at = mark.issue.at
            yield fraction(at.passage, at.span.start, at.side) * height, mark

    def _view(self) -> QRectF:
        first, last = self._reader.view
        height = max((last - first) * self.height(), 12.0)
        return QRectF(0, first * self.height(), self.width(), height)

    def _paint_view(self, painter: QPainter) -> None:
        theme = self._look.theme
        fill = QColor(theme.text)
        fill.setAlphaF(_VIEW_FILL)
        box = self._view().adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(theme.ctl)
        painter.setBrush(fill)
        painter.drawRect(box)

    # ── going there ───────────────────────────────────────────────────────────────────

    def mousePressEvent(self, event: QMouseEvent) -> None:
        view, y = self._view(), event.position().y()
        self._grip = y - view.top() if view.contains(QPointF(1, y)) else view.height() / 2
        self._go(y, soon=False)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event.position().y(), soon=True)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._reader.wheelEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip:
            self._say(event.pos().y(), event.globalPos())
            return True
        return super().event(event)

    def _go(self, y: float, *, soon: bool) -> None:
        rows = self._reader.page.rows
        top = (y - self._grip) / max(self.height(), 1) * (rows.total + 48)
        self._reader.scroll_to(top, soon=soon)

    def _say(self, y: float, place: object) -> None:
        near = [bar.mark for bar in self._bars if bar.top - 2 <= y <= bar.top + bar.height + 2]
        QToolTip.showText(place, tip(tuple(near)) if near else "", self)


if __name__ == "__main__":
    from PySide6.QtWidgets import QHBoxLayout

    from .demo import run

    def make(session: Session, look: Look) -> QWidget:
        """The strip needs its reader beside it."""
        both = QWidget()
        layout = QHBoxLayout(both)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        reader = Reader(session, look)
        layout.addWidget(OverviewStrip(session, look, reader))
        layout.addWidget(reader)
        return both

    raise SystemExit(run(make))
