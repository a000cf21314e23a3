"""Fits the weights of `transcheck.terms.rivalry`: `python -m tests.bench.drift_weights`.

Logistic regression with a ridge over drift put into the articles that are there to tune on, and
over the same articles as they are. Of the source words that may stand behind a pair the best is
taken, by the weights so far (multiple-instance learning, in rounds).
"""

from collections.abc import Iterator
from dataclasses import astuple, dataclass, fields

import numpy as np
import numpy.typing as npt

from tests.bench.drifted import Drift, every_term_drift
from tests.bench.ntrex import LANGUAGES, Article, articles
from transcheck.tables.lexicon import load
from transcheck.terms.concordance import Concordance
from transcheck.terms.rivalry import Measures, Search
from transcheck.terms.stretches import stretches
from transcheck.text.stem import stem

_RIDGE, _ROUNDS, _STEPS = 4.0, 3, 15


@dataclass(frozen=True, slots=True)
class Sample:
    """One candidate: the pair of nouns it is about, its measures, and whether it was put in."""

    pair: int
    measures: tuple[float, ...]
    drift: bool


def main() -> None:
    samples = list(_samples())
    weights, bias = fitted(samples)
    print(f"{len(samples)} candidates, {sum(s.drift for s in samples)} of them put in")
    for field, weight in zip(fields(Measures), weights, strict=True):
        print(f"    {field.name}={weight:.2f},")
    print(f"bias {bias:.2f}")


def _samples() -> Iterator[Sample]:
    pairs: dict[tuple[int, str, str], int] = {}
    texts = [a for code in LANGUAGES for a in articles(code) if a.dev]
    cases = [*((a, None) for a in texts), *((c.article, c) for a in texts for c in every_term_drift(a))]
    for n, (article, case) in enumerate(cases):
        for first, rival, measures, drift in _candidates(article, case):
            yield Sample(pairs.setdefault((n, first, rival), len(pairs)), measures, drift)


def _candidates(article: Article, case: Drift | None) -> Iterator[tuple[str, str, tuple[float, ...], bool]]:
    alignment, lexicon = article.alignment(), load(article.language)
    words = Concordance(list(stretches(alignment, lexicon)), lexicon, article.language)
    for source, first, rival, measures in Search(words, alignment).candidates():
        yield (
            first,
            rival,
            astuple(measures),
            case is not None and _is_case(words, source, first, rival, case),
        )


def _is_case(words: Concordance, source: str, first: str, rival: str, case: Drift) -> bool:
    if {first, rival} != {stem(case.usual), stem(case.other)}:
        return False
    there = words.source_places[source] & words.target_places[stem(case.other)]
    rows = {t.at.passage for n in there for t in words.target[n][stem(case.other)]}
    return any(row in rows for row, _ in case.places)


def fitted(samples: list[Sample]) -> tuple[npt.NDArray[np.float64], float]:
    """Weights and bias for the measures as they are."""
    measures = np.array([s.measures for s in samples])
    pair, drift = np.array([s.pair for s in samples]), np.array([s.drift for s in samples])
    names = [f.name for f in fields(Measures)]
    odds = -measures[:, names.index("first_elsewhere")] - measures[:, names.index("rival_elsewhere")]
    weights, bias = np.zeros(len(names)), 0.0
    for _ in range(_ROUNDS):
        best = _best(pair, odds + 1000.0 * drift)
        weights, bias = _logistic(measures[best], drift[best].astype(float))
        odds = measures @ weights + bias
    return weights, bias


def _best(pair: npt.NDArray[np.int64], odds: npt.NDArray[np.float64]) -> npt.NDArray[np.int64]:
    """The place of the best candidate of each pair."""
    order = np.lexsort((-odds, pair))
    return order[np.r_[True, pair[order][1:] != pair[order][:-1]]]


def _logistic(
    x: npt.NDArray[np.float64], y: npt.NDArray[np.float64]
) -> tuple[npt.NDArray[np.float64], float]:
    """Newton's method on standardised measures; the bias is not held back."""
    mean, spread = x.mean(0), x.std(0) + 1e-9
    z = np.c_[(x - mean) / spread, np.ones(len(x))]
    ridge = _RIDGE * np.eye(z.shape[1])
    ridge[-1, -1] = 0
    b = np.zeros(z.shape[1])
    for _ in range(_STEPS):
        p = 1 / (1 + np.exp(-z @ b))
        hessian = z.T @ (z * (p * (1 - p) + 1e-9)[:, None]) + ridge
        b += np.linalg.solve(hessian, z.T @ (y - p) - ridge @ b)
    weights = b[:-1] / spread
    return weights, float(b[-1] - weights @ mean)


if __name__ == "__main__":
    main()
