"""Words of a translation weighed as glosses of the source."""

from transcheck.check.literal._gloss import FEATURES, features, foreignness, glossed
from transcheck.tables.lexicon import load

SOURCE = "کارد به استخوانش رسیده است."


def test_each_word_knows_which_source_words_it_renders() -> None:
    words, places = glossed("The knife has reached her bone.", SOURCE, load("fa"))
    knife = next(word for word in words if word.text == "knife")
    assert [places[n].of(SOURCE) for n in sorted(knife.sources)] == ["کارد"]
    assert knife.is_image


def test_a_capital_is_no_image_and_a_small_word_no_content() -> None:
    words, _ = glossed("He met Heart of the sea.", "", None)
    assert [word.text for word in words if word.is_image] == ["sea"]
    assert not words[0].is_content


def test_punctuation_parts_clauses() -> None:
    words, _ = glossed("One hand, the other; a knife.", "", None)
    assert [word.clause for word in words] == [0, 0, 1, 1, 2, 2]


def test_an_image_that_english_does_not_know_weighs_more_than_plain_news() -> None:
    image, _ = glossed("He says the knife has reached her bone.", SOURCE, load("fa"))
    plain, _ = glossed("The government has announced a new budget.", SOURCE, load("fa"))
    assert max(foreignness(image)) > max(foreignness(plain))


def test_every_word_has_a_value_for_each_feature() -> None:
    words, _ = glossed("In 2019 Zyxw said: wait.", "", None)
    assert [len(values) for values in features(words)] == [len(FEATURES)] * len(words)
    assert glossed("", "", None) == ((), ())


def test_a_face_is_an_image_only_where_it_is_somebodys() -> None:
    words, _ = glossed("They face charges; the colour of her face flew.", "", None)
    assert [word.text for word in words if word.text == "face" and word.is_image] == ["face"]
    assert [n for n, word in enumerate(words) if word.text == "face" and word.is_image] == [7]


def test_the_head_of_a_council_is_no_image() -> None:
    words, _ = glossed("He is the head of the council and lost his head.", "", None)
    assert [n for n, word in enumerate(words) if word.is_image] == [10]
