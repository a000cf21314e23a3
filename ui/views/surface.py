"""A scrolling page of passages of which only those that show are laid out and painted."""

from dataclasses import dataclass
from time import perf_counter

from PySide6.QtCore import QEasingCurve, QPoint, QPointF, QRectF, Qt, QTimer, QVariantAnimation, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from transcheck.model import PassageId, Side

from ..fonts import Typography
from ..session import Session
from ..theme import Look
from .heading import HEIGHT, ColumnHeading
from .page import Page, frame
from .row_painter import RowPainter

SCROLL_TIME = 160
_AT_REST = 0.006
"""Seconds at a time spent on measuring passages out of sight, so that no key waits for it."""

_BELOW = 48
"""Room under the last passage, so that one does not write at the very edge."""

_CLEAR = 12
"""Pixels a passage keeps from the edge of the window when it is scrolled into view."""


@dataclass(frozen=True, slots=True)
class Hit:
    """What is at a place: a row; the side whose column it is in; the letter, where there is one.

    `nearest` is where a caret would go, `letter` the code point right under the place.
    """

    number: int
    passage: PassageId
    side: Side | None = None
    nearest: int = 0
    letter: int | None = None
    score: bool = False


class Surface(QAbstractScrollArea):
    """Shows a `Page`. Knows places and scrolling; what they are for is the reader's business."""

    scrolled = Signal()
    """What shows has changed, or where it is in the whole."""

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.look = look
        self.page = Page()
        self.rows_painter = RowPainter(self.page, session, look)
        self._typography = Typography()
        self._source_first = False
        self._source_shown = True
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The overview strip is the scroll bar of the article.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self.heading = ColumnHeading(self.page, look, self)
        self.setViewportMargins(0, HEIGHT, 0, 0)
        self._measuring = QTimer(self, interval=0)
        self._measuring.timeout.connect(self._measure_some)
        self._movement = QVariantAnimation(self)
        self._movement.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._movement.valueChanged.connect(lambda value: self.verticalScrollBar().setValue(round(value)))
        self.verticalScrollBar().valueChanged.connect(self._settle)

    # ── how the page is set ───────────────────────────────────────────────────────────

    @property
    def typography(self) -> Typography:
        return self._typography

    def set_typography(self, typography: Typography) -> None:
        if typography != self._typography:
            self._typography = typography
            self.relayout()

    def set_source_first(self, first: bool) -> None:
        if first != self._source_first:
            self._source_first = first
            self.relayout()

    def set_source_shown(self, shown: bool) -> None:
        if shown != self._source_shown:
            self._source_shown = shown
            self.relayout()

    def relayout(self) -> None:
        """Everything anew, with the same passage at the top."""
        first = self.page.rows.at(self.top) if self.page.passages else 0
        within = self.top - self.page.rows.top(first) if self.page.passages else 0
        width = float(self.viewport().width())
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.page.set_in(
            frame(
                width,
                self._typography.size,
                source_shown=self._source_shown and self.session.report is not None and self._has_source(),
                source_first=self._source_first,
                mirrored=mirrored,
            ),
            self._typography,
        )
        self.heading.update()
        if self.page.passages:
            self._set_range()
            self.verticalScrollBar().setValue(round(self.page.rows.top(first) + within))
        self._settle()

    def _has_source(self) -> bool:
        alignment = self.session.alignment
        return alignment is not None and alignment.source is not None

    # ── places ────────────────────────────────────────────────────────────────────────

    @property
    def top(self) -> float:
        """What part of the page is at the top of the window."""
        return float(self.verticalScrollBar().value())

    @property
    def view(self) -> tuple[float, float]:
        """The part of the article that shows, as fractions of the whole."""
        total = max(self.page.rows.total + _BELOW, 1.0)
        return self.top / total, min((self.top + self.viewport().height()) / total, 1.0)

    def fraction(self, passage: PassageId, point: int, side: Side = Side.TARGET) -> float:
        """Where in the article a place is, estimated by its share of its passage."""
        number, rows = self.page.number(passage), self.page.rows
        if number is None:
            return 0.0
        length = max(len(self.page.passages[number].text(side)), 1)
        y = rows.top(number) + rows.height(number) * min(point / length, 1.0)
        return y / max(rows.total + _BELOW, 1.0)

    def hit(self, position: QPointF) -> Hit | None:
        """What is at a place of the viewport."""
        y = position.y() + self.top
        if not self.page.passages or not 0 <= y < self.page.rows.total:
            return None
        number = self.page.rows.at(y)
        passage = self.page.passages[number].id
        if self.rows_painter.score(passage) and self.rows_painter.chip(number, -self.top).contains(position):
            return Hit(number, passage, score=True)
        row = self.page.row(number)
        for side in Side:
            column, box = row.column(side), self.page.box(number, side)
            area = box.adjusted(-8, -8, 8, 0 if self.page.frame.beneath else row.height)
            if column is not None and area.contains(QPointF(position.x(), y)):
                inside = QPointF(position.x(), y) - box.topLeft()
                return Hit(number, passage, side, column.point_at(inside), column.over(inside))
        return Hit(number, passage)

    def reveal(self, box: QRectF, *, soon: bool = False) -> None:
        """Scroll a part of the page into view, no further than needed. `soon`: without movement."""
        height = self.viewport().height()
        top = self.top if self._movement.state() is not QVariantAnimation.State.Running else self._goal
        wanted = top
        if box.bottom() + _CLEAR > top + height:
            wanted = box.bottom() + _CLEAR - height
        if box.top() - _CLEAR < wanted:
            wanted = box.top() - _CLEAR
        if wanted != top:
            self.scroll_to(wanted, soon=soon)

    _goal = 0.0

    def scroll_to(self, top: float, *, soon: bool = False) -> None:
        """Bring that part of the page to the top of the window."""
        bar = self.verticalScrollBar()
        self._goal = float(min(max(round(top), bar.minimum()), bar.maximum()))
        self._movement.stop()
        time = 0 if soon else self.look.duration(SCROLL_TIME)
        if not time or not self.isVisible():
            bar.setValue(round(self._goal))
            return
        self._movement.setDuration(time)
        self._movement.setStartValue(float(bar.value()))
        self._movement.setEndValue(self._goal)
        self._movement.start()

    def row_box(self, number: int) -> QRectF:
        self.page.row(number)
        return QRectF(0, self.page.rows.top(number), self.page.frame.width, self.page.rows.height(number))

    # ── laying out what shows ─────────────────────────────────────────────────────────

    def _settle(self) -> None:
        """Lay out what shows now. What a person is reading stays where it is."""
        if self.page.passages:
            steady = self._first_known()
            before = self.page.rows.top(steady) if steady is not None else 0.0
            self.page.visible(self.top, self.viewport().height())
            change = self.page.rows.top(steady) - before if steady is not None else 0.0
            self._set_range()
            if change:
                self.verticalScrollBar().setValue(round(self.top + change))
        if self.page.rows.first_unknown() is not None:
            self._measuring.start()
        self.moved()
        self.viewport().update()
        self.scrolled.emit()

    def moved(self) -> None:
        """Something laid over the page has to follow it."""

    def _first_known(self) -> int | None:
        rows = self.page.rows
        first = rows.at(self.top)
        return next((n for n in range(first, min(first + 40, len(rows))) if rows.known(n)), None)

    def _set_range(self) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.blockSignals(True)
        bar.setRange(0, max(round(self.page.rows.total) + _BELOW - height, 0))
        bar.setPageStep(height)
        bar.setSingleStep(round(self._typography.size * 1.64))
        bar.blockSignals(False)

    def _measure_some(self) -> None:
        """In idle moments find the true heights of what is out of sight."""
        rows, until = self.page.rows, perf_counter() + _AT_REST
        first, shift = rows.at(self.top), 0.0
        number = rows.first_unknown()
        while number is not None and perf_counter() < until:
            change = self.page.measure(number)
            shift += change if number < first else 0.0
            number = rows.first_unknown(number)
        self._set_range()
        if shift:
            self.verticalScrollBar().setValue(round(self.top + shift))
        if number is None:
            self._measuring.stop()
            self.scrolled.emit()

    # ── Qt ────────────────────────────────────────────────────────────────────────────

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self.look.theme.paper)
        for number in self.page.visible(self.top + event.rect().top() - 24, event.rect().height() + 48):
            self.rows_painter.paint(painter, number, -self.top, self.font())
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.heading.setGeometry(0, 0, self.width(), HEIGHT)
        if float(self.viewport().width()) != self.page.frame.width:
            self.relayout()
        else:
            self._set_range()
            self._settle()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        pass  # `_settle` has seen the new value and asked for a repaint

    def below(self, number: int) -> QPoint:
        """Where a frame about the score of a row may open, on the screen."""
        chip = self.rows_painter.chip(number, -self.top)
        return self.viewport().mapToGlobal(chip.bottomLeft().toPoint() + QPoint(0, 4))
