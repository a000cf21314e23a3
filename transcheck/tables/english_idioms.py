"""Idioms that English has itself: hands that are tied, heads that are kept."""

import zlib
from collections import defaultdict
from collections.abc import Collection, Mapping
from functools import cache

from transcheck.paths import resources

_FILE = "idioms-en.txt.gz"
_GZIP = 16 + zlib.MAX_WBITS


def holds_idiom(stems: Collection[str]) -> bool:
    """Whether all the content words of some English idiom are among these stems."""
    here = frozenset(stems)
    return any(idiom <= here for one in here for idiom in _idioms().get(one, ()))


@cache
def _idioms() -> Mapping[str, list[frozenset[str]]]:
    """The idioms by the first of their stems."""
    table = zlib.decompress((resources() / "tables" / _FILE).read_bytes(), _GZIP).decode("utf-8")
    found: defaultdict[str, list[frozenset[str]]] = defaultdict(list)
    for line in table.splitlines():
        stems = line.split(" ")
        found[stems[0]].append(frozenset(stems))
    return dict(found)
