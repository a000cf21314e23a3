"""Where the focus is, is seen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui.focus_ring import FocusRing
from ui.theme import Look, Scheme


@pytest.fixture
def window(qapp, qtbot):
    made = QWidget()
    layout = QVBoxLayout(made)
    layout.setContentsMargins(20, 20, 20, 20)
    made.field, made.first, made.second = QLineEdit(), QPushButton("One"), QPushButton("Two")
    for widget in (made.field, made.first, made.second):
        layout.addWidget(widget)
    made.look = Look(Scheme.LIGHT)
    made.ring = FocusRing(qapp, made.look)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    qapp.focusChanged.disconnect(made.ring._follow)


def test_a_button_reached_by_key_has_a_ring_outside_it(window, qtbot):
    window.field.setFocus()
    assert window.ring.around is None
    qtbot.keyClick(window.field, Qt.Key.Key_Tab)
    assert window.ring.around is window.first
    picture = window.grab().toImage()
    box = window.first.geometry()
    assert picture.pixelColor(box.center().x(), box.top() - 3) == window.look.theme.focus
    assert picture.pixelColor(box.center().x(), box.top() - 1) != window.look.theme.focus


def test_the_ring_goes_with_the_focus_and_with_its_button(window, qtbot):
    window.first.setFocus()
    window.second.setFocus()
    assert window.ring.around is window.second
    window.second.move(40, 90)
    assert window.ring._ring.geometry() == window.second.geometry().adjusted(-4, -4, 4, 4)
    window.second.hide()
    assert not (window.ring._ring and window.ring._ring.isVisible())


def test_a_ring_whose_window_is_gone_does_no_harm(window, qapp):
    other = QWidget()
    button = QPushButton("Gone", other)
    window.ring._follow(None, button)
    other.deleteLater()
    qapp.sendPostedEvents(other, 0)
    qapp.processEvents()
    window.ring._follow(None, window.first)
    assert window.ring.around is window.first
