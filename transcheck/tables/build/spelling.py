"""How names are spelt across scripts, learnt from pairs of names.

Every character of the source emits a piece of the Latin spelling, which may be empty: ب
gives "b", "ba", "bb" …. Which character gave which piece is not seen in the data, so the
probabilities are found by expectation and maximisation over all ways to cut the Latin
name into as many pieces.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator

from transcheck.tables.build.corpora import Corpora
from transcheck.tables.names import LONGEST_PIECE, latin_letters, script_letters

_FILES = {
    "Arabic": ("names/wikidata_arabic", "names/google_ar2en"),
    "Cyrillic": ("names/wikidata_russian",),
    "Hebrew": ("names/wikidata_hebrew",),
    "Han": ("names/wikidata_chinese",),
}
_DICTIONARIES = {
    "Arabic": ("urd", "fas", "pus", "ara"), "Devanagari": ("hin",), "Cyrillic": ("rus",), "Han": ("cmn",),
}  # fmt: skip
_NAMES = frozenset({"name", "prop"})
_MOST_PAIRS = 30_000
_ROUNDS = 6
_LEAST = 0.003
_TOO_FEW = 0.5
"""A piece that is believed in less often than this was a slip."""
_SEEN = 3
_LONGEST_NAME = 24

Pieces = dict[str, dict[str, float]]


def build(corpora: Corpora) -> str:
    """The table of all scripts: `script<TAB>character<TAB>piece percent-mille|…`, sorted."""
    lines = []
    for script in sorted({*_FILES, *_DICTIONARIES}):
        pieces = fit(_sample(_pairs(script, corpora)), LONGEST_PIECE[script])
        for character in sorted(pieces):
            ranked = sorted(pieces[character].items(), key=lambda pair: (-pair[1], pair[0]))
            kept = "|".join(f"{piece} {round(1000 * p)}" for piece, p in ranked if p >= _LEAST)
            lines.append(f"{script}\t{character}\t{kept}")
    return "\n".join(lines) + "\n"


def _pairs(script: str, corpora: Corpora) -> Iterator[tuple[str, str]]:
    for name in _FILES.get(script, ()):
        for row in corpora.rows(name, 2):
            yield row[0], row[1]
    for code in _DICTIONARIES.get(script, ()):
        for headword, _, kind, gloss, *_ in corpora.rows(f"dictionaries/wiktionary_{code}-eng", 4):
            if kind in _NAMES and gloss[:1].isupper():
                yield headword, gloss.partition("(")[0].partition(";")[0].partition(",")[0]
        for english, kind, _, translations, *_ in corpora.rows(f"dictionaries/wiktionary_eng-{code}", 4):
            if kind in _NAMES or english[:1].isupper():
                yield translations.partition("/")[0].partition("{")[0].partition(",")[0], english


def _sample(pairs: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """Clean pairs, thinned out evenly where there are more than are needed."""
    clean = []
    for source, latin in pairs:
        letters, spelling = script_letters(source), latin_letters(latin)
        if (
            letters
            and spelling
            and source.count(" ") == latin.strip().count(" ")
            and len(spelling) <= _LONGEST_NAME
        ):
            clean.append((letters, spelling))
    step = max(1, len(clean) // _MOST_PAIRS)
    return clean[::step]


def fit(pairs: list[tuple[str, str]], longest: int) -> Pieces:
    """Probabilities of the pieces each character emits."""
    pieces: Pieces = {}
    for _ in range(_ROUNDS):
        counts: defaultdict[str, defaultdict[str, float]] = defaultdict(lambda: defaultdict(float))
        for source, latin in pairs:
            _count(source, latin, longest, pieces, counts)
        pieces = {
            character: {
                piece: n / total for piece, n in found.items() if n > _TOO_FEW and n / total > _LEAST / 10
            }
            for character, found in counts.items()
            if (total := sum(found.values())) >= _SEEN
        }
    return pieces


def _count(
    source: str, latin: str, longest: int, pieces: Pieces, counts: defaultdict[str, defaultdict[str, float]]
) -> None:
    """Add what each character may have emitted, each way of cutting weighted by its probability."""
    n, m = len(source), len(latin)
    steps = [
        (i, j, k, p)
        for i in range(n)
        for j in range(m + 1)
        for k in range(min(longest, m - j) + 1)
        if (p := _emits(source, latin, i, j, k, pieces)) > 0
    ]
    ahead = [[0.0] * (m + 1) for _ in range(n + 1)]
    ahead[0][0] = 1.0
    for i, j, k, p in steps:
        ahead[i + 1][j + k] += ahead[i][j] * p
    total = ahead[n][m]
    if total <= 0:
        return
    behind = [[0.0] * (m + 1) for _ in range(n + 1)]
    behind[n][m] = 1.0
    for i, j, k, p in reversed(steps):
        through = p * behind[i + 1][j + k]
        behind[i][j] += through
        if through > 0 < ahead[i][j]:
            counts[source[i]][latin[j : j + k]] += ahead[i][j] * through / total


def _emits(source: str, latin: str, i: int, j: int, k: int, pieces: Pieces) -> float:
    """How likely the i-th character gives the k letters from j on."""
    if not pieces:  # the first round: as if every character gave about as many letters
        return math.exp(-abs((j + k) * len(source) - (i + 1) * len(latin)) / len(latin))
    return pieces.get(source[i], {}).get(latin[j : j + k], 0.0)
