"""Weights of the estimate, fitted on passages that people have judged.

A ridge regression whose weights may not count against sense: words left unrendered never
make a passage better. Rows of one source passage by several systems count a second time as
differences from their mean, so that the weights learn to tell good from bad translations and
not only easy from hard sources. Each set is levelled to the mean and spread of the news set,
because raters differ in strictness.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt

from transcheck.tables.build.corpora import Corpora
from transcheck.tables.build.judged import (
    MLQE,
    NTREX,
    VOTED,
    Judged,
    annotated,
    assessed,
    usual,
    voted,
)
from transcheck.tables.estimate import BY_LANGUAGE, FILE, FURTHEST, Term, Weights

Numbers = npt.NDArray[np.float64]

_HURTS, _HELPS, _EITHER = (0.0, np.inf), (-np.inf, 0.0), (-np.inf, np.inf)
_PASSAGE = {
    "unrendered": _HURTS, "explained": _HELPS, "length": _EITHER, "lift": _HELPS, "lift_low": _HELPS,
    "common": _HELPS, "unknown": _HURTS, "capitals": _EITHER, "alike": _HELPS, "names_lost": _HURTS,
    # Wrong figures and omissions are too rare in machine output to be fitted; each is given a
    # quarter of its points, about the share of such flags that raters bear out.
    "flags_accuracy": (0.25, np.inf), "flags_style": _HURTS, "flags_locale": _HURTS,
}  # fmt: skip
_ARTICLE = {
    "rendered": _HELPS, "quotes": _HURTS, "lift": _HELPS, "letters": _HELPS, "capitals": _EITHER,
    "length": _EITHER,
}  # fmt: skip
_ALONE = {
    "lift": _HELPS, "lift_low": _HELPS, "common": _HELPS, "letters": _HELPS, "unknown": _HURTS,
    "repeated": _HURTS, "length": _EITHER, "quotes": _HURTS, "names_lost": _HURTS, "alike": _HELPS,
    "commas": _EITHER, "capitals": _EITHER, "flags_accuracy": (0.1, np.inf),
}  # fmt: skip
_SHRINK = 0.03
_WITHIN = 3.0
"""How often the differences between translations of one passage count."""
_TALKS, _SENTENCES, _VOTES = 0.6, 0.3, 0.1
"""What a passage of the talks (one rater), a sentence with an assessment, and one of several ranked
translations weighs beside a passage of news."""
_TELLING = 1e-4
"""Points a word under which a weight is left out: a tenth of a point in a thousand words."""
_SETTLED = 1e-9
_CONSTANT = 1e-6
_LEAST = 0.005
_FOLDS = 5


@dataclass(frozen=True)
class Sets:
    """What is fitted on."""

    news: Sequence[Judged]
    talks: Sequence[Judged] = ()
    sentences: Sequence[Judged] = ()
    votes: Sequence[Judged] = ()
    levels: Mapping[str, Mapping[str, float]] = field(default_factory=dict)


def build(corpora: Corpora) -> Path:
    """Fit both sums and write them with their recipe."""
    sets = read(corpora)
    return write(sets, with_lexicon(sets), without_lexicon(sets), corpora.out / FILE)


def read(corpora: Corpora) -> Sets:
    """The judged passages; the annotations lie beside the corpora, in `bench`."""
    bench = corpora.data.parent / "bench"
    return Sets(
        news=annotated(bench / "wmt23_zhen_news_dev.jsonl"),
        talks=annotated(bench / "ted_zhen_mqm.jsonl"),
        sentences=assessed(corpora, "train", every=4),
        votes=[one for language in VOTED for one in voted(corpora, language)],
        levels={language: found for language in NTREX if (found := usual(corpora, language))},
    )


# ── fitting ───────────────────────────────────────────────────────────────────────────


@dataclass
class _Rows:
    """Levelled rows: measures less their means, costs, weights, and which rows render the same passage."""

    values: Numbers
    costs: Numbers
    weights: Numbers
    items: list[object]


def with_lexicon(
    sets: Sets, *, ranges: tuple[tuple[float, float], tuple[float, float]] | None = None
) -> Weights:
    """The sum for languages with a lexicon. `ranges` are measured by leaving out unless given."""
    names = [(n, False) for n in _PASSAGE] + [(n, True) for n in _ARTICLE]
    bounds = [*_PASSAGE.values(), *_ARTICLE.values()]
    parts = [(sets.news, 1.0), (sets.talks, _TALKS)]
    parts += [(_of_language(sets.sentences, one), _SENTENCES) for one in MLQE]
    parts += [(_of_language(sets.votes, one), _VOTES) for one in VOTED]
    found = _fitted("with_lexicon", sets, names, bounds, parts)
    if ranges is None:
        expected = left_out(sets)
        ranges = _range(sets.news, expected), _article_range(sets.news, expected)
    return _complete(found, ranges, _shifts(sets, found))


def without_lexicon(sets: Sets) -> Weights:
    """The sum for all other languages, fitted on sentences alone."""
    names = [(n, False) for n in _ALONE]
    parts = [(_of_language(sets.sentences, one), 1.0) for one in MLQE]
    found = _fitted("without_lexicon", sets, names, [*_ALONE.values()], parts)
    levels = {
        language: _difference(_mean_measures(_of_language(sets.sentences, language)), found)
        for language in MLQE
    }
    complete = _complete(found, ((0.0, 1.0), (0.0, 1.0)), levels)
    expected = np.array([expected_cost(complete, one) for one in sets.sentences])
    ranges = _range(_levelled(sets.sentences, sets.news), expected)
    # Nothing is known of whole articles; sentences of one are taken to err together.
    return _complete(found, (ranges, ranges), levels)


def _fitted(
    name: str,
    sets: Sets,
    names: Sequence[tuple[str, bool]],
    bounds: Sequence[tuple[float, float]],
    parts: Sequence[tuple[Sequence[Judged], float]],
) -> Weights:
    parts = [(part, weight) for part, weight in parts if part]
    tables = [_table(part, names) for part, _ in parts]
    means = [np.nanmean(_or_zero(table), axis=0) for table in tables]
    spread = _spread([table - mean for table, mean in zip(tables, means, strict=True)])
    news = np.array([one.cost for one in sets.news])
    typical = float(np.average(news, weights=_by_words(sets.news)))
    rows = _stacked(parts, tables, means, spread, float(news.std()))
    scaled = [(low * s, high * s) for (low, high), s in zip(bounds, spread, strict=True)]
    weights = solve(rows.values, rows.costs, rows.weights, rows.items, scaled)
    overall = means[0] if name == "with_lexicon" else np.mean(means, axis=0)
    terms = tuple(
        Term(measure, float(m), float(s), float(w), of_article=article)
        for (measure, article), m, s, w in zip(names, overall, spread, weights, strict=True)
        if abs(w) > _TELLING
    )
    return Weights(name, typical, terms, (0.0, 1.0), (0.0, 1.0))


def _stacked(
    parts: Sequence[tuple[Sequence[Judged], float]],
    tables: Sequence[Numbers],
    means: Sequence[Numbers],
    spread: Numbers,
    scale: float,
) -> _Rows:
    """All sets as one, each levelled to mean 0 and the same spread of costs."""
    values, costs, weights = [], [], []
    items: list[object] = []
    for (part, weight), table, mean in zip(parts, tables, means, strict=True):
        cost = np.array([one.cost for one in part])
        by_words = weight * _by_words(part) if part[0].system else np.full(len(part), weight)
        values.append(np.clip(np.nan_to_num((table - mean) / spread), -FURTHEST, FURTHEST))
        costs.append((cost - np.average(cost, weights=by_words)) / cost.std() * scale)
        weights.append(by_words)
        items += [(one.doc, one.segment) if one.system else object() for one in part]
    return _Rows(np.vstack(values), np.concatenate(costs), np.concatenate(weights), items)


def solve(
    values: Numbers,
    costs: Numbers,
    weights: Numbers,
    items: Sequence[object],
    bounds: Sequence[tuple[float, float]],
) -> Numbers:
    """Ridge regression within bounds, by going over the weights one at a time until they stay."""
    within = _less_their_mean(np.column_stack([values, costs]), items)
    inner, inner_costs = within[:, :-1], within[:, -1]
    square = values.T @ (values * weights[:, None]) + _WITHIN * inner.T @ (inner * weights[:, None])
    square += _SHRINK * weights.sum() * np.eye(values.shape[1])
    wanted = values.T @ (weights * costs) + _WITHIN * inner.T @ (weights * inner_costs)
    found = np.zeros(len(wanted))
    for _ in range(1000):
        before = found.copy()
        for n, (low, high) in enumerate(bounds):
            free = (wanted[n] - square[n] @ found + square[n, n] * found[n]) / square[n, n]
            found[n] = min(high, max(low, free))
        if np.abs(found - before).max() < _SETTLED:
            break
    return found


def _less_their_mean(table: Numbers, items: Sequence[object]) -> Numbers:
    places: dict[object, list[int]] = {}
    for n, item in enumerate(items):
        places.setdefault(item, []).append(n)
    result = table.copy()
    for rows in places.values():
        result[rows] -= table[rows].mean(axis=0)
    return result


# ── judging what was fitted ───────────────────────────────────────────────────────────


def left_out(sets: Sets, *, systems: bool = True) -> Numbers:
    """Points a word expected of each passage of news, its document (and system) left out of the fitting."""
    expected = np.zeros(len(sets.news))
    doc_of, system_of = _folds(sets.news, lambda one: one.doc), _folds(sets.news, lambda one: one.system)
    for d in range(_FOLDS):
        for s in range(_FOLDS) if systems else (None,):
            asked = (doc_of == d) & ((system_of == s) if s is not None else True)
            kept = (doc_of != d) & ((system_of != s) if s is not None else True)
            part = replace(sets, news=[one for one, k in zip(sets.news, kept, strict=True) if k])
            fitted = with_lexicon(part, ranges=((0, 1), (0, 1)))
            for n in map(int, np.flatnonzero(asked)):
                expected[n] = expected_cost(fitted, sets.news[n])
    return expected


def _folds(news: Sequence[Judged], key: Callable[[Judged], str]) -> npt.NDArray[np.int64]:
    names = sorted({key(one) for one in news})
    order = {names[place]: n for n, place in enumerate(np.random.default_rng(0).permutation(len(names)))}
    return np.array([order[key(one)] % _FOLDS for one in news])


def expected_cost(fitted: Weights, one: Judged) -> float:
    """Points a word that the weights expect of a judged passage."""
    return max(_LEAST, fitted.typical + sum(fitted.added(one.language, one.measures, one.article).values()))


def _range(judged: Sequence[Judged], expected: Numbers) -> tuple[float, float]:
    """Tenth and ninetieth percentile of what was found, as shares of what was expected."""
    shares = np.array([one.cost for one in judged]) / expected
    low, high = np.percentile(shares, [10, 90])
    return float(max(0.0, low)), float(high)


def _article_range(judged: Sequence[Judged], expected: Numbers) -> tuple[float, float]:
    """The same of whole documents by one system."""
    found: dict[tuple[str, str], list[float]] = {}
    for one, rate in zip(judged, expected, strict=True):
        sums = found.setdefault((one.doc, one.system), [0.0, 0.0])
        sums[0] += one.cost * one.words
        sums[1] += rate * one.words
    low, high = np.percentile([actual / hoped for actual, hoped in found.values()], [10, 90])
    return float(low), float(high)


def _levelled(sentences: Sequence[Judged], news: Sequence[Judged]) -> list[Judged]:
    """Sentences with their costs on the scale of the news, language by language."""
    scale, typical = (
        np.std([one.cost for one in news]),
        np.average([n.cost for n in news], weights=_by_words(news)),
    )
    result = list(sentences)
    for language in MLQE:
        places = [n for n, one in enumerate(sentences) if one.language == language]
        costs = np.array([sentences[n].cost for n in places])
        for n, cost in zip(places, (costs - costs.mean()) / costs.std() * scale + typical, strict=True):
            result[n] = replace(sentences[n], cost=max(0.0, float(cost)))
    return result


# ── tables ────────────────────────────────────────────────────────────────────────────


def _of_language(part: Sequence[Judged], language: str) -> list[Judged]:
    return [one for one in part if one.language == language]


def _table(part: Sequence[Judged], names: Sequence[tuple[str, bool]]) -> Numbers:
    return np.array(
        [[(one.article if article else one.measures).get(n, np.nan) for n, article in names] for one in part]
    )


def _or_zero(table: Numbers) -> Numbers:
    """The table with measures that a set lacks altogether at 0."""
    missing = np.isnan(table).all(axis=0)
    return np.where(missing, 0.0, table)


def _spread(tables: Sequence[Numbers]) -> Numbers:
    """The spread of each measure over all sets; what hardly ever differs is left as it is."""
    spread = np.nanstd(_or_zero(np.vstack(tables)), axis=0)
    return np.asarray(np.where(spread > _CONSTANT, spread, 1.0), dtype=np.float64)


def _by_words(part: Sequence[Judged]) -> Numbers:
    """A passage weighs as the root of its words: long ones say more, but not in proportion."""
    return np.asarray(np.sqrt([one.words for one in part]), dtype=np.float64)


def _mean_measures(part: Sequence[Judged]) -> dict[str, float]:
    names = part[0].measures if part else ()
    return {name: float(np.mean([one.measures[name] for one in part])) for name in names}


def _shifts(sets: Sets, fitted: Weights) -> dict[str, dict[str, float]]:
    """How far each language lies from Chinese, by human translations of the same news."""
    chinese = sets.levels.get("zh", {})
    measures = {term.measure for term in fitted.terms} & set(BY_LANGUAGE) & set(chinese)
    shifts = {
        language: {name: level[name] - chinese[name] for name in sorted(measures)}
        for language, level in sets.levels.items()
    }
    return {"zh": {}, **shifts}


def _difference(level: Mapping[str, float], fitted: Weights) -> dict[str, float]:
    return {
        t.measure: level[t.measure] - t.mean
        for t in fitted.terms
        if t.measure in BY_LANGUAGE and t.measure in level
    }


def _complete(
    fitted: Weights,
    ranges: tuple[tuple[float, float], tuple[float, float]],
    levels: Mapping[str, Mapping[str, float]],
) -> Weights:
    return Weights(fitted.name, fitted.typical, fitted.terms, *ranges, levels=levels)


# ── writing ───────────────────────────────────────────────────────────────────────────

_RECIPE = """\
# Weights of the estimate of quality, made by `python -m transcheck.tables.build estimate`.
# Licence: CC BY-SA 4.0; what they were fitted on stands in NOTICE.
#
# A translation of the usual kind costs `typical` penalty points a word (major 5, minor 1).
# Every measure adds `weight` for each `spread` that its value lies above `mean`:
#     measure = [mean, spread, weight]
# at most 3 spreads either way. [….passage] measures the passage, [….article] its article.
# What the measures are: transcheck/tables/evidence.py. Flags are confidence x points, a word.
# passage_range and article_range: of what was expected, the tenth and ninetieth percentile of
# what raters found, on documents and systems that were left out of the fitting.
# [….levels] shift the mean for a source language, by human translations of news.
#
# Fitted on {news} passages of news and {talks} of talks from Chinese with raters' marks and
# {sentences} sentences from five languages with assessments and {votes} translations from Urdu
# and Hindi ranked by voters, weighing 1, {of_talks}, {of_sentences} and {of_votes};
# ridge {shrink}, differences within a passage {within} times, weights held to their sense.
"""


def write(sets: Sets, first: Weights, second: Weights, path: Path) -> Path:
    """Write both sums as TOML that a person can read."""
    counts = {name: len(getattr(sets, name)) for name in ("news", "talks", "sentences", "votes")}
    recipe = _RECIPE.format(
        **counts, of_talks=_TALKS, of_sentences=_SENTENCES, of_votes=_VOTES, shrink=_SHRINK, within=_WITHIN
    )
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join([recipe, *_lines(first), "", *_lines(second), ""]), encoding="utf-8")
    return path


def _lines(found: Weights) -> list[str]:
    lines = [
        f"[{found.name}]",
        f"typical = {found.typical:.4f}",
        f"passage_range = [{found.passage_range[0]:.2f}, {found.passage_range[1]:.2f}]",
        f"article_range = [{found.article_range[0]:.2f}, {found.article_range[1]:.2f}]",
    ]
    for part, of_article in (("passage", False), ("article", True)):
        terms = sorted((t for t in found.terms if t.of_article is of_article), key=lambda t: -abs(t.weight))
        if terms:
            lines += ["", f"[{found.name}.{part}]"]
            lines += [f"{t.measure} = [{t.mean:.4f}, {t.spread:.4f}, {t.weight:+.4f}]" for t in terms]
    lines += ["", f"[{found.name}.levels]"]
    for language, level in sorted(found.levels.items()):
        pairs = ", ".join(f"{name} = {value:+.4f}" for name, value in sorted(level.items()))
        lines.append(f"{language} = {{ {pairs} }}")
    return lines
