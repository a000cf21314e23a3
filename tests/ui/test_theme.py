"""Colours that can be read: contrast as WCAG 2 reckons it, and marks that tell apart."""

from itertools import combinations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication

from transcheck.model import Family, Severity
from ui.theme import Look, Scheme, mixed, palette, style_sheet, theme

BOTH = pytest.mark.parametrize("name", ["light", "dark"])
SURFACES = ("win", "panel", "paper", "raised", "row", "sel", "evid")
CONTROLS_ON = ("win", "panel", "paper", "raised", "sel")
MARKS_ON = ("paper", "row", "panel", "sel", "evid")
INKS_ON = ("paper", "panel", "raised", "sel")


def luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(part) for part in colour.getRgbF()[:3])
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def worst(colours, grounds) -> float:
    return min(contrast(colour, ground) for colour in colours for ground in grounds)


def test_the_scale_of_contrast_is_that_of_wcag():
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)


@BOTH
@pytest.mark.parametrize("ink", ["text", "muted"])
def test_text_can_be_read_on_every_surface(name, ink):
    look = theme(name)
    assert worst([getattr(look, ink)], [getattr(look, s) for s in SURFACES]) >= 4.5


@BOTH
def test_text_can_be_read_on_the_tint_of_a_critical_mark_and_on_fresh_words(name):
    look = theme(name)
    assert worst([look.text], [look.mark(f).tint for f in Family]) >= 4.5
    assert worst([look.text], [look.wash]) >= 4.5


@BOTH
def test_text_that_a_person_has_selected_can_be_read(name):
    look = theme(name)
    assert contrast(look.text, mixed(look.accent, look.paper, share=0.68)) >= 4.5


@BOTH
def test_text_on_the_primary_button_can_be_read(name):
    assert contrast(theme(name).onacc, theme(name).accent) >= 4.5


@BOTH
@pytest.mark.parametrize("token", ["accent", "focus", "ctl"])
def test_controls_stand_out_from_what_they_are_on(name, token):
    look = theme(name)
    assert worst([getattr(look, token)], [getattr(look, s) for s in CONTROLS_ON]) >= 3


@BOTH
@pytest.mark.parametrize("family", Family)
def test_a_mark_stands_out_and_its_words_can_be_read(name, family):
    look = theme(name)
    colours = look.mark(family)
    assert worst([colours.mark], [*(getattr(look, s) for s in MARKS_ON), colours.tint]) >= 3
    assert worst([colours.ink], [*(getattr(look, s) for s in INKS_ON), colours.tint]) >= 4.5


@BOTH
def test_severities_and_accepted_can_be_read_in_the_list(name):
    look = theme(name)
    grounds = [look.paper, look.panel, look.sel]
    assert worst([*(look.severity(s) for s in Severity), look.good], grounds) >= 4.5


@BOTH
@pytest.mark.parametrize("score", [0, 59, 60, 84, 85, 100])
def test_a_score_can_be_read_on_its_chip(name, score):
    look = theme(name)
    band = look.band(score, 85)
    assert worst([band.ink], [band.tint] if band.tint else [look.paper, look.row]) >= 4.5


def test_only_weak_passages_are_tinted():
    look = theme("light")
    assert [look.band(score, 85).tint is None for score in (59, 60, 84.9, 85, 100)] == [False] * 3 + [
        True
    ] * 2
    assert look.band(59, 85).ink != look.band(60, 85).ink


def lab(colour: QColor) -> tuple[float, float, float]:
    """OKLab, after Björn Ottosson's published matrices."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    r, g, b = (linear(part) for part in colour.getRgbF()[:3])
    long = (0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b) ** (1 / 3)
    medium = (0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b) ** (1 / 3)
    short = (0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b) ** (1 / 3)
    return (
        0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short,
    )


@BOTH
def test_no_two_families_have_colours_that_look_alike(name):
    look = theme(name)
    for one, other in combinations(Family, 2):
        pairs = zip(lab(look.mark(one).mark), lab(look.mark(other).mark), strict=True)
        assert sum((a - b) ** 2 for a, b in pairs) ** 0.5 >= 0.10, (one, other)


def test_a_remark_that_costs_nothing_has_a_grey_line():
    look = theme("light")
    assert look.line(Family.PHRASING, Severity.NEUTRAL) == look.muted
    assert look.line(Family.PHRASING, Severity.MINOR) == look.mark(Family.PHRASING).mark


def test_half_strength_is_half_way_to_the_paper_and_opaque():
    look = theme("light")
    mark = look.mark(Family.ACCURACY).mark
    stale = look.stale(mark)
    assert stale.alpha() == 255
    assert abs(stale.red() - (mark.red() + look.paper.red()) / 2) <= 1


@BOTH
def test_every_name_in_the_style_sheet_is_a_colour_of_the_theme(name):
    sheet = style_sheet(theme(name))
    assert "$" not in sheet
    assert theme(name).paper.name() in sheet


@BOTH
def test_the_palette_follows_the_theme(name):
    made = palette(theme(name))
    assert made.window().color() == theme(name).win
    assert made.base().color() == theme(name).paper


def test_a_fixed_look_does_not_follow_the_system(qapp, qtbot):
    look = Look(Scheme.DARK)
    assert look.theme.dark
    with qtbot.waitSignal(look.changed):
        look.fix(Scheme.LIGHT)
    assert not look.theme.dark
    look._follow()
    assert not look.theme.dark


def test_a_look_that_follows_the_system_is_light_where_the_system_is(qapp):
    dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    assert Look().theme.dark is dark


def test_nothing_moves_where_the_person_wants_it_still(qapp):
    look = Look(Scheme.LIGHT)
    look.still = True
    assert look.duration(160) == 0
