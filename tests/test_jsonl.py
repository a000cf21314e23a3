"""Many documents, one JSON line each."""

import io
import json

import pytest

from transcheck.cli import main


def _answers(
    verb: str, lines: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> list[dict[str, object]]:
    monkeypatch.setattr("sys.stdin", io.StringIO("\n".join(lines) + "\n"))
    assert main([verb, "--jsonl", "-"]) == 0
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_align_puts_every_sentence_into_one_link(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    source = ["پہلا جملہ 2025 میں۔", "دوسرا جملہ کابل سے۔", "تیسرا جملہ۔"]
    target = ["The first sentence in 2025.", "The second sentence from Kabul."]
    asked = {"doc": "d1", "src_lang": "ur", "tgt_lang": "en", "src": source, "tgt": target}
    (answer,) = _answers("align", [json.dumps(asked)], monkeypatch, capsys)
    assert answer["doc"] == "d1"
    assert sorted(i for link in answer["links"] for i in link[0]) == [0, 1, 2]
    assert sorted(i for link in answer["links"] for i in link[1]) == [0, 1]


def test_segment_loses_no_character(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    text = "یہ پہلا جملہ ہے۔ یہ دوسرا ہے؟ “Quoted.” Then more…"
    (answer,) = _answers("segment", [json.dumps({"doc": 1, "lang": "ur", "text": text})], monkeypatch, capsys)
    assert "".join("".join(answer["sentences"]).split()) == "".join(text.split())
    assert len(answer["sentences"]) >= 3


def test_check_answers_with_the_ids_it_was_asked_with(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    segments = [
        {
            "seg": 7,
            "source": "وزیر نے منہ توڑ جواب دیا۔",
            "target": "The the minister gave a jaw-breaking reply.",
        },
        {"seg": "b", "source": "", "target": "Added."},
    ]
    asked = {"doc": "d", "source_lang": "ur", "target_lang": "en", "segments": segments}
    (answer,) = _answers("check", [json.dumps(asked)], monkeypatch, capsys)
    assert list(answer) == ["doc", "passages", "issues", "terms", "score"]
    assert [p["id"] for p in answer["passages"]] == [7, "b"]
    for issue in answer["issues"]:
        text = next(s for s in segments if s["seg"] == issue["passage"])[issue["side"]]
        assert text[issue["start"] : issue["end"]] == issue["quote"]
    assert {"The the", "jaw-breaking reply"} <= {issue["quote"] for issue in answer["issues"]}


@pytest.mark.parametrize("verb", ["align", "segment", "check"])
def test_a_line_that_cannot_be_used_is_answered_and_the_rest_go_on(
    verb: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    good = {
        "doc": "good",
        "src": ["a"],
        "tgt": ["b"],
        "text": "One. Two.",
        "lang": "en",
        "segments": [{"seg": 1, "source": "a", "target": "b"}],
    }
    lines = [
        "nonsense",
        "[]",
        '{"doc": "bare"}',
        '{"doc": "odd", "src": 3, "tgt": 4, "text": 5, "segments": 6}',
    ]
    answers = _answers(verb, [*lines, json.dumps(good)], monkeypatch, capsys)
    assert [a["doc"] for a in answers] == [None, None, "bare", "odd", "good"]
    assert ["error" in a for a in answers] == [True, True, True, True, False]


def test_the_sentences_of_a_segment_are_found_and_linked(capsys, monkeypatch) -> None:
    segment = {
        "seg": 1,
        "source": "بارش تین دن جاری رہی۔ دریا میں سیلاب آ گیا۔",
        "target": "The rain went on for three days. The river flooded.",
    }
    line = {"doc": "d", "source_lang": "ur", "target_lang": "en", "segments": [segment]}
    monkeypatch.setattr("sys.stdin", io.StringIO(json.dumps(line) + "\n"))
    assert main(["check", "--jsonl", "-"]) == 0
    (passage,) = json.loads(capsys.readouterr().out)["passages"]
    assert len(passage["source_sentences"]) == len(passage["target_sentences"]) == 2
    assert passage["links"] == [[[0], [0]], [[1], [1]]]
