"""Numbers are read in any script, and what is written out is read back."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transcheck.text.figures import written
from transcheck.text.numbers import numbers
from transcheck.text.quantity import NumberKind, Quantity

LANGUAGES = ["ar", "de", "en", "es", "fa", "fr", "hi", "ps", "ru", "tr", "ur", "zh"]


def values(text: str, language: str) -> list[float]:
    """The numbers that stand for themselves, by value."""
    return [float(q.value) for q in numbers(text, language) if not q.weak]


def only(text: str, language: str) -> Quantity:
    found = [q for q in numbers(text, language) if not q.weak]
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize("language", LANGUAGES)
@given(value=st.integers(min_value=0, max_value=10**13))
def test_a_number_that_is_written_out_is_read_back(language: str, value: int) -> None:
    text = written(Decimal(value), language)
    found = numbers(text, language)
    assert [q.value for q in found] == [value], text
    assert found[0].span.of(text) == text


@pytest.mark.parametrize("language", LANGUAGES)
@given(
    value=st.decimals(min_value=0, max_value=10**6, places=2, allow_nan=False).filter(lambda d: d % 1 != 0)
)
def test_a_decimal_that_is_written_out_is_read_back(language: str, value: Decimal) -> None:
    text = written(value, language)
    assert value in numbers(text, language)[0].readings, text


UNITS = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
]
UNITS += ["sixteen", "seventeen", "eighteen", "nineteen"]
TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


def spelt(n: int) -> str:
    """English number words, written without the code under test."""
    if n < 20:
        return UNITS[n]
    if n < 100:
        return TENS[n // 10 - 2] + (f"-{UNITS[n % 10]}" if n % 10 else "")
    for size, name in ((10**9, "billion"), (10**6, "million"), (1000, "thousand"), (100, "hundred")):
        if n >= size:
            rest = n % size
            joint = " and " if 0 < rest < 100 else " "
            return f"{spelt(n // size)} {name}" + (f"{joint}{spelt(rest)}" if rest else "")
    raise AssertionError(n)


@given(st.integers(min_value=2, max_value=10**12 - 1))
def test_english_number_words_are_read_back(n: int) -> None:
    assert values(f"There were {spelt(n)} people.", "en") == [n]


@given(st.text(max_size=80), st.sampled_from([*LANGUAGES, "sv"]))
def test_no_text_breaks_the_reader_and_every_span_lies_in_it(text: str, language: str) -> None:
    for quantity in numbers(text, language):
        assert 0 <= quantity.span.start < quantity.span.end <= len(text)
        assert quantity.whole.contains(quantity.span)


READ = [
    ("ur", "2 کروڑ 50 لاکھ روپے", [25_000_000]),
    ("ur", "ساڑھے تین کروڑ", [35_000_000]),
    ("ur", "ڈیڑھ لاکھ افراد", [150_000]),
    ("ur", "سوا سو", [125]),
    ("ur", "پونے دو لاکھ", [175_000]),
    ("ur", "ایک لاکھ کروڑ", [10**12]),
    ("ur", "۱۲٫۵ فیصد", [12.5]),
    ("hi", "ढाई लाख और साढ़े तीन करोड़", [250_000, 35_000_000]),
    ("ar", "خمسة وعشرون مليون دولار", [25_000_000]),
    ("ar", "ألفين وثمانية عشر", [2018]),
    ("ar", "5 آلاف و300 شخص", [5300]),
    ("ar", "مليون ونصف المليون", [1_500_000]),
    ("fa", "بیست و پنج هزار نفر", [25_000]),
    ("fa", "دو و نیم میلیون", [2_500_000]),
    ("fa", "هزار میلیارد تومان", [10**12]),
    ("ps", "پنځه ویشت زره", [25_000]),
    ("ps", "اته پنځوس سلنه", [58]),
    ("zh", "3万5000人", [35_000]),
    ("zh", "二千五百万", [25_000_000]),
    ("zh", "5万亿元", [5 * 10**12]),
    ("zh", "二〇一八", [2018]),
    ("ru", "двадцать пять тысяч", [25_000]),
    ("ru", "1 234 567", [1_234_567]),
    ("ru", "полтора миллиона", [1_500_000]),
    ("tr", "iki buçuk milyon", [2_500_000]),
    ("tr", "yirmibeş", [25]),
    ("es", "tres mil doscientos millones", [3_200_000_000]),
    ("es", "un billón", [10**12]),
    ("fr", "quatre-vingt-dix-sept", [97]),
    ("fr", "soixante et onze", [71]),
    ("de", "fünfundzwanzig Millionen", [25_000_000]),
    ("de", "zweieinhalb Millionen", [2_500_000]),
    ("en", "$2.8bn and 1,00,000 and half a million", [2_800_000_000, 100_000, 500_000]),
    ("en", "1.7 million four years ago", [1_700_000, 4]),
]


@pytest.mark.parametrize(("language", "text", "expected"), READ, ids=[f"{r[0]}: {r[1]}" for r in READ])
def test_newspaper_numbers(language: str, text: str, expected: list[float]) -> None:
    assert values(text, language) == expected


NO_NUMBER = [
    ("ur", "جو ہونا ہے سو ہو"),
    ("ur", "ایف-16 اور اٹھ کر اسی طرح"),
    ("fa", "روز سه‌شنبه و پنج شنبه"),
    ("zh", "一些人一起在四川星期三"),
    ("ar", "أثناء الاجتماع"),
    ("en", "One should know COVID-19, F-16s and 10:30; see http://a.example/2025 or @user99"),
    ("de", "einander"),
]


@pytest.mark.parametrize(("language", "text"), NO_NUMBER, ids=[f"{r[0]}: {r[1]}" for r in NO_NUMBER])
def test_what_only_looks_like_a_number_is_weak_or_none(language: str, text: str) -> None:
    assert values(text, language) == []


@pytest.mark.parametrize(
    ("text", "kind", "unit"),
    [
        ("rose by 7.5%", NumberKind.PERCENT, "percent"),
        ("rose by 3 percentage points", NumberKind.POINTS, "point"),
        ("cost Rs 500", NumberKind.MONEY, "rupee"),
        ("cost 500 US dollars", NumberKind.MONEY, "dollar"),
        ("in 2018 it rained", NumberKind.YEAR, ""),
        ("the 30th floor", NumberKind.ORDINAL, ""),
        ("two-thirds of them", NumberKind.FRACTION, ""),
        ("ran 12 km", NumberKind.MEASURE, "km"),
    ],
)
def test_a_number_knows_what_it_counts(text: str, kind: NumberKind, unit: str) -> None:
    quantity = only(text, "en")
    assert (quantity.kind, quantity.unit) == (kind, unit)


def test_the_span_takes_in_the_scale_and_the_whole_the_currency() -> None:
    text = "worth £2.8 billion in all"
    quantity = only(text, "en")
    assert quantity.span.of(text) == "2.8 billion"
    assert quantity.whole.of(text) == "£2.8 billion"


def test_a_pointed_figure_keeps_both_readings_where_writers_differ() -> None:
    assert only("1.500", "es").readings == (Decimal(1500), Decimal("1.500"))


@pytest.mark.parametrize("figure", ["1" + "0" * 28, "1" + "0" * 27 + " million 300"])
def test_a_figure_longer_than_any_count_does_not_break_the_reader(figure: str) -> None:
    assert numbers(figure, "en")


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "12 to 14 million visitors", [12_000_000, 14_000_000]),
        ("en", "S$18 to S$21 billion", [18 * 10**9, 21 * 10**9]),
        ("en", "between 1.27 and 2.5 million", [1_270_000, 2_500_000]),
        ("de", "5 bis 10 Millionen Euro", [5_000_000, 10_000_000]),
        ("ur", "12 سے 14 لاکھ", [1_200_000, 1_400_000]),
        ("en", "12 men in 14 million homes", [12, 14_000_000]),
        ("en", "14 million to 16 million", [14_000_000, 16_000_000]),
    ],
)
def test_what_opens_a_range_shares_the_scale_of_its_end(
    language: str, text: str, expected: list[int]
) -> None:
    assert values(text, language) == expected


def test_two_digits_side_by_side_in_chinese_are_either_of_them() -> None:
    assert only("一万六七千元", "zh").readings == (Decimal(16_000), Decimal(17_000))


def test_a_bare_day_of_the_month_is_no_quantity() -> None:
    assert values("11日消息，10日及11日", "zh") == []


@pytest.mark.parametrize(
    "text", ["31.5 billion U.S. dollars", "31.5 billion Singapore dollars", "NT$31.5 billion"]
)
def test_an_adjective_may_part_a_sum_from_its_currency(text: str) -> None:
    assert only(text, "en").unit == "dollar"
