"""The translation beside a reference, a second translation, and a translation back."""

from collections.abc import Iterable
from html import escape
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from transcheck.model import Score
from transcheck.score import Comparison
from transcheck.versions import Versions

_SIZE = (720, 520)
_NAMES = {"bleu": "BLEU", "chrf": "chrF", "chrf++": "chrF++", "ter": "TER"}


class Compare(QDialog):
    """Asks for the files; whoever opened it works the figures out and gives them to `show_versions`."""

    wanted = Signal(object, object, object)
    """Paths of the reference, the second translation, the back-translation; None where none was chosen."""

    def __init__(self, folder: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Compare with other versions"))
        self.resize(*_SIZE)
        self._folder = folder
        self.paths: list[Path | None] = [None, None, None]
        self.choices = [QPushButton(self.tr("Choose…"), self) for _ in self.paths]
        self._figures = QTextBrowser(self)
        self._figures.setAccessibleName(self.tr("Figures"))
        self._lay_out()
        for number, button in enumerate(self.choices):
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, n=number: self._choose(n))
        self._allow()

    def show_versions(self, found: Versions) -> None:
        parts = [
            self._scores(self.tr("Against the reference"), found.reference),
            self._comparisons(found.compared),
            self._scores(self.tr("Translated back, against the source"), found.back),
        ]
        self._figures.setHtml("".join(parts) or escape(self.tr("Nothing faces the passages.")))
        self.start.setEnabled(True)

    def failed(self) -> None:
        """What went wrong has been said; another try is free."""
        self._allow()

    # ── inside ────────────────────────────────────────────────────────────────────────

    def _choose(self, number: int) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.windowTitle(), self._folder)
        if name:
            self.paths[number] = Path(name)
            self.choices[number].setText(Path(name).name)
            self._folder = str(Path(name).parent)
        self._allow()

    def _allow(self) -> None:
        """A second translation needs a reference to be compared by."""
        self.choices[1].setEnabled(self.paths[0] is not None)
        self.start.setEnabled(any(self.paths))

    def _start(self) -> None:
        self.start.setEnabled(False)
        self.wanted.emit(*self.paths)

    def _lay_out(self) -> None:
        form = QFormLayout()
        labels = (self.tr("&Reference"), self.tr("&Second translation"), self.tr("&Back-translation"))
        for label, button in zip(labels, self.choices, strict=True):
            form.addRow(label, button)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.start = buttons.addButton(self.tr("&Compare"), QDialogButtonBox.ButtonRole.ActionRole)
        self.start.clicked.connect(self._start)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(12)
        layout.addLayout(form)
        layout.addWidget(self._figures, 1)
        layout.addWidget(buttons)

    def _scores(self, title: str, scores: Iterable[Score]) -> str:
        rows = [
            (_name(s.metric), f"{s.value:.1f}", f"<small>{escape(s.signature)}</small>")
            for s in scores
            if s.passage is None
        ]
        return _table(title, rows)

    def _comparisons(self, found: Iterable[Comparison]) -> str:
        rows = [
            (
                _name(one.metric),
                self.tr("this {ours}, the other {theirs}").format(
                    ours=f"{one.ours:.1f}", theirs=f"{one.theirs:.1f}"
                ),
                escape(self._judged(one)),
                f"<small>{escape(one.signature)}</small>",
            )
            for one in found
        ]
        return _table(self.tr("Second translation, paired bootstrap"), rows)

    def _judged(self, one: Comparison) -> str:
        if not one.sure:
            return self.tr("may be chance (p = {p})").format(p=f"{one.p:.3f}")
        better = self.tr("this is better (p = {p})")
        if not one.ours_is_better:
            better = self.tr("the other is better (p = {p})")
        return better.format(p=f"{one.p:.3f}")


def _name(metric: str) -> str:
    plain = metric.removeprefix("back/")
    return _NAMES.get(plain, plain)


def _table(title: str, rows: list[tuple[str, ...]]) -> str:
    if not rows:
        return ""
    body = "".join("<tr>" + "".join(f"<td>{cell}&nbsp; </td>" for cell in row) + "</tr>" for row in rows)
    return f"<p><b>{escape(title)}</b></p><table>{body}</table>"
