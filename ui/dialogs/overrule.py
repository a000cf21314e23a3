"""A verdict of one's own, with the reason that is kept and printed."""

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from transcheck.model import Override, Verdict


class Overrule(QDialog):
    """`override` is the answer; None lets the numbers speak again."""

    def __init__(self, verdict: Verdict, override: Override | None, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Overrule the verdict"))
        self._verdict = QComboBox(self)
        self._verdict.addItem(self.tr("Ready to run"), Verdict.PASS)
        self._verdict.addItem(self.tr("Not ready to run"), Verdict.FAIL)
        wanted = override.verdict if override else _other(verdict)
        self._verdict.setCurrentIndex(self._verdict.findData(wanted))
        self._reason = QPlainTextEdit(override.reason if override else "", self)
        self._reason.setTabChangesFocus(True)
        self._reason.setMinimumHeight(96)
        form = QFormLayout()
        form.setVerticalSpacing(12)
        form.addRow(self.tr("&Verdict"), self._verdict)
        form.addRow(self.tr("&Reason"), self._reason)
        note = QLabel(self.tr("The reason is saved with the review and printed in every report."), self)
        note.setProperty("role", "muted")
        note.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(12)
        layout.addLayout(form)
        layout.addWidget(note)
        layout.addWidget(self._buttons(with_numbers=override is not None))
        self._reason.textChanged.connect(self._allow)
        self._numbers = False
        self._allow()
        self._reason.setFocus()
        self.setMinimumWidth(440)

    @property
    def override(self) -> Override | None:
        if self._numbers:
            return None
        return Override(Verdict(self._verdict.currentData()), self._reason.toPlainText().strip())

    def _buttons(self, *, with_numbers: bool) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self._keep = buttons.addButton(self.tr("Overrule"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._keep.setDefault(True)
        if with_numbers:
            back = buttons.addButton(
                self.tr("Let the numbers &decide"), QDialogButtonBox.ButtonRole.ResetRole
            )
            back.clicked.connect(self._give_back)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

    def _allow(self) -> None:
        """Without a reason there is no overruling."""
        self._keep.setEnabled(bool(self._reason.toPlainText().strip()))

    def _give_back(self) -> None:
        self._numbers = True
        self.accept()


def _other(verdict: Verdict) -> Verdict:
    return Verdict.FAIL if verdict is Verdict.PASS else Verdict.PASS
