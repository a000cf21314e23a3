"""Many pairs: one that fails is reported, and the rest go on."""

from pathlib import Path

import pytest
from openpyxl import load_workbook

from transcheck.batch import SUMMARY, Plan, Result, find_pairs, run_batch
from transcheck.errors import Cancelled
from transcheck.opening import quiet
from transcheck.pipeline import Job, run


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for story in ("ferry", "=boat"):
        (tmp_path / f"{story}.ur.txt").write_text("کشتی پیر کو چلی۔\n\nوہ 12 لوگ لائی۔", encoding="utf-8")
        (tmp_path / f"{story}.en.txt").write_text(
            "The boat ran on Monday.\n\nIt it brought 12 people.", encoding="utf-8"
        )
    (tmp_path / "broken.xlf").write_text("<xliff", encoding="utf-8")
    (tmp_path / "rows.tsv").write_text("source\ttarget\nایک\tone\n", encoding="utf-8")
    (tmp_path / "alone.txt").write_text("Nobody's translation.", encoding="utf-8")
    return tmp_path


def checked(plan: Plan) -> tuple[tuple[Result, ...], list[str]]:
    said: list[str] = []
    return run_batch(plan, said=said.append, progress=quiet), said


def test_pairs_are_found_by_their_names_and_broken_files_are_no_reason_to_stop(folder: Path) -> None:
    pairs = {pair.target.name: pair.source and pair.source.name for pair in find_pairs(folder)}
    assert pairs == {
        "=boat.en.txt": "=boat.ur.txt",
        "ferry.en.txt": "ferry.ur.txt",
        "broken.xlf": None,
        "rows.tsv": None,
    }


def test_a_file_that_fails_is_reported_and_the_rest_are_as_one_by_one(folder: Path) -> None:
    results, said = checked(Plan(folder, out=folder / "out", workers=2))
    by_name = {result.pair.target.name: result for result in results}
    assert "not well-formed" in by_name["broken.xlf"].error
    alone = run(Job(source=folder / "ferry.ur.txt", target=folder / "ferry.en.txt"))
    assert by_name["ferry.en.txt"].score == alone.scorecard.calibrated
    assert by_name["ferry.en.txt"].flags == len(alone.issues) > 0
    assert said[-1].startswith("3 of 4 articles checked")
    assert "1 could not be read" in said[-1]


def test_the_summary_is_a_table_with_a_row_an_article(folder: Path) -> None:
    checked(Plan(folder, out=folder / "out", workers=1))
    rows = list(load_workbook(folder / "out" / SUMMARY).active.iter_rows(values_only=True))
    assert rows[0][:3] == ("Translation", "Source", "Score")
    assert [Path(row[0]).name for row in rows[1:]] == [
        "=boat.en.txt",
        "broken.xlf",
        "ferry.en.txt",
        "rows.tsv",
    ]
    assert rows[2][2] is None
    assert "not well-formed" in rows[2][6]
    assert isinstance(rows[3][2], float | int)


def test_stories_of_one_name_in_two_folders_are_kept_apart(tmp_path: Path) -> None:
    for day in ("monday", "tuesday"):
        (tmp_path / day).mkdir()
        (tmp_path / day / "rows.tsv").write_text(f"source\ttarget\nایک\t{day}\n", encoding="utf-8")
    checked(Plan(tmp_path, out=tmp_path / "out", workers=1))
    assert (tmp_path / "out" / "monday" / "rows.tcreview").exists()
    assert (tmp_path / "out" / "tuesday" / "rows.tcreview").exists()


def test_a_second_run_does_not_check_its_own_summary(folder: Path) -> None:
    first, _ = checked(Plan(folder, workers=1))
    again, _ = checked(Plan(folder, workers=1))
    assert [result.pair for result in again] == [result.pair for result in first]


def test_a_batch_that_is_stopped_keeps_what_was_done(folder: Path) -> None:
    with pytest.raises(Cancelled):
        run_batch(Plan(folder, workers=1), said=list, progress=quiet, cancelled=lambda: True)
    assert list(folder.glob("*.tcreview"))
    assert not (folder / SUMMARY).exists()
