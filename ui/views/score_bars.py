"""A bar for each passage, with the pass mark as a dashed line across them."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from transcheck.model import PassageId, PassageScore

from ..fonts import small
from ..session import Selection, Session
from ..theme import Look, mixed
from .margin import chip_words

_LEAST_BAR, _WIDEST_BAR = 4.0, 22.0
_AXIS = 30.0
_FOOT = 22.0
_HEAD = 10.0


class ScoreBars(QWidget):
    """Click or arrow key brings a passage to hand. Grows beyond its frame for long articles."""

    chosen = Signal(object)
    """The id of the passage of a bar."""

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._look = look
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        session.marksChanged.connect(self._changed)
        session.reportChanged.connect(self._changed)
        session.selectionChanged.connect(self._select)
        look.changed.connect(self.update)
        self._changed()

    @property
    def scores(self) -> tuple[PassageScore, ...]:
        card = self._session.scorecard
        return card.passages if card else ()

    def sizeHint(self) -> QSize:
        return QSize(round(2 * _AXIS + len(self.scores) * _LEAST_BAR), 180)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width(), 120)

    def bar_at(self, x: float) -> int | None:
        """The number of the bar at a place."""
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            x = self.width() - x
        number = int((x - _AXIS) // self._step())
        return number if 0 <= number < len(self.scores) and x >= _AXIS else None

    def bar(self, number: int) -> QRectF:
        """Where a bar stands, as high as its score."""
        step = self._step()
        width = max(step * 0.72, step - 4)
        left = _AXIS + number * step + (step - width) / 2
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left = self.width() - left - width
        top = min(self._y(self.scores[number].value), self._y(0) - 2)
        return QRectF(left, top, width, max(self._y(0) - top, 2.0))

    def _step(self) -> float:
        room = self.width() - 2 * _AXIS
        return min(max(room / max(len(self.scores), 1), _LEAST_BAR), _WIDEST_BAR)

    def _y(self, value: float) -> float:
        return round(_HEAD + (self.height() - _HEAD - _FOOT) * (1 - value / 100))

    def _changed(self) -> None:
        self.updateGeometry()
        self.update()
        self._select(self._session.selection)

    def _select(self, selection: Selection) -> None:
        number = self._number(selection.passage)
        card = self._session.scorecard
        name = self.tr("Scores of the passages")
        self.setAccessibleName(name)
        if number is not None and card:
            self.setAccessibleDescription(chip_words(number + 1, self.scores[number], card.threshold))
        self.update()

    def _number(self, passage: PassageId | None) -> int | None:
        return next((n for n, score in enumerate(self.scores) if score.passage == passage), None)

    # ── painting ──────────────────────────────────────────────────────────────────────

    def paintEvent(self, event: QPaintEvent) -> None:
        card = self._session.scorecard
        if card is None:
            return
        theme = self._look.theme
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setFont(small(self.font()))
        self._paint_scale(painter, card.threshold)
        here = self._number(self._session.selection.passage)
        for number, score in enumerate(self.scores):
            box = self.bar(number)
            if box.right() >= event.rect().left() and box.left() <= event.rect().right():
                painter.fillRect(box, self._colour(score.value, card.threshold))
        painter.fillRect(QRectF(_AXIS, self._y(0), self.width() - 2 * _AXIS, 1), theme.ctl)
        self._paint_pass_mark(painter, card.threshold)
        if here is not None:
            self._paint_here(painter, here)

    def _paint_scale(self, painter: QPainter, threshold: float) -> None:
        theme = self._look.theme
        metrics = QFontMetricsF(painter.font())
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for value in (0.0, threshold, 100.0):
            text = f"{value:.0f}"
            width = metrics.horizontalAdvance(text)
            x = self.width() - _AXIS + 8 if rtl else _AXIS - 8 - width
            painter.setPen(theme.text if value == threshold else theme.muted)
            if value == threshold or abs(self._y(value) - self._y(threshold)) > metrics.height():
                painter.drawText(round(x), round(self._y(value) + metrics.ascent() / 2 - 1), text)

    def _paint_pass_mark(self, painter: QPainter, threshold: float) -> None:
        pen = QPen(self._look.theme.text, 1)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        y = self._y(threshold) + 0.5
        painter.drawLine(round(_AXIS), round(y), round(self.width() - _AXIS), round(y))

    def _paint_here(self, painter: QPainter, number: int) -> None:
        """The passage at hand: a bar of the accent under its own, and its number."""
        theme, box = self._look.theme, self.bar(number)
        painter.fillRect(QRectF(box.left(), self._y(0) + 3, box.width(), 3), theme.accent)
        painter.setPen(theme.text)
        text = f"¶ {number + 1}"
        width = QFontMetricsF(painter.font()).horizontalAdvance(text)
        x = min(max(box.center().x() - width / 2, 0), self.width() - width)
        painter.drawText(round(x), self.height() - 3, text)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.focus, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(-4, -4, 4, 8), 4, 4)

    def _colour(self, value: float, threshold: float) -> QColor:
        theme = self._look.theme
        band = theme.band(value, threshold)
        return band.ink if band.tint is not None else mixed(theme.accent, theme.paper, share=0.45)

    # ── going there ───────────────────────────────────────────────────────────────────

    def mousePressEvent(self, event: QMouseEvent) -> None:
        number = self.bar_at(event.position().x())
        if number is not None:
            self._go(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        forward = -1 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else 1
        steps = {Qt.Key.Key_Right: forward, Qt.Key.Key_Left: -forward}
        here = self._number(self._session.selection.passage)
        if event.key() in steps and self.scores:
            self._go(
                min(max((here if here is not None else -1) + steps[event.key()], 0), len(self.scores) - 1)
            )
        else:
            super().keyPressEvent(event)

    def _go(self, number: int) -> None:
        passage = self.scores[number].passage
        self._session.select_passage(passage)
        self.chosen.emit(passage)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip:
            number, card = self.bar_at(event.pos().x()), self._session.scorecard
            words = (
                chip_words(number + 1, self.scores[number], card.threshold)
                if number is not None and card
                else ""
            )
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)
