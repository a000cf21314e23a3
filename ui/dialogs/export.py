"""What the exported report shows, and where it goes."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from transcheck.report.options import Changes, Dismissed, ReportOptions

_WORD = ".docx"


class Export(QDialog):
    """Asks for the kind of report and its parts; `path` and `options` are the answer."""

    def __init__(
        self, suggested: Path, options: ReportOptions | None = None, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self._options = options or ReportOptions()
        self._kinds = QComboBox(self)
        for suffix, name in self._names().items():
            self._kinds.addItem(name, suffix)
        self._path = QLineEdit(str(suggested.with_suffix(_WORD)), self)
        self._browse = QPushButton(self.tr("Choose…"), self)
        self.changes = QComboBox(self)
        for value, name in self._change_names().items():
            self.changes.addItem(name, value)
        self._prepared_for = QLineEdit(self._options.prepared_for, self)
        self._author = QLineEdit(self._options.author, self)
        self.parts = {
            "comments": QCheckBox(self.tr("&Comments on the flagged words"), self),
            "source_column": QCheckBox(self.tr("&Source beside the translation"), self),
            "scorecard": QCheckBox(self.tr("Sco&recard"), self),
            "charts": QCheckBox(self.tr("C&harts"), self),
            "dismissed": QCheckBox(self.tr("&Dismissed flags, as settled comments"), self),
        }
        self._show_options()
        self._lay_out()
        self._kinds.currentIndexChanged.connect(self._kind_changed)
        self._browse.clicked.connect(self._choose)
        self._path.textChanged.connect(lambda text: self._save.setEnabled(bool(text.strip())))

    @property
    def path(self) -> Path:
        return Path(self._path.text().strip())

    @property
    def options(self) -> ReportOptions:
        chosen = {name: box.isChecked() for name, box in self.parts.items() if name != "dismissed"}
        return replace(
            self._options,
            **chosen,
            changes=Changes(self.changes.currentData()),  # Qt hands it back as a plain text
            dismissed=Dismissed.RESOLVED if self.parts["dismissed"].isChecked() else Dismissed.OMIT,
            prepared_for=self._prepared_for.text().strip(),
            author=self._author.text().strip() or ReportOptions().author,
        )

    def choose_kind(self, suffix: str) -> None:
        """Offer that kind of file first (".html")."""
        self._kinds.setCurrentIndex(self._kinds.findData(suffix))

    def _names(self) -> dict[str, str]:
        return {
            _WORD: self.tr("Word (.docx)"),
            ".html": self.tr("Web page (.html)"),
            ".xlsx": self.tr("Spreadsheet (.xlsx)"),
            ".json": self.tr("Data (.json)"),
            ".xlf": self.tr("XLIFF (.xlf)"),
        }

    def _change_names(self) -> dict[Changes, str]:
        return {
            Changes.ACCEPTED: self.tr("What was changed, as tracked changes"),
            Changes.SUGGESTED: self.tr("Suggestions too, as tracked changes"),
            Changes.NONE: self.tr("The text as it now reads"),
        }

    def _show_options(self) -> None:
        for name, box in self.parts.items():
            box.setChecked(getattr(self._options, name) not in (False, Dismissed.OMIT))
        self.changes.setCurrentIndex(self.changes.findData(self._options.changes))

    def _lay_out(self) -> None:
        where = QHBoxLayout()
        where.addWidget(self._path, 1)
        where.addWidget(self._browse)
        form = QFormLayout()
        form.setVerticalSpacing(12)
        form.setHorizontalSpacing(16)
        form.addRow(self.tr("&Kind"), self._kinds)
        file = QLabel(self.tr("&File"), self)
        file.setBuddy(self._path)
        form.addRow(file, where)
        form.addRow(self.tr("C&hanges"), self.changes)
        form.addRow(self.tr("&Prepared for"), self._prepared_for)
        form.addRow(self.tr("Si&gned by"), self._author)
        for label, widget in ((self.tr("File"), self._path), (self.tr("Choose the file"), self._browse)):
            widget.setAccessibleName(label)
        shows = QLabel(self.tr("The report shows"), self)
        shows.setProperty("role", "title")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self._save = buttons.addButton(self.tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._save.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(12)
        layout.addLayout(form)
        layout.addSpacing(8)
        layout.addWidget(shows)
        for box in self.parts.values():
            layout.addWidget(box)
        layout.addStretch()
        layout.addWidget(buttons)
        self.setMinimumWidth(520)

    def _kind_changed(self) -> None:
        suffix = self._kinds.currentData()
        self._path.setText(str(self.path.with_suffix(suffix)))
        for box in self.parts.values():
            box.setEnabled(suffix in (_WORD, ".html"))
        self.changes.setEnabled(suffix == _WORD)

    def _choose(self) -> None:
        suffix = self._kinds.currentData()
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export"), str(self.path), f"{self._kinds.currentText()} (*{suffix})"
        )
        if chosen:
            path = Path(chosen)
            self._path.setText(str(path if path.suffix else path.with_suffix(suffix)))
