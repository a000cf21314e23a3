"""The translation beside other versions of it, each read from a file."""

import pytest

from tests import builders
from transcheck.errors import Cancelled, LoadError
from transcheck.versions import Versions, hold_against

SOURCE = ["وزیر نے شمال میں پل کا افتتاح کیا۔", "بس الٹنے سے 9 افراد زخمی ہوئے۔"]
OURS = ["The minister opened a bridge in the north.", "When a bus overturned 9 people were hurt."]
ARTICLE = builders.pair(SOURCE, OURS)


@pytest.fixture
def written(tmp_path):
    def write(name, *paragraphs):
        path = tmp_path / name
        path.write_text("\n\n".join(paragraphs) + "\n", encoding="utf-8")
        return path

    return write


def value(scores, metric):
    return next(s.value for s in scores if s.metric == metric and s.passage is None)


def test_a_reference_gives_scores_for_the_article_and_its_passages(written):
    found = hold_against(ARTICLE, reference=written("r.txt", *OURS))
    assert value(found.reference, "chrf") == pytest.approx(100)
    assert {s.passage for s in found.reference} == {None, 1, 2}
    assert found.compared == found.back == ()


def test_a_second_translation_is_compared_against_the_reference(written):
    second = written("s.txt", "A minister a bridge opened.", "A bus fell, 9 hurt.")
    found = hold_against(ARTICLE, reference=written("r.txt", *OURS), second=second)
    assert [c.metric for c in found.compared] == ["bleu", "chrf", "ter"]
    assert all(c.ours_is_better for c in found.compared)
    assert hold_against(ARTICLE, second=second) == Versions()


def test_a_back_translation_is_held_against_the_source(written):
    found = hold_against(ARTICLE, back=written("b.txt", *SOURCE))
    assert value(found.back, "back/chrf") == pytest.approx(100)


def test_without_a_source_a_back_translation_has_nothing_to_face(written):
    with pytest.raises(LoadError, match="source"):
        hold_against(builders.pair(None, OURS), back=written("b.txt", *SOURCE))


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(LoadError, match=r"gone\.txt"):
        hold_against(ARTICLE, reference=tmp_path / "gone.txt")


def test_it_can_be_stopped(written):
    with pytest.raises(Cancelled):
        hold_against(ARTICLE, reference=written("r.txt", *OURS), cancelled=lambda: True)
