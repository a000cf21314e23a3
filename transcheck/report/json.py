"""The review as other programs read it: schema "transcheck.review/1" of the contract.

A projection of Report and Review, so that the inside may change and the outside stays.
"""

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from transcheck.atomic import write_text
from transcheck.model import (
    Alignment,
    Document,
    Location,
    Mark,
    Passage,
    PassageId,
    PassageScore,
    Report,
    Review,
    Score,
    Scorecard,
    Side,
    Span,
    Tally,
    Term,
)
from transcheck.report.options import ReportOptions
from transcheck.text.words import count_words

SCHEMA = "transcheck.review/1"
_METRICS = ("bleu", "chrf", "ter")
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


def write(report: Report, review: Review, path: Path, options: ReportOptions) -> None:
    """Write the review as indented JSON. The contract leaves nothing to choose."""
    write_text(path, as_text(as_dict(report, review), indent=1) + "\n")


def as_text(value: dict[str, Any], *, indent: int | None = None) -> str:
    """JSON with every script readable; lone surrogates, which UTF-8 cannot hold, are escaped."""
    text = json.dumps(value, ensure_ascii=False, indent=indent, allow_nan=False)
    return _LONE_SURROGATE.sub(lambda found: f"\\u{ord(found.group()):04x}", text)


def as_dict(report: Report, review: Review) -> dict[str, Any]:
    """The review in the shape of the contract; every `quote` is `text[start:end]` of its passage."""
    alignment, card = report.alignment, report.scorecard
    preferred = dict(review.preferred)
    own = {score.passage: score for score in card.passages}
    other = {(score.metric, score.passage): score for score in card.scores}
    return {
        "schema": SCHEMA,
        "source": _document(alignment, Side.SOURCE),
        "target": _document(alignment, Side.TARGET),
        "passages": [_passage(passage, own, other) for passage in alignment.passages],
        "issues": [_issue(mark) for mark in review.marks(report)],
        "terms": [_term(term, preferred.get(term.id, term.preferred)) for term in report.terms],
        "score": _score(card),
    }


def _document(alignment: Alignment, side: Side) -> dict[str, Any] | None:
    document = alignment.source if side is Side.SOURCE else alignment.target
    if document is None:
        return None
    return {
        "path": document.path,
        "language": document.language,
        "title": _title(document, alignment, side),
        "words": sum(count_words(passage.text(side)) for passage in alignment.passages),
        "sha256": document.sha256,
    }


def _title(document: Document, alignment: Alignment, side: Side) -> str:
    first = next((p.text(side) for p in alignment.passages if p.heading), "")
    return document.title or first


def _passage(
    passage: Passage,
    own: Mapping[PassageId, PassageScore],
    other: Mapping[tuple[str, PassageId | None], Score],
) -> dict[str, Any]:
    score = own.get(passage.id)
    values = {name: _value(other.get((name, passage.id))) for name in ("estimate", *_METRICS)}
    estimate = values.pop("estimate")
    return {
        "id": passage.id,
        "source": passage.source,
        "target": passage.target,
        "heading": passage.heading,
        "source_sentences": _spans(passage.source_sentences),
        "target_sentences": _spans(passage.target_sentences),
        "links": [[list(link.source), list(link.target)] for link in passage.links],
        "score": _number(score.value) if score else 100.0,
        "estimate": estimate,
        "metrics": values if any(value is not None for value in values.values()) else None,
    }


def _spans(spans: tuple[Span, ...]) -> list[list[int]]:
    return [[span.start, span.end] for span in spans]


def _value(score: Score | None) -> float | None:
    return None if score is None else _number(score.value)


def _issue(mark: Mark) -> dict[str, Any]:
    issue = mark.issue
    return {
        "id": issue.id,
        "check": issue.check,
        "category": issue.category,
        "severity": issue.severity.value,
        "confidence": issue.confidence,
        **_place(issue.at),
        "quote": issue.quote,
        "message": issue.message,
        "explanation": issue.explanation,
        "suggestions": list(issue.suggestions),
        "evidence": [_place(at) for at in issue.evidence],
        "state": mark.state.value,
    }


def _place(at: Location) -> dict[str, Any]:
    return {"passage": at.passage, "side": at.side.value, "start": at.span.start, "end": at.span.end}


def _term(term: Term, preferred: str) -> dict[str, Any]:
    return {
        "id": term.id,
        "source_forms": list(term.source_forms),
        "renderings": [
            {
                "text": rendering.text,
                "count": rendering.count,
                "occurrences": [
                    {"passage": at.passage, "start": at.span.start, "end": at.span.end}
                    for at in rendering.occurrences
                ],
            }
            for rendering in term.renderings
        ],
        "preferred": preferred,
        "drift": term.drift,
    }


def _score(card: Scorecard) -> dict[str, Any]:
    return {
        "mqm": _number(card.calibrated),
        "verdict": card.verdict.value,
        "words": card.words,
        "penalty": _number(card.penalty),
        "threshold": card.threshold,
        "by_category": {tally.category: _tally(tally) for tally in card.tallies},
        **{name: _signed(card.of(name)) for name in ("estimate", *_METRICS)},
    }


def _tally(tally: Tally) -> dict[str, float]:
    return {
        "minor": tally.minor,
        "major": tally.major,
        "critical": tally.critical,
        "penalty": _number(tally.penalty),
    }


def _signed(score: Score | None) -> dict[str, Any] | None:
    return None if score is None else {"value": _number(score.value), "signature": score.signature}


def _number(value: float) -> float:
    """Four digits behind the point: enough to compare runs, none of the noise of binary fractions."""
    return round(value, 4)
