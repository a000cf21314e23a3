"""A note on a flag; its category and severity; a flag of one's own."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from transcheck.model import CATEGORIES, Severity

from ..names import category_name, severity_name


class NoteDialog(QDialog):
    """A remark in one's own words; `text` is the answer, empty to take it away."""

    def __init__(self, quote: str, note: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Note"))
        about = _quoted(quote, self)
        self._text = QPlainTextEdit(note, self)
        self._text.setAccessibleName(self.tr("Note"))
        self._text.setTabChangesFocus(True)
        self._text.setMinimumHeight(96)
        layout = _column(self)
        layout.addWidget(about)
        layout.addWidget(self._text)
        layout.addWidget(_buttons(self, self.tr("Keep")))
        self._text.setFocus()
        self.setMinimumWidth(420)

    @property
    def text(self) -> str:
        return self._text.toPlainText().strip()


class Regrading(QDialog):
    """Of what kind a flag is and how bad."""

    def __init__(
        self,
        quote: str,
        category: str = "style/awkward",
        severity: Severity = Severity.MINOR,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Category and severity"))
        self._category = QComboBox(self)
        for id in CATEGORIES:
            self._category.addItem(category_name(id), id)
        self._category.setCurrentIndex(self._category.findData(category))
        self._severity = QComboBox(self)
        for level in Severity:
            self._severity.addItem(severity_name(level), level)
        self._severity.setCurrentIndex(list(Severity).index(severity))
        self.form = QFormLayout()
        self.form.setVerticalSpacing(12)
        self.form.addRow(self.tr("&Category"), self._category)
        self.form.addRow(self.tr("&Severity"), self._severity)
        layout = _column(self)
        layout.addWidget(_quoted(quote, self))
        layout.addLayout(self.form)
        layout.addWidget(_buttons(self, self.tr("Keep")))
        self.setMinimumWidth(420)

    @property
    def category(self) -> str:
        return self._category.currentData()

    @property
    def severity(self) -> Severity:
        return list(Severity)[self._severity.currentIndex()]


class OwnFlag(Regrading):
    """A flag that a person sets: also what is wrong."""

    def __init__(self, quote: str, *, parent: QWidget | None = None) -> None:
        super().__init__(quote, parent=parent)
        self.setWindowTitle(self.tr("New flag"))
        self._message = QLineEdit(self)
        self.form.addRow(self.tr("&What is wrong"), self._message)
        self._message.setFocus()

    @property
    def message(self) -> str:
        return self._message.text().strip() or category_name(self.category)


def _quoted(quote: str, parent: QWidget) -> QLabel:
    label = QLabel(QCoreApplication.translate("edit_issue", "“{quote}”").format(quote=quote), parent)
    label.setWordWrap(True)
    return label


def _column(dialog: QDialog) -> QVBoxLayout:
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(24, 24, 24, 16)
    layout.setSpacing(12)
    return layout


def _buttons(dialog: QDialog, keep: str) -> QDialogButtonBox:
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, dialog)
    buttons.addButton(keep, QDialogButtonBox.ButtonRole.AcceptRole).setDefault(True)
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    return buttons
