import json

import pytest

from tests.builders import issue, pair, place, report
from transcheck.model import (
    Alignment,
    BlockKind,
    Decision,
    Location,
    Rendering,
    Report,
    Review,
    Score,
    Side,
    Span,
    State,
    Term,
)
from transcheck.report import as_dict, write


@pytest.fixture
def article() -> Alignment:
    return pair(
        ["سرخی یہاں", "ہم نے کہا"],
        ["Here 😀 the headline", "We said it said it"],
        kinds=[BlockKind.HEADLINE],
    )


def test_every_field_of_the_contract_is_there(article):
    flag = issue(
        article, 2, "said it", occurrence=1, suggestions=["told"], evidence=[place(article, 2, "کہا")]
    )
    term = Term("t1", ("کہا",), (Rendering("said", (Location(2, Side.TARGET, Span(3, 7)),)),), "said", True)

    found = as_dict(report(article, flag, terms=[term]), Review())

    assert list(found) == ["schema", "source", "target", "passages", "issues", "terms", "score"]
    assert found["schema"] == "transcheck.review/1"
    assert found["source"] == {
        "path": "source.txt",
        "language": "ur",
        "title": "سرخی یہاں",
        "words": 5,
        "sha256": "",
    }
    assert found["passages"][1] == {
        "id": 2,
        "source": "ہم نے کہا",
        "target": "We said it said it",
        "heading": False,
        "source_sentences": [[0, 9]],
        "target_sentences": [[0, 18]],
        "links": [[[0], [0]]],
        "score": 16.6667,
        "estimate": None,
        "metrics": None,
    }
    assert found["issues"] == [
        {
            "id": flag.id,
            "check": "test.check",
            "category": "style/awkward",
            "severity": "minor",
            "confidence": 0.8,
            "passage": 2,
            "side": "target",
            "start": 11,
            "end": 18,
            "quote": "said it",
            "message": "Put into words literally",
            "explanation": "",
            "suggestions": ["told"],
            "evidence": [{"passage": 2, "side": "source", "start": 6, "end": 9}],
            "state": "open",
        }
    ]
    assert found["terms"] == [
        {
            "id": "t1",
            "source_forms": ["کہا"],
            "renderings": [
                {"text": "said", "count": 1, "occurrences": [{"passage": 2, "start": 3, "end": 7}]}
            ],
            "preferred": "said",
            "drift": True,
        }
    ]
    assert found["score"] == {
        "mqm": 50.0,
        "verdict": "fail",
        "words": 5,
        "penalty": 1.0,
        "threshold": 85.0,
        "by_category": {"style/awkward": {"minor": 1, "major": 0, "critical": 0, "penalty": 1.0}},
        "estimate": None,
        "bleu": None,
        "chrf": None,
        "ter": None,
    }


def test_without_a_source_the_source_is_null():
    assert as_dict(report(pair(None, ["One."])), Review())["source"] is None


def test_quotes_are_the_text_between_their_offsets_after_an_accepted_suggestion(article):
    flag = issue(article, 2, "said it", suggestions=["told us"])
    after = "We told us said it"
    review = Review().with_decision(
        Decision(flag, State.ACCEPTED, applied="told us", at=Location(2, Side.TARGET, Span(3, 10)))
    )
    review = review.with_text(2, loaded=article.passage(2).target, current=after, text=after)
    edited = review.apply(article)
    other = issue(edited, 1, "😀 the")

    found = as_dict(report(edited, other, review=review), review)

    texts = {passage["id"]: passage for passage in found["passages"]}
    assert [i["quote"] for i in found["issues"]] == ["😀 the", "told us"]
    for i in found["issues"]:
        assert texts[i["passage"]][i["side"]][i["start"] : i["end"]] == i["quote"]
    assert [i["state"] for i in found["issues"]] == ["open", "accepted"]


def test_scores_against_a_reference_carry_value_and_signature(article):
    scores = (
        Score("bleu", 31.25, "nrefs:1|bleu"),
        Score("chrf", 55.123456, "nrefs:1|chrf"),
        Score("bleu", 12.0, "nrefs:1|bleu", passage=1),
        Score("estimate", 71.0, "model"),
    )
    made = report(article)
    card = made.scorecard
    made = made.with_scorecard(
        type(card)(**{**{f: getattr(card, f) for f in card.__slots__}, "scores": scores})
    )

    found = as_dict(made, Review())

    assert found["score"]["bleu"] == {"value": 31.25, "signature": "nrefs:1|bleu"}
    assert found["score"]["chrf"]["value"] == 55.1235
    assert found["score"]["estimate"] == {"value": 71.0, "signature": "model"}
    assert found["score"]["ter"] is None
    assert found["passages"][0]["metrics"] == {"bleu": 12.0, "chrf": None, "ter": None}
    assert found["passages"][1]["metrics"] is None


def test_the_rendering_a_person_prefers_is_the_preferred_one(article):
    term = Term("t1", ("کہا",), (Rendering("said", ()), Rendering("told", ())), "said", True)
    made: Report = report(article, terms=[term])
    assert as_dict(made, Review().with_preferred("t1", "told"))["terms"][0]["preferred"] == "told"


def test_a_lone_surrogate_does_not_stop_the_writing(tmp_path):
    article = pair(["ہم"], ["broken \ud83d text"])
    write(report(article, issue(article, 1, "\ud83d text")), Review(), tmp_path / "out.json")
    found = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))
    assert found["passages"][0]["target"] == "broken \ud83d text"
    assert "ہم" in (tmp_path / "out.json").read_text(encoding="utf-8")
