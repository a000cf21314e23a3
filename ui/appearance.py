"""The verbs of the View menu: each changes a setting, and the setting changes what is seen."""

from PySide6.QtCore import QObject

from .fonts import LARGEST, SMALLEST, USUAL
from .settings import Settings
from .theme import Scheme

_STEP = 1.0


class Appearance(QObject):
    """How the desk looks, as the person likes it."""

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings

    def larger(self) -> None:
        self._resize(self._settings.reading_size + _STEP)

    def smaller(self) -> None:
        self._resize(self._settings.reading_size - _STEP)

    def usual_size(self) -> None:
        self._resize(USUAL)

    def follow_system(self, *_: object) -> None:
        self._fix(Scheme.SYSTEM)

    def always_light(self, *_: object) -> None:
        self._fix(Scheme.LIGHT)

    def always_dark(self, *_: object) -> None:
        self._fix(Scheme.DARK)

    def source_first(self, wanted: bool) -> None:
        self._settings.source_first = wanted

    def source_shown(self, wanted: bool) -> None:
        self._settings.source_shown = wanted

    def decided_shown(self, wanted: bool) -> None:
        self._settings.decided_shown = wanted

    def focus(self, wanted: bool) -> None:
        self._settings.focus = wanted

    def _resize(self, size: float) -> None:
        self._settings.reading_size = min(max(size, SMALLEST), LARGEST)

    def _fix(self, scheme: Scheme) -> None:
        self._settings.scheme = scheme
        self._settings.changed.emit(Settings.scheme.key)
