"""What a person likes and what the house wants, in one dialog of three pages."""

from dataclasses import replace

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTabWidget, QVBoxLayout, QWidget

from transcheck.check import catalogue
from transcheck.profile import Profile, preset

from .. import house
from ..settings import Settings
from .checks_page import ChecksPage
from .house_page import HousePage
from .reading_page import ReadingPage


class Preferences(QDialog):
    """`profile` and `termbases` are the answer; the taste is written to the settings on OK."""

    def __init__(self, settings: Settings, profile: Profile, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preferences"))
        self.resize(760, 560)
        self._profile = profile
        self.reading = ReadingPage(settings, self)
        self.checks = ChecksPage(catalogue(), profile.disabled, self)
        self.house = HousePage(profile, settings.termbases, self)
        self.pages = QTabWidget(self)
        for tabs in (self.pages, self.pages.tabBar()):
            tabs.setAccessibleName(self.tr("Pages of the preferences"))
        self.pages.addTab(self.reading, self.tr("Reading"))
        self.pages.addTab(self.checks, self.tr("Checks"))
        self.pages.addTab(self.house, self.tr("House"))
        button = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(button.Ok | button.Cancel, self)
        buttons.button(button.Ok).setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.addWidget(self.pages)
        layout.addWidget(buttons)

    def accept(self) -> None:
        self.reading.keep()
        super().accept()

    @property
    def termbases(self) -> tuple[str, ...]:
        return self.house.termbase_names()

    @property
    def profile(self) -> Profile:
        """The house style as it is wanted now: the same value where nothing was changed."""
        wanted = replace(
            self._profile,
            preset=preset(self.house.preset.currentData()),
            disabled=self.checks.disabled(),
            muted=self.house.muted_pairs(),
        )
        if wanted == self._profile:
            return self._profile
        return house.own(wanted, name=self.tr("My house"))
