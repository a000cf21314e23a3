"""Line icons in one colour, drawn from resources/icons at any size and mirrored where reading is."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

from transcheck.paths import resources

from .theme import Look

ICON_SIZE = 18
"""In the tool bar; within a button it is 14."""

IN_BUTTON = 14

FLIPPED = frozenset({"new", "open", "undo", "redo", "previous", "next", "terms", "scores"})
"""Icons that face the way one reads."""

_DRAWN_IN = b"#22211F"
_RATIOS = (1.0, 1.5, 2.0, 3.0)


def icon(name: str, look: Look, *, role: str = "text", size: int = ICON_SIZE) -> QIcon:
    """The icon of that name in a colour of the theme (by its name); muted while it is disabled."""
    theme = look.theme
    made = QIcon()
    for mode, colour in (
        (QIcon.Mode.Normal, getattr(theme, role)),
        (QIcon.Mode.Active, getattr(theme, role)),
        (QIcon.Mode.Disabled, theme.muted),
    ):
        for ratio in _RATIOS:
            made.addPixmap(pixmap(name, colour, size=size, ratio=ratio), mode)
    return made


def pixmap(name: str, colour: QColor, *, size: int = ICON_SIZE, ratio: float = 1.0) -> QPixmap:
    """The icon as a picture; mirrored in a right-to-left window where it faces somewhere."""
    mirrored = name in FLIPPED and QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return _drawn(name, colour.name(), size, ratio, mirrored)


@cache
def _drawn(name: str, colour: str, size: int, ratio: float, mirrored: bool) -> QPixmap:
    side = round(size * ratio)
    drawn = QPixmap(QSize(side, side))
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    _renderer(name, colour).render(painter, QRectF(0, 0, side, side))
    painter.end()
    if mirrored:
        drawn = drawn.transformed(QTransform().scale(-1, 1))
    drawn.setDevicePixelRatio(ratio)
    return drawn


def _renderer(name: str, colour: str) -> QSvgRenderer:
    picture = (resources() / "icons" / f"{name}.svg").read_bytes()
    return QSvgRenderer(QByteArray(picture.replace(_DRAWN_IN, colour.encode("ascii"))))
