"""The colours of the desk, light and dark, and the one object that says which is on.

A `Theme` is a value read from resources/themes. `Look` holds the theme of the moment,
follows the system unless it was fixed, and says `changed` so that views repaint.
"""

import tomllib
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyle

from transcheck.model import Family, Severity
from transcheck.paths import resources

WEAK = 60
"""A passage that scores less than this is weak, whatever the pass mark."""


class Scheme(StrEnum):
    """What a person can ask for."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class FamilyColours:
    """`mark` for the line and the strip, `ink` for words, `tint` for a wash behind words."""

    mark: QColor
    ink: QColor
    tint: QColor


@dataclass(frozen=True, slots=True)
class Band:
    """How a score is shown: colour of the number, and of the chip behind it where there is one."""

    ink: QColor
    tint: QColor | None


@dataclass(frozen=True, slots=True)
class Theme:
    """Every colour by the name of what it is for; resources/themes says where each is used."""

    dark: bool
    win: QColor
    panel: QColor
    paper: QColor
    raised: QColor
    row: QColor
    sel: QColor
    evid: QColor
    text: QColor
    muted: QColor
    faint: QColor
    hair: QColor
    ctl: QColor
    accent: QColor
    onacc: QColor
    focus: QColor
    good: QColor
    wash: QColor
    families: dict[Family, FamilyColours]
    severities: dict[Severity, QColor]
    weak: Band
    low: Band

    def mark(self, family: Family) -> FamilyColours:
        return self.families[family]

    def severity(self, severity: Severity) -> QColor:
        return self.severities[severity]

    def line(self, family: Family, severity: Severity) -> QColor:
        """The colour of a mark's line; what is only a remark stays grey."""
        return self.muted if severity is Severity.NEUTRAL else self.families[family].mark

    def band(self, score: float, pass_mark: float) -> Band:
        """A good passage needs no medal: only weak ones are tinted."""
        if score < WEAK:
            return self.weak
        return self.low if score < pass_mark else Band(self.muted, None)

    def stale(self, colour: QColor) -> QColor:
        """The colour half-way to the paper, for what is being checked again."""
        return mixed(colour, self.paper)

    def words(self) -> dict[str, str]:
        """The plain colours by name, as a style sheet writes them."""
        return {
            name: value.name()
            for name in self.__dataclass_fields__
            if isinstance(value := getattr(self, name), QColor)
        }


def mixed(one: QColor, other: QColor, *, share: float = 0.5) -> QColor:
    """`one` mixed with `other`, opaque; `share` is how much of `other`."""
    return QColor.fromRgbF(
        *(a + (b - a) * share for a, b in zip(one.getRgbF()[:3], other.getRgbF()[:3], strict=True))
    )


@cache
def theme(name: str) -> Theme:
    """The theme of that name: "light" or "dark"."""
    with (resources() / "themes" / f"{name}.toml").open("rb") as file:
        data = tomllib.load(file)
    return Theme(
        dark=data["dark"],
        **{token: QColor(value) for part in ("surface", "ink") for token, value in data[part].items()},
        families={
            Family(key): FamilyColours(**{part: QColor(value) for part, value in colours.items()})
            for key, colours in data["family"].items()
        },
        severities={Severity(key): QColor(value) for key, value in data["severity"].items()},
        **{key: Band(QColor(b["ink"]), QColor(b["tint"])) for key, b in data["band"].items()},
    )


def palette(colours: Theme) -> QPalette:
    """The theme as Qt's own widgets want it."""
    made = QPalette()
    role = QPalette.ColorRole
    for name, colour in (
        (role.Window, colours.win),
        (role.WindowText, colours.text),
        (role.Base, colours.paper),
        (role.AlternateBase, colours.panel),
        (role.Text, colours.text),
        (role.PlaceholderText, colours.muted),
        (role.Button, colours.raised),
        (role.ButtonText, colours.text),
        (role.BrightText, colours.onacc),
        (role.ToolTipBase, colours.raised),
        (role.ToolTipText, colours.text),
        (role.Highlight, colours.sel),
        (role.HighlightedText, colours.text),
        (role.Link, colours.accent),
        (role.LinkVisited, colours.accent),
        (role.Accent, colours.accent),
        (role.Light, colours.raised),
        (role.Midlight, colours.panel),
        (role.Mid, colours.hair),
        (role.Dark, colours.ctl),
        (role.Shadow, colours.ctl),
    ):
        made.setColor(name, colour)
    for name in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, name, colours.muted)
    return made


def style_sheet(colours: Theme) -> str:
    """The style sheet of the whole program in these colours."""
    folder = resources() / "themes"
    template = (folder / "desk.qss").read_text(encoding="utf-8")
    # Pictures in a style sheet keep the colour they are drawn in, so some come once for each mode.
    mode = "dark" if colours.dark else "light"
    return Template(template).substitute(colours.words(), pictures=folder.as_posix(), mode=mode)


class Look(QObject):
    """Which theme is on, and whether things may move. Views hold one and repaint on `changed`."""

    changed = Signal()

    def __init__(self, scheme: Scheme = Scheme.SYSTEM, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scheme = scheme
        self.still = False
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow)

    @property
    def scheme(self) -> Scheme:
        return self._scheme

    @property
    def theme(self) -> Theme:
        return theme("dark" if self._dark() else "light")

    def fix(self, scheme: Scheme) -> None:
        """Keep to light or dark, or follow the system again."""
        if scheme is not self._scheme:
            self._scheme = scheme
            self.changed.emit()

    def apply(self, app: QApplication) -> None:
        """Dress the whole program: palette and style sheet."""
        app.setPalette(palette(self.theme))
        app.setStyleSheet(style_sheet(self.theme))

    def duration(self, milliseconds: int) -> int:
        """How long a movement may take: no time where the person or the system wants none."""
        style = QApplication.style()
        wanted = style.styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) if style else 0
        return 0 if self.still or not wanted else milliseconds

    def _dark(self) -> bool:
        if self._scheme is Scheme.SYSTEM:
            return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self._scheme is Scheme.DARK

    def _follow(self) -> None:
        if self._scheme is Scheme.SYSTEM:
            self.changed.emit()
