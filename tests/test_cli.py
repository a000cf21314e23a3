"""The verbs, their options and their exit statuses, as a script meets them."""

import json
import os
import re
from pathlib import Path

import docx
import pytest

from transcheck.cli import main
from transcheck.paths import resources
from transcheck.review import open_review

SOURCE = resources() / "sample" / "source.ur.txt"
TARGET = resources() / "sample" / "translation.en.txt"
_BREAD = """How to bake bread at home

Mix the flour with warm water and leave the dough under a cloth for an hour.

Heat the oven while you wait. A stone at the bottom keeps the heat even.

Shape two loaves, score them with a sharp knife and bake until the crust sings.
"""


def _run(*arguments: object) -> int:
    return main([str(argument) for argument in arguments])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


def test_check_does_the_whole_job_and_leaves_every_output(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    outputs = [folder / f"out.{ending}" for ending in ("docx", "html", "xlsx", "xlf")]
    reports = [part for path in outputs for part in ("--report", path)]
    status = _run(
        "check", SOURCE, TARGET, *reports, "--json", folder / "out.json", "--review", folder / "out.tcreview"
    )
    said = capsys.readouterr()
    assert status == 0
    assert "Urdu" in said.out
    assert "flags" in said.out
    assert said.err == ""
    assert json.loads((folder / "out.json").read_text(encoding="utf-8"))["schema"] == "transcheck.review/1"
    assert len(docx.Document(str(folder / "out.docx")).paragraphs) > 10
    assert sorted(p.name for p in folder.iterdir()) == sorted(
        [*(p.name for p in outputs), "out.json", "out.tcreview"]
    )


def test_json_on_standard_output_is_alone_there(capsys: pytest.CaptureFixture[str]) -> None:
    assert _run("check", SOURCE, TARGET, "--json", "-") == 0
    review = json.loads(capsys.readouterr().out)
    assert len(review["passages"]) == 21
    assert len(review["issues"]) >= 15


def test_every_family_has_something_to_say_on_the_sample(capsys: pytest.CaptureFixture[str]) -> None:
    _run("check", SOURCE, TARGET, "--json", "-")
    families = {i["check"].partition(".")[0] for i in json.loads(capsys.readouterr().out)["issues"]}
    assert families >= {"literal", "terms", "accuracy", "linguistic", "locale"}


def test_a_score_under_the_bar_is_exit_1(capsys: pytest.CaptureFixture[str]) -> None:
    assert _run("check", SOURCE, TARGET, "--quiet", "--fail-under", 99.9) == 1
    assert _run("check", SOURCE, TARGET, "--quiet", "--fail-under", 0) == 0
    assert capsys.readouterr().out == ""


def test_a_translation_alone_is_checked_without_its_source(capsys: pytest.CaptureFixture[str]) -> None:
    assert _run("check", "--target-only", TARGET, "--json", "-") == 0
    review = json.loads(capsys.readouterr().out)
    assert review["source"] is None
    assert {passage["source"] for passage in review["passages"]} == {""}


def test_a_reference_adds_scores_with_signatures(capsys: pytest.CaptureFixture[str]) -> None:
    assert _run("check", SOURCE, TARGET, "--reference", TARGET, "--json", "-") == 0
    score = json.loads(capsys.readouterr().out)["score"]
    assert score["bleu"]["value"] == pytest.approx(100)
    assert score["ter"]["value"] == 0
    assert "version:" in score["chrf"]["signature"]


def test_the_summary_names_the_other_scores_with_what_made_them(capsys: pytest.CaptureFixture[str]) -> None:
    assert _run("check", SOURCE, TARGET, "--reference", TARGET) == 0
    said = capsys.readouterr().out
    assert re.search(r"^Estimate \d+\.\d \(likely \d+ to \d+\)  weights:with_lexicon", said, re.MULTILINE)
    assert "\nBLEU 100.0  nrefs:1" in said
    assert "\nchrF++ 100.0  nrefs:1" in said


def test_a_table_keeps_its_rows_and_ids(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    table = folder / "pairs.csv"
    table.write_text(
        "id,source,target\nb7,ایک خبر۔,One report.\nb9,دو خبریں۔,Two reports.\n", encoding="utf-8"
    )
    assert _run("check", table, "--json", "-", "--source-lang", "ur", "--target-lang", "en") == 0
    passages = json.loads(capsys.readouterr().out)["passages"]
    assert [(p["id"], p["target"]) for p in passages] == [("b7", "One report."), ("b9", "Two reports.")]


def test_align_shows_and_writes_the_passages(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run("align", SOURCE, TARGET, "--json", folder / "a.json") == 0
    assert len(capsys.readouterr().out.splitlines()) == 21
    passages = json.loads((folder / "a.json").read_text(encoding="utf-8"))["passages"]
    assert all(p["source"] and p["target"] for p in passages)


def test_segment_prints_a_sentence_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert _run("segment", TARGET) == 0
    assert "The protesters say that until compensation is not received, the sit-in will continue." in (
        capsys.readouterr().out.splitlines()
    )


def test_a_report_is_written_from_a_saved_review(folder: Path) -> None:
    _run("check", SOURCE, TARGET, "--quiet", "--review", folder / "a.tcreview")
    assert _run("report", folder / "a.tcreview", folder / "a.html") == 0
    assert "jaw-breaking" in (folder / "a.html").read_text(encoding="utf-8")


def test_checks_are_listed_and_one_is_explained(capsys: pytest.CaptureFixture[str]) -> None:
    assert _run("checks") == 0
    assert "terms.drift" in capsys.readouterr().out
    assert _run("checks", "terms.drift") == 0
    page = capsys.readouterr().out
    assert "Why it matters" in page
    assert "disloyalty" in page


def test_batch_goes_on_after_a_file_that_fails(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "good.ur.txt").write_bytes(SOURCE.read_bytes())
    (folder / "good.en.txt").write_bytes(TARGET.read_bytes())
    (folder / "bad.ur.txt").write_text("", encoding="utf-8")
    (folder / "bad.en.txt").write_bytes(TARGET.read_bytes())
    assert _run("batch", folder, "--quiet", "--report", "json") == 0
    said = capsys.readouterr().out
    assert "1 of 2 articles checked" in said
    assert "bad.ur.txt" in said
    assert (folder / "good.en.tcreview").is_file()
    assert (folder / "good.en.report.json").is_file()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["check"], "check was given 0 files"),
        (["check", "a", "b", "c"], "check was given 3 files"),
        (["check", "nowhere.txt", str(TARGET)], "nowhere.txt"),
        (["check", str(TARGET)], "holds one text"),
        (["check", str(SOURCE), str(TARGET), "--frobnicate"], "unrecognized arguments"),
        (["check", str(SOURCE), str(TARGET), "--fail-under", "high"], "invalid float"),
        (["check", str(SOURCE), str(TARGET), "--report", "out.pages"], "out.pages"),
        (
            ["check", str(SOURCE), str(TARGET), "--json", "no/such/folder/out.json"],
            "folder that does not exist",
        ),
        (["check", str(SOURCE), str(TARGET), "--profile", "nowhere.toml"], "nowhere.toml"),
        (["check", str(SOURCE), str(TARGET), "--terms", "nowhere.tbx"], "nowhere.tbx"),
        (["check", str(SOURCE), str(TARGET), "--reference", "nowhere.txt"], "nowhere.txt"),
        (["report", "nowhere.tcreview", "out.docx"], "nowhere.tcreview"),
        (["checks", "no.such_check"], "no.such_check"),
        (["batch", "nowhere"], "nowhere"),
        (["align", "one"], "align was given 1 files"),
    ],
    ids=lambda value: " ".join(map(str, value))[-40:] if isinstance(value, list) else "",
)
def test_an_unusable_call_gets_one_line_and_exit_2(
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    said: str,
) -> None:
    monkeypatch.chdir(folder)
    assert _run(*arguments) == 2
    told = capsys.readouterr()
    assert told.err.startswith("transcheck: ")
    assert said in told.err
    assert told.err.count("\n") == 1
    assert "Traceback" not in told.err
    assert os.listdir(folder) == []


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("empty.txt", b""),
        ("white.txt", b" \n\t\n"),
        ("picture.png", b"\x89PNG\r\n\x1a\n" + bytes(range(256))),
        ("damaged.docx", b"PK\x03\x04 no more"),
    ],
)
def test_a_file_that_is_no_article_gets_one_line_and_exit_2(
    folder: Path, capsys: pytest.CaptureFixture[str], name: str, content: bytes
) -> None:
    path = folder / name
    path.write_bytes(content)
    assert _run("check", path, TARGET, "--json", folder / "out.json") == 2
    told = capsys.readouterr().err
    assert name in told
    assert told.count("\n") == 1
    assert not (folder / "out.json").exists()


