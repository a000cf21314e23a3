"""The drawer at the foot of the desk: a row of tabs, and the page of the open one above them."""

from PySide6.QtCore import QEasingCurve, QPropertyAnimation, Signal
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

from .theme import Look

TABS = 30
"""Height of the row of tabs: all there is of a shut drawer."""

LEAST = 160
USUAL = 318


class Drawer(QFrame):
    """Pages behind tabs. A click on the open tab shuts it."""

    pageChanged = Signal(int)
    """The page that is open now, -1 when shut."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._page = -1
        self._height = USUAL
        self._tabs: list[QToolButton] = []
        self._badges: list[QLabel] = []
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

    def add_page(self, page: QWidget, title: str) -> None:
        number = self._stack.addWidget(page)
        tab = QToolButton(self._row, text=title, checkable=True)
        tab.setProperty("role", "tab")
        tab.setFixedHeight(TABS)
        tab.clicked.connect(lambda checked: self.open(number if checked else -1))
        badge = QLabel(self._row)
        badge.setProperty("role", "badge")
        for place, widget in enumerate((tab, badge)):
            self._row_layout.insertWidget(2 * number + place, widget)
        self._tabs.append(tab)
        self._badges.append(badge)

    def set_badge(self, number: int, text: str, *, urgent: bool = False) -> None:
        """A few words beside a tab: how many there are, what asks for attention."""
        badge = self._badges[number]
        badge.setText(text)
        badge.setProperty("urgent", urgent)
        badge.style().polish(badge)
        self._tabs[number].setAccessibleDescription(text)

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
        """The splitter gives the drawer the height between its least and its most."""
        if opening:
            self.setMaximumHeight(16_777_215)
            self._move(self._height)
        else:
            self.setMinimumHeight(TABS)
            self.setMaximumHeight(TABS)

    def _move(self, height: int) -> None:
        animation = QPropertyAnimation(self, b"minimumHeight", self)
        animation.setDuration(self._look.duration(140))
        animation.setStartValue(TABS)
        animation.setEndValue(height)
        animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        animation.finished.connect(self._opened)
        animation.start(QPropertyAnimation.DeletionPolicy.DeleteWhenStopped)

    def _opened(self) -> None:
        if self._page >= 0:
            self.setMinimumHeight(LEAST)
