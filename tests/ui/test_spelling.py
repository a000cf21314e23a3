"""Words looked up in a dictionary: which ones, and what needs none."""

from pathlib import Path

import pytest

from tests.ui import dictionaries
from transcheck.errors import LoadError
from transcheck.model import Termbase, TermEntry, TermForm
from ui import spelling
from ui.spelling import Dictionary, dictionary_for, installed, known_words, misspelt


@pytest.fixture(autouse=True)
def only_our_own(monkeypatch):
    """Whatever is installed on the machine that runs the test."""
    monkeypatch.setattr(spelling, "_INSTALLED", ())
    monkeypatch.delenv("DICPATH", raising=False)


@pytest.fixture
def dictionary(tmp_path):
    return Dictionary(dictionaries.write(tmp_path))


def wrong(text, dictionary, known=()):
    return [span.of(text) for span in misspelt(text, dictionary, frozenset(known))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They will give an answer", []),
        ("They wil give an anwser", ["wil", "anwser"]),
        ("two sentences", []),
        ("They don’t have it", []),
        ("at www.exampl.org and desk@exampl.org and #goverment", []),
        ("the 3rd and x2y of", []),
        ("NATO", []),
        ("Daryakhel and Kohsari", []),
        ("The Goverment", ["Goverment"]),
        ("They will give the محاورہ", []),
    ],
    ids=["right", "wrong", "inflected", "apostrophe", "addresses", "figures", "capitals", "names",
         "a name that is a word misspelt", "another script"],
)  # fmt: skip
def test_words_that_are_wrong(dictionary, text, expected):
    assert wrong(text, dictionary) == expected


def test_terms_termbases_and_ones_own_words_are_known(dictionary):
    entry = TermEntry(("لوئے جرگہ",), (TermForm("loya jirga"),))
    known = known_words((), [Termbase("", (entry,))], ["mohalla"])
    assert wrong("the loya jirga’s mohalla and mohallas", dictionary, known) == ["mohallas"]


def test_suggestions_keep_the_apostrophe_of_the_text(dictionary):
    assert dictionary.suggestions("anwser")[0] == "answer"
    assert all("'" not in words for words in dictionary.suggestions("dn’t"))


def test_the_dictionary_of_the_language_is_found():
    for name in ("en_GB", "en_US", "ur"):
        dictionaries.write(spelling.own_folder(), name)
    assert set(installed()) == {"en_GB", "en_US", "ur"}
    assert dictionary_for("en").stem == "en_US"
    assert dictionary_for("en-GB").stem == "en_GB"
    assert dictionary_for("ur").stem == "ur"
    assert dictionary_for("fr") is None


def test_the_persons_choice_comes_first(tmp_path):
    dictionaries.write(spelling.own_folder())
    other = dictionaries.write(tmp_path, "house")
    assert dictionary_for("en", str(other)) == other
    assert dictionary_for("en", spelling.NONE) is None
    assert dictionary_for("en", str(tmp_path / "gone.dic")) is None


def test_a_dictionary_without_its_affixes_is_none(tmp_path):
    file = dictionaries.write(spelling.own_folder())
    file.with_suffix(".aff").unlink()
    assert installed() == {}


def test_a_broken_dictionary_is_named_in_the_error(tmp_path):
    with pytest.raises(LoadError, match="gone"):
        Dictionary(Path(tmp_path / "gone.dic"))


def test_a_word_is_learnt_once():
    spelling.learn("mohalla")
    spelling.learn("mohalla")
    spelling.learn("jirga")
    assert [word for word in spelling.own_words() if word] == ["jirga", "mohalla"]


def test_renderings_of_terms_are_known(session, dictionary):
    assert "article" in known_words(session.terms, (), ())
