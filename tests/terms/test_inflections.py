"""Source words that are forms of one word."""

from transcheck.terms.inflections import bases


def test_a_form_is_counted_under_the_word_it_comes_from() -> None:
    assert bases({"معاهده", "معاهدے"}, "ur")["معاهدے"] == "معاهده"


def test_without_rules_an_ending_of_a_few_letters_makes_no_other_word() -> None:
    found = bases({"комиссия", "комиссию", "комитет"}, "ru")
    assert found["комиссия"] == found["комиссию"] != found["комитет"]


def test_chinese_words_have_no_forms() -> None:
    assert bases({"政府", "政府军"}, "zh")["政府军"] == "政府军"
