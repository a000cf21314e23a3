"""What is found where: the house's rule packs beside those that ship."""

from pathlib import Path

import pytest

from tests.builders import pair
from transcheck.check import Context, run
from transcheck.check.rules import rulebook, rules
from transcheck.paths import config_dir

ROW = """
[[calque]]
id = "own-row"
tier = "P1"
kind = "idiom"
literal = ["purple teapots"]
natural = ["empty promises"]
note = "Ours."
flagged = { target = "He showed [purple teapots]." }
clean = { target = "The teapots are purple." }
"""


def pack(folder: Path, text: str, pair: str = "ur-en") -> Path:
    path = folder / pair / "own.toml"
    path.parent.mkdir(parents=True)
    path.write_text(text, encoding="utf-8")
    return folder


def flagged(source_language: str, *folders: Path) -> list[str]:
    alignment = pair(["ایک"], ["He showed purple teapots."], source_language=source_language)
    issues, _ = run(Context(alignment=alignment), only={"literal"}, packs=folders)
    return [issue.check for issue in issues]


def test_rows_in_the_person_s_folder_run(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("TRANSCHECK_HOME", str(tmp_path))
    pack(config_dir() / "rules", ROW)
    assert "literal.ur-en.own-row" in flagged("ur")


def test_rows_in_a_folder_of_the_profile_run(tmp_path: Path) -> None:
    assert "literal.ur-en.own-row" in flagged("ur", pack(tmp_path, ROW))


def test_rows_are_for_their_source_language(tmp_path: Path) -> None:
    assert "literal.ur-en.own-row" not in flagged("zh", pack(tmp_path, ROW))


def test_hindi_copy_is_read_with_urdu_rows(tmp_path: Path) -> None:
    assert "literal.ur-en.own-row" in flagged("hi", pack(tmp_path, ROW))


def test_sure_rows_of_all_languages_read_a_translation_alone(tmp_path: Path) -> None:
    alignment = pair(None, ["He showed purple teapots."])
    issues, _ = run(Context(alignment=alignment), packs=[pack(tmp_path, ROW)], only={"literal.ur-en"})
    assert [issue.check for issue in issues] == ["literal.ur-en.own-row"]


def test_a_broken_pack_is_said_and_the_rest_runs(tmp_path: Path) -> None:
    folder = pack(tmp_path, ROW.replace('tier = "P1"', 'tier = "P7"'))
    alignment = pair(["ایک"], ["They discussed about trade."])
    issues, diagnostics = run(Context(alignment=alignment), packs=[folder], only={"literal"})
    assert [issue.quote for issue in issues] == ["discussed about"]
    assert any(d.where == "rules" and "own.toml:4" in d.message for d in diagnostics)


def test_a_row_of_a_later_pack_takes_the_place_of_its_namesake(tmp_path: Path) -> None:
    text = ROW.replace("own-row", "discuss-about").replace("purple teapots", "blue moons")
    folder = pack(tmp_path, text, pair="any-en")
    alignment = pair(["ایک"], ["They discussed about trade."])
    issues, _ = run(Context(alignment=alignment), packs=[folder], only={"literal.any-en"})
    assert issues == ()


def test_a_file_is_read_again_when_it_changes(tmp_path: Path) -> None:
    folder = pack(tmp_path, ROW)
    before = rulebook(source_language="ur", target_language="en", folders=[folder])[0]
    path = folder / "ur-en" / "own.toml"
    path.write_text(ROW.replace("purple teapots", "red teapots"), encoding="utf-8")
    after = rulebook(source_language="ur", target_language="en", folders=[folder])[0]
    assert before is not after


def test_an_id_that_stands_in_two_files_of_a_pack_is_a_mistake(tmp_path: Path) -> None:
    folder = pack(tmp_path, ROW)
    (folder / "ur-en" / "second.toml").write_text(ROW, encoding="utf-8")
    _, errors = rules([folder])
    assert any("own.toml too" in str(error) and "second.toml:2" in error.subject for error in errors)
