"""English words without their inflection."""

import pytest

from transcheck.text.stem import stem


@pytest.mark.parametrize(
    "forms",
    [
        ("talk", "talks", "talked", "talking"),
        ("make", "makes", "made", "making"),
        ("plan", "plans", "planned", "planning"),
        ("control", "controlled", "controlling"),
        ("kill", "kills", "killed"),
        ("agree", "agrees", "agreed", "agreeing"),
        ("ministry", "ministries", "ministry's", "ministry’s"),
        ("say", "says", "said"),
        ("child", "children"),
        ("careful", "carefully"),
    ],
)
def test_forms_of_a_word_meet(forms):
    assert len({stem(form) for form in forms}) == 1


@pytest.mark.parametrize(("one", "other"), [("new", "news"), ("need", "knee"), ("press", "pres")])
def test_words_stay_apart(one, other):
    assert stem(one) != stem(other)
