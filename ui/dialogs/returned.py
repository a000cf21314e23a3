"""What an editor did in the Word file that came back, to be confirmed before the review takes it."""

from collections.abc import Callable

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from transcheck.model import PassageId
from transcheck.report.docx.back import Back, Did

from . import fit


class Returned(QDialog):
    """Lists the answers; accepted, they become one undo step. `go_to` shows a passage at the desk."""

    def __init__(
        self, back: Back, *, go_to: Callable[[PassageId], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Answers from Word"))
        self._go_to = go_to
        about = QLabel(self._about(back), self)
        about.setWordWrap(True)
        self.list = QTreeWidget(self)
        self.list.setHeaderLabels([self.tr("Passage"), self.tr("Done"), self.tr("What")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setAccessibleName(self.tr("Answers from Word"))
        names = self._names()
        for change in back.changes:
            # By itself: between Urdu words the quotation marks of English ones change sides.
            item = QTreeWidgetItem([str(change.passage), names[change.did], f"\u2068{change.text}\u2069"])
            item.setToolTip(2, change.text)
            self.list.addTopLevelItem(item)
        self._passages = [change.passage for change in back.changes]
        for column in (0, 1):
            self.list.resizeColumnToContents(column)
        self.list.currentItemChanged.connect(self._show)
        self._lay_out(about, anything=bool(back.changes))

    def _about(self, back: Back) -> str:
        said = [
            self.tr("%n answer(s) were found. Taken, they can be undone in one step.", "", len(back.changes))
            if back.changes
            else self.tr("Nothing was changed in this file.")
        ]
        if back.missing:
            names = ", ".join(str(id) for id in back.missing)
            said.append(
                self.tr("Not in the file, and left as they are: passages {names}").format(names=names)
            )
        return "\n".join(said)

    def _names(self) -> dict[Did, str]:
        return {
            Did.ACCEPTED: self.tr("Suggestion accepted"),
            Did.REWORDED: self.tr("Mended otherwise"),
            Did.REJECTED: self.tr("Suggestion rejected"),
            Did.RESOLVED: self.tr("Comment resolved"),
            Did.EDITED: self.tr("Text edited"),
            Did.REPLIED: self.tr("Reply"),
            Did.REMARKED: self.tr("New comment"),
        }

    def _lay_out(self, about: QLabel, *, anything: bool) -> None:
        role = QDialogButtonBox.ButtonRole
        buttons = QDialogButtonBox(self)
        self.take = buttons.addButton(self.tr("Take them"), role.AcceptRole)
        self.take.setEnabled(anything)
        self.take.setDefault(True)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(12)
        for widget in (about, self.list, buttons):
            layout.addWidget(widget)
        fit(self, 680)

    def _show(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self._go_to(self._passages[self.list.indexOfTopLevelItem(item)])
