"""What each kind of evidence for awkward phrasing is worth: found, right and false with it left out.

Recall and precision on the too-literal articles of `dev` and `held`, false flags on
proofread translations (NTREX with their sources; the articles that nothing was tuned on).
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from tests.bench import ntrex
from tests.bench.phrasing import GOLD, Judged, judged
from transcheck.check import Context, run
from transcheck.model import Issue

_KINDS = {
    "rows, as written": ("row",),
    "rows, read loosely": ("loose",),
    "glosses by table": ("literal.gloss",),
    "set phrases by dictionary": ("literal.set_phrase",),
    "grammar": ("linguistic",),
    "other checks of phrasing": ("style", "literal."),
}


@dataclass(frozen=True, slots=True)
class _Measured:
    dev: Sequence[Judged]
    held: Sequence[Judged]
    native: Sequence[Issue]
    words: int


def rows() -> list[dict[str, Any]]:
    """A row with everything, one without each kind, one with each kind alone."""
    measured = _measured()
    every = list(_KINDS)
    return [
        _row("all evidence", measured, every),
        *(_row(f"without {kind}", measured, [k for k in every if k != kind]) for kind in every),
        *(_row(f"{kind}, alone", measured, [kind]) for kind in every),
    ]


def _measured() -> _Measured:
    native: list[Issue] = []
    words = 0
    for code in ntrex.LANGUAGES:
        for article in ntrex.articles(code):
            if not article.dev:
                words += article.words
                native += run(Context(alignment=article.alignment()))[0]
    dev, held = (tuple(judged(GOLD / folder)) for folder in ("dev", "held"))
    return _Measured(dev=dev, held=held, native=native, words=words)


def _row(name: str, measured: _Measured, kinds: Collection[str]) -> dict[str, Any]:
    false = [issue for issue in measured.native if _kind(issue) in kinds]
    return {
        "evidence": name,
        **_figures("dev", measured.dev, kinds),
        **_figures("held", measured.held, kinds),
        "NTREX, flags / 1,000 w": 1000 * len(false) / measured.words,
    }


def _figures(folder: str, articles: Sequence[Judged], kinds: Collection[str]) -> dict[str, float | None]:
    kept = [replace(a, issues=tuple(i for i in a.issues if _kind(i) in kinds)) for a in articles]
    marks = [(a, mark) for a in kept for mark in a.marks if mark.is_phrasing]
    flags = sum(len(a.phrasing_flags) for a in kept)
    beside = sum(len(a.beside) for a in kept)
    return {
        f"recall, {folder}": sum(a.found(mark) for a, mark in marks) / len(marks) if marks else None,
        f"precision, {folder}": (flags - beside) / flags if flags else None,
    }


def _kind(issue: Issue) -> str | None:
    """Which kind of evidence a flag comes from; none where it is not about phrasing."""
    return next((kind for kind, marks in _KINDS.items() if set(marks) & set(_marks(issue))), None)


def _marks(issue: Issue) -> Iterator[str]:
    family, _, rest = issue.check.partition(".")
    if "." in rest:  # literal.ur-en.row
        yield "row" if issue.confidence in _AS_WRITTEN else "loose"
    elif issue.check in ("literal.gloss", "literal.set_phrase"):
        yield issue.check
    else:
        yield f"{family}." if family == "literal" else family


_AS_WRITTEN = frozenset((0.95, 0.85, 0.8, 0.6, 0.4))
"""The confidences of `Rule.confidence`; a loose match has one of its own."""


if __name__ == "__main__":
    for row in rows():
        print(row)
