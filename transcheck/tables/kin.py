"""English nouns that could render the same foreign word, from dictionaries of many languages."""

import gzip
from collections.abc import Mapping
from functools import cache

from transcheck.paths import resources
from transcheck.text.stem import stem

_FILE = "kin-en.tsv.gz"


def kin(word: str) -> Mapping[str, float]:
    """Stems of the nouns akin to a word, each with how close it is, 0 to 1."""
    return _of_stem(stem(word))


@cache
def _of_stem(key: str) -> Mapping[str, float]:
    found: dict[str, float] = {}
    for line in _lines().get(key, ()):
        for entry in line.split("|"):
            other, _, percent = entry.rpartition(" ")
            found[stem(other)] = max(found.get(stem(other), 0.0), int(percent) / 100)
    return found


@cache
def _lines() -> Mapping[str, tuple[str, ...]]:
    """The kin of each noun as they stand in the table, by the noun's stem."""
    table = gzip.decompress((resources() / "tables" / _FILE).read_bytes()).decode("utf-8")
    lines: dict[str, tuple[str, ...]] = {}
    for line in table.splitlines():
        noun, _, kin_of_it = line.partition("\t")
        key = stem(noun)
        lines[key] = (*lines.get(key, ()), kin_of_it)
    return lines
