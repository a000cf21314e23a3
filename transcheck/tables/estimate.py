"""The weights of the estimate: what each measure of a passage adds to its expected cost.

Read from resources/tables/estimate.toml, which `tables.build.estimate` writes and anybody can
read. The model is a sum: a translation of the usual kind costs `typical` penalty points a
word (major 5, minor 1); every measure adds or takes away its weight for each spread that it
lies from its mean.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from transcheck.paths import resources
from transcheck.tables.lexicon import load as load_lexicon
from transcheck.text.scripts import base_language

FILE = "estimate.toml"
FURTHEST = 3.0
"""Spreads from its mean beyond which a measure says no more: a broken passage, not a bad one."""
BY_LANGUAGE = ("unrendered", "rendered", "explained", "length", "quotes", "names_lost", "alike")
"""Measures whose usual value depends on the source language; the rest are of English alone."""


@dataclass(frozen=True, slots=True)
class Term:
    """One measure in the sum. `weight` is in points a word for one `spread` above `mean`."""

    measure: str
    mean: float
    spread: float
    weight: float
    of_article: bool = False
    """Whether it is taken over the whole article, by the words of its passages."""

    def adds(self, value: float, shift: float = 0.0) -> float:
        """Points a word that the value adds; `shift` is how far the language lies from the mean."""
        spreads = (value - self.mean - shift) / self.spread
        return self.weight * min(FURTHEST, max(-FURTHEST, spreads))


@dataclass(frozen=True, slots=True)
class Weights:
    """The sum for languages with a lexicon, or for those without one.

    `passage_range` and `article_range` are the tenth and ninetieth percentile of what raters
    found, as shares of what was expected, on documents and systems left out of the fitting.
    `levels` shift the means for a language, set on human translations of news; a measure of
    `BY_LANGUAGE` tells nothing of a language that is not listed.
    """

    name: str
    typical: float
    terms: tuple[Term, ...]
    passage_range: tuple[float, float]
    article_range: tuple[float, float]
    levels: Mapping[str, Mapping[str, float]] = field(default_factory=dict)

    def added(
        self, language: str, own: Mapping[str, float], article: Mapping[str, float]
    ) -> dict[str, float]:
        """Points a word that each measure adds, those of the passage and of its article together."""
        level = self.levels.get(base_language(language))
        found: dict[str, float] = {}
        for term in self.terms:
            values = article if term.of_article else own
            known = term.measure not in BY_LANGUAGE or level is not None
            if known and term.measure in values:
                shift = level.get(term.measure, 0.0) if level else 0.0
                adds = term.adds(values[term.measure], shift)
                found[term.measure] = found.get(term.measure, 0.0) + adds
        return found


def weights(language: str) -> Weights:
    """The weights for a source language."""
    return _read()["with_lexicon" if load_lexicon(language) else "without_lexicon"]


@cache
def _read() -> Mapping[str, Weights]:
    return read(resources() / "tables" / FILE)


def read(path: Path) -> Mapping[str, Weights]:
    """The two sets of weights in a file, by name."""
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    return {name: _weights(name, data[name]) for name in ("with_lexicon", "without_lexicon")}


def _weights(name: str, table: Mapping[str, Any]) -> Weights:
    low, high = table["passage_range"]
    article_low, article_high = table["article_range"]
    return Weights(
        name=name,
        typical=table["typical"],
        terms=tuple(
            Term(measure, mean, spread, weight, of_article=part == "article")
            for part in ("passage", "article")
            for measure, (mean, spread, weight) in table.get(part, {}).items()
        ),
        passage_range=(low, high),
        article_range=(article_low, article_high),
        levels=table["levels"],
    )
