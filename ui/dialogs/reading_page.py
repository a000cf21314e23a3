"""The page of the preferences about what is seen: language, light, type."""

from pathlib import Path

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFileDialog,
    QFontComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QWidget,
)

from .. import intake, spelling
from ..fonts import LARGEST, LATIN, NASKH, NASTALIQ, SMALLEST, Script
from ..settings import Settings
from ..theme import Scheme

_SCRIPTS = (LATIN, NASTALIQ, NASKH)


class FontChoice(QWidget):
    """A font for one script, or the one that comes with the desk."""

    def __init__(self, script: Script, chosen: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fonts = QFontComboBox(self)
        self._usual = QCheckBox(self.tr("the usual one"), self)
        self._usual.setChecked(not chosen)
        self._fonts.setEnabled(bool(chosen))
        self._fonts.setCurrentText(chosen or next(iter(script.families)))
        self._fonts.setAccessibleName(script.name)
        self._usual.toggled.connect(self._fonts.setDisabled)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._fonts, 1)
        layout.addWidget(self._usual)

    @property
    def chosen(self) -> str:
        return "" if self._usual.isChecked() else self._fonts.currentText()


class DictionaryChoice(QWidget):
    """Which dictionary marks misspelt words: the one that fits, one of those at hand, a file, or none."""

    def __init__(self, chosen: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QComboBox(self)
        self.box.setAccessibleName(self.tr("Dictionary"))
        at_hand = spelling.installed()
        fitting = (
            self.tr("The dictionary of the language") if at_hand else self.tr("No dictionary is installed")
        )
        self.box.addItem(fitting, "")
        for name, file in sorted(at_hand.items()):
            self.box.addItem(name, str(file))
        self.box.addItem(self.tr("No spelling marks"), spelling.NONE)
        self._choose(chosen)
        browse = QPushButton(self.tr("Choose…"), self)
        browse.setAccessibleName(self.tr("Choose a dictionary"))
        browse.clicked.connect(self._browse)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.box, 1)
        layout.addWidget(browse)
        self.setFocusProxy(self.box)

    @property
    def chosen(self) -> str:
        return self.box.currentData()

    def _choose(self, file: str) -> None:
        if self.box.findData(file) < 0:
            self.box.addItem(Path(file).stem, file)
        self.box.setCurrentIndex(self.box.findData(file))

    def _browse(self) -> None:
        kinds = intake.kinds(self.tr("Dictionaries"), ".dic")
        file, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a dictionary"), "", kinds)
        if file:
            self._choose(file)


class ReadingPage(QWidget):
    """Fills itself from the settings; `keep` writes them back."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.language = _choice(
            {"": self.tr("As the system"), "en": "English", "ur": "اردو"}, settings.language, self
        )
        self.scheme = _choice(
            {
                Scheme.SYSTEM: self.tr("As the system"),
                Scheme.LIGHT: self.tr("Light"),
                Scheme.DARK: self.tr("Dark"),
            },
            settings.scheme,
            self,
        )
        self.size = QDoubleSpinBox(self)
        self.size.setRange(SMALLEST, LARGEST)
        self.size.setSingleStep(0.5)
        self.size.setDecimals(1)
        self.size.setSuffix(self.tr(" px"))
        self.size.setMinimumSize(110, 30)
        self.size.setValue(settings.reading_size)
        self.nastaliq = QCheckBox(self.tr("&Nastaliq for Urdu (else Naskh)"), self)
        self.nastaliq.setChecked(settings.nastaliq)
        self.still = QCheckBox(self.tr("Nothing &moves"), self)
        self.still.setChecked(settings.still)
        fonts = dict(settings.fonts)
        self.fonts = {s.name: FontChoice(s, fonts.get(s.name, ""), self) for s in _SCRIPTS}
        self.dictionary = DictionaryChoice(settings.dictionary, self)
        self._usual = QPushButton(self.tr("Usual size"), self)
        self._usual.clicked.connect(lambda: self.size.setValue(Settings.reading_size.default))
        self._lay_out()

    def keep(self) -> None:
        settings = self._settings
        settings.language = self.language.currentData()
        settings.scheme = Scheme(self.scheme.currentData())
        settings.reading_size = self.size.value()
        settings.nastaliq = self.nastaliq.isChecked()
        settings.still = self.still.isChecked()
        settings.dictionary = self.dictionary.chosen
        settings.fonts = tuple((name, box.chosen) for name, box in self.fonts.items() if box.chosen)

    def _lay_out(self) -> None:
        size = QHBoxLayout()
        size.addWidget(self.size)
        size.addWidget(self._usual)
        size.addStretch()
        form = QFormLayout(self)
        form.setContentsMargins(0, 16, 0, 16)
        form.setVerticalSpacing(12)
        form.setHorizontalSpacing(16)
        form.addRow(self.tr("&Language"), self.language)
        form.addRow(self.tr("&Theme"), self.scheme)
        label = QLabel(self.tr("&Size of the text"), self)
        label.setBuddy(self.size)
        form.addRow(label, size)
        form.addRow(self.tr("Latin font"), self.fonts[LATIN.name])
        form.addRow(self.tr("Nastaliq font"), self.fonts[NASTALIQ.name])
        form.addRow(self.tr("Naskh font"), self.fonts[NASKH.name])
        form.addRow(self.tr("S&pelling by"), self.dictionary)
        form.addRow("", self.nastaliq)
        form.addRow("", self.still)
        self.size.setAccessibleName(self.tr("Size of the text"))


def _choice(names: dict[str, str], chosen: str, parent: QWidget) -> QComboBox:
    box = QComboBox(parent)
    for value, name in names.items():
        box.addItem(name, str(value))
    box.setCurrentIndex(max(box.findData(str(chosen)), 0))
    return box
