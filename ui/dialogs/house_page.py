"""The page of the preferences about the house: its style, its scoring, what it never wants to see."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from transcheck.paths import config_dir, resources
from transcheck.profile import Profile, preset

from .. import intake

_KEY = Qt.ItemDataRole.UserRole


def preset_names() -> tuple[str, ...]:
    """Scoring presets by name: the person's own and those that ship."""
    folders = (config_dir() / "presets", resources() / "profiles" / "presets")
    return tuple(sorted({file.stem for folder in folders for file in folder.glob("*.toml")}))


class HousePage(QWidget):
    """Preset, termbases, and the dismissals made for good."""

    def __init__(self, profile: Profile, termbases: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.preset = QComboBox(self)
        for name in preset_names():
            self.preset.addItem(preset(name).title, name)
        self.preset.setCurrentIndex(max(self.preset.findData(profile.preset.name), 0))
        self.termbases = QListWidget(self)
        self.termbases.setAccessibleName(self.tr("Termbases"))
        for name in termbases:
            self._add_termbase(name)
        self.muted = QListWidget(self)
        self.muted.setAccessibleName(self.tr("Dismissed for good"))
        for check, quote in sorted(profile.muted):
            item = QListWidgetItem(f"“{quote}”  ·  {check}", self.muted)
            item.setData(_KEY, (check, quote))
        self._add = QPushButton(self.tr("Add…"), self)
        self._remove = QPushButton(self.tr("Remove"), self)
        self._take_back = QPushButton(self.tr("Take back"), self)
        self._add.clicked.connect(self._choose)
        self._remove.clicked.connect(lambda: _remove_chosen(self.termbases))
        self._take_back.clicked.connect(lambda: _remove_chosen(self.muted))
        self._lay_out()

    def termbase_names(self) -> tuple[str, ...]:
        return tuple(self.termbases.item(n).data(_KEY) for n in range(self.termbases.count()))

    def muted_pairs(self) -> frozenset[tuple[str, str]]:
        pairs = (self.muted.item(n).data(_KEY) for n in range(self.muted.count()))
        return frozenset((check, quote) for check, quote in pairs)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.addRow(self.tr("&Scoring"), self.preset)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 16, 0, 16)
        layout.setSpacing(8)
        layout.addLayout(form)
        layout.addSpacing(8)
        layout.addWidget(_title(self.tr("Termbases"), self))
        layout.addWidget(self.termbases, 1)
        layout.addLayout(_row(self._add, self._remove))
        layout.addSpacing(8)
        layout.addWidget(_title(self.tr("Dismissed for good"), self))
        layout.addWidget(self.muted, 1)
        layout.addLayout(_row(self._take_back))

    def _choose(self) -> None:
        kinds = intake.kinds(self.tr("Termbases"), *intake.TERMBASES)
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Termbases"), "", kinds)
        for name in names:
            if name not in self.termbase_names():
                self._add_termbase(name)

    def _add_termbase(self, name: str) -> None:
        item = QListWidgetItem(Path(name).name, self.termbases)
        item.setData(_KEY, name)
        item.setToolTip(name)


def _title(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setProperty("role", "title")
    return label


def _row(*buttons: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    for button in buttons:
        row.addWidget(button)
    row.addStretch()
    return row


def _remove_chosen(items: QListWidget) -> None:
    for item in items.selectedItems():
        items.takeItem(items.row(item))
