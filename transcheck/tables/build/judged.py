"""Passages that people have judged, with their measures: what the estimate is fitted on."""

import json
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, islice
from pathlib import Path
from typing import Any

from transcheck.tables.build.corpora import Corpora
from transcheck.tables.evidence import evidence
from transcheck.text.words import count_words

VOTED = ("ur", "hi")
"""Languages of the sentences whose several human translations were ranked by voters."""
KEPT_APART = 900
"""So many ranked sentences of each language, the first ones, are left for measuring."""
MLQE = ("et", "ne", "ro", "ru", "si")
"""Languages of the sentences with direct assessments, all into English."""
NTREX = {
    "ar": "arb", "de": "deu", "es": "spa", "fa": "fas", "fr": "fra", "hi": "hin", "ps": "pus", "ru": "rus",
    "ur": "urd", "zh": "zho-CN",
}  # fmt: skip
"""Human translations of news that show what is usual for a language."""

_POINTS = {"neutral": 0.0, "minor": 1.0, "major": 5.0, "critical": 25.0}
_FAMILIES = ("accuracy", "style", "locale")
_NO_TRANSLATION = 25.0
_SHORTEST_RANKED = 6


@dataclass(frozen=True, slots=True)
class Judged:
    """A passage with what people made of it: `cost` in penalty points a word, the higher the worse."""

    doc: str
    system: str
    segment: int
    language: str
    words: int
    cost: float
    measures: Mapping[str, float]
    article: Mapping[str, float]
    majors: float = 0.0
    """Which share of the raters marked a major error."""


def annotated(path: Path) -> list[Judged]:
    """Documents with raters' marks, a JSON line each (the format of the WMT annotations)."""
    records = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    found: list[Judged] = []
    for record, flags in zip(records, flagged(records), strict=True):
        language = record["source_lang"]
        read = [_of_segment(record, s, language, flags.get(s["seg"], ())) for s in record["segments"]]
        found += _with_article(read)
    return found


def _of_segment(
    record: Mapping[str, Any], segment: Mapping[str, Any], language: str, flags: Iterable[Mapping[str, Any]]
) -> Judged:
    words = max(1, count_words(segment["target"]))
    ratings = [_penalties(rating["spans"]) for rating in segment["ratings"]]
    return Judged(
        doc=record["doc"],
        system=record["system"],
        segment=segment["seg"],
        language=language,
        words=words,
        cost=sum(map(sum, ratings)) / len(ratings) / words,
        measures=measures(segment["source"], segment["target"], language, flags),
        article={},
        majors=sum(max(rating, default=0.0) >= _POINTS["major"] for rating in ratings) / len(ratings),
    )


def _penalties(marks: Iterable[Mapping[str, str]]) -> list[float]:
    """What a rater's marks cost: major 5, minor 1, minor punctuation .1, no translation at all 25."""
    return [_penalty(mark["category"].lower(), mark["severity"].lower()) for mark in marks]


def _penalty(category: str, severity: str) -> float:
    if category.startswith("source ") or "creative reinterpretation" in category or severity == "neutral":
        return 0.0
    if category.startswith("non-translation"):
        return _NO_TRANSLATION
    if severity in ("major", "critical"):
        return _POINTS["major"]
    return 0.1 if category == "fluency/punctuation" else _POINTS["minor"]


def assessed(corpora: Corpora, split: str, *, every: int = 1) -> list[Judged]:
    """Sentences with direct assessments (0 to 100), every n-th; the cost is 100 less the mean, as a share."""
    rows = (r for r in corpora.rows("mt-postedits/mlqe_da_xx-en", 6) if r[1] == split)
    records: list[dict[str, Any]] = []
    means: list[float] = []
    for pair, listed in groupby(rows, key=lambda row: row[0]):
        for number, row in enumerate(list(listed)[::every]):
            segment = {"seg": number, "source": row[2], "target": row[3]}
            records.append({"doc": pair, "source_lang": pair[:2], "target_lang": "en", "segments": [segment]})
            means.append(float(row[4]))
    return [
        _of_sentence(record, mean, flags)
        for record, mean, flags in zip(records, means, flagged(records), strict=True)
    ]


