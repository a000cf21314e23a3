import os
import stat

import pytest

from transcheck.atomic import write_text, write_whole
from transcheck.errors import WriteError


def test_a_failure_keeps_what_was_there_and_leaves_nothing_beside(tmp_path):
    path = tmp_path / "report.txt"
    path.write_text("before")

    def fail(beside):
        beside.write_text("half")
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        write_whole(path, fail)
    assert path.read_text() == "before"
    assert os.listdir(tmp_path) == ["report.txt"]


def test_a_missing_folder_is_named_in_the_error(tmp_path):
    path = tmp_path / "nowhere" / "report.txt"
    with pytest.raises(WriteError, match=r"nowhere/report\.txt: its folder does not exist"):
        write_text(path, "text")


def test_a_folder_is_not_overwritten(tmp_path):
    with pytest.raises(WriteError, match="this is a folder"):
        write_text(tmp_path, "text")


def test_an_unwritable_place_gives_one_sentence_with_what_to_do(tmp_path):
    with pytest.raises(WriteError, match="choose another folder"):
        write_text(tmp_path / ("long" * 200), "text")


def test_the_file_is_readable_as_any_other(tmp_path):
    (tmp_path / "plain").write_text("")
    write_text(tmp_path / "written", "")
    modes = {stat.S_IMODE((tmp_path / name).stat().st_mode) for name in ("plain", "written")}
    assert len(modes) == 1


def test_what_a_killed_program_leaves_is_not_taken_for_a_result(tmp_path):
    seen = []
    write_whole(tmp_path / "a.tcreview", lambda beside: seen.append(beside.suffix))
    assert seen == [".part"]
