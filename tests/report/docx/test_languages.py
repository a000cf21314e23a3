"""Scripts other than Latin: fonts, sizes, direction, tags, runs."""

from datetime import datetime

import pytest

from tests.builders import issue, pair, report
from tests.report.wordfile import W, WordFile
from transcheck.model import Review
from transcheck.report import ReportOptions, write
from transcheck.report.docx.faces import Direction, Slot, face
from transcheck.report.docx.runs import stretches_by_script


@pytest.fixture
def written(tmp_path):
    def write_and_read(source: str, target: str, **options) -> WordFile:
        article = pair(["سرخی X 5", "漢字 and"], ["One غداری، word", "漢字。"], source, target)
        flag = issue(article, 1, "غداری، w")
        write(
            report(article, flag),
            Review(),
            tmp_path / "o.docx",
            ReportOptions(written=datetime(2026, 1, 1), **options),
        )
        return WordFile(tmp_path / "o.docx")

    return write_and_read


def style(file: WordFile, id: str) -> dict[str, str | None]:
    found = next(s for s in file.parts["word/styles.xml"].iter(W + "style") if s.get(W + "styleId") == id)
    run = found.find(W + "rPr")
    fonts, tag = run.find(W + "rFonts"), run.find(W + "lang")
    return {
        "cs": fonts.get(W + "cs"),
        "eastAsia": fonts.get(W + "eastAsia"),
        "lang": tag.get(W + "val"),
        "bidi": tag.get(W + "bidi"),
        "east": tag.get(W + "eastAsia"),
        "rtl": str(found.find(f"{W}pPr/{W}bidi") is not None),
        "szCs": run.find(W + "szCs").get(W + "val"),
    }


def test_an_urdu_source_is_set_right_to_left_in_nastaliq(written):
    found = style(written("ur", "en"), "ArticleSource")
    assert found["cs"] == "Noto Nastaliq Urdu"
    assert (found["bidi"], found["rtl"]) == ("ur-PK", "True")
    assert style(written("ur", "en"), "ArticleText")["lang"] == "en-US"


def test_an_urdu_translation_is_set_right_to_left_and_its_table_runs_from_the_right(written):
    file = written("en", "ur")
    assert style(file, "ArticleText")["rtl"] == style(file, "Title")["rtl"] == "True"
    assert file.document.find(f".//{W}bidiVisual") is not None


def test_chinese_gets_its_own_slot_of_font_and_tag(written):
    found = style(written("en", "zh-Hant"), "ArticleText")
    assert (found["eastAsia"], found["east"], found["rtl"]) == ("PMingLiU", "zh-TW", "False")


@pytest.mark.parametrize(
    ("language", "slot", "rtl"),
    [
        ("ur", Slot.COMPLEX, True),
        ("fa", Slot.COMPLEX, True),
        ("he", Slot.COMPLEX, True),
        ("hi", Slot.COMPLEX, False),
        ("ja", Slot.EAST_ASIAN, False),
        ("ko", Slot.EAST_ASIAN, False),
        ("ru", Slot.LATIN, False),
        ("und", Slot.LATIN, False),
        ("x-nonsense", Slot.LATIN, False),
    ],
)
def test_every_language_has_a_face(language, slot, rtl):
    assert (face(language).slot, face(language).rtl) == (slot, rtl)
    assert face(language).font


def test_right_to_left_words_are_runs_of_their_own_within_a_comments_range(written):
    file = written("ur", "en")
    assert file.anchored["0"].accepted == "غداری، w"
    runs = [
        (r.find(f"{W}rPr/{W}rtl") is not None, "".join(r.itertext(W + "t")))
        for r in file.document.iter(W + "r")
    ]
    assert (True, "غداری") in runs
    assert (False, "One ") in runs


@pytest.mark.parametrize(
    ("text", "base", "expected"),
    [
        ("plain (text) 5", Direction.PLAIN, ["PLAIN plain (text) 5"]),
        ("The word غداری، خواجہ is", Direction.PLAIN, ["PLAIN The word ", "RTL غداری، خواجہ", "PLAIN  is"]),
        ("وزیر (2024) X پر۔", Direction.RTL, ["RTL وزیر (2024) ", "PLAIN X", "RTL  پر۔"]),
        ("عُ is", Direction.PLAIN, ["RTL عُ", "PLAIN  is"]),
        ("हिन्दी text", Direction.PLAIN, ["COMPLEX हिन्दी", "PLAIN  text"]),
        ("“霍瓦贾”说X", Direction.EAST, ["EAST “霍瓦贾”说", "PLAIN X"]),
        ("😀 ok", Direction.PLAIN, ["PLAIN 😀 ok"]),
        ("!?", Direction.RTL, ["RTL !?"]),
        ("", Direction.RTL, []),
    ],
)
def test_signs_go_with_the_words_around_them(text, base, expected):
    assert [f"{kind.name} {words}" for kind, words in stretches_by_script(text, base)] == expected