def test_two_texts_in_one_language_go_on_with_a_warning(capsys: pytest.CaptureFixture[str]) -> None:
    assert _run("check", TARGET, TARGET) == 0
    assert "same language" in capsys.readouterr().out


def test_two_texts_that_have_nothing_in_common_go_on_with_a_warning(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = folder / "other.txt"
    other.write_text(_BREAD, encoding="utf-8")
    assert _run("check", SOURCE, other) == 0
    assert "little to do with each other" in capsys.readouterr().out


def test_an_editors_changes_come_back_from_the_word_report(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _run("check", SOURCE, TARGET, "--quiet", "--review", folder / "a.tcreview", "--report", folder / "a.docx")
    document = docx.Document(str(folder / "a.docx"))
    runs = [r for t in document.tables for c in t._cells for p in c.paragraphs for r in p.runs]
    runs += [r for p in document.paragraphs for r in p.runs]
    run = next(r for r in runs if "the repair of the Noorgarh dam" in r.text)
    run.text = run.text.replace("the repair of", "repairs to")
    document.save(str(folder / "back.docx"))
    assert _run("merge", folder / "a.tcreview", folder / "back.docx") == 0
    assert "1 passages rewritten" in capsys.readouterr().out
    saved = open_review(folder / "a.tcreview")
    assert ["repairs to" in edit.after for edit in saved.review.edits] == [True]
    assert any("repairs to the Noorgarh dam" in p.target for p in saved.report.alignment.passages)


def test_a_word_file_that_is_no_report_of_the_article_is_refused(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _run("check", SOURCE, TARGET, "--quiet", "--review", folder / "a.tcreview")
    before = (folder / "a.tcreview").read_bytes()
    docx.Document().save(str(folder / "other.docx"))
    assert _run("merge", folder / "a.tcreview", folder / "other.docx") == 2
    assert "no report of this article" in capsys.readouterr().err
    assert (folder / "a.tcreview").read_bytes() == before


def test_a_sentence_left_out_of_the_sample_is_flagged(capsys: pytest.CaptureFixture[str]) -> None:
    _run("check", SOURCE, TARGET, "--json", "-")
    issues = json.loads(capsys.readouterr().out)["issues"]
    assert [i["passage"] for i in issues if i["category"] == "accuracy/omission"] == [6]


def test_a_report_shows_what_the_house_and_the_command_line_ask_for(folder: Path) -> None:
    _run("check", SOURCE, TARGET, "--quiet", "--review", folder / "a.tcreview")
    (folder / "house.toml").write_text('[report]\ncomments = false\nauthor = "The Desk"\n')
    assert _run("report", folder / "a.tcreview", folder / "a.docx", "--profile", folder / "house.toml") == 0
    assert not list(docx.Document(str(folder / "a.docx")).comments)
    given = ("--profile", folder / "house.toml", "--comments", "--changes", "suggested")
    assert _run("report", folder / "a.tcreview", folder / "b.docx", *given) == 0
    assert {comment.author for comment in docx.Document(str(folder / "b.docx")).comments} == {"The Desk"}


def test_the_corrected_translation_is_written_alone(folder: Path) -> None:
    _run("check", SOURCE, TARGET, "--quiet", "--review", folder / "a.tcreview")
    assert _run("report", folder / "a.tcreview", folder / "a.txt", "--corrected") == 0
    assert "jaw-breaking" in (folder / "a.txt").read_text(encoding="utf-8")


def test_the_corrected_translation_is_written_in_the_format_it_came_in(folder: Path) -> None:
    table = folder / "rows.csv"
    table.write_text("source,target\nایک,One\n", encoding="utf-8")
    _run("check", table, "--quiet", "--review", folder / "a.tcreview")
    assert _run("report", folder / "a.tcreview", folder / "out.csv", "--corrected") == 0
    assert (folder / "out.csv").read_bytes() == table.read_bytes()


def test_the_word_file_that_a_translation_came_from_is_annotated(folder: Path) -> None:
    original = docx.Document()
    for line in TARGET.read_text(encoding="utf-8").split("\n\n"):
        original.add_paragraph(line)
    original.save(str(folder / "in.docx"))
    _run("check", SOURCE, folder / "in.docx", "--quiet", "--review", folder / "a.tcreview")
    assert _run("report", folder / "a.tcreview", folder / "a.docx", "--onto", folder / "in.docx") == 0
    annotated = docx.Document(str(folder / "a.docx"))
    assert len(annotated.paragraphs) == len(original.paragraphs)
    assert len(list(annotated.comments)) > 10


def test_rows_of_a_pack_that_the_house_points_to_are_run(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pack = folder / "rows" / "any-en"
    pack.mkdir(parents=True)
    (pack / "own.toml").write_text(
        '[[calque]]\nid = "of-its-own"\ntier = "P1"\nkind = "idiom"\nliteral = ["inquiry commission"]\n'
        'natural = ["commission of inquiry"]\nnote = "House style."\n'
        'flagged = { target = "An [inquiry commission] met." }\nclean = { target = "An inquiry met." }\n'
    )
    (folder / "house.toml").write_text('[checks]\npacks = ["rows"]\n')
    _run("check", SOURCE, TARGET, "--profile", folder / "house.toml", "--json", "-")
    issues = json.loads(capsys.readouterr().out)["issues"]
    assert "literal.any-en.of-its-own" in {issue["check"] for issue in issues}


def test_a_word_that_fills_the_gap_of_a_frequent_term_drifts(capsys: pytest.CaptureFixture[str]) -> None:
    _run("check", SOURCE, TARGET, "--json", "-")
    answer = json.loads(capsys.readouterr().out)
    assert "board" in {i["quote"] for i in answer["issues"] if i["category"] == "terminology/drift"}
    (term,) = (t for t in answer["terms"] if "commission" in {r["text"] for r in t["renderings"]})
    assert term["drift"]
