"""Small articles, flags and reports for tests, made from strings.

alignment = pair(["ایک"], ["One thing"])
flag = issue(alignment, 1, "thing", category="accuracy/literal")
made = report(alignment, flag)
"""

from collections.abc import Sequence

from transcheck.model import (
    Alignment,
    Block,
    BlockKind,
    Document,
    Issue,
    Link,
    Location,
    MadeWith,
    Mark,
    Passage,
    PassageId,
    PassageScore,
    Report,
    Review,
    Scorecard,
    Severity,
    Side,
    Span,
    State,
    Tally,
    Term,
    Verdict,
    issue_id,
)
from transcheck.text.words import count_words

POINTS = {Severity.NEUTRAL: 0, Severity.MINOR: 1, Severity.MAJOR: 5, Severity.CRITICAL: 25}
PASS_MARK, TOLERANCE = 85.0, 60.0


def pair(
    source: Sequence[str] | None,
    target: Sequence[str],
    source_language: str = "ur",
    target_language: str = "en",
    kinds: Sequence[BlockKind] = (),
) -> Alignment:
    """An article whose passages are the strings, one to one, numbered from 1; each is one sentence.

    `source` None stands for a translation without its source. Passages beyond `kinds` are paragraphs.
    """
    kinds = (*kinds, *[BlockKind.PARAGRAPH] * (len(target) - len(kinds)))
    sources = ["" for _ in target] if source is None else list(source)
    passages = tuple(
        Passage(
            id=number,
            source=src,
            target=tgt,
            source_sentences=_whole(src),
            target_sentences=_whole(tgt),
            links=_link(src, tgt),
            kind=kind,
        )
        for number, (src, tgt, kind) in enumerate(zip(sources, target, kinds, strict=True), start=1)
    )
    return Alignment(
        source=None if source is None else _document("source.txt", source_language, sources, kinds),
        target=_document("target.txt", target_language, target, kinds),
        passages=passages,
        method="built for a test",
    )


def _whole(text: str) -> tuple[Span, ...]:
    return (Span(0, len(text)),) if text else ()


def _link(source: str, target: str) -> tuple[Link, ...]:
    sides = ((0,) if source else (), (0,) if target else ())
    return (Link(*sides),) if any(sides) else ()


def _document(path: str, language: str, texts: Sequence[str], kinds: Sequence[BlockKind]) -> Document:
    blocks = tuple(Block(text, kind) for text, kind in zip(texts, kinds, strict=True) if text)
    return Document(path=path, language=language, blocks=blocks, title=texts[0] if texts else "")


def issue(
    alignment: Alignment,
    passage: PassageId,
    quote: str,
    *,
    category: str = "style/awkward",
    severity: Severity = Severity.MINOR,
    side: Side = Side.TARGET,
    occurrence: int = 0,
    at: int | None = None,
    check: str = "test.check",
    confidence: float = 0.8,
    message: str = "Put into words literally",
    explanation: str = "",
    suggestions: Sequence[str] = (),
    evidence: Sequence[Location] = (),
) -> Issue:
    """A flag on the words `quote`, where they stand for the `occurrence`-th time (0-based), or at `at`."""
    text = alignment.passage(passage).text(side)
    place = Location(
        passage, side, _find(text, quote, occurrence) if at is None else Span(at, at + len(quote))
    )
    assert place.span.of(text) == quote, f"{quote!r} does not stand at {place.span} of {text!r}"
    return Issue(
        id=issue_id(check=check, category=category, text=text, at=place, occurrence=occurrence),
        check=check,
        category=category,
        severity=severity,
        confidence=confidence,
        at=place,
        quote=quote,
        message=message,
        explanation=explanation,
        suggestions=tuple(suggestions),
        evidence=tuple(evidence),
    )


def _find(text: str, quote: str, occurrence: int) -> Span:
    start = -1
    for _ in range(occurrence + 1):
        start = text.index(quote, start + 1)
    return Span(start, start + len(quote))


def place(
    alignment: Alignment, passage: PassageId, words: str, *, side: Side = Side.SOURCE, occurrence: int = 0
) -> Location:
    """Where words stand in a passage: evidence for a flag, an occurrence of a term."""
    return Location(passage, side, _find(alignment.passage(passage).text(side), words, occurrence))


def report(
    alignment: Alignment,
    *issues: Issue,
    terms: Sequence[Term] = (),
    review: Review | None = None,
    **changed: object,
) -> Report:
    """A report of those flags, scored 1, 5, 25 points; `changed` overrides fields of the Report."""
    order = alignment.number
    sorted_issues = tuple(sorted(issues, key=lambda i: (order(i.at.passage), i.at.span, i.id)))
    made = Report(
        alignment=alignment,
        issues=sorted_issues,
        terms=tuple(terms),
        scorecard=scorecard(alignment, [Mark(i, State.OPEN) for i in sorted_issues]),
        made_with=MadeWith(version="0", preset="test"),
    )
    if review is not None:
        made = made.with_scorecard(scorecard(alignment, review.marks(made)))
    return Report(**{**_fields(made), **changed})


def _fields(made: Report) -> dict[str, object]:
    names = ("alignment", "issues", "terms", "scorecard", "diagnostics", "made_with")
    return {name: getattr(made, name) for name in names}


def scorecard(alignment: Alignment, marks: Sequence[Mark]) -> Scorecard:
    """A scorecard by the plain sum of points; for numbers that matter, use the room `score`."""
    counted = [m for m in marks if m.state is not State.DISMISSED]
    side = Side.SOURCE if alignment.source else Side.TARGET
    words = sum(count_words(p.text(side)) for p in alignment.passages) or 1
    penalty = float(sum(POINTS[m.issue.severity] for m in counted))
    value = _value(penalty, words)
    critical = any(m.issue.severity is Severity.CRITICAL for m in counted)
    return Scorecard(
        preset="test",
        words=words,
        penalty=penalty,
        pending=float(sum(POINTS[m.issue.severity] for m in counted if m.state is State.OPEN)),
        per_thousand=1000 * penalty / words,
        raw=100 * (1 - penalty / words),
        calibrated=value,
        threshold=PASS_MARK,
        verdict=Verdict.FAIL if critical or value < PASS_MARK else Verdict.PASS,
        tallies=_tallies(counted),
        signature="points:1/5/25|test",
        passages=tuple(_passage_score(p, side, counted) for p in alignment.passages),
    )


def _value(penalty: float, words: int) -> float:
    return max(0.0, 100 - (100 - PASS_MARK) / TOLERANCE * 1000 * penalty / words)


def _tallies(marks: Sequence[Mark]) -> tuple[Tally, ...]:
    return tuple(
        Tally(
            category=category,
            **{s.value: sum(1 for m in found if m.issue.severity is s) for s in Severity},
            penalty=float(sum(POINTS[m.issue.severity] for m in found)),
        )
        for category in sorted({m.issue.category for m in marks})
        if (found := [m for m in marks if m.issue.category == category])
    )


def _passage_score(passage: Passage, side: Side, marks: Sequence[Mark]) -> PassageScore:
    words = count_words(passage.text(side) or passage.text(side.other)) or 1
    penalty = float(sum(POINTS[m.issue.severity] for m in marks if m.issue.at.passage == passage.id))
    return PassageScore(
        passage=passage.id,
        words=words,
        penalty=penalty,
        per_thousand=1000 * penalty / words,
        value=_value(penalty, words),
    )
