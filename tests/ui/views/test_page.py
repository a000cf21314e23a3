"""The columns as geometry, and rows that are laid out only when they show."""

from hypothesis import given
from hypothesis import strategies as st

from tests import builders
from transcheck.model import BlockKind, Side
from ui.fonts import Typography
from ui.views.page import BETWEEN, GUTTER, Page, frame, least_width
from ui.views.rows import Rows

WORDS = "the council announced that work on the bridge will start next month and cost a great deal "


def page(count=200, width=1080.0, **more):
    made = Page()
    made.set_in(frame(width, **more), Typography())
    sources = [f"کونسل نے اعلان کیا {n} " * (1 + n % 4) for n in range(count)]
    made.show(builders.pair(sources, [WORDS * (1 + n % 3) for n in range(count)]))
    return made


# ---- rows ----


@given(st.lists(st.integers(1, 400), min_size=1, max_size=60), st.data())
def test_every_height_is_within_its_row(heights, data):
    rows = Rows(heights)
    number = data.draw(st.integers(0, len(heights) - 1))
    new = data.draw(st.integers(1, 400))
    assert rows.measure(number, new) == new - heights[number]
    heights[number] = new
    assert rows.total == sum(heights)
    for n in range(len(heights)):
        assert rows.top(n) == sum(heights[:n])
        assert rows.at(rows.top(n)) == n
        assert rows.at(rows.top(n) + heights[n] - 0.5) == n


def test_what_is_known_is_kept_apart_from_what_is_estimated():
    rows = Rows([10, 10, 10])
    rows.measure(0, 12)
    assert (rows.known(0), rows.known(1), rows.first_unknown()) == (True, False, 1)
    rows.forget(0)
    assert rows.first_unknown() == 0
    assert rows.height(0) == 12


def test_no_rows_have_no_height():
    assert Rows().total == 0
    assert Rows().first_unknown() is None


# ---- the frame ----


def test_two_columns_share_the_width_and_stand_apart():
    made = frame(1076)
    assert made.target == GUTTER
    assert made.source == made.target + made.column + BETWEEN
    assert made.column == 480
    assert not made.beneath


def test_columns_stop_growing_where_lines_get_too_long():
    assert frame(3000).column == 600
    assert frame(3000, 33).column == 1200


def test_in_a_wide_window_the_columns_stand_in_the_middle():
    made = frame(2200)
    before, behind = made.gutter, 2200 - made.source - made.column
    assert before > 300
    assert abs(before - behind) < 24
    turned = frame(2200, mirrored=True)
    assert turned.gutter == 2200 - made.gutter - GUTTER
    assert turned.source == 2200 - made.source - made.column


def test_the_source_can_stand_first():
    made = frame(1076, source_first=True)
    assert made.source == GUTTER
    assert made.target == GUTTER + made.column + BETWEEN


def test_a_mirrored_desk_is_the_same_seen_in_a_mirror():
    straight, turned = frame(1076), frame(1076, mirrored=True)
    assert turned.gutter == 1076 - GUTTER
    assert turned.target == 1076 - straight.target - straight.column
    assert turned.source == 1076 - straight.source - straight.column


def test_in_a_narrow_window_the_source_goes_beneath():
    assert frame(least_width() + 1).beneath is False
    assert frame(least_width() - 3).beneath is True
    assert frame(700).source == frame(700).target
    assert frame(700).column > 500


def test_without_a_source_there_is_one_column():
    made = frame(1000, source_shown=False)
    assert not made.beneath
    assert made.column == 600


# ---- the page ----


def test_both_sides_of_a_passage_begin_level(qapp):
    made = page()
    for number in range(5):
        row = made.row(number)
        target = row.target_top + row.target.baseline(0)
        source = row.source_top + row.source.baseline(0)
        assert round(target) == round(source)


def test_texts_of_a_row_stand_on_whole_pixels(qapp):
    row = page().row(0)
    assert float(row.target_top).is_integer()
    assert float(row.source_top).is_integer()


def test_a_row_is_as_high_as_its_longer_side(qapp):
    row = page().row(2)
    assert row.height >= row.target_top + row.target.height
    assert row.height >= row.source_top + row.source.height


def test_only_what_shows_is_laid_out(qapp):
    made = page()
    shown = made.visible(0, 900)
    assert shown.start == 0
    assert 3 < len(shown) < 20
    assert made.rows.known(shown.stop - 1)
    assert not made.rows.known(shown.stop + 5)


def test_few_rows_are_kept_however_many_were_seen(qapp):
    made = page(400)
    for number in range(400):
        made.row(number)
    assert len(made._laid_out) <= 160
    assert made.rows.first_unknown() is None


def test_estimates_are_not_far_off(qapp):
    made = page()
    guessed = made.rows.total
    for number in range(200):
        made.measure(number)
    assert 0.6 < guessed / made.rows.total < 1.6


def test_a_changed_passage_is_laid_out_anew_and_no_other(qapp):
    made = page(5)
    before = [made.row(n) for n in range(5)]
    changed = made.passages[2].__class__(id=3, source="x", target="Quite new.")
    alignment = builders.pair(["x"], ["y"]).with_passages(changed if p.id == 3 else p for p in made.passages)
    made.change(alignment, [3])
    after = [made.row(n) for n in range(5)]
    assert after[2].target.text == "Quite new."
    assert all(a is b for n, (a, b) in enumerate(zip(before, after, strict=True)) if n != 2)


def test_a_passage_is_found_by_its_id(qapp):
    made = page(3)
    assert made.number(2) == 1
    assert made.number(None) is None
    assert made.number("unknown") is None


def test_headlines_are_set_larger(qapp):
    made = Page()
    made.show(builders.pair(["ایک"] * 2, [WORDS] * 2, kinds=(BlockKind.HEADLINE,)))
    assert made.row(0).target.face.pixels > made.row(1).target.face.pixels


def test_beneath_each_translation_stands_its_source(qapp):
    made = page(3, width=600)
    row = made.row(0)
    assert row.source_top >= row.target_top + row.target.height
    assert made.box(0, Side.SOURCE).left() == made.box(0, Side.TARGET).left()


def test_a_hidden_source_is_not_laid_out(qapp):
    made = page(3, source_shown=False)
    assert made.row(0).source is None
    assert made.box(0, Side.SOURCE).height() == 0
