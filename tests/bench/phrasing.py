"""Flags against too-literal articles with marked spots (tests/bench/gold).

A mark is found where a flag overlaps it. `dev` is shown article by article, `held` in sum
only, so that nobody learns its spots by measuring. What an article of `dev` lost and what
was flagged beside its marks:

    python -m tests.bench.phrasing ur-1 zh-1
"""

import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from transcheck.model import Alignment, Issue, Location, Side, Span
from transcheck.pipeline import Job, run
from transcheck.text.words import count_words

GOLD = Path(__file__).parent / "gold"
_PHRASING = {"style/awkward", "accuracy/literal", "linguistic/grammar"}
_SPOT = 15
"""Words up to which a flag points at a spot. A longer one would find marks by its mere length;
it counts neither way and stands in a column of its own."""
_NOWHERE = 0
"""The passage of marks in a paragraph that was not loaded; real ones are numbered from 1."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A spot that an editor marked. `at` is where something is missing on the side that has it."""

    at: Location
    quote: str
    category: str
    drift: bool | None

    @property
    def is_phrasing(self) -> bool:
        return self.category in _PHRASING


@dataclass(frozen=True, slots=True)
class Judged:
    """One article: its marks and flags; `words` are those of the English, `marked` those under marks."""

    name: str
    words: int
    marked: int
    marks: tuple[Mark, ...]
    issues: tuple[Issue, ...]

    @property
    def phrasing_flags(self) -> list[Issue]:
        return [issue for issue in self.issues if _is_phrasing(issue) and not _is_broad(issue)]

    @property
    def beside(self) -> list[Issue]:
        """Flags of phrasing that touch no mark of any kind."""
        return [i for i in self.phrasing_flags if not any(_touch(i.at, mark.at) for mark in self.marks)]

    def found(self, mark: Mark) -> bool:
        """Whether a flag of the kind of the mark touches it; of other marks than phrasing and terms, any.

        What is missing, and a rendering that drifts, may also stand among the evidence.
        """
        if mark.is_phrasing:
            return any(_touch(issue.at, mark.at) for issue in self.phrasing_flags)
        term = mark.drift is not None
        by_evidence = mark.drift or mark.at.side is Side.SOURCE
        return any(
            _touch(place, mark.at)
            for issue in self.issues
            if not _is_broad(issue) and (not term or issue.check.startswith("terms."))
            for place in (issue.at, *(issue.evidence if by_evidence else ()))
        )


def rows() -> list[dict[str, Any]]:
    """A row for each article of `dev`, then one for all of it and one for all of `held`."""
    dev, held = (list(judged(GOLD / folder)) for folder in ("dev", "held"))
    return [
        *(_row(article.name, [article]) for article in dev),
        _row("dev, all", dev),
        _row("held, all", held),
    ]


def judged(folder: Path) -> Iterator[Judged]:
    """The articles of a folder with their marks and what the whole pipeline flags in them."""
    for gold in sorted(folder.glob("*.gold.json")):
        yield _judged(gold, gold.name.removesuffix(".gold.json"))


def _judged(gold: Path, name: str) -> Judged:
    source, target = (gold.with_name(f"{name}.{side}.txt") for side in ("src", "en"))
    language = name.partition("-")[0]
    report = run(Job(target=target, source=source, source_language=language, target_language="en"))
    english = target.read_text(encoding="utf-8")
    entries = json.loads(gold.read_text(encoding="utf-8"))
    return Judged(
        name=name,
        words=count_words(english),
        marked=sum(count_words(entry["quote"]) for entry in entries),
        marks=tuple(_mark(entry, english, report.alignment) for entry in entries),
        issues=report.issues,
    )


def _mark(entry: dict[str, Any], english: str, alignment: Alignment) -> Mark:
    span = Span(entry["start"], entry["end"])
    if span.of(english) != entry["quote"]:
        raise ValueError(f"the gold says {entry['quote']!r}, the article {span.of(english)!r}")
    if missing := entry.get("source_quote"):
        at = _in_source(missing, alignment)
    else:
        at = _in_target(span, english, alignment)
    return Mark(at=at, quote=missing or entry["quote"], category=entry["category"], drift=entry["drift"])


def _in_source(quote: str, alignment: Alignment) -> Location:
    for passage in alignment.passages:
        if (start := passage.source.find(quote)) >= 0:
            return Location(passage.id, Side.SOURCE, Span(start, start + len(quote)))
    raise ValueError(f"no passage has {quote!r} in its source")


def _in_target(span: Span, english: str, alignment: Alignment) -> Location:
    """Where a span of the file stands in the passages, found by the paragraph around it.

    A paragraph that loading cut stands in no passage: its marks are lost.
    """
    first = english.rfind("\n", 0, span.start) + 1
    paragraph = english[first : english.index("\n", span.end)]
    for passage in alignment.passages:
        if (start := passage.target.find(paragraph)) >= 0:
            return Location(passage.id, Side.TARGET, span.shift(start - first))
    return Location(_NOWHERE, Side.TARGET, span)


def _touch(one: Location, other: Location) -> bool:
    return (one.passage, one.side) == (other.passage, other.side) and one.span.overlaps(other.span)


def _is_phrasing(issue: Issue) -> bool:
    family = issue.check.partition(".")[0]
    return issue.at.side is Side.TARGET and (family in ("literal", "style") or issue.category in _PHRASING)


def _is_broad(issue: Issue) -> bool:
    return count_words(issue.quote) > _SPOT


def _row(name: str, articles: Iterable[Judged]) -> dict[str, Any]:
    n: Counter[str] = Counter()
    for article in articles:
        n.update(_counted(article))
    return {
        "too-literal article": name,
        "marks": n["phrasing"],
        "recall": _share(n["phrasing found"], n["phrasing"]),
        "flags": n["flags"],
        "precision": _share(n["flags"] - n["beside"], n["flags"]),
        "words marked": _share(n["marked"], n["words"]),
        "sentence-wide": n["broad"],
        "drift found": f"{n['drift found']}/{n['drift']}",
        "legitimate flagged": f"{n['variation found']}/{n['variation']}",
        "recall, other marks": _share(n["other found"], n["other"]),
        "recall, all marks": _share(n["phrasing found"] + n["drift found"] + n["other found"], n["all"]),
    }


def _counted(article: Judged) -> Counter[str]:
    n: Counter[str] = Counter(words=article.words, marked=article.marked)
    for mark in article.marks:
        kind = _group(mark)
        n.update([kind] + ["all"] * (kind != "variation") + [f"{kind} found"] * article.found(mark))
    n["flags"] = len(article.phrasing_flags)
    n["beside"] = len(article.beside)
    n["broad"] = sum(_is_phrasing(issue) and _is_broad(issue) for issue in article.issues)
    return n


def _group(mark: Mark) -> str:
    if mark.drift is not None:
        return "drift" if mark.drift else "variation"
    return "phrasing" if mark.is_phrasing else "other"


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None


def main() -> int:
    """Say of articles of `dev` which marks no flag found, and which flags touch no mark."""
    for name in sys.argv[1:]:
        article = _judged(GOLD / "dev" / f"{name}.gold.json", name)
        print(f"\n{name}\n  not found:")
        for mark in article.marks:
            if mark.drift is not False and not article.found(mark):
                print(f"    {mark.category:24} {mark.quote}")
        print("  beside every mark:")
        for issue in article.beside:
            print(f"    {issue.check:34} {issue.quote}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
