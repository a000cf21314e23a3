"""What native English puts next to each other."""

import pytest

from transcheck.tables.ngrams import lift, table


def mean(sentence: str) -> float:
    values = [found.value for found in table().lifts(sentence) if found.value is not None]
    return sum(values) / len(values)


@pytest.mark.parametrize(
    ("natural", "literal"),
    [
        ("He had heavy casualties in the war.", "He had numerous casualties at the war."),
        ("They took part in the meeting.", "They took share in the meeting."),
        ("The talks broke down after two days.", "The conversations were broken after two days."),
        ("She was accused of lying to the court.", "She was given the accusation of lying to court."),
    ],
)
def test_natural_wording_has_more_lift_than_literal(natural, literal):
    assert mean(natural) > mean(literal)


def test_names_figures_and_rare_words_have_none():
    found = {
        one.text: one.value for one in table().lifts("The spokesman met Shehbaz Sharif and 12 xyzzards.")
    }
    assert found["Shehbaz"] is found["Sharif"] is found["12"] is found["xyzzards"] is None
    assert found["spokesman"] is not None


def test_spans_lie_under_their_words():
    text = "“We won’t,” he said – again."
    assert [one.span.of(text) for one in table().lifts(text)] == ["We", "won’t", "he", "said", "again"]


def test_a_capital_at_the_start_of_a_sentence_says_nothing():
    the, turkey = table().lifts("The talks. Turkey said")[0], table().lifts("The talks. Turkey said")[2]
    assert the.value is not None
    assert turkey.value is None


def test_lift_takes_plain_words():
    assert lift(["prime", "minister"])[1] > 5
    assert lift([]) == ()


def test_frequencies_are_per_million():
    assert table().per_million("the") > 30_000
    assert 0 < table().per_million("usurped") < 10
    assert table().per_million("xyzzard") == 0
    assert "Misbehavior" in table()


def test_words_that_native_writers_put_together_are_counted_as_a_pair() -> None:
    native = table()
    assert native.pair_per_million("prime", "minister") > 10
    assert native.pair_per_million("minister", "prime") < 1
    assert native.pair_per_million("prime", "zyxwv") == 0
