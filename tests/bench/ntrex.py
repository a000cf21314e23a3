"""Human translations of news that have been proofread: 36 articles in ten languages with their English.

The articles are split by document: those with an even number in the order of the file were looked at
while the program was tuned, those with an odd number only give the figures.
"""

import lzma
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from tests.bench.shared import DATA
from transcheck.align import pair_rows
from transcheck.model import Alignment, Bilingual, BilingualRow
from transcheck.opening import with_sentences

LANGUAGES = {
    "urd": "ur", "arb": "ar", "fas": "fa", "hin": "hi", "pus": "ps", "zho-CN": "zh", "rus": "ru", "spa": "es",
    "fra": "fr", "deu": "de",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Article:
    """One document: its sentence pairs, source first, and whether it is one to tune on."""

    name: str
    language: str
    rows: tuple[tuple[str, str], ...]
    dev: bool

    @property
    def words(self) -> int:
        """English words."""
        return sum(len(english.split()) for _, english in self.rows)

    def saying(self, english: Sequence[str]) -> "Article":
        """The same with another translation."""
        return replace(self, rows=tuple(zip((source for source, _ in self.rows), english, strict=True)))

    def alignment(self) -> Alignment:
        """The article as the program takes it from a table of segments; passages count from 0."""
        rows = tuple(BilingualRow(id=n, source=s, target=t) for n, (s, t) in enumerate(self.rows))
        both = Bilingual(path=self.name, source_language=self.language, target_language="en", rows=rows)
        return with_sentences(pair_rows(both))


@cache
def articles(code: str) -> tuple[Article, ...]:
    """The articles of one language, by its name in `data/parallel`."""
    documents: dict[str, list[tuple[str, str]]] = defaultdict(list)
    with lzma.open(DATA / f"parallel/ntrex_{code}-eng.tsv.xz", "rt", encoding="utf-8") as lines:
        for line in lines:
            name, foreign, english = line.rstrip("\n").split("\t")[:3]
            documents[name].append((foreign, english))
    return tuple(
        Article(name, LANGUAGES[code], tuple(rows), dev=number % 2 == 0)
        for number, (name, rows) in enumerate(documents.items())
    )
