"""The pencil marks: their shapes and weights, where they stand, and what gives way to what."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from tests import builders
from transcheck.model import Decision, Family, Location, Mark, Severity, Side, Span, State
from ui.fonts import Typography, face
from ui.theme import theme
from ui.views.column import lay_out
from ui.views.marks import (
    WEIGHTS,
    Eye,
    draw_caret,
    draw_line,
    ink,
    levels_of,
    line_top,
    paint_strokes,
    paint_washes,
    thickness,
)

LEVELS = (Severity.MINOR, Severity.MAJOR, Severity.CRITICAL)
LIGHT = theme("light")
TEXT = "one two three four five six"


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


def stretch_in(language, text="ab"):
    set_in = face(Typography(), language)
    (stretch, *_) = lay_out(text, set_in, 400).stretches(Span(0, 2))
    return stretch, set_in


def test_latin_lines_stand_four_pixels_under_the_baseline(qapp):
    stretch, set_in = stretch_in("en", "gy")
    assert line_top(stretch, set_in) == pytest.approx(stretch.baseline + 4)


def test_a_nastaliq_line_stands_under_the_deepest_letter_of_its_line(qapp):
    stretch, set_in = stretch_in("ur", "عین جج")
    if set_in.script.name != "Nastaliq":
        pytest.skip("no Nastaliq is installed")
    assert stretch.ink > 3
    assert line_top(stretch, set_in) >= stretch.baseline + stretch.ink


@pytest.mark.parametrize(("language", "text"), [("ar", "عين"), ("zh", "铁路")])
def test_naskh_and_chinese_lines_stand_clear_of_the_letters(qapp, language, text):
    stretch, set_in = stretch_in(language, text)
    assert line_top(stretch, set_in) == stretch.baseline + stretch.ink + 3


# ---- what is drawn ----

ALIGNMENT = builders.pair(("ایک دو تین",), (TEXT,))


def mark(words, *, severity=Severity.MINOR, category="style/awkward", state=State.OPEN, note="", **more):
    issue = builders.issue(ALIGNMENT, 1, words, severity=severity, category=category, **more)
    decision = None if state is State.OPEN else Decision(issue, state)
    return Mark(issue, state, decision, note)


def draw(*marks, side=Side.TARGET, eye=Eye(), stale=False):  # noqa: B008  # an Eye is a frozen value
    return ink(marks, passage=1, side=side, theme=LIGHT, eye=eye, stale=stale)


def test_of_two_marks_on_the_same_words_the_graver_keeps_its_place():
    mild, grave = mark("two three"), mark("three four", severity=Severity.MAJOR)
    levels = levels_of([mild, grave])
    assert levels[grave.issue.id] == (0, 0.0)
    level, lowered = levels[mild.issue.id]
    assert level == 1
    assert lowered >= 4


def test_the_lowered_mark_is_clear_of_the_one_above_it():
    mild, grave = mark("two three"), mark("two", severity=Severity.CRITICAL, category="accuracy/literal")
    _, lowered = levels_of([mild, grave])[mild.issue.id]
    assert lowered > thickness(Family.ACCURACY, Severity.CRITICAL)


def test_of_three_marks_on_the_same_words_two_are_drawn():
    marks = [mark("two three", severity=s, check=f"c{s}") for s in LEVELS]
    levels = levels_of(marks)
    assert len(levels) == 2
    assert marks[0].issue.id not in levels
    assert len(draw(*marks).strokes) == 2


def test_marks_beside_each_other_stand_on_one_level():
    assert {level for level, _ in levels_of([mark("one"), mark("two"), mark("six")]).values()} == {0}


def test_only_a_critical_mark_has_a_tint_behind_its_words():
    assert draw(mark("one"), mark("two", severity=Severity.MAJOR)).washes == ()
    (wash,) = draw(mark("one", severity=Severity.CRITICAL, category="accuracy/literal")).washes
    assert wash.colour == LIGHT.mark(Family.ACCURACY).tint


def test_a_decided_flag_has_no_mark_unless_one_asks_for_it():
    marks = (mark("one", state=State.ACCEPTED), mark("two", state=State.DISMISSED))
    assert draw(*marks).strokes == ()
    (stroke,) = draw(*marks, eye=Eye(decided=True)).strokes
    assert stroke.span == marks[1].issue.at.span
    assert stroke.colour == LIGHT.ctl


def test_a_stale_mark_is_thin_and_half_as_strong_and_has_no_tint():
    drawing = draw(mark("one", severity=Severity.CRITICAL, category="accuracy/literal"), stale=True)
    (stroke,) = drawing.strokes
    assert stroke.severity is Severity.MINOR
    assert stroke.colour == LIGHT.stale(LIGHT.mark(Family.ACCURACY).mark)
    assert drawing.washes == ()


def test_the_selected_mark_is_washed_and_keeps_its_line():
    chosen = mark("two three")
    drawing = draw(chosen, eye=Eye(selected=chosen))
    assert [wash.colour for wash in drawing.washes] == [LIGHT.sel]
    assert len(drawing.strokes) == 1


def test_the_evidence_of_the_flag_one_looks_at_is_lit_on_the_other_side():
    chosen = mark("two", evidence=[builders.place(ALIGNMENT, 1, "دو")])
    (wash,) = draw(chosen, side=Side.SOURCE, eye=Eye(hovered=chosen)).washes
    assert (wash.span, wash.colour) == (Span(4, 6), LIGHT.evid)
    assert draw(chosen, side=Side.SOURCE).washes == ()
    other = ink([chosen], passage=2, side=Side.SOURCE, theme=LIGHT, eye=Eye(selected=chosen))
    assert other.washes == ()


def test_words_just_accepted_are_washed():
    place = Location(1, Side.TARGET, Span(0, 3))
    assert [w.colour for w in draw(eye=Eye(fresh=place)).washes] == [LIGHT.wash]


def test_something_left_out_is_marked_on_both_sides():
    gone = mark("", at=3, category="accuracy/omission",
                evidence=[Location(1, Side.SOURCE, Span(5, 5))])  # fmt: skip
    assert [len(s.span) for s in draw(gone).strokes] == [0]
    assert [s.span for s in draw(gone, side=Side.SOURCE).strokes] == [Span(5, 5)]


def test_a_noted_flag_has_a_square_after_it():
    assert [s.note for s in draw(mark("one", note="ask"), mark("two")).strokes] == [LIGHT.accent, None]


def test_a_drawing_reaches_the_paper(qapp):
    column = lay_out(TEXT, face(Typography(), "en"), 300)
    chosen = mark("two three", note="ask", severity=Severity.CRITICAL)
    image = canvas(320, 40)
    painter = QPainter(image)
    drawing = draw(chosen, mark("five"), mark("", at=0), eye=Eye(selected=chosen))
    paint_washes(painter, column, drawing, QPointF(4, 0))
    paint_strokes(painter, column, drawing, QPointF(4, 0))
    painter.end()
    (stretch,) = column.stretches(chosen.issue.at.span)
    inside = image.pixelColor(round(4 + (stretch.left + stretch.right) / 2), round(stretch.baseline - 6))
    assert inside == LIGHT.sel
    colours = {image.pixelColor(x, y).name() for x in range(320) for y in range(40)}
    assert LIGHT.accent.name() in colours
    assert LIGHT.mark(Family.PHRASING).mark.name() in colours
