"""Looks for words in the translation and puts others in their place, one by one or all at once."""

from collections.abc import Callable

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from transcheck.model import Location

from .. import search
from ..session import Session


class Replace(QDialog):
    """Stays open beside the text. `go_to` shows a place in it."""

    def __init__(
        self, session: Session, go_to: Callable[[Location], None], *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Replace"))
        self._session = session
        self._go_to = go_to
        self._at = -1
        self.words = QLineEdit(self)
        self.better = QLineEdit(self)
        self.exact = QCheckBox(self.tr("Capitals &matter"), self)
        self.count = QLabel(self)
        self.count.setProperty("role", "muted")
        role = QDialogButtonBox.ButtonRole
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.next = buttons.addButton(self.tr("&Next"), role.ActionRole)
        self.one = buttons.addButton(self.tr("Re&place"), role.ActionRole)
        self.all = buttons.addButton(self.tr("Replace &all"), role.ActionRole)
        self.next.setDefault(True)
        self.next.clicked.connect(self.show_next)
        self.one.clicked.connect(self.replace_one)
        self.all.clicked.connect(self.replace_all)
        buttons.rejected.connect(self.reject)
        self._lay_out(buttons)
        for changed in (self.words.textChanged, self.exact.toggled):
            changed.connect(self._begin_anew)
        session.passagesChanged.connect(self._show)
        session.reportChanged.connect(self._begin_anew)
        self._begin_anew()

    def places(self) -> tuple[Location, ...]:
        alignment = self._session.alignment
        if alignment is None:
            return ()
        return search.occurrences(alignment, self.words.text(), exact=self.exact.isChecked())

    def show_next(self) -> None:
        """The next place; after the last one the first."""
        places = self.places()
        if places:
            self._at = (self._at + 1) % len(places)
            self._go_to(places[self._at])
            self._show()

    def replace_one(self) -> None:
        """Replace the place that is shown, and show the next."""
        places = self.places()
        if not 0 <= self._at < len(places):
            self.show_next()
            return
        self._replace(places[self._at : self._at + 1])
        self._at -= 1
        self.show_next()

    def replace_all(self) -> None:
        places = self.places()
        self._replace(places)
        self._session.said.emit(self.tr("%n place(s) replaced", "", len(places)))
        self._begin_anew()

    def _replace(self, places: tuple[Location, ...]) -> None:
        alignment = self._session.alignment
        if alignment is not None and places:
            self._session.replace_texts(search.replaced(alignment, places, self.better.text()))

    def _lay_out(self, buttons: QDialogButtonBox) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(12)
        form.addRow(self.tr("&Find"), self.words)
        form.addRow(self.tr("Replace &with"), self.better)
        form.addRow("", self.exact)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(12)
        layout.addLayout(form)
        layout.addWidget(self.count)
        layout.addWidget(buttons)
        self.setMinimumWidth(460)

    def _begin_anew(self, *_: object) -> None:
        self._at = -1
        self._show()

    def _show(self, *_: object) -> None:
        found = len(self.places())
        for button in (self.next, self.one, self.all):
            button.setEnabled(found > 0)
        if not self.words.text():
            self.count.setText("")
        elif self._at >= 0:
            self.count.setText(self.tr("{number} of {total}").format(number=self._at + 1, total=found))
        else:
            self.count.setText(self.tr("%n place(s)", "", found))
