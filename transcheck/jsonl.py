"""Many documents, one JSON line each, answered in the same order: for scripts and benchmarks."""

import json
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from transcheck.align import align_sentences, pair_rows
from transcheck.errors import TranscheckError
from transcheck.model import Bilingual, BilingualRow, Review, Termbase
from transcheck.opening import with_sentences
from transcheck.pipeline import check_alignment
from transcheck.profile import Profile
from transcheck.report import as_dict
from transcheck.segment import sentences

Answer = Callable[[dict[str, Any]], dict[str, Any]]


def answers(lines: Iterable[str], answer: Answer) -> Iterator[str]:
    """The answer to each line; one that cannot be used is answered {"doc", "error"}."""
    for line in lines:
        if line.strip():
            yield json.dumps(_answered(line, answer), ensure_ascii=False)


def _answered(line: str, answer: Answer) -> dict[str, Any]:
    doc: Any = None
    try:
        asked = json.loads(line)
        if not isinstance(asked, dict):
            return {"doc": None, "error": "the line is no JSON object"}
        doc = asked.get("doc")
        return {"doc": doc, **answer(asked)}
    except KeyError as missing:
        return {"doc": doc, "error": f"the line lacks {missing.args[0]!r}"}
    except (ValueError, TypeError, AttributeError, RecursionError, TranscheckError) as error:
        return {"doc": doc, "error": f"the line cannot be used: {error}"}


def align_line(asked: dict[str, Any]) -> dict[str, Any]:
    """`{"src_lang", "tgt_lang", "src", "tgt"}` → `{"links"}`; sentences are kept as they are."""
    links = align_sentences(
        _texts(asked["src"]),
        _texts(asked["tgt"]),
        source_language=str(asked.get("src_lang", "und")),
        target_language=str(asked.get("tgt_lang", "und")),
    )
    return {"links": [[list(link.source), list(link.target)] for link in links]}


def segment_line(asked: dict[str, Any]) -> dict[str, Any]:
    """`{"lang", "text"}` → `{"sentences"}`; joined without spaces they are the text without spaces."""
    text = _text(asked["text"])
    return {"sentences": [span.of(text) for span in sentences(text, str(asked.get("lang", "und")))]}


def check_line(profile: Profile, termbases: tuple[Termbase, ...] = ()) -> Answer:
    """`{"source_lang", "target_lang", "segments"}` → passages, issues, terms and score."""

    def answer(asked: dict[str, Any]) -> dict[str, Any]:
        rows = Bilingual(
            path=str(asked.get("doc", "")),
            source_language=str(asked.get("source_lang", "und")),
            target_language=str(asked.get("target_lang", "und")),
            rows=tuple(_row(segment) for segment in asked["segments"]),
        )
        alignment = with_sentences(pair_rows(rows))
        report = check_alignment(alignment, profile=profile, termbases=termbases)
        whole = as_dict(report, Review())
        return {part: whole[part] for part in ("passages", "issues", "terms", "score")}

    return answer


def _row(segment: dict[str, Any]) -> BilingualRow:
    id = segment["seg"]
    if not isinstance(id, int | str):
        raise TypeError("seg is neither a number nor a text")
    return BilingualRow(id=id, source=_text(segment["source"]), target=_text(segment["target"]))


def _texts(value: Any) -> list[str]:
    if not isinstance(value, list):
        raise TypeError("a list of sentences is expected")
    return [_text(item) for item in value]


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError("a text is expected")
    return value
