"""The trend as a table: the articles, or sums of them by who, where, from what and when."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from transcheck.trend import By, Group, Result, grouped

from ..names import category_name, language_name

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
SORT = Qt.ItemDataRole.UserRole + 1
"""The value of a cell to sort by."""
_TRANSLATOR, _DESK = 2, 3
_DEAREST = 3


class TrendTable(QAbstractTableModel):
    """`by` None lists the articles, whose translator and desk can be written in."""

    credited = Signal(str, str, str)
    """An article's key with the translator and the desk that were written."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._results: tuple[Result, ...] = ()
        self._groups: tuple[Group, ...] = ()
        self._by: By | None = By.TRANSLATOR

    def show(self, results: Sequence[Result], by: By | None) -> None:
        self.beginResetModel()
        self._results, self._by = tuple(results), by
        self._groups = grouped(self._results, by) if by else ()
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        if parent.isValid():
            return 0
        return len(self._results) if self._by is None else len(self._groups)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._titles())

    def flags(self, index: Index) -> Qt.ItemFlag:
        found = super().flags(index)
        can_write = self._by is None and index.column() in (_TRANSLATOR, _DESK)
        return found | Qt.ItemFlag.ItemIsEditable if can_write else found

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles()[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        value = self._row(index.row())[index.column()]
        if role == SORT:
            return -1.0 if value is None else value
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return _shown(value)
        if role == Qt.ItemDataRole.TextAlignmentRole and not isinstance(value, str):
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or self._by is not None:
            return False
        result, said = self._results[index.row()], str(value).strip()
        translator = said if index.column() == _TRANSLATOR else result.translator
        desk = said if index.column() == _DESK else result.desk
        self.credited.emit(result.key, translator, desk)
        return True

    def _titles(self) -> list[str]:
        if self._by is None:
            return [
                self.tr("Article"), self.tr("Day"), self.tr("Translator"), self.tr("Desk"),
                self.tr("Languages"), self.tr("Words"), self.tr("Points per 1,000 words"),
                self.tr("Passes"), self.tr("Estimate"),
            ]  # fmt: skip
        name = {
            By.TRANSLATOR: self.tr("Translator"), By.DESK: self.tr("Desk"),
            By.LANGUAGES: self.tr("Languages"), By.MONTH: self.tr("Month"),
        }[self._by]  # fmt: skip
        return [
            name, self.tr("Articles"), self.tr("Words"), self.tr("Points per 1,000 words"),
            self.tr("Range"), self.tr("Pass"), self.tr("Estimate"), self.tr("Dearest kinds"),
        ]  # fmt: skip

    def _row(self, number: int) -> list[str | float | int | None]:
        if self._by is None:
            return self._article(self._results[number])
        group = self._groups[number]
        low, high = group.interval or (None, None)
        range_ = "" if low is None or high is None else f"{low:.0f} – {high:.0f}"
        return [
            self._name(group.name),
            group.articles,
            group.words,
            group.per_thousand,
            range_,
            group.passed,
            group.estimate,
            self.tr(", ").join(
                f"{category_name(category)} {points:.1f}" for category, points in group.costs[:_DEAREST]
            ),
        ]

    def _article(self, result: Result) -> list[str | float | int | None]:
        return [
            result.article,
            result.day,
            result.translator,
            result.desk,
            _languages(result.languages),
            result.words,
            1000 * result.penalty / result.words if result.words else 0.0,
            self.tr("yes") if result.passed else self.tr("no"),
            result.estimate,
        ]

    def _name(self, name: str) -> str:
        if not name:
            return self.tr("not named")
        return _languages(name) if self._by is By.LANGUAGES else name


def _languages(pair: str) -> str:
    """ "ur → en" in words."""
    return " → ".join(language_name(tag) for tag in pair.split(" → "))


def _shown(value: str | float | int | None) -> str:
    if value is None:
        return ""
    return f"{value:.1f}" if isinstance(value, float) else f"{value:,}" if isinstance(value, int) else value
