"""The lines of the pencil: shapes that tell apart, weights that tell how bad."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter

from transcheck.model import Family, Severity
from ui.views.pencil import WEIGHTS, draw_caret, draw_hairline, draw_line, thickness

LEVELS = (Severity.MINOR, Severity.MAJOR, Severity.CRITICAL)


def canvas(width=120, height=24):
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    return image


def drawn(family, severity, *, left=10.0, right=110.0, top=8.0):
    image = canvas()
    painter = QPainter(image)
    draw_line(painter, family, severity, QColor("black"), left=left, right=right, top=top)
    painter.end()
    return image


def inked(image):
    """The pixels that are rather black than white."""
    return {
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).lightness() < 140
    }


def rows(pixels):
    return sorted({y for _, y in pixels})


def gaps(pixels, y):
    """How many times a row of pixels is interrupted between its ends."""
    xs = sorted(x for x, row in pixels if row == y)
    return sum(1 for a, b in pairwise(xs) if b > a + 1)


@pytest.mark.parametrize("family", Family)
@pytest.mark.parametrize("severity", LEVELS)
def test_a_line_keeps_to_its_words_and_its_place(qapp, family, severity):
    pixels = inked(drawn(family, severity))
    assert pixels
    assert min(x for x, _ in pixels) >= 9
    assert max(x for x, _ in pixels) <= 111
    assert min(rows(pixels)) >= 7
    assert max(rows(pixels)) <= 8 + thickness(family, severity) + 1


@pytest.mark.parametrize("family", Family)
def test_graver_is_heavier(qapp, family):
    amounts = [
        sum(255 - drawn(family, s).pixelColor(x, y).lightness() for x in range(120) for y in range(24))
        for s in LEVELS
    ]
    assert amounts == sorted(amounts)
    assert len(set(amounts)) == 3


def test_the_five_lines_have_five_shapes(qapp):
    pixels = {family: inked(drawn(family, Severity.CRITICAL)) for family in Family}
    middle = {family: rows(p)[len(rows(p)) // 2] for family, p in pixels.items()}
    assert gaps(pixels[Family.TERMS], middle[Family.TERMS]) == 0
    assert gaps(pixels[Family.PHRASING], middle[Family.PHRASING]) > 12
    assert 5 < gaps(pixels[Family.LANGUAGE], middle[Family.LANGUAGE]) < 12
    assert len(rows(pixels[Family.LOCALE])) == 4  # two lines of two pixels
    assert max(rows(pixels[Family.LOCALE])) - min(rows(pixels[Family.LOCALE])) >= 4
    wave = {min(y for x, y in pixels[Family.ACCURACY] if x == column) for column in range(20, 100)}
    assert len(wave) >= 3  # it goes up and down


def test_every_family_has_its_measures_for_every_severity():
    assert all(set(WEIGHTS[family]) == set(LEVELS) for family in Family)


def test_a_remark_is_drawn_as_thin_as_a_minor_flag(qapp):
    assert drawn(Family.TERMS, Severity.NEUTRAL) == drawn(Family.TERMS, Severity.MINOR)


@pytest.mark.parametrize("family", Family)
def test_a_line_under_a_single_letter_is_still_seen(qapp, family):
    assert inked(drawn(family, Severity.MAJOR, left=10, right=14))


def test_the_caret_points_at_its_place_from_below(qapp):
    image = canvas()
    painter = QPainter(image)
    draw_caret(painter, QColor("black"), x=60, baseline=8)
    painter.end()
    pixels = inked(image)
    assert min(rows(pixels)) >= 8
    top = [x for x, y in pixels if y == min(rows(pixels))]
    assert all(abs(x - 60) <= 2 for x in top)


def test_a_hairline_is_of_single_dots_apart(qapp):
    image = canvas()
    painter = QPainter(image)
    draw_hairline(painter, QColor("black"), left=10, right=110, top=8.3)
    painter.end()
    pixels = inked(image)
    assert rows(pixels) == [8]
    assert gaps(pixels, 8) > 25
