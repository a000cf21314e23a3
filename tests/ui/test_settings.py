"""Settings with their types, as an ini file keeps them."""

import pytest

from ui.fonts import LARGEST, SMALLEST, USUAL
from ui.settings import Settings
from ui.theme import Scheme


def again(settings):
    """The same file, read anew."""
    settings.file.sync()
    return Settings()


def test_without_a_file_everything_is_as_it_ships(qapp):
    settings = Settings()
    assert settings.reading_size == USUAL
    assert settings.scheme is Scheme.SYSTEM
    assert settings.recents == ()
    assert settings.source_shown is True


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("reading_size", 18.5),
        ("scheme", Scheme.DARK),
        ("nastaliq", False),
        ("fonts", (("Latin", "Charis SIL"), ("Naskh", "Amiri"))),
        ("fonts", (("Latin", "Charis SIL"),)),
        ("recents", ("/a.tcreview",)),
        ("recents", ("/a, b.tcreview", "/c.tcreview")),
        ("termbases", ()),
        ("drawer_page", 1),
        ("language", "ur"),
    ],
)
def test_what_was_set_is_there_the_next_time(qapp, name, value):
    settings = Settings()
    setattr(settings, name, value)
    assert getattr(again(settings), name) == value


def test_a_change_is_said_once(qapp):
    settings, said = Settings(), []
    settings.changed.connect(said.append)
    settings.reading_size = 20.0
    settings.reading_size = 20.0
    assert said == ["reading/size"]


@pytest.mark.parametrize(("kept", "size"), [("900", LARGEST), ("1", SMALLEST), ("large", USUAL)])
def test_a_file_that_was_tampered_with_does_no_harm(qapp, kept, size):
    settings = Settings()
    settings.file.setValue("reading/size", kept)
    settings.file.setValue("interface/theme", "purple")
    assert settings.reading_size == size
    assert settings.scheme is Scheme.SYSTEM


def test_the_review_opened_last_stands_first_and_once(qapp, tmp_path):
    settings = Settings()
    for name in ("a", "b", "a"):
        settings.opened(tmp_path / name)
    assert settings.recents == (str(tmp_path / "a"), str(tmp_path / "b"))


def test_typography_is_made_of_the_settings(qapp):
    settings = Settings()
    settings.reading_size, settings.nastaliq = 20.0, False
    assert (settings.typography.size, settings.typography.nastaliq) == (20.0, False)
