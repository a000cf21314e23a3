"""A saved review is whole or not there, and comes back as it was."""

import json
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.builders import issue, pair, report
from transcheck.errors import ReviewError, WriteError
from transcheck.model import Decision, Location, Note, Review, Scope, Side, Span, State
from transcheck.review import Original, Saved, open_review, save

ARTICLE = pair(["تلخ مزہ 😀"], ["A bitter taste 😀 of it."])
TASTE = issue(ARTICLE, 1, "bitter taste", suggestions=["lesson"])


def _saved(review: Review | None = None) -> Saved:
    return Saved(ARTICLE, report(ARTICLE, TASTE), review or Review(), (Original("a.txt", b"\x00\xff"),))


def test_a_review_comes_back_as_it_was_saved(tmp_path: Path) -> None:
    at = Location(1, Side.TARGET, Span(2, 8))
    review = Review(
        decisions=(Decision(TASTE, State.ACCEPTED, Scope.ARTICLE, applied="lesson", at=at),),
        notes=(Note(1, "ask", TASTE.id),),
        rows=ARTICLE.passages,
        preferred=(("t1", "lesson"),),
    )
    saved = _saved(review)
    save(saved, tmp_path / "a.tcreview")
    assert open_review(tmp_path / "a.tcreview") == saved


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
def test_any_edit_comes_back(tmp_path: Path, text: str) -> None:
    loaded = ARTICLE.passage(1).target
    saved = _saved(Review().with_text(1, loaded=loaded, current=loaded, text=text))
    save(saved, tmp_path / "a.tcreview")
    assert open_review(tmp_path / "a.tcreview").review == saved.review


def test_a_lone_surrogate_does_not_keep_a_review_from_being_saved(tmp_path: Path) -> None:
    loaded = ARTICLE.passage(1).target
    save(
        _saved(Review().with_text(1, loaded=loaded, current=loaded, text="a\ud800b")), tmp_path / "a.tcreview"
    )
    assert open_review(tmp_path / "a.tcreview").review.edits[0].after == "a?b"


def test_the_saved_text_is_readable_json_with_a_format_number(tmp_path: Path) -> None:
    save(_saved(), tmp_path / "a.tcreview")
    with zipfile.ZipFile(tmp_path / "a.tcreview") as archive:
        assert json.loads(archive.read("review.json"))["format"] == 1
        assert "تلخ" in archive.read("review.json").decode()


def test_a_review_that_cannot_be_written_leaves_the_old_one(tmp_path: Path) -> None:
    with pytest.raises(WriteError, match="folder"):
        save(_saved(), tmp_path / "no such folder" / "a.tcreview")
    (tmp_path / "taken.tcreview").mkdir()
    with pytest.raises(WriteError):
        save(_saved(), tmp_path / "taken.tcreview")
    assert [p.name for p in tmp_path.iterdir()] == ["taken.tcreview"]


@pytest.mark.parametrize("content", [b"", b"no zip", b"PK\x03\x04 cut off"], ids=["empty", "text", "cut off"])
def test_a_damaged_review_is_named_in_one_sentence(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.tcreview"
    path.write_bytes(content)
    with pytest.raises(ReviewError, match=r"a\.tcreview: .*damaged"):
        open_review(path)


@pytest.mark.parametrize("text", ["[]", "{}", '{"format": 1, "loaded": 3}', "nonsense"])
def test_a_review_with_the_wrong_content_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "a.tcreview"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("review.json", text)
    with pytest.raises(ReviewError, match="damaged"):
        open_review(path)


def test_a_review_of_a_newer_program_asks_for_an_update(tmp_path: Path) -> None:
    path = tmp_path / "a.tcreview"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("review.json", '{"format": 99}')
    with pytest.raises(ReviewError, match="newer TransCheck"):
        open_review(path)


def test_a_missing_review_is_named(tmp_path: Path) -> None:
    with pytest.raises(ReviewError, match="cannot be read"):
        open_review(tmp_path / "nowhere.tcreview")
