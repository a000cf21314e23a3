"""One side of an article in the intake dialog."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from transcheck.errors import Cancelled
from transcheck.model import Document, Side

from .. import intake
from ..session import Session


class SidePane(QFrame):
    """One side: the file, what it is called, its language, and what was cut away."""

    changed = Signal()
    dropped = Signal(object)
    """The files that were dropped on it."""

    def __init__(self, side: Side, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.side = side
        self._session = session
        self._file: Path | None = None
        self._document: Document | None = None
        self._reading = 0
        self.folder = ""
        """Where the file dialog begins."""
        self.setAcceptDrops(True)
        self._title = QLabel(self._name(), self)
        self._title.setProperty("role", "title")
        self.about = QLabel(self)
        self.about.setWordWrap(True)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setMinimumHeight(60)
        self.about.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.choose = QPushButton(self.tr("Choose a file…"), self)
        self.paste = QPushButton(self.tr("Paste"), self)
        self.languages = QComboBox(self)
        self.cut = QListWidget(self)
        self._cut_label = QLabel(self)
        self._cut_label.setProperty("role", "muted")
        self._cut_label.setWordWrap(True)
        self._lay_out()
        self._name_for_readers()
        for button in (self.choose, self.paste):
            button.setAutoDefault(False)
        self.choose.clicked.connect(self._choose)
        self.paste.clicked.connect(self._paste)
        self.languages.currentIndexChanged.connect(self.changed)
        self.cut.itemChanged.connect(self._restored)
        self._show()

    # ── what it holds ─────────────────────────────────────────────────────────────────

    @property
    def file(self) -> Path | None:
        return self._file

    @property
    def waiting(self) -> bool:
        """Whether a file is being read."""
        return bool(self._reading)

    def document(self) -> Document | None:
        """The text as the person wants it: language chosen, cut paragraphs brought back."""
        if self._document is None:
            return None
        wanted = intake.restored(self._document, self._wanted())
        return wanted.with_language(self.languages.currentData() or wanted.language)

    def read(self, file: Path) -> None:
        """Read a file off the GUI thread; the dialog stays alive meanwhile."""
        self._file, self._document = file, None
        self._reading += 1
        self.about.setText(self.tr("Reading {name}…").format(name=file.name))
        self._session.tasks.fetch(
            lambda *_: self._session.engine.read(file),
            done=lambda document: self._read(file, document),
            failed=lambda error: self._failed(file, error),
        )
        self.changed.emit()

    def hold(self, file: Path | None, document: Document | None) -> None:
        """Take over what the other side had."""
        self._file, self._document = file, document
        self._show()

    # ── inside ────────────────────────────────────────────────────────────────────────

    def _name(self) -> str:
        return self.tr("Source") if self.side is Side.SOURCE else self.tr("Translation")

    def _lay_out(self) -> None:
        self.setObjectName("side")
        self.setFrameShape(QFrame.Shape.NoFrame)
        buttons = QHBoxLayout()
        buttons.addWidget(self.choose)
        buttons.addWidget(self.paste)
        buttons.addStretch()
        language = QLabel(self.tr("&Language"), self)
        language.setBuddy(self.languages)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for widget in (self._title, self.about):
            layout.addWidget(widget)
        layout.addLayout(buttons)
        layout.addSpacing(8)
        for widget in (language, self.languages, self._cut_label, self.cut):
            layout.addWidget(widget)
        layout.setStretchFactor(self.cut, 1)
        layout.addStretch()

    def _name_for_readers(self) -> None:
        side = self._name()
        self.languages.setAccessibleName(self.tr("Language of the {side}").format(side=side.lower()))
        self.choose.setAccessibleName(self.tr("Choose the file of the {side}").format(side=side.lower()))
        self.paste.setAccessibleName(self.tr("Paste the {side}").format(side=side.lower()))
        self.cut.setAccessibleName(self.tr("Paragraphs cut from the {side}").format(side=side.lower()))

    def _read(self, file: Path, document: Document) -> None:
        self._reading -= 1
        if file == self._file:
            self._document = document
            self._show()
        self.changed.emit()

    def _failed(self, file: Path, error: Exception) -> None:
        self._reading -= 1
        if file == self._file and not isinstance(error, Cancelled):
            self._show()
            self.about.setText(str(error))
        self.changed.emit()

    def _show(self) -> None:
        document = self._document
        with QSignalBlocker(self.languages), QSignalBlocker(self.cut):
            self.languages.clear()
            for tag, name in intake.languages(document.language if document else ""):
                self.languages.addItem(name, tag)
            if document is None or document.language == "und":
                self.languages.setCurrentIndex(-1)
            self.cut.clear()
            for block in document.cut if document else ():
                self.cut.addItem(_cut_item(block.text, block.reason))
        self.about.setText(self._summary())
        self._restored()
        self.languages.setEnabled(document is not None)

    def _summary(self) -> str:
        if self._document is None:
            return self.tr("Drop a file here, choose one, or paste a text.")
        name = self._file.name if self._file else ""
        return f"{intake.headline(self._document)}\n{name}"

    def _restored(self) -> None:
        document = self.document()
        cut = self.cut.count()
        self.cut.setVisible(bool(cut))
        self._cut_label.setVisible(document is not None)
        if document is not None:
            words = self.tr("%Ln word(s)", "", intake.words_in(document))
            found = self.tr("%n paragraph(s) cut away; tick what belongs to the article", "", cut)
            self._cut_label.setText(f"{words} · {found}" if cut else words)
        self.changed.emit()

    def _wanted(self) -> frozenset[int]:
        items = (self.cut.item(n) for n in range(self.cut.count()))
        return frozenset(n for n, i in enumerate(items) if i.checkState() is Qt.CheckState.Checked)

    def _choose(self) -> None:
        folder = str(self._file.parent) if self._file else self.folder
        chosen, _ = QFileDialog.getOpenFileName(self, self._name(), folder)
        if chosen:
            self.read(Path(chosen))

    def _paste(self) -> None:
        self.take(QGuiApplication.clipboard().mimeData())

    def take(self, mime: QMimeData) -> None:
        """What was pasted: a file, or a text."""
        files = _files(mime)
        if files:
            self.read(files[0])
        elif mime.text().strip():
            self.read(intake.pasted(mime.text(), self.side.value))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = _files(event.mimeData())
        event.acceptProposedAction()
        if len(files) > 1:
            self.dropped.emit(files)
        else:
            self.take(event.mimeData())


def _files(mime: QMimeData) -> tuple[Path, ...]:
    return tuple(Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile())


def _cut_item(text: str, reason: str) -> QListWidgetItem:
    item = QListWidgetItem(text)
    item.setToolTip(f"{reason}\n{text}" if reason else text)
    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
    item.setCheckState(Qt.CheckState.Unchecked)
    return item
