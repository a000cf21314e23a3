"""Says in a sentence what went wrong, and keeps the details for whoever mends it."""

import traceback
from pathlib import Path

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
        title = _told(error) if expected else self.tr("Something went wrong inside TransCheck")
        self._title = QLabel(title if expected and error.subject else _capital(title), self)
        self._title.setProperty("role", "title")
        self.sentence = str(error) if expected else self._apology(error)
        self._sentence = QLabel(_advice(error) if expected else self.sentence, self)
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


def _told(error: TranscheckError) -> str:
    """What happened to which file, by its name."""
    name = Path(error.subject).name if error.subject else ""
    return f"{name}: {error.what}" if name else error.what


def _advice(error: TranscheckError) -> str:
    """What to do, and where the file lies."""
    advice = f"{_capital(error.remedy).rstrip('.')}." if error.remedy else ""
    return "\n\n".join(filter(None, (advice, error.subject)))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
