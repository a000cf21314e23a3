import pytest

from tests.builders import pair, report
from transcheck.errors import WriteError
from transcheck.model import Review
from transcheck.report import WRITERS, write


def test_an_unknown_ending_names_the_known_ones(tmp_path):
    with pytest.raises(WriteError, match=r"no report ends in '\.odt'; use one of \.docx, \.html"):
        write(report(pair(["ایک"], ["One."])), Review(), tmp_path / "out.odt")


ALONE = sorted(set(WRITERS) - {".pdf"})
"""The writers that need no other program."""


@pytest.mark.parametrize("ending", ALONE)
def test_every_ending_writes_a_file_and_nothing_else(tmp_path, ending):
    write(report(pair(["ایک"], ["One."])), Review(), tmp_path / f"out{ending.upper()}")
    assert [path.name for path in tmp_path.iterdir()] == [f"out{ending.upper()}"]


@pytest.mark.parametrize("ending", ALONE)
def test_a_missing_folder_is_one_sentence(tmp_path, ending):
    with pytest.raises(WriteError, match="its folder does not exist"):
        write(report(pair(["ایک"], ["One."])), Review(), tmp_path / "no" / f"out{ending}")
