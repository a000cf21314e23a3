"""Fits the weights of `check.literal._gloss`: `python -m tests.bench.calibrate`.

Words under an editor's mark (tests/bench/gold/dev) against all others there and in every
second article of NTREX, proofread translations. What the weights are worth is measured with
each gold article left out in turn, on the NTREX articles that were not fitted.
"""

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from tests.bench import ntrex
from tests.bench.phrasing import GOLD
from transcheck.check.literal._gloss import FEATURES, GlossedWord, features, glossed
from transcheck.tables.lexicon import load

Matrix = npt.NDArray[np.float64]
_NTREX_WEIGHT = 0.3
_MARKED = ("style/awkward", "accuracy/literal")


@dataclass(frozen=True, slots=True)
class Text:
    """A passage: which article it is of, its words with their features, which of them are marked."""

    article: str
    words: tuple[GlossedWord, ...]
    values: Matrix
    marked: Matrix
    marks: tuple[tuple[int, int], ...] = ()


def main() -> None:
    gold = list(_gold())
    fitted, kept_apart = list(_ntrex(dev=True)), list(_ntrex(dev=False))
    for article in sorted({text.article for text in gold}):
        score = _fit([t for t in gold if t.article != article], fitted)[1]
        _SCORES.update((id(t), score(t.values)) for t in gold if t.article == article)
    weights, score = _fit(gold, fitted)
    _SCORES.update((id(t), score(t.values)) for t in kept_apart)
    for threshold in (0.06, 0.08, 0.1, 0.12, 0.16, 0.2, 0.25, 0.3):
        print(_line(threshold, gold, kept_apart))
    print({name: round(float(w), 2) for name, w in zip((*FEATURES, "bias"), weights, strict=True)})


_SCORES: dict[int, Matrix] = {}


def _fit(gold: Sequence[Text], native: Sequence[Text]) -> tuple[Matrix, Callable[[Matrix], Matrix]]:
    from scipy.optimize import minimize

    x = np.vstack([t.values for t in (*gold, *native)])
    y = np.concatenate([t.marked for t in (*gold, *native)])
    count = sum(len(t.words) for t in gold)
    w = np.where(np.arange(len(y)) < count, 1.0, _NTREX_WEIGHT)
    mean, spread = x.mean(0), x.std(0) + 1e-6
    z = (x - mean) / spread

    def loss(b: Matrix) -> tuple[float, Matrix]:
        p = 1 / (1 + np.exp(-(z @ b[:-1] + b[-1])))
        value = (
            -(w * (y * np.log(p + 1e-12) + (1 - y) * np.log(1 - p + 1e-12))).sum() + 0.5 * (b[:-1] ** 2).sum()
        )
        return float(value), np.append(z.T @ (w * (p - y)) + b[:-1], (w * (p - y)).sum())

    b = minimize(loss, np.zeros(z.shape[1] + 1), jac=True, method="L-BFGS-B").x
    plain = np.append(b[:-1] / spread, b[-1] - (b[:-1] * mean / spread).sum())
    return plain, lambda values: np.asarray(1 / (1 + np.exp(-(values @ plain[:-1] + plain[-1]))))


def _line(threshold: float, gold: Sequence[Text], native: Sequence[Text]) -> str:
    flags = [(t, span) for t in gold for span in _spans(t, threshold)]
    good = sum(any(_touch(span, mark) for mark in t.marks) for t, span in flags)
    marks = [(t, mark) for t in gold for mark in t.marks]
    found = sum(any(_touch(span, mark) for span in _spans(t, threshold)) for t, mark in marks)
    false = sum(len(_spans(t, threshold)) for t in native)
    rate = 1000 * false / sum(len(t.words) for t in native)
    share = f"precision {good / max(len(flags), 1):.2f}, recall {found / len(marks):.2f}"
    return f"from {threshold}: {len(flags)} flags, {share}, {rate:.1f} per 1,000 words of NTREX kept apart"


def _spans(text: Text, threshold: float) -> list[tuple[int, int]]:
    likely = _SCORES[id(text)]
    spans: list[tuple[int, int]] = []
    for word, p in zip(text.words, likely, strict=True):
        if p < threshold * 0.6:
            spans.append((-1, -1))
        elif spans and spans[-1][0] >= 0:
            spans[-1] = (spans[-1][0], word.span.end)
        else:
            spans.append((word.span.start, word.span.end))
    sure = {w.span.start for w, p in zip(text.words, likely, strict=True) if p >= threshold}
    return [s for s in spans if s[0] >= 0 and any(s[0] <= start < s[1] for start in sure)]


def _touch(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _gold() -> Iterator[Text]:
    for path in sorted((GOLD / "dev").glob("*.gold.json")):
        name = path.name.removesuffix(".gold.json")
        sides = (path.with_name(f"{name}.{side}.txt").read_text(encoding="utf-8") for side in ("src", "en"))
        sources, targets = (text.rstrip("\n").split("\n\n") for text in sides)
        entries = [e for e in json.loads(path.read_text(encoding="utf-8")) if e["category"] in _MARKED]
        start = 0
        for source, target in zip(sources, targets, strict=True):
            marks = tuple((e["start"] - start, e["end"] - start) for e in entries)
            inside = tuple(m for m in marks if 0 <= m[0] < len(target))
            yield _text(name, source, target, name.partition("-")[0], inside)
            start += len(target) + 2


def _ntrex(*, dev: bool) -> Iterator[Text]:
    for code, language in ntrex.LANGUAGES.items():
        for article in ntrex.articles(code):
            if article.dev == dev:
                for source, target in article.rows:
                    yield _text(article.name, source, target, language, ())


def _text(article: str, source: str, target: str, language: str, marks: tuple[tuple[int, int], ...]) -> Text:
    words, _ = glossed(target, source, load(language))
    values = np.array(list(features(words)), float).reshape(len(words), len(FEATURES))
    marked = np.array([any(_touch((w.span.start, w.span.end), m) for m in marks) for w in words], float)
    return Text(article, words, values, marked, marks)


if __name__ == "__main__":
    main()
