"""What a person likes, by name and type: one declaration each, kept in an ini file.

Working rules belong to the house profile, everything about one article to its review.
"""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, Generic, TypeVar, overload

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

from transcheck.errors import RuleError
from transcheck.paths import config_dir
from transcheck.report.options import ReportOptions

from .fonts import LARGEST, SMALLEST, USUAL, Typography
from .theme import Scheme

Value = TypeVar("Value")

_RECENTS = 10


class Setting(Generic[Value]):
    """A setting as an attribute: read from the file, or its default where that is unusable."""

    def __init__(
        self,
        key: str,
        default: Value,
        read: Callable[[Any], Value],
        write: Callable[[Value], Any] = lambda value: value,
    ) -> None:
        self.key = key
        self.default = default
        self._read = read
        self._write = write

    @overload
    def __get__(self, settings: None, owner: type) -> "Setting[Value]": ...
    @overload
    def __get__(self, settings: "Settings", owner: type) -> Value: ...
    def __get__(self, settings: "Settings | None", owner: type) -> "Setting[Value] | Value":
        if settings is None:
            return self
        kept = settings.file.value(self.key)
        try:
            return self.default if kept is None else self._read(kept)
        except (TypeError, ValueError):
            return self.default

    def __set__(self, settings: "Settings", value: Value) -> None:
        if value != self.__get__(settings, type(settings)):
            settings.file.setValue(self.key, self._write(value))
            settings.changed.emit(self.key)


def _flag(kept: object) -> bool:
    return kept is True or str(kept).lower() == "true"


def _words(kept: object) -> tuple[str, ...]:
    """A list as an ini file gives it back: nothing, one text, or several."""
    if isinstance(kept, list | tuple):
        return tuple(str(item) for item in kept)
    return (str(kept),) if kept else ()


def _pairs(kept: object) -> tuple[tuple[str, str], ...]:
    return tuple((name, value) for name, _, value in (word.partition("=") for word in _words(kept)))


def _size(kept: object) -> float:
    return min(max(float(str(kept)), SMALLEST), LARGEST)


def _bytes(kept: object) -> QByteArray:
    return kept if isinstance(kept, QByteArray) else QByteArray()


def _report(kept: object) -> ReportOptions:
    try:
        return ReportOptions().given(json.loads(str(kept)))
    except RuleError as error:
        raise ValueError(str(error)) from error


class Settings(QObject):
    """All settings of the desk. `changed` gives the key of the one that did."""

    changed = Signal(str)

    language = Setting("interface/language", "", str)
    """ "en", "ur", or empty to follow the system."""
    scheme = Setting("interface/theme", Scheme.SYSTEM, Scheme, str)
    still = Setting("interface/still", False, _flag)
    """Nothing moves: lists jump instead of scrolling."""
    reading_size = Setting("reading/size", USUAL, _size)
    """Pixels of Latin text; other scripts follow by their factors."""
    nastaliq = Setting("reading/nastaliq", True, _flag)
    fonts = Setting("reading/fonts", (), _pairs, lambda pairs: [f"{name}={font}" for name, font in pairs])
    """A font by the name of a script, where the person chose one."""
    source_first = Setting("reading/source_first", False, _flag)
    source_shown = Setting("reading/source_shown", True, _flag)
    focus = Setting("reading/focus", False, _flag)
    """All passages but the one at hand are dimmed."""
    decided_shown = Setting("reading/decided_shown", False, _flag)
    dictionary = Setting("reading/dictionary", "", str)
    """File of the spelling dictionary (.dic); empty for the one that fits, "none" for none."""
    profile = Setting("house/profile", "", str)
    """File of the house style; empty for the one that ships."""
    termbases = Setting("house/termbases", (), _words, list)
    report = Setting("report/options", ReportOptions(), _report, lambda options: json.dumps(options.chosen()))
    """What exported reports show."""
    recents = Setting("files/recents", (), _words, list)
    folder = Setting("files/folder", "", str)
    flags_shown = Setting("window/flags", True, _flag)
    """The panel of flags; in a narrow window it folds away by itself."""
    geometry = Setting("window/geometry", QByteArray(), _bytes)
    columns = Setting("window/columns", QByteArray(), _bytes)
    panel = Setting("window/panel", QByteArray(), _bytes)
    drawer = Setting("window/drawer", QByteArray(), _bytes)
    drawer_page = Setting("window/drawer_page", -1, int)
    """Which page of the drawer is open, -1 while it is shut."""

    def __init__(self, path: Path | None = None, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        path = path or config_dir() / "desk.ini"
        path.parent.mkdir(parents=True, exist_ok=True)
        self.file = QSettings(str(path), QSettings.Format.IniFormat)

    @property
    def typography(self) -> Typography:
        return Typography(self.reading_size, self.nastaliq, self.fonts)

    def opened(self, path: Path) -> None:
        """Remember a review at the head of the recent ones."""
        name = str(path)
        self.recents = (name, *(other for other in self.recents if other != name))[:_RECENTS]

    def forget(self, path: Path) -> None:
        self.recents = tuple(other for other in self.recents if other != str(path))
