"""Numbers of two texts are paired off, whatever words, scripts and units they stand in."""

import pytest

from transcheck.text.ledger import Ledger, pair_off
from transcheck.text.numbers import numbers


def ledger(source: str, target: str, language: str = "ur") -> Ledger:
    return pair_off(numbers(source, language), numbers(target, "en"))


def is_even(book: Ledger) -> bool:
    return not (book.changed or book.missing or book.added)


@pytest.mark.parametrize(
    ("language", "source", "target"),
    [
        ("ur", "2 کروڑ 50 لاکھ روپے", "25 million rupees"),
        ("ur", "2,480,000 افراد", "about 2.48 million people"),
        ("de", "2.480.317 Menschen", "2.5 million people"),
        ("ur", "ایک چوتھائی آبادی", "25 percent of the people"),
        ("zh", "五分之一的孩子", "one in five children"),
        ("ur", "ڈیڑھ سال", "18 months"),
        ("fa", "۳۲۰ کیلومتر", "200 miles"),
        ("de", "27 Grad", "80 degrees"),
        ("de", "5 bis 10 Zentimeter", "2 to 4 inches"),
        ("ur", "دونوں ممالک", "the two countries"),
        ("ru", "четырехдневная неделя", "a four-day week"),
        ("de", "ein dreitägiges Treffen", "a three-day meeting"),
        ("fr", "au XIXe siècle", "in the 19th century"),
        ("ar", "20.000 شخص", "20,000 people"),
        ("es", "2.500 millones", "2.5 billion"),
        ("ur", "ایف-16 طیارے", "F-16 jets"),
        ("tr", "bin kişi", "a thousand people"),
    ],
)
def test_the_same_number_said_otherwise_is_the_same(language: str, source: str, target: str) -> None:
    assert is_even(ledger(source, target, language))


def test_a_number_said_twice_in_one_text_is_no_difference() -> None:
    assert is_even(ledger("12 افراد آئے، 12 گئے", "12 came and left"))


def test_what_changed_is_paired_by_unit_before_order() -> None:
    book = ledger("15 فیصد اضافہ، 400 روپے", "500 rupees, up 16 percent")
    assert [(int(a.value), int(b.value)) for a, b in book.changed] == [(400, 500), (15, 16)]


def test_a_slip_of_the_scale_is_paired_by_its_digits() -> None:
    book = ledger("7 افراد اور 2 کروڑ 50 لاکھ", "2.5 million and 8 people")
    assert {(int(a.value), int(b.value)) for a, b in book.changed} == {(25_000_000, 2_500_000), (7, 8)}


def test_a_number_without_counterpart_is_missing_or_added() -> None:
    book = ledger("340 افراد گرفتار", "people were arrested in 57 towns and held")
    assert [(int(a.value), int(b.value)) for a, b in book.changed] == [(340, 57)]
    assert [int(q.value) for q in ledger("340 افراد", "people").missing] == [340]
    assert [int(q.value) for q in ledger("افراد", "340 people").added] == [340]


def test_a_close_number_is_not_taken_for_a_rounded_one() -> None:
    assert not is_even(ledger("151 افراد", "152 people"))
    assert not is_even(ledger("12,400 افراد", "12,500 people"))


def test_a_number_said_less_often_has_gone_where_a_new_one_came() -> None:
    book = ledger("پانچ دن کام، پانچ دن تنخواہ", "five days of work, seven days of pay")
    assert [(int(a.value), int(b.value)) for a, b in book.changed] == [(5, 7)]


def test_a_word_that_may_be_no_number_stands_against_one_that_has_no_other() -> None:
    book = ledger("دو دکانوں میں", "in four shops")
    assert [(int(a.value), int(b.value)) for a, b in book.changed] == [(2, 4)]
    assert is_even(ledger("دو دکانوں میں", "in the shops"))
