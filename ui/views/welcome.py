"""What is shown while nothing is open: where to drop files, how to begin, what was open lately."""

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ..theme import Look

_WIDTH = 620


class DropArea(QFrame):
    """A frame of dashes with the three ways to begin."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._aimed_at = False
        look.changed.connect(self.update)

    def aim(self, aimed_at: bool) -> None:
        """Whether files are held over the page."""
        self._aimed_at = aimed_at
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme.accent if self._aimed_at else theme.ctl, 2 if self._aimed_at else 1)
        pen.setDashPattern([5, 4])
        painter.setPen(pen)
        painter.setBrush(theme.row if self._aimed_at else theme.paper)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)


class Welcome(QWidget):
    """The page of an empty desk. It decides nothing: it says what the person wants."""

    newWanted = Signal()
    openWanted = Signal()
    sampleWanted = Signal()
    recentWanted = Signal(object)
    """The Path of a review that was open before."""
    pasted = Signal()
    """What is on the clipboard is to be reviewed."""
    dropped = Signal(object)
    """A tuple of Paths."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.setObjectName("welcome")
        self._drop = DropArea(look, self)
        self._title = QLabel(self.tr("Drop a source text and its translation here"), self._drop)
        self._hint = QLabel(
            self.tr(
                "Word, web pages, plain text, or one file that holds both (XLIFF, TMX, PO, tables); "
                "Ctrl+V pastes a text"
            ),
            self._drop,
        )
        self.new = self._button(self.tr("New review…"), self.newWanted)
        self.open = self._button(self.tr("Open…"), self.openWanted)
        self.sample = self._button(self.tr("Try the sample article"), self.sampleWanted)
        self._recent_title = QLabel(self.tr("Recent reviews"), self)
        self.recents = QListWidget(self)
        self.recents.setAccessibleName(self.tr("Recent reviews"))
        self.recents.itemActivated.connect(self._chosen)
        self.recents.itemClicked.connect(self._chosen)
        self._lay_out()

    def show_recents(self, names: tuple[str, ...]) -> None:
        """List the reviews that are still where they were."""
        self.recents.clear()
        for name in names:
            path = Path(name)
            if path.exists():
                item = QListWidgetItem(f"{path.stem}\n{path.parent}")
                item.setData(Qt.ItemDataRole.UserRole, name)
                item.setSizeHint(QSize(0, 46))
                self.recents.addItem(item)
        shown = self.recents.count() > 0
        self._recent_title.setVisible(shown)
        self.recents.setVisible(shown)
        self.recents.setFixedHeight(min(self.recents.count(), 5) * 46 + 4)

    def _button(self, text: str, wanted: SignalInstance) -> QPushButton:
        button = QPushButton(text, self._drop)
        button.clicked.connect(lambda _checked: wanted.emit())
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        return button

    def _lay_out(self) -> None:
        self.new.setProperty("primary", True)
        self._title.setProperty("role", "title")
        self._recent_title.setProperty("role", "title")
        self._hint.setProperty("role", "muted")
        for label in (self._title, self._hint):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch()
        for button in (self.new, self.open, self.sample):
            buttons.addWidget(button)
        buttons.addStretch()
        inside = QVBoxLayout(self._drop)
        inside.setContentsMargins(36, 48, 36, 48)
        inside.setSpacing(8)
        inside.addWidget(self._title)
        inside.addWidget(self._hint)
        inside.addSpacing(16)
        inside.addLayout(buttons)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addStretch(2)
        column.addWidget(self._drop)
        column.addSpacing(24)
        column.addWidget(self._recent_title)
        column.addWidget(self.recents)
        column.addStretch(3)
        self._drop.setFixedWidth(_WIDTH)
        self.recents.setFixedWidth(_WIDTH)
        page = QHBoxLayout(self)
        page.addStretch()
        page.addLayout(column)
        page.addStretch()

    def _chosen(self, item: QListWidgetItem) -> None:
        self.recentWanted.emit(Path(item.data(Qt.ItemDataRole.UserRole)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            self._drop.aim(True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._drop.aim(False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self._drop.aim(False)
        files = tuple(Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())
        if files:
            event.acceptProposedAction()
            self.dropped.emit(files)
