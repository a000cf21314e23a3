"""What two languages have in common in a sentence."""

import pytest

from transcheck.align.anchors import Kind, read_side
from transcheck.align.matches import Matches


def shared(source: str, target: str, language: str, other: str = "en") -> int:
    """How many pairs of tokens of the two sentences match."""
    left, right = (
        read_side([source], language=language, other=other),
        read_side([target], language=other, other=language),
    )
    return len(list(Matches.between(left, right).pairs()))


@pytest.mark.parametrize(
    ("language", "source", "target"),
    [
        ("ur", "۳۵۰", "350"),
        ("hi", "१९४७", "1947"),
        ("zh", "35万", "350,000"),
        ("ko", "35만", "350,000"),
        ("ur", "۵ لاکھ", "500,000"),
        ("ru", "1,5 млн", "1.5 million"),
        ("ar", "12,500", "12500"),
    ],
)
def test_a_figure_is_known_in_any_digits_and_scale(language, source, target):
    assert shared(source, target, language) == 1


@pytest.mark.parametrize(
    ("language", "source", "target"),
    [
        ("ko", "오바마", "Obama"),
        ("ko", "워싱턴에서", "Washington"),
        ("xx", "Organisation", "organizations"),
        ("ja", "NATO", "NATO"),
        ("ur", "حکومت", "government"),
        ("prs", "دولت", "governments"),
        ("uk", "президентом", "president"),
        ("zh", "政府", "government"),
        ("ur", "“", "'"),
        ("ar", "؟", "?"),
    ],
)
def test_names_cognates_signs_and_known_words_match(language, source, target):
    assert shared(source, target, language) >= 1


def test_what_has_nothing_in_common_does_not_match():
    assert shared("کیا", "350 Obama", "ur") == 0


def test_a_capital_makes_a_name_and_a_lexicon_a_known_word():
    side = read_side(["Kabul talks 7 ?"], language="en", other="ur")
    kinds = {keys[0][0][1:] or keys[0][0]: kind for keys, kind in zip(side.keys, side.kinds, strict=True)}
    assert kinds["kabul"] is Kind.NAME
    assert kinds["talks"] is Kind.WORD
    assert kinds["7"] is Kind.NUMBER
    assert read_side(["حکومت"], language="ur", other="en").kinds == [Kind.KNOWN]
    assert read_side(["حکومت"], language="ur", other="fr").kinds == [Kind.WORD]


def test_lengths_leave_blanks_out():
    assert read_side(["a b\u00a0c", ""]).lengths == [3, 1]
