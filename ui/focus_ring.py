"""A ring around the button that has the focus, two pixels outside it, for who works by keyboard.

A style sheet can only draw within a control, and a ring within the primary button would
hardly stand out from its fill.
"""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from shiboken6 import isValid

from .theme import Look

_OUTSIDE = 4
"""Two pixels of room and two of ring."""


class FocusRing(QObject):
    """Follows the focus from button to button, in whichever window."""

    def __init__(self, app: QApplication, look: Look) -> None:
        super().__init__(app)
        self._look = look
        self._ring: _Ring | None = None
        app.focusChanged.connect(self._follow)

    @property
    def around(self) -> QWidget | None:
        """The button that has the ring."""
        return self._ring.button if self._ring is not None and isValid(self._ring) else None

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        if self._ring is not None and isValid(self._ring):
            self._ring.deleteLater()
        self._ring = None
        # A button that was clicked is where the mouse is; it needs no ring.
        by_key = QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton
        if isinstance(now, QPushButton) and by_key:
            self._ring = _Ring(now, self._look)


class _Ring(QWidget):
    """Lies over the window, lets everything through, and stays with its button."""

    def __init__(self, button: QPushButton, look: Look) -> None:
        super().__init__(button.window())
        self.button = button
        self._look = look
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.installEventFilter(self)
        self._stay()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kinds = QEvent.Type
        if event.type() in (kinds.Move, kinds.Resize, kinds.Show, kinds.Hide, kinds.EnabledChange):
            self._stay()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.theme.focus, 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)

    def _stay(self) -> None:
        corner = self.button.mapTo(self.button.window(), self.button.rect().topLeft())
        box = self.button.rect().translated(corner)
        self.setGeometry(box.adjusted(-_OUTSIDE, -_OUTSIDE, _OUTSIDE, _OUTSIDE))
        self.setVisible(self.button.isVisible() and self.button.isEnabled())
        self.raise_()