def _of_sentence(record: Mapping[str, Any], mean: float, flags: Mapping[int, Any]) -> Judged:
    segment, language = record["segments"][0], record["source_lang"]
    found = measures(segment["source"], segment["target"], language, flags.get(segment["seg"], ()))
    words = max(1, count_words(segment["target"]))
    return Judged(record["doc"], "", segment["seg"], language, words, (100 - mean) / 100, found, found)


def ranked(corpora: Corpora, language: str) -> Iterator[tuple[str, list[tuple[str, int]]]]:
    """Source sentences, each with its translations and the votes they got; short ones are left out."""
    listed = corpora.rows(f"parallel/joshua_{language}-en.sents", 2)
    sources = {translation.strip(): source for source, translation, *_ in listed}
    for row in corpora.rows(f"mt-postedits/joshua_{language}-en.votes", 4):
        found = [(row[n].strip(), int(row[n + 1])) for n in range(2, len(row) - 1, 2) if row[n].strip()]
        source = next((sources[text] for text, _ in found if text in sources), "")
        if len(source.split()) >= _SHORTEST_RANKED:
            yield source, found


def voted(corpora: Corpora, language: str) -> list[Judged]:
    """Translations of ranked sentences as differences from the mean of their sentence, costs too."""
    found: list[Judged] = []
    for number, (source, translations) in enumerate(islice(ranked(corpora, language), KEPT_APART, None)):
        measured = [measures(source, text, language, ()) for text, _ in translations]
        mean = {name: sum(m[name] for m in measured) / len(measured) for name in measured[0]}
        votes = sum(n for _, n in translations) / len(translations)
        for place, ((text, n), own) in enumerate(zip(translations, measured, strict=True)):
            differs = {name: own[name] - mean[name] for name in mean}
            words = max(1, count_words(text))
            found.append(
                Judged(f"{language} votes", str(place), number, language, words, votes - n, differs, differs)
            )
    return found


def usual(corpora: Corpora, language: str) -> dict[str, float]:
    """The mean of each measure over human translations of news from a language; empty where none is had."""
    rows = corpora.rows(f"parallel/ntrex_{NTREX[language]}-eng", 3)
    found = [evidence(source, target, language) for _, source, target, *_ in rows]
    return {name: sum(m[name] for m in found) / len(found) for name in found[0]} if found else {}


def measures(source: str, target: str, language: str, flags: Iterable[Mapping[str, Any]]) -> dict[str, float]:
    """All measures of a passage, flags of the kinds that tell something among them."""
    words = max(1, count_words(target))
    open_flags = dict.fromkeys(_FAMILIES, 0.0)
    for flag in flags:
        family = flag["category"].partition("/")[0]
        if family in open_flags:
            open_flags[family] += flag["confidence"] * _POINTS[flag["severity"]]
    return {
        **evidence(source, target, language),
        **{f"flags_{family}": points / words for family, points in open_flags.items()},
    }


def _with_article(read: Sequence[Judged]) -> Iterator[Judged]:
    """The same, each with the measures of its whole document, by the words of its passages."""
    words = sum(one.words for one in read)
    names = read[0].measures if read else ()
    article = {name: sum(one.measures[name] * one.words for one in read) / words for name in names}
    return (replace(one, article=article) for one in read)


def flagged(records: Sequence[Mapping[str, Any]]) -> list[dict[Any, list[dict[str, Any]]]]:
    """The flags of each record by segment, as the program itself gives them on its command line."""
    lines = "\n".join(json.dumps(_bare(record)) for record in records)
    command = [sys.executable, "-m", "transcheck", "check", "--jsonl", "-"]
    answers = subprocess.run(command, input=lines, capture_output=True, text=True, check=True).stdout  # noqa: S603
    found: list[dict[Any, list[dict[str, Any]]]] = []
    for answer in map(json.loads, answers.splitlines()):
        by_segment: dict[Any, list[dict[str, Any]]] = {}
        for issue in answer["issues"]:
            by_segment.setdefault(issue["passage"], []).append(issue)
        found.append(by_segment)
    return found


def _bare(record: Mapping[str, Any]) -> dict[str, Any]:
    segments = [{name: s[name] for name in ("seg", "source", "target")} for s in record["segments"]]
    return {**{name: record[name] for name in ("doc", "source_lang", "target_lang")}, "segments": segments}
