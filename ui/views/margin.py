"""The score of a passage on a chip in the margin, and the answer to "why that score?"."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPoint, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from transcheck.model import Mark, PassageScore

from ..check_words import message_of
from ..fonts import figures, small
from ..names import category_name, severity_name
from ..theme import Look, Theme
from .pencil import draw_line, thickness

WIDTH, HEIGHT, RADIUS = 34.0, 20.0, 10.0


def chip_box(gutter: QRectF, baseline: float, x_height: float) -> QRectF:
    """Where the chip stands in the gutter: level with the letters of the first line."""
    middle = baseline - x_height / 2
    return QRectF(gutter.center().x() - WIDTH / 2, round(middle - HEIGHT / 2), WIDTH, HEIGHT)


def draw_chip(
    painter: QPainter, box: QRectF, value: float, pass_mark: float, *, theme: Theme, font: QFont, stale: bool
) -> None:
    """The number; on a tint where it is weak, in a dashed frame while it is being reckoned anew."""
    band = theme.band(value, pass_mark)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if stale:
        painter.setPen(QPen(theme.ctl, 1, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
    elif band.tint is not None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(band.tint)
        painter.drawRoundedRect(box, RADIUS, RADIUS)
    painter.setPen(theme.muted if stale else band.ink)
    painter.setFont(figures(font))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, f"{value:.0f}")
    painter.restore()


def draw_lock(painter: QPainter, chip: QRectF, *, theme: Theme) -> None:
    """A small padlock under the chip: this passage stays as it is when others are aligned anew."""
    body = QRectF(chip.center().x() - 4, chip.bottom() + 8, 8, 6)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.muted, 1.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawArc(QRectF(body.left() + 1.5, body.top() - 4.5, 5, 8), 0, 180 * 16)
    painter.setBrush(theme.muted)
    painter.drawRoundedRect(body, 1, 1)
    painter.restore()


def chip_words(
    number: int, score: PassageScore, pass_mark: float, *, stale: bool = False, locked: bool = False
) -> str:
    """The chip for a screen reader."""
    translate = QCoreApplication.translate
    if stale:
        verdict = translate("margin", "being checked again")
    elif score.value < pass_mark:
        verdict = translate("margin", "below the pass mark")
    else:
        verdict = translate("margin", "at or above the pass mark")
    said = translate("margin", "Passage {number}, score {score}, {verdict}").format(
        number=number, score=f"{score.value:.0f}", verdict=verdict
    )
    return translate("margin", "{passage}, locked").format(passage=said) if locked else said


class _Line(QWidget):
    """A short piece of a mark's line, as in the text."""

    def __init__(self, mark: Mark, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._mark, self._theme = mark, theme
        self.setFixedSize(28, 12)

    def paintEvent(self, event: QPaintEvent) -> None:
        issue = self._mark.issue
        high = thickness(issue.kind.family, issue.severity)
        draw_line(
            QPainter(self),
            issue.kind.family,
            issue.severity,
            self._theme.line(issue.kind.family, issue.severity),
            left=0,
            right=self.width(),
            top=(self.height() - high) / 2,
        )


class WhyScore(QFrame):
    """Which marks cost how much, in a small frame beside the chip. Any key or click closes it."""

    def __init__(
        self,
        heading: str,
        costs: Sequence[tuple[Mark, float]],
        score: PassageScore,
        *,
        look: Look,
        parent: QWidget,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("popup")
        self.setAccessibleName(heading)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        title = QLabel(heading, self)
        title.setProperty("role", "title")
        layout.addWidget(title)
        layout.addLayout(self._table(costs, look.theme))
        total = self.tr("{points} points in {words} words").format(
            points=f"{score.penalty:g}", words=score.words
        )
        foot = QLabel(total if costs else self.tr("Nothing counts against this passage."), self)
        foot.setProperty("role", "muted")
        layout.addWidget(foot)

    def show_at(self, corner: QPoint) -> None:
        """Beside the chip, within the screen."""
        self.adjustSize()
        room = self.screen().availableGeometry()
        corner.setX(max(room.left(), min(corner.x(), room.right() - self.width())))
        corner.setY(max(room.top(), min(corner.y(), room.bottom() - self.height())))
        self.move(corner)
        self.show()
        self.setFocus()

    def keyPressEvent(self, event: object) -> None:
        self.close()

    def _table(self, costs: Sequence[tuple[Mark, float]], theme: Theme) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        for row, (mark, points) in enumerate(costs):
            grid.addWidget(_Line(mark, theme, self), row, 0)
            grid.addWidget(QLabel(_shortened(mark.issue.quote or message_of(mark.issue)), self), row, 1)
            kind = QLabel(f"{severity_name(mark.issue.severity)}  {category_name(mark.issue.category)}", self)
            kind.setFont(small(self.font()))
            kind.setProperty("role", "muted")
            grid.addWidget(kind, row, 2)
            cost = QLabel(f"{points:g}", self)
            cost.setFont(figures(self.font()))
            grid.addWidget(cost, row, 3, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        return grid


_QUOTED = 44


def _shortened(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _QUOTED else words[: _QUOTED - 1].rstrip() + "…"
