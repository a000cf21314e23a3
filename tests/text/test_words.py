"""Words as an editor counts them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transcheck.text.words import count_words, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Islamabad’s 2,500.5 men—won't re-do it", ["Islamabad’s", "2,500.5", "men", "won't", "re-do", "it"]),
        ("دفترِ خارجہ، کابل۔", ["دفترِ", "خارجہ", "کابل"]),
        ("می‌شود", ["می‌شود"]),
        ("हिंदी में बाংলা", ["हिंदी", "में", "बाংলা"]),
        ("北京 news", ["北", "京", "news"]),
        ("‘quoted’", ["quoted"]),
        ("", []),
    ],
)
def test_words_of_many_scripts_are_found(text: str, expected: list[str]) -> None:
    assert [word.text for word in words(text)] == expected


@given(st.text())
def test_a_word_stands_where_its_span_says(text: str) -> None:
    assert all(word.span.of(text) == word.text for word in words(text))


def test_seventeen_ideographs_count_as_ten_words() -> None:
    assert count_words("中" * 17) == 10
    assert count_words("three English words") == 3


def test_a_word_as_long_as_a_book_takes_no_gigabyte() -> None:
    assert [len(word.text) for word in words("x" * 3_000_000)] == [3_000_000]
    assert len(words("x-" * 1_000_000)) < 5_000
