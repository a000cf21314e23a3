"""The drawer at the foot of the desk: a row of tabs, and the page of the open one above them."""

from PySide6.QtCore import QEasingCurve, QVariantAnimation, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from transcheck.model import Family

from .theme import Look

TABS = 30
"""Height of the row of tabs: all there is of a shut drawer."""

_ANY = 16_777_215  # Qt's own bound for a height that has none

LEAST = 160
USUAL = 318


class Drawer(QFrame):
    """Pages behind tabs. A click on the open tab shuts it."""

    heightWanted = Signal(int)
    """How high the drawer would like to be now; who lays it out gives it that."""
    pageChanged = Signal(int)
    """The page that is open now, -1 when shut."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._page = -1
        self._height = USUAL
        self._tabs: list[QToolButton] = []
        self._badges: list[QLabel] = []
        self._urgent: dict[int, bool] = {}
        self._row = QFrame(self)
        self._row.setObjectName("tabs")
        self._row.setFixedHeight(TABS)
        self._row_layout = QHBoxLayout(self._row)
        self._row_layout.setContentsMargins(12, 0, 8, 0)
        self._row_layout.setSpacing(4)
        self._row_layout.addStretch()
        self._stack = QStackedWidget(self)
        self._stack.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._stack.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._row)
        layout.addWidget(self._stack, 1)
        self.setMinimumHeight(TABS)
        self.setMaximumHeight(TABS)
        self._movement = QVariantAnimation(self)
        self._movement.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._movement.valueChanged.connect(lambda height: self.heightWanted.emit(int(height)))
        self._movement.finished.connect(self._opened)
        look.changed.connect(self._dress)

    def add_page(self, page: QWidget, title: str) -> None:
        number = self._stack.addWidget(page)
        tab = QToolButton(self._row, text=title, checkable=True)
        tab.setProperty("role", "tab")
        tab.setFixedHeight(TABS)
        tab.clicked.connect(lambda checked: self.open(number if checked else -1))
        badge = QLabel(self._row)
        badge.setContentsMargins(0, 0, 12, 0)
        for place, widget in enumerate((tab, badge)):
            self._row_layout.insertWidget(2 * number + place, widget)
        self._tabs.append(tab)
        self._badges.append(badge)

    def set_badge(self, number: int, text: str, *, urgent: bool = False) -> None:
        """A few words beside a tab: how many there are, what asks for attention."""
        badge = self._badges[number]
        badge.setText(text)
        badge.setVisible(bool(text))
        self._urgent[number] = urgent
        self._tabs[number].setAccessibleDescription(text)
        self._dress()

    def _dress(self) -> None:
        theme = self._look.theme
        for number, badge in enumerate(self._badges):
            urgent = self._urgent.get(number, False)
            colour = theme.mark(Family.TERMS).ink if urgent else theme.muted
            badge.setStyleSheet(f"color: {colour.name()};")

    @property
    def page(self) -> int:
        return self._page

    def open(self, number: int) -> None:
        """Show that page; -1 shuts the drawer."""
        if not -1 <= number < self._stack.count():
            number = -1
        if self._page >= 0:
            self._height = max(self.height(), LEAST)
        was_open, self._page = self._page >= 0, number
        for n, tab in enumerate(self._tabs):
            tab.setChecked(n == number)
        if number >= 0:
            self._stack.setCurrentIndex(number)
        self._stack.setVisible(number >= 0)
        if was_open != (number >= 0):
            self._resize(opening=number >= 0)
        self.pageChanged.emit(number)

    def _resize(self, *, opening: bool) -> None:
        """Grow to the height it had, step by step; a shut drawer is its tabs."""
        self._movement.stop()
        if not opening:
            self.setMinimumHeight(TABS)
            self.setMaximumHeight(TABS)
            self.heightWanted.emit(TABS)
            return
        self.setMaximumHeight(_ANY)
        self._movement.setDuration(self._look.duration(140))
        self._movement.setStartValue(TABS)
        self._movement.setEndValue(self._height)
        self._movement.start()

    def _opened(self) -> None:
        if self._page >= 0:
            self.setMinimumHeight(LEAST)
            # Where nothing moves there was no step on the way that asked for it.
            self.heightWanted.emit(self._height)
