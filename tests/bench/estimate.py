"""The estimate without a reference against professional raters, and against assessments of five pairs.

News: WMT23 Chinese to English, each passage judged by weights that never saw its document, nor
(second row) its system, nor (third row) any of these texts. Sentences: the test part of MLQE.
"""

import itertools
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from tests.bench.shared import BENCH, DATA, ROOT, scorer
from transcheck.model import Alignment, Document, Passage
from transcheck.score.estimate import SHORTEST, estimates, on_scale
from transcheck.tables.build import estimate as build
from transcheck.tables.build.corpora import Corpora
from transcheck.tables.build.judged import KEPT_APART, MLQE, VOTED, Judged, assessed, ranked
from transcheck.tables.estimate import weights
from transcheck.tables.evidence import evidence

_COLUMNS = ("per word", "pooled", "ranking", "document", "systems")
# Rank correlation per word; Pearson; Kendall among systems; Pearson; pairs of systems (dev half).
_PEERS = (
    ("a rater", 0.50, 0.58, 0.32, 0.55, 0.96),
    ("chrF, reference given", 0.36, 0.18, 0.28, 0.30, 0.89),
    ("BLEU, reference given", 0.38, 0.20, 0.22, 0.31, 0.91),
    ("minus length", -0.09, 0.42, -0.17, 0.37, 0.18),
    ("boosted simple features, documents left out", 0.27, 0.43, 0.19, None, None),
)
_BANDS = ((0, 40), (40, 60), (60, 75), (75, 100))
_ARTICLE = 25  # passages, as long a story as a desk runs


def rows() -> list[dict[str, Any]]:
    """Agreement with raters, calibration, agreement with assessments, and speed."""
    corpora = Corpora(DATA, Path())
    sets = build.read(corpora)
    left_out = build.left_out(sets)
    return [
        _row("TransCheck, documents left out", sets.news, build.left_out(sets, systems=False)),
        _row("TransCheck, documents and systems left out", sets.news, left_out),
        _row("TransCheck, fitted on other texts alone", sets.news, _elsewhere(sets)),
        *(dict(zip(("estimate", *_COLUMNS), peer, strict=True)) for peer in _PEERS),
        *_calibration(sets.news, left_out),
        *_sentences(assessed(corpora, "test")),
        *_votes(corpora),
        *_speed(),
    ]


def _elsewhere(sets: build.Sets) -> Any:
    """Points a word by weights fitted on talks and sentences, of other years, systems and raters."""
    other = replace(sets, news=sets.talks, talks=())
    fitted = build.with_lexicon(other, ranges=((0, 1), (0, 1)))
    return np.array([build.expected_cost(fitted, one) for one in sets.news])


def _scores(judged: Sequence[Judged], expected: Any) -> list[float]:
    return [on_scale(rate * max(SHORTEST, one.words)) for one, rate in zip(judged, expected, strict=True)]


def _row(name: str, news: Sequence[Judged], expected: Any) -> dict[str, Any]:
    judge = scorer("score_detection")
    gold = judge.read_jsonl(str(BENCH / "wmt23_zhen_news_dev.jsonl"))
    scores = zip(news, _scores(news, expected), strict=True)
    predictions = {(one.doc, one.system, one.segment): {"score": score} for one, score in scores}
    found = judge.evaluate(gold, predictions, two_raters=False).result()["scores"]
    values = (
        found["segment_per_word"]["spearman"],
        found["segment"]["pearson"],
        found["item"]["kendall"],
        found["document"]["pearson"],
        found["system"]["pairwise_acc"],
    )
    return {"estimate": name, **dict(zip(_COLUMNS, values, strict=True))}


def _calibration(news: Sequence[Judged], expected: Any) -> list[dict[str, Any]]:
    """Of the passages estimated in each band: in which share some rater, or most, marked a major error."""
    scores = np.array(_scores(news, expected))
    majors = np.array([one.majors for one in news])
    found = []
    for low, high in _BANDS:
        band = majors[(scores >= low) & (scores < high)]
        found.append(
            {
                "estimate": f"passages estimated {low} to {high}",
                "passages": len(band),
                "a major by any rater": float((band > 0).mean()),
                "by most": float((band > 0.5).mean()),
            }
        )
    return found


def _sentences(judged: Sequence[Judged]) -> list[dict[str, Any]]:
    """Pearson with direct assessments for each pair, beside the lift alone and the length alone."""
    found = []
    for language in MLQE:
        part = [one for one in judged if one.language == language]
        gold = np.array([-one.cost for one in part])
        expected = [build.expected_cost(weights(language), one) for one in part]
        found.append(
            {
                "estimate": f"sentences {language}-en, Pearson with assessments",
                "TransCheck": _pearson(_scores(part, expected), gold),
                "lift": _pearson([one.measures["lift"] for one in part], gold),
                "minus length": _pearson([-one.words for one in part], gold),
            }
        )
    return found


def _votes(corpora: Corpora) -> list[dict[str, Any]]:
    """Urdu and Hindi, human translations ranked by five voters: how often the one preferred by two
    votes or more is estimated higher, beside the lift alone and the longer one of the two."""
    found = []
    for language in VOTED:
        pairs = list(_preferred(corpora, language))
        row: dict[str, Any] = {"estimate": f"votes {language}-en, pairs in order ({len(pairs)})"}
        for name, measure in _MEASURED.items():
            right = sum(measure(source, a, language) > measure(source, b, language) for source, a, b in pairs)
            row[name] = right / len(pairs)
        found.append(row)
    return found


def _preferred(corpora: Corpora, language: str) -> Iterator[tuple[str, str, str]]:
    """A source sentence kept apart, with a better and a worse translation of it."""
    for source, translations in itertools.islice(ranked(corpora, language), KEPT_APART):
        for (a, first), (b, second) in itertools.permutations(translations, 2):
            if first >= second + 2:
                yield source, a, b


def _estimated(source: str, target: str, language: str) -> float:
    article = Alignment(
        Document("", language, ()), Document("", "en", ()), (Passage(id=1, source=source, target=target),)
    )
    return estimates(article, ())[0].value if source and target else 0.0


_MEASURED: dict[str, Callable[[str, str, str], float]] = {
    "TransCheck": _estimated,
    "lift": lambda source, target, language: evidence(source, target, language)["lift"],
    "minus length": lambda _source, target, _language: -len(target),
}


def _pearson(values: Sequence[float], gold: Any) -> float:
    return float(np.corrcoef(values, gold)[0, 1])


def _speed() -> list[dict[str, Any]]:
    """Milliseconds for an article after checking: the first time, and again after a decision."""
    from transcheck.model import Mark, State
    from transcheck.pipeline import Job, run
    from transcheck.score import rescore, score

    sample = ROOT / "resources" / "sample"
    report = run(Job(source=sample / "source.ur.txt", target=sample / "translation.en.txt"))
    article = report.alignment.with_passages((report.alignment.passages * _ARTICLE)[:_ARTICLE])
    marks = tuple(Mark(issue, State.OPEN) for issue in report.issues)
    from transcheck.profile import default_profile

    preset = default_profile().preset
    evidence.cache_clear()
    card, first = _timed(lambda: score(article, marks, preset=preset))
    _, again = _timed(lambda: rescore(card, article, marks[1:], preset=preset))
    return [{"estimate": f"scoring {_ARTICLE} passages, ms of CPU", "first": first, "again": again}]


def _timed(work: Any) -> tuple[Any, float]:
    started = time.process_time()
    result = work()
    return result, 1000 * (time.process_time() - started)
