"""Says in a sentence what went wrong, and keeps the details for whoever mends it."""

import traceback

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from transcheck.errors import TranscheckError

from . import fit


class Failure(QDialog):
    """What happened to which file and what to do; for our own mistakes the traceback too."""

    def __init__(self, error: BaseException, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("That did not work"))
        self.details: str | None = None
        expected = isinstance(error, TranscheckError)
        title = error.what if expected else self.tr("Something went wrong inside TransCheck")
        self._title = QLabel(_capital(title), self)
        self._title.setProperty("role", "title")
        self._sentence = QLabel(str(error) if expected else self._apology(error), self)
        for label in (self._title, self._sentence):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(12)
        layout.addWidget(self._title)
        layout.addWidget(self._sentence)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        if not expected:
            self.details = details = "".join(traceback.format_exception(error))
            layout.addWidget(self._view(details))
            copy = QPushButton(self.tr("Copy the details"), self)
            copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(details))
            buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        layout.addWidget(buttons)
        fit(self, 480)

    @property
    def sentence(self) -> str:
        return self._sentence.text()

    def _apology(self, error: BaseException) -> str:
        sentence = self.tr(
            "Nothing that was open is lost. Save your review, and please report the details below: {error}"
        )
        return sentence.format(error=f"{type(error).__name__}: {error}")

    def _view(self, text: str) -> QPlainTextEdit:
        view = QPlainTextEdit(text, self)
        view.setReadOnly(True)
        view.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        view.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        view.setMinimumHeight(160)
        view.setAccessibleName(self.tr("Details"))
        return view


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
