"""What other tools do, in its plainest form, on the same cases."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from tests.bench.ntrex import Article
from tests.bench.shared import DATA
from tests.bench.synonyms import lines_of

_DICTIONARIES = {
    "ur": "urd", "ar": "ara", "fa": "fas", "hi": "hin", "ps": "pus", "zh": "cmn", "es": "spa", "fr": "fra",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class StringGlossary:
    """A glossary check as most tools have it: the source form is there, none of its targets is.

    The glossary is the open dictionary of the language, its single words and their glosses.
    """

    entries: Mapping[str, tuple[str, ...]]

    @staticmethod
    @cache
    def of(language: str) -> "StringGlossary":
        name = _DICTIONARIES.get(language)
        path = f"dictionaries/wiktionary_{name}-eng.tsv.xz"
        if name is None or not (DATA / path).is_file():
            return StringGlossary({})
        entries: dict[str, tuple[str, ...]] = {}
        for line in lines_of(path):
            headword, _, kind, glosses, *_ = [*line.split("\t"), "", "", ""]
            words = tuple(
                w for part in re.split("[,;]", glosses) if re.fullmatch(r"[a-z]{4,}", w := part.strip())
            )
            if words and kind in ("noun", "n", "m", "f", "name"):
                entries[headword] = (*entries.get(headword, ()), *words)
        return StringGlossary(entries)

    def missing(self, article: Article) -> list[tuple[int, tuple[str, ...]]]:
        """(row, targets) for each entry whose source stands in a row while no target does."""
        found: list[tuple[int, tuple[str, ...]]] = []
        for n, (source, english) in enumerate(article.rows):
            said = english.lower()
            for form in _forms(source, article.language) & self.entries.keys():
                targets = self.entries[form]
                if not any(target in said for target in targets):
                    found.append((n, targets))
        return found


def _forms(source: str, language: str) -> set[str]:
    if language == "zh":
        return {source[i : i + n] for n in (2, 3, 4) for i in range(len(source) - n + 1)}
    return set(re.findall(r"[^\W\d_]+", source))


_OFF = frozenset(("compendiumconflicts", "filteraccelerators", "musttranslatewords", "notranslatewords"))


@cache
def _checker() -> Any:
    from translate.filters.checks import StandardChecker

    return StandardChecker(excludefilters=sorted(_OFF))


def pofilter(source: str, target: str) -> frozenset[str]:
    """The names of pofilter's checks that fail on a pair, as its standard set has them."""
    from translate.storage.po import pounit

    unit = pounit(source)
    unit.target = target
    return frozenset(_checker().run_filters(unit))
