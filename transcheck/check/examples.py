"""Runs the examples of a check: exactly the bracketed words are flagged, and the cure cures.

The tests run every example that ships; a house can run those of its own rows.
"""

import re
from collections.abc import Callable, Sequence

from transcheck.check.check import Check, Context, Example, Need
from transcheck.check.runner import run_alone
from transcheck.model import Alignment, Document, Issue, Link, Passage, Side, Span, Term, Termbase
from transcheck.text.replacing import apply

Sentences = Callable[[str, str], tuple[Span, ...]]
Harvest = Callable[[Alignment], tuple[Term, ...]]
_SENTENCE = re.compile(r"\S.*?(?:[.!?۔؟。！？]+[\"'”’»」)]*(?=\s|$|[^\W\d_])|$)", re.DOTALL)


def problems(
    check: Check,
    example: Example,
    *,
    sentences: Sentences | None = None,
    harvest: Harvest = lambda alignment: (),
) -> tuple[str, ...]:
    """What does not hold of an example, in words; nothing where all is well.

    `sentences` and `harvest` are the program's own segmenter and term harvest, which a
    check's example may depend on; without them sentences end at full stops and no terms recur.
    """
    lines, expected = _expectation(example)
    issues = _run(check, example, lines, sentences or _plain_sentences, harvest)
    found = {_place(issue) for issue in issues}
    said = [f"is not flagged: {_shown(lines, place)}" for place in sorted(expected - found)]
    said += [f"is flagged and should not be: {_shown(lines, place)}" for place in sorted(found - expected)]
    if said or not issues:
        return tuple(said)
    repaired = _repaired(lines, issues)
    if example.repaired is None and repaired.split("\n") == lines:
        return ()
    if repaired != (example.repaired or repaired):
        return (f"is repaired to {repaired!r}, not {example.repaired!r}",)
    left = _run(check, example, repaired.split("\n"), sentences or _plain_sentences, harvest)
    return tuple(f"is still flagged when repaired: {issue.quote!r}" for issue in left)


def alignment_of(
    example: Example, *, lines: Sequence[str] | None = None, sentences: Sentences | None = None
) -> Alignment:
    """The example as an aligned article, a line a passage."""
    targets = list(lines) if lines is not None else _expectation(example)[0]
    split = sentences or _plain_sentences
    sources = example.source.split("\n") if example.source else [""] * len(targets)
    passages = tuple(
        _passage(n, source, target, example, split)
        for n, (source, target) in enumerate(zip(sources, targets, strict=True), start=1)
    )
    source = Document("example", example.source_language, ()) if example.source else None
    return Alignment(
        source=source, target=Document("example", example.target_language, ()), passages=passages
    )


def _run(
    check: Check, example: Example, lines: Sequence[str], sentences: Sentences, harvest: Harvest
) -> tuple[Issue, ...]:
    alignment = alignment_of(example, lines=lines, sentences=sentences)
    context = Context(
        alignment=alignment,
        terms=harvest(alignment) if Need.TERMS in check.needs else (),
        termbases=(Termbase(path="example", entries=example.glossary),) if example.glossary else (),
        settings={check.id: example.options},
    )
    return run_alone(check, context)


_Place = tuple[int, Side, Span]


def _expectation(example: Example) -> tuple[list[str], set[_Place]]:
    """The lines of the target without brackets, and what the brackets stood around."""
    lines: list[str] = []
    places: set[_Place] = set()
    for number, line in enumerate(example.target.split("\n"), start=1):
        parts = re.split(r"[\[\]]", line)
        if len(parts) % 2 == 0:
            raise ValueError(f"brackets do not pair: {line!r}")
        text = ""
        for i, part in enumerate(parts):
            if i % 2:
                places.add((number, Side.TARGET, Span(len(text), len(text) + len(part))))
            text += part
        lines.append(text)
    return lines, places


def _place(issue: Issue) -> _Place:
    number = issue.at.passage
    assert isinstance(number, int)
    return number, issue.at.side, issue.at.span


def _shown(lines: Sequence[str], place: _Place) -> str:
    number, side, span = place
    text = lines[number - 1] if side is Side.TARGET else ""
    return f"{span.of(text)!r} ({side} {span.start}-{span.end} of line {number})"


def _repaired(lines: Sequence[str], issues: Sequence[Issue]) -> str:
    """The target after the first suggestion of each flag, from the end so that places keep."""
    texts = list(lines)
    for issue in reversed(issues):
        number, side, span = _place(issue)
        if side is Side.TARGET and issue.suggestions:
            texts[number - 1] = apply(texts[number - 1], span, issue.suggestions[0])
    return "\n".join(texts)


def _passage(number: int, source: str, target: str, example: Example, sentences: Sentences) -> Passage:
    of_source = sentences(source, example.source_language)
    of_target = sentences(target, example.target_language)
    return Passage(
        id=number,
        source=source,
        target=target,
        source_sentences=of_source,
        target_sentences=of_target,
        links=_links(len(of_source), len(of_target)),
    )


def _links(sources: int, targets: int) -> tuple[Link, ...]:
    """One to one where the counts allow it, else all with all."""
    if sources == targets:
        return tuple(Link((n,), (n,)) for n in range(sources))
    return (Link(tuple(range(sources)), tuple(range(targets))),)


def _plain_sentences(text: str, language: str) -> tuple[Span, ...]:
    return tuple(Span(m.start(), m.end()) for m in _SENTENCE.finditer(text) if m.group().strip())
