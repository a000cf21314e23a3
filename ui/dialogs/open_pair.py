"""What was found in a source and its translation, to be corrected before the work starts."""

from pathlib import Path

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QWidget,
)

from transcheck.model import Document, Side

from ..session import Session
from .side_pane import SidePane


class OpenPair(QDialog):
    """Asks for the two sides of an article; `source` and `target` are the answer."""

    def __init__(
        self,
        session: Session,
        *,
        source: Path | None = None,
        target: Path | None = None,
        folder: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("New review"))
        self.resize(760, 480)
        self._target = SidePane(Side.TARGET, session, self)
        self._source = SidePane(Side.SOURCE, session, self)
        self._swap = QPushButton(self.tr("S&wap sides"), self)
        self.hint = QLabel(self)
        self.hint.setProperty("role", "muted")
        self.hint.setWordWrap(True)
        self.reference: Path | None = None
        """A finished translation to compare with, where there is one."""
        self._reference = QPushButton(self)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.start = self._buttons.addButton(self.tr("Start"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.start.setDefault(True)
        self._lay_out()
        self._swap.clicked.connect(self.swap)
        self._reference.clicked.connect(self._choose_reference)
        self.compare(None)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        for pane in (self._source, self._target):
            pane.changed.connect(self._check)
            pane.dropped.connect(self.take)
            pane.folder = folder
        if source:
            self._source.read(source)
        if target:
            self._target.read(target)
        self._check()

    @property
    def source(self) -> Document | None:
        return self._source.document()

    @property
    def target(self) -> Document | None:
        return self._target.document()

    @property
    def panes(self) -> tuple[SidePane, SidePane]:
        """Source and translation."""
        return self._source, self._target

    def take(self, files: tuple[Path, ...]) -> None:
        """Two files at once: the first is read as the source."""
        self._source.read(files[0])
        self._target.read(files[1])

    def swap(self) -> None:
        """The source is the translation and the other way round."""
        source, target = self._source, self._target
        was_source, was_target = (source.file, source.document()), (target.file, target.document())
        source.hold(*was_target)
        target.hold(*was_source)

    def compare(self, reference: Path | None) -> None:
        """Score against that translation too; None for no comparison."""
        self.reference = reference
        self._reference.setText(
            self.tr("Compare with a &reference…")
            if reference is None
            else self.tr("Compared with {name}").format(name=reference.name)
        )

    def _choose_reference(self) -> None:
        """Giving up the choice gives up the comparison."""
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Reference translation"), self._target.folder)
        self.compare(Path(chosen) if chosen else None)

    def _lay_out(self) -> None:
        layout = QGridLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setHorizontalSpacing(36)
        layout.addWidget(self._source, 0, 0)
        layout.addWidget(self._target, 0, 1)
        layout.addWidget(self.hint, 1, 0, 1, 2)
        beside = QHBoxLayout()
        beside.addWidget(self._swap)
        beside.addWidget(self._reference)
        beside.addStretch()
        layout.addLayout(beside, 2, 0)
        layout.addWidget(self._buttons, 2, 1)
        layout.setColumnStretch(0, 1)
        layout.setColumnStretch(1, 1)

    def _check(self) -> None:
        source, target = self.source, self.target
        waiting = self._source.waiting or self._target.waiting
        self.start.setEnabled(target is not None and not waiting)
        self._swap.setEnabled(not waiting and (source is not None or target is not None))
        hint = ""
        if target is not None and source is None and not waiting:
            hint = self.tr("Without a source only the translation itself is checked.")
        elif source is not None and target is not None and source.language == target.language:
            hint = self.tr("Both sides are in the same language. Check that these are the files you meant.")
        self.hint.setText(hint)
