from pathlib import Path

import pytest

from tests.builders import pair, report
from transcheck.errors import WriteError
from transcheck.load import load_bilingual
from transcheck.model import Review
from transcheck.report import write


def test_the_memory_holds_the_passages_with_both_sides_as_they_now_read(tmp_path: Path) -> None:
    article = pair(["ایک", "", "تین & چار"], ["One", "Two", "Three <four>"])
    review = Review().with_text(1, loaded="One", current="One", text="One thing")
    write(report(review.apply(article), review=review), review, tmp_path / "out.tmx")
    read = load_bilingual(tmp_path / "out.tmx")
    assert (read.source_language, read.target_language) == ("ur", "en")
    assert [(row.source, row.target) for row in read.rows] == [
        ("ایک", "One thing"),
        ("تین & چار", "Three <four>"),
    ]


def test_without_a_source_there_is_no_memory(tmp_path: Path) -> None:
    with pytest.raises(WriteError, match="needs the source"):
        write(report(pair(None, ["One"])), Review(), tmp_path / "out.tmx")
    assert not list(tmp_path.iterdir())
