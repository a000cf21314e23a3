"""What the exported report shows, and where it goes."""

from collections.abc import Callable, Collection
from dataclasses import replace
from enum import StrEnum
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

from transcheck.report.contents import Contents
from transcheck.report.options import Changes, Dismissed, ReportOptions


class Kind(StrEnum):
    """What is written."""

    WORD = "docx"
    ONTO = "onto"
    """The Word file that the translation came from, annotated."""
    HTML = "html"
    PDF = "pdf"
    XLSX = "xlsx"
    XLIFF = "xlf"
    JSON = "json"
    MEMORY = "tmx"
    MAROT = "tsv"

    @property
    def suffix(self) -> str:
        return ".docx" if self is Kind.ONTO else f".{self.value}"


_PARTS = {
    Kind.WORD: ("comments", "source_column", "scorecard", "charts", "dismissed", "changes"),
    Kind.PDF: ("source_column", "scorecard", "charts", "dismissed", "changes"),
    Kind.HTML: ("comments", "source_column", "scorecard", "charts", "dismissed"),
    Kind.ONTO: ("comments", "dismissed", "changes"),
}
"""Which parts of a kind can be chosen."""


class Export(QDialog):
    """Asks for the kind of report and its parts; `path` and `options` are the answer.

    `original` is the Word file that the translation came from, where it did. `fixed` names
    the options that the house has set. `count` tells what a report will hold.
    """

    def __init__(
        self,
        suggested: Path,
        options: ReportOptions | None = None,
        *,
        original: Path | None = None,
        fixed: Collection[str] = (),
        count: Callable[[ReportOptions], Contents] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self._options = options or ReportOptions()
        self._original = original
        self._fixed = frozenset(fixed)
        self._count = count
        self._kinds = QComboBox(self)
        for kind, name in self._names().items():
            if kind is not Kind.ONTO or original is not None:
                self._kinds.addItem(name, kind.value)
        self._path = QLineEdit(str(suggested.with_suffix(Kind.WORD.suffix)), self)
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
        self.preview = QLabel(self)
        self._show_options()
        self._lay_out()
        self._connect()
        self._kind_changed()

    @property
    def kind(self) -> Kind:
        return Kind(self._kinds.currentData())

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
            onto=self._original if self.kind is Kind.ONTO else None,
        )

    def choose_kind(self, kind: Kind) -> None:
        """Offer that kind of file."""
        self._kinds.setCurrentIndex(self._kinds.findData(kind.value))

    def _names(self) -> dict[Kind, str]:
        return {
            Kind.WORD: self.tr("Word report (.docx)"),
            Kind.ONTO: self.tr("The Word file it came from, annotated (.docx)"),
            Kind.HTML: self.tr("Web page (.html)"),
            Kind.PDF: self.tr("PDF, through LibreOffice (.pdf)"),
            Kind.XLSX: self.tr("Spreadsheet (.xlsx)"),
            Kind.XLIFF: self.tr("XLIFF with quality issues (.xlf)"),
            Kind.JSON: self.tr("Data (.json)"),
            Kind.MEMORY: self.tr("Translation memory (.tmx)"),
            Kind.MAROT: self.tr("Flags for the viewer Marot (.tsv)"),
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

    def _connect(self) -> None:
        self._kinds.currentIndexChanged.connect(self._kind_changed)
        self._browse.clicked.connect(self._choose)
        self._path.textChanged.connect(lambda text: self._save.setEnabled(bool(text.strip())))
        self.changes.currentIndexChanged.connect(self._preview)
        for box in self.parts.values():
            box.toggled.connect(self._preview)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(12)
        layout.addLayout(self._form())
        layout.addSpacing(8)
        layout.addWidget(self._heading(self.tr("The report shows")))
        for box in self.parts.values():
            layout.addWidget(box)
        layout.addSpacing(8)
        self.preview.setWordWrap(True)
        self.preview.setProperty("role", "muted")
        self.preview.setAccessibleName(self.tr("What the file will hold"))
        layout.addWidget(self.preview)
        layout.addStretch()
        layout.addWidget(self._buttons())
        self.setMinimumWidth(560)

    def _form(self) -> QFormLayout:
        where = QHBoxLayout()
        where.setSpacing(8)
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
        return form

    def _heading(self, text: str) -> QLabel:
        heading = QLabel(text, self)
        heading.setProperty("role", "title")
        return heading

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self._save = buttons.addButton(self.tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._save.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

    def _kind_changed(self) -> None:
        kind = self.kind
        path = self.path.with_suffix(kind.suffix)
        if kind is Kind.ONTO and path == self._original:
            path = path.with_name(self.tr("{name} reviewed").format(name=path.stem) + kind.suffix)
        self._path.setText(str(path))
        chosen = _PARTS.get(kind, ())
        self._allow("changes", self.changes, chosen)
        for name, box in self.parts.items():
            self._allow(name, box, chosen)
        for name, field in (("prepared_for", self._prepared_for), ("author", self._author)):
            self._allow(name, field, (name,) if chosen else ())
        self._preview()

    def _allow(self, name: str, widget: QWidget, chosen: Collection[str]) -> None:
        """Let the person set what the kind has, unless the house has set it."""
        widget.setEnabled(name in chosen and name not in self._fixed)
        widget.setToolTip(self.tr("Set by the house style") if name in self._fixed else "")

    def _preview(self) -> None:
        if self._count is not None:
            self.preview.setText(" · ".join(self._told(self._count(self.options))))

    def _told(self, found: Contents) -> list[str]:
        """What the file will hold, in words."""
        parts = [
            self.tr("%n passage(s)", "", found.passages),
            self.tr("%n flag(s)", "", found.flags),
        ]
        if "changes" in _PARTS.get(self.kind, ()):
            parts += [
                self.tr("%n passage(s) with tracked changes", "", found.rewritten),
                self.tr("%n suggestion(s) to accept or reject", "", found.suggested),
            ]
        if self.kind in (Kind.WORD, Kind.PDF, Kind.HTML, Kind.XLSX):
            parts.append(self.tr("%n drifting term(s)", "", found.drifting))
            parts.append(self.tr("verdict: passes") if found.passed else self.tr("verdict: fails"))
        return parts

    def _choose(self) -> None:
        suffix = self.kind.suffix
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export"), str(self.path), f"{self._kinds.currentText()} (*{suffix})"
        )
        if chosen:
            path = Path(chosen)
            self._path.setText(str(path if path.suffix else path.with_suffix(suffix)))
