"""Which script gets which font, size and line."""

import pytest

from transcheck.model import BlockKind, Span
from ui import fonts
from ui.fonts import CARD, LATIN, NASKH, NASTALIQ, Cut, Typography


@pytest.mark.parametrize(
    ("language", "script"),
    [("en", "Latin"), ("de", "Latin"), ("xx", "Latin"), ("ar", "Naskh"), ("fa", "Naskh"), ("ps", "Naskh"),
     ("zh-Hans", "Han"), ("zh-TW", "Han"), ("ja", "Han"), ("ko", "Han"), ("hi", "Devanagari"),
     ("ru", "Cyrillic"), ("he", "Hebrew"), ("el", "Greek"), ("bn", "Bengali"), ("th", "Thai")],
)  # fmt: skip
def test_a_language_is_set_in_its_script(qapp, language, script):
    assert fonts.script_for(language).name == script


def test_traditional_chinese_has_a_font_of_its_own(qapp):
    assert fonts.script_for("zh-Hant").families != fonts.script_for("zh-Hans").families
    assert fonts.script_for("zh-HK") == fonts.script_for("zh-Hant")


def test_urdu_is_nastaliq_where_the_font_is_there_and_wanted(qapp, monkeypatch):
    monkeypatch.setattr(fonts, "_installed", lambda: frozenset({"Noto Nastaliq Urdu"}))
    assert fonts.script_for("ur") is NASTALIQ
    assert fonts.script_for("ur", nastaliq=False) is NASKH
    monkeypatch.setattr(fonts, "_installed", frozenset)
    assert fonts.script_for("ur") is NASKH


def test_both_columns_look_equally_large(qapp):
    latin = fonts._face(Typography(20), LATIN, Cut(), rtl=False)
    nastaliq = fonts._face(Typography(20), NASTALIQ, Cut(), rtl=True)
    naskh = fonts._face(Typography(20), NASKH, Cut(), rtl=True)
    assert (latin.pixels, nastaliq.pixels, naskh.pixels) == pytest.approx((20, 17.6, 21.6))
    assert (latin.line, nastaliq.line, naskh.line) == (33, 41, 40)


def test_lines_stand_on_whole_pixels(qapp):
    for size in (12, 13.5, 16.5, 21, 28):
        assert float(fonts.face(Typography(size), "ur").line).is_integer()


def test_a_headline_is_large_and_bold_and_a_standfirst_slanted_only_where_that_is_done(qapp):
    headline = fonts.face(Typography(), "en", fonts.cut_of(BlockKind.HEADLINE))
    assert headline.pixels == pytest.approx(25)
    assert headline.line == 33
    assert headline.font.weight() == 700
    standfirst = fonts.cut_of(BlockKind.STANDFIRST)
    assert fonts.face(Typography(), "en", standfirst).font.italic()
    naskh = fonts.face(Typography(), "ar", standfirst)
    assert not naskh.font.italic()
    assert naskh.font.weight() == 500


def test_nastaliq_never_gets_less_room_than_its_letters_need(qapp):
    for cut in (*fonts.CUTS.values(), CARD):
        set_in = fonts._face(Typography(), NASTALIQ, cut, rtl=True)
        assert set_in.line >= round(2.35 * set_in.pixels) - 1


def test_the_size_stays_within_what_can_be_read(qapp):
    assert Typography().sized(3).size == fonts.SMALLEST
    assert Typography().sized(99).size == fonts.LARGEST


def test_the_font_a_person_chose_comes_first(qapp, monkeypatch):
    monkeypatch.setattr(fonts, "_installed", lambda: frozenset({"Mine", "Georgia"}))
    fonts.face.cache_clear()
    chosen = Typography(chosen=(("Latin", "Mine"),))
    try:
        assert fonts.face(chosen, "en").font.families()[0] == "Mine"
        assert fonts.face(Typography(chosen=(("Latin", "Gone"),)), "en").font.families()[0] == "Georgia"
    finally:
        fonts.face.cache_clear()


def test_words_in_another_script_are_found_with_what_stands_between_them(qapp):
    text = "He said “کڑوا مزہ” and 铁路."
    assert [(span.of(text), name) for span, name in fonts.foreign_runs(text, "Latin")] == [
        ("کڑوا مزہ", "Arabic"),
        ("铁路", "Han"),
    ]


def test_a_text_in_one_script_has_no_foreign_runs(qapp):
    assert fonts.foreign_runs("Plain, 25 words; 50 %.", "Latin") == ()
    assert fonts.foreign_runs("سب دنیا دیکھے گی، 25", "Arabic") == ()


def test_foreign_words_get_a_format_with_the_size_of_their_script(qapp):
    typography = Typography(20)
    english = fonts.face(typography, "en")
    ((span, style),) = fonts.foreign_formats("the word مزہ here", english, typography)
    assert span == Span(9, 12)
    assert style.font().pointSizeF() == pytest.approx(english.font.pointSizeF() * 1.08, rel=0.01)


def test_kana_within_japanese_is_not_foreign(qapp):
    typography = Typography()
    assert fonts.foreign_formats("東京へ行く", fonts.face(typography, "ja"), typography) == []


def test_the_language_of_a_text_is_that_of_its_script(qapp):
    assert fonts.language_of("سب دنیا", "en", "ur") == "ur"
    assert fonts.language_of("the world", "en", "ur") == "en"
    assert fonts.language_of("123", "en", "ur") == "en"


def test_the_urdu_desk_is_set_in_naskh_one_size_up(qapp):
    assert fonts.interface("ur").pointSizeF() > fonts.interface("en").pointSizeF()


def test_small_text_and_figures_are_smaller_than_the_interface(qapp):
    font = fonts.interface()
    assert fonts.small(font).pointSizeF() < fonts.figures(font).pointSizeF() < font.pointSizeF()
