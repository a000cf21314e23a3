"""The page of the preferences about the checks: on or off, each explained with its examples."""

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import (
    QLineEdit,
    QSplitter,
    QTextBrowser,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from transcheck.check import Check, Example

from ..check_words import check_title, explanation_in_short
from ..names import check_family_name

_FROM_THE_LEFT = "\u200e"
"""Keeps an example that begins with words from the right in its order: source, translation, repair."""

_ID = Qt.ItemDataRole.UserRole


class ChecksPage(QWidget):
    """A tree of families and checks with boxes; the chosen check explains itself beside it."""

    def __init__(
        self, checks: Iterable[Check], disabled: frozenset[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._checks = {check.id: check for check in checks}
        self._find = QLineEdit(self, placeholderText=self.tr("Find a check"), clearButtonEnabled=True)
        self._find.setAccessibleName(self.tr("Find a check"))
        self.tree = QTreeWidget(self)
        self.tree.setHeaderHidden(True)
        self.tree.setAccessibleName(self.tr("Checks"))
        self._page = QTextBrowser(self)
        self._page.setAccessibleName(self.tr("What the check is about"))
        self._fill(disabled)
        self._lay_out()
        self._find.textChanged.connect(self._filter)
        self.tree.itemChanged.connect(self._toggled)
        self.tree.currentItemChanged.connect(lambda item, _: self._explain(item))

    def disabled(self) -> frozenset[str]:
        """Ids of the checks that are switched off; a whole family by its own name."""
        off: set[str] = set()
        for family in self._families():
            if family.checkState(0) is Qt.CheckState.Unchecked:
                off.add(family.data(0, _ID))
            else:
                off |= {i.data(0, _ID) for i in _children(family) if not _checked(i)}
        return frozenset(off)

    def _fill(self, disabled: frozenset[str]) -> None:
        families: dict[str, QTreeWidgetItem] = {}
        for check in sorted(self._checks.values(), key=lambda c: (c.family, c.title.casefold())):
            family = families.get(check.family)
            if family is None:
                family = families[check.family] = QTreeWidgetItem(
                    self.tree, [check_family_name(check.family)]
                )
                family.setData(0, _ID, check.family)
                family.setFlags(
                    family.flags() | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsAutoTristate
                )
            item = QTreeWidgetItem(family, [check_title(check.id) or check.title])
            item.setData(0, _ID, check.id)
            item.setToolTip(0, check.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            off = any(check.id == each or check.id.startswith(f"{each}.") for each in disabled)
            item.setCheckState(0, Qt.CheckState.Unchecked if off else Qt.CheckState.Checked)

    def _lay_out(self) -> None:
        split = QSplitter(self)
        split.addWidget(self.tree)
        split.addWidget(self._page)
        split.setSizes([300, 380])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 16, 0, 16)
        layout.addWidget(self._find)
        layout.addWidget(split, 1)

    def _families(self) -> Iterable[QTreeWidgetItem]:
        return (self.tree.topLevelItem(n) for n in range(self.tree.topLevelItemCount()))

    def _filter(self, text: str) -> None:
        wanted = text.casefold().strip()
        for family in self._families():
            shown = False
            for item in _children(family):
                fits = wanted in item.text(0).casefold() or wanted in item.data(0, _ID)
                item.setHidden(not fits)
                shown = shown or fits
            family.setHidden(not shown)
            family.setExpanded(bool(wanted) and shown)

    def _toggled(self, item: QTreeWidgetItem) -> None:
        """A family's box is that of all its checks."""
        if item.parent() is None and item.checkState(0) is not Qt.CheckState.PartiallyChecked:
            with QSignalBlocker(self.tree):
                for child in _children(item):
                    child.setCheckState(0, item.checkState(0))

    def _explain(self, item: QTreeWidgetItem | None) -> None:
        check = self._checks.get(item.data(0, _ID)) if item else None
        self._page.setMarkdown("" if check is None else page_of(check, self.tr("Examples")))
        self._page.document().setMetaInformation(
            QTextDocument.MetaInformation.DocumentTitle, check_title(check.id) or check.title if check else ""
        )


def page_of(check: Check, examples: str) -> str:
    """A check's page with its examples, as Markdown."""
    shown = "\n".join(f"* {_as_text(example)}" for example in check.examples[:6])
    title, why = check_title(check.id) or check.title, explanation_in_short(check)
    page = check.page.removeprefix(check.title).strip()
    text = "\n\n".join(filter(None, (f"### {title}", f"`{check.id}`", why, page)))
    return f"{text}\n\n**{examples}**\n\n{shown}"


def _as_text(example: Example) -> str:
    source = f"{example.source} → " if example.source else ""
    repaired = f" → *{example.repaired}*" if example.repaired else ""
    # Two lines of an example are two passages; a list item has only one line.
    text = f"{source}{example.target}{repaired}".replace("\n", " / ")
    return f"{_FROM_THE_LEFT}{text}"


def _children(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    return [item.child(n) for n in range(item.childCount())]


def _checked(item: QTreeWidgetItem) -> bool:
    return item.checkState(0) is Qt.CheckState.Checked
