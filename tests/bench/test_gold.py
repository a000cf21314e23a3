"""The articles with marked spots hold together: a mark that slipped would measure nothing."""

import json
from pathlib import Path
from typing import Any

import pytest

from transcheck.model.category import CATEGORIES

_ARTICLES = sorted(Path(__file__).with_name("gold").glob("*/*.gold.json"))

_LANGUAGES = {"ar", "de", "es", "fa", "fr", "hi", "ps", "ru", "tr", "ur", "zh"}


def _marks(gold: Path) -> list[dict[str, Any]]:
    marks: list[dict[str, Any]] = json.loads(gold.read_text(encoding="utf-8"))
    return marks


def _text(gold: Path, side: str) -> str:
    return gold.with_name(gold.name.replace(".gold.json", f".{side}.txt")).read_text(encoding="utf-8")


def test_both_halves_have_an_article_of_every_language() -> None:
    halves = {half: {a.name[:2] for a in _ARTICLES if a.parent.name == half} for half in ("dev", "held")}
    assert halves["dev"] == halves["held"] == _LANGUAGES


@pytest.mark.parametrize("gold", _ARTICLES, ids=lambda path: path.name)
def test_every_quote_is_what_stands_at_its_place(gold: Path) -> None:
    english = _text(gold, "en")
    assert [english[m["start"] : m["end"]] for m in _marks(gold)] == [m["quote"] for m in _marks(gold)]


@pytest.mark.parametrize("gold", _ARTICLES, ids=lambda path: path.name)
def test_marks_stand_in_order_and_do_not_overlap(gold: Path) -> None:
    edges = [edge for mark in _marks(gold) for edge in (mark["start"], mark["end"])]
    assert edges == sorted(edges)


@pytest.mark.parametrize("gold", _ARTICLES, ids=lambda path: path.name)
def test_both_sides_have_the_same_number_of_paragraphs(gold: Path) -> None:
    source, english = (_text(gold, side).split("\n\n") for side in ("src", "en"))
    assert len(source) == len(english)


@pytest.mark.parametrize("gold", _ARTICLES, ids=lambda path: path.name)
def test_what_was_left_out_stands_in_the_paragraph_opposite(gold: Path) -> None:
    source, english = _text(gold, "src").split("\n\n"), _text(gold, "en")
    for mark in _marks(gold):
        if mark["start"] == mark["end"]:
            assert mark["source_quote"] in source[english[: mark["start"]].count("\n\n")]


@pytest.mark.parametrize("gold", _ARTICLES, ids=lambda path: path.name)
def test_every_mark_names_a_category_and_what_to_write(gold: Path) -> None:
    for mark in _marks(gold):
        assert mark["category"] in CATEGORIES
        assert mark["why"]
        assert mark["suggestion"]
