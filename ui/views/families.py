"""The row of families above the list: the key to the lines, the counts, and a filter in one."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from transcheck.model import Family, Severity

from ..fonts import small
from ..names import family_name
from ..theme import Look
from .pencil import draw_line

_GAP = 4.0


class FamilyToggle(QAbstractButton):
    """One family: its name over its line, and how many flags it has. Off, the line is gone."""

    def __init__(self, family: Family, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.family = family
        self._look = look
        self._count = 0
        self.setCheckable(True)
        self.setChecked(True)
        self.setText(family_name(family))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)
        self.set_count(0)

    def set_count(self, count: int) -> None:
        self._count = count
        self.setAccessibleName(
            self.tr("{family}, %n flag(s)", "", count).format(family=family_name(self.family))
        )
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(small(self.font()))
        width = metrics.horizontalAdvance(self.text()) + _GAP + metrics.horizontalAdvance(str(self._count))
        return QSize(round(width) + 4, 26)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, font = self._look.theme, small(self.font())
        painter = QPainter(self)
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        name, number = metrics.horizontalAdvance(self.text()), metrics.horizontalAdvance(str(self._count))
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        baseline = 15.0
        left = self.width() - 2 - name if rtl else 2.0
        painter.setPen(theme.text if self.isChecked() else theme.muted)
        painter.drawText(QPointF(left, baseline), self.text())
        painter.setPen(theme.muted)
        painter.drawText(
            QPointF(left - _GAP - number if rtl else left + name + _GAP, baseline), str(self._count)
        )
        if self.isChecked():
            draw_line(
                painter,
                self.family,
                Severity.MINOR,
                theme.mark(self.family).mark,
                left=left,
                right=left + name,
                top=baseline + 3,
            )
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.focus, 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)


class FamilyRow(QWidget):
    """All five, spread over the width there is."""

    changed = Signal()
    """Other families are wanted now."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.toggles = [FamilyToggle(family, look, self) for family in Family]
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for toggle in self.toggles:
            if toggle is not self.toggles[0]:
                layout.addStretch(1)
            layout.addWidget(toggle)
            toggle.toggled.connect(self.changed)

    def set_counts(self, counts: Mapping[Family, int]) -> None:
        for toggle in self.toggles:
            toggle.set_count(counts.get(toggle.family, 0))

    def wanted(self) -> frozenset[Family]:
        return frozenset(toggle.family for toggle in self.toggles if toggle.isChecked())

    def want(self, families: Iterable[Family]) -> None:
        """Show these as chosen, without saying `changed`."""
        for toggle in self.toggles:
            toggle.blockSignals(True)
            toggle.setChecked(toggle.family in families)
            toggle.blockSignals(False)
            toggle.update()
