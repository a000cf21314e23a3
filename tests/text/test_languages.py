import pytest

from transcheck.text.languages import facts, known_languages


@pytest.mark.parametrize("tag", known_languages())
def test_every_language_file_is_complete(tag: str) -> None:
    language = facts(tag)
    assert language.name
    assert language.own_name
    assert language.script
    assert language.direction in ("ltr", "rtl")
    assert len(language.digits) == 10
    assert len(language.months) in (0, 12)
    assert len(language.weekdays) in (0, 7)
    assert not language.titles & language.abbreviations


def test_the_languages_of_the_newsroom_are_known() -> None:
    wanted = "en ur hi ar fa ps sd ckb zh ja ko ru uk es fr de tr pt it nl bn pa he el"
    assert set(wanted.split(" ")) <= set(known_languages())


def test_a_region_falls_back_to_its_language() -> None:
    assert facts("EN_gb").code == "en-GB"
    assert facts("en-GB").starters == facts("en").starters


def test_a_variety_adds_to_its_language() -> None:
    assert facts("zh-Hant").quotes[0] == ("「", "」")
    assert facts("zh-Hant").months == facts("zh").months


@pytest.mark.parametrize(
    ("tag", "script", "direction"),
    [
        ("xx", "Latin", "ltr"),
        ("xx-Arab", "Arabic", "rtl"),
        ("sr-Cyrl", "Cyrillic", "ltr"),
        ("../../x", "Latin", "ltr"),
    ],
)
def test_an_unknown_language_gets_what_its_script_has(tag: str, script: str, direction: str) -> None:
    assert (facts(tag).script, facts(tag).direction) == (script, direction)


def test_urdu_is_read_from_right_to_left() -> None:
    assert facts("ur").is_rtl
    assert not facts("en").is_rtl


def test_a_language_that_nobody_knows_is_said_to_be_unknown() -> None:
    assert facts("und").name == "Language unknown"
    assert facts("xx").name == "xx"
