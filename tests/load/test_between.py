import re

import pytest

from transcheck.load.between import without_between

_MARKS = re.compile("<!--"), re.compile("-->")


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("a<!--b-->c<!--d-->e", "ace"),
        ("a<!--b<!--c-->d-->", "ad-->"),
        ("a<!--never closed", "a<!--never closed"),
        ("", ""),
    ],
)
def test_what_stands_between_the_marks_goes(text: str, left: str) -> None:
    assert without_between(text, *_MARKS) == left


def test_bytes_are_cut_alike() -> None:
    assert without_between(b"a<b>c", re.compile(b"<"), re.compile(b">")) == b"ac"


def test_a_heap_of_opening_marks_is_read_in_no_time() -> None:
    assert len(without_between("<!--" * 500_000, *_MARKS)) == 2_000_000
