"""The marks around words: where they stand, what gives way to what, what each state looks like."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage, QPainter

from tests import builders
from transcheck.model import Decision, Family, Location, Mark, Severity, Side, Span, State
from ui.fonts import Typography, face
from ui.theme import theme
from ui.views.column import lay_out
from ui.views.marks import (
    Eye,
    ink,
    levels_of,
    line_top,
    paint_strokes,
    paint_washes,
)
from ui.views.pencil import thickness

LEVELS = (Severity.MINOR, Severity.MAJOR, Severity.CRITICAL)
LIGHT = theme("light")
TEXT = "one two three four five six"


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
    assert stroke.hairline


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
    image = QImage(320, 40, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
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
