"""Icons: every one of them draws, in any colour, the way one reads."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication

from transcheck.paths import resources
from ui.icons import _DRAWN_IN, FLIPPED, icon, pixmap
from ui.theme import Look, Scheme

NAMES = sorted(
    path.stem
    for path in (resources() / "icons").glob("*.svg")
    if _DRAWN_IN in path.read_bytes()  # the others belong to the style sheet and keep their colour
)


@pytest.mark.parametrize("name", NAMES)
def test_an_icon_draws_within_its_sixteen_pixels_in_one_colour(qapp, name):
    picture = pixmap(name, QColor("#ff0000"), size=20).toImage()
    inked = [
        (x, y) for x in range(20) for y in range(20) if QColor.fromRgba(picture.pixel(x, y)).alpha() > 40
    ]
    assert inked, f"{name} is empty"
    assert all(1 <= x <= 18 and 1 <= y <= 18 for x, y in inked)
    red = QColor.fromRgba(picture.pixel(*max(inked, key=lambda p: picture.pixelColor(*p).alpha())))
    assert (red.green(), red.blue()) == (0, 0)


def test_an_icon_that_faces_somewhere_is_mirrored_in_a_right_to_left_desk(qapp):
    straight = pixmap("next", QColor("black")).toImage()
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        turned = pixmap("next", QColor("black")).toImage()
        find = pixmap("find", QColor("black")).toImage()
    finally:
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert find == pixmap("find", QColor("black")).toImage()
    assert turned == straight.flipped(Qt.Orientation.Horizontal)


def test_icons_that_are_turned_are_there(qapp):
    assert set(NAMES) >= FLIPPED


def test_a_disabled_icon_is_muted(qapp):
    look = Look(Scheme.LIGHT)
    made = icon("save", look)
    assert not made.isNull()
    plain = made.pixmap(18, 18).toImage()
    disabled = made.pixmap(18, 18, made.Mode.Disabled).toImage()
    assert plain != disabled
