"""House styles and presets."""

from pathlib import Path

import pytest

from transcheck.errors import LoadError, RuleError
from transcheck.model import Severity
from transcheck.paths import resources
from transcheck.profile import default_profile, load_profile, preset, read_preset


@pytest.mark.parametrize(
    "path", sorted((resources() / "profiles" / "presets").glob("*.toml")), ids=lambda p: p.stem
)
def test_every_preset_that_ships_is_sound(path: Path) -> None:
    made = read_preset(path)
    assert made.name == path.stem
    assert made.points[Severity.MINOR] < made.points[Severity.MAJOR] <= made.points[Severity.CRITICAL]


def _written(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "house.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_house_switches_off_a_check_or_a_family(tmp_path: Path) -> None:
    house = load_profile(_written(tmp_path, '[checks]\ndisabled = ["style", "locale.dates"]\n'))
    assert not house.runs("style.sentence_length")
    assert not house.runs("locale.dates")
    assert house.runs("locale.numbers")


def test_a_house_sets_options_severities_and_what_it_has_muted(tmp_path: Path) -> None:
    house = load_profile(
        _written(
            tmp_path,
            'preset = "mqm"\nmuted = [{check = "literal.x", quote = "Poisonous"}]\n'
            '[settings."style.sentence_length"]\nwords = 30\n[severities]\n"style.x" = "major"\n',
        )
    )
    assert house.preset.name == "mqm"
    assert house.settings["style.sentence_length"]["words"] == 30
    assert house.severities["style.x"] is Severity.MAJOR
    assert ("literal.x", "poisonous") in house.muted


def test_a_house_points_to_rule_packs_from_its_own_folder(tmp_path: Path) -> None:
    (tmp_path / "rows").mkdir()
    house = load_profile(_written(tmp_path, '[checks]\npacks = ["rows"]\n'))
    assert house.packs == (tmp_path / "rows",)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[checks]\npacks = ['nowhere']", "nowhere, which is no folder"),
        ("preset = 'nowhere'", "no scoring preset"),
        ("[checks", "not valid TOML"),
        ("checks = 3", "not a table"),
        ('[severities]\n"a.b" = "dreadful"', "cannot be used"),
    ],
)
def test_a_mistake_in_a_house_style_is_named(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(RuleError, match=said):
        load_profile(_written(tmp_path, text))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("name='x'\npass_mark=80", "lacks 'tolerance'"),
        ("name='x'\npass_mark='high'\ntolerance=2", "no number"),
        ("name='x'\npass_mark=80\ntolerance=2\n[weights]\n'style/ugly'=2", "no category"),
        ("name='x'\npass_mark=80\ntolerance=2\n[rules]\nrepeats='twice'", "repeats"),
    ],
)
def test_a_mistake_in_a_preset_is_named(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(RuleError, match=said):
        read_preset(_written(tmp_path, text))


def test_a_missing_house_style_is_named(tmp_path: Path) -> None:
    with pytest.raises(LoadError, match=r"nowhere\.toml"):
        load_profile(tmp_path / "nowhere.toml")


def test_a_preset_of_ones_own_comes_before_those_that_ship(private_home: Path) -> None:
    folder = private_home / "config" / "presets"
    folder.mkdir(parents=True)
    (folder / "desk.toml").write_text(
        "name='desk'\npass_mark=90\ntolerance=10\n[points]\nmajor=7\n", encoding="utf-8"
    )
    assert preset("desk").points[Severity.MAJOR] == 7


def test_the_default_house_runs_everything() -> None:
    assert default_profile().disabled == frozenset()


def test_a_house_preset_may_raise_levels_and_ask_for_an_estimate(tmp_path):
    path = tmp_path / "desk.toml"
    path.write_text(
        'name = "desk"\npass_mark = 80\ntolerance = 20\n[points]\nminor = 1\n'
        "[rules]\nestimate_at_least = 50\nmajors = 1\n[rules.escalation]\nheadline = 1\n",
        encoding="utf-8",
    )
    found = read_preset(path)
    assert (found.estimate_at_least, found.majors, found.escalation) == (50, 1, {"headline": 1})


@pytest.mark.parametrize("rule", ["footnote = 1", 'headline = "much"'])
def test_a_mistake_in_the_rules_of_escalation_is_named(tmp_path, rule):
    path = tmp_path / "desk.toml"
    path.write_text(
        f'name = "desk"\npass_mark = 80\ntolerance = 20\n[points]\nminor = 1\n[rules.escalation]\n{rule}\n',
        encoding="utf-8",
    )
    with pytest.raises(RuleError):
        read_preset(path)
