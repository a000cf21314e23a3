"""English nouns that dictionaries give for one foreign word: what could render the same term.

Two nouns are kin where several foreign headwords, in several languages, have both among
their renderings. The weight is the cosine of their headwords' sets, so that words met
everywhere ("thing") are kin to nobody.
"""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterator

from transcheck.tables.build.corpora import Corpora
from transcheck.tables.build.glosses import phrases

_FOREIGN = ("urd", "fas", "pus", "ara", "hin", "cmn", "fra")
_ENGLISH = ("deu", "rus", "ara", "fas", "hin", "cmn", "spa")
_NOUNS = ("noun", "n", "m", "f", "mf", "nm", "nf", "n m", "n f")
_WORD = re.compile(r"[a-z][a-z\-]{2,}")
_SEEN_TWICE = 2
_LEAST = 0.03
_KEPT = 32


def build(corpora: Corpora) -> str:
    """A line for each noun: `noun<TAB>kin percent|kin percent …`, sorted."""
    meanings: dict[str, set[str]] = defaultdict(set)
    for headword, english in _pairs(corpora):
        meanings[english].add(headword)
    holders: dict[str, list[str]] = defaultdict(list)
    for english, headwords in meanings.items():
        for headword in headwords:
            holders[headword].append(english)
    together: Counter[tuple[str, str]] = Counter()
    for words in holders.values():
        together.update((a, b) for a in words for b in words if a != b)
    kin: dict[str, list[tuple[float, str]]] = defaultdict(list)
    for (a, b), n in together.items():
        weight = n / math.sqrt(len(meanings[a]) * len(meanings[b]))
        if n >= _SEEN_TWICE and weight >= _LEAST:
            kin[a].append((weight, b))
    return "".join(_line(word, kin[word]) for word in sorted(kin))


def _line(word: str, found: list[tuple[float, str]]) -> str:
    kept = sorted(found, key=lambda pair: (-pair[0], pair[1]))[:_KEPT]
    return f"{word}\t{'|'.join(f'{other} {round(100 * weight)}' for weight, other in kept)}\n"


def _pairs(corpora: Corpora) -> Iterator[tuple[str, str]]:
    """Foreign headwords (with their language) and single English nouns given for them."""
    for language in _FOREIGN:
        for headword, _, pos, glosses, *_ in corpora.rows(f"dictionaries/wiktionary_{language}-eng", 4):
            if pos == "noun":
                yield from ((f"{language} {headword}", noun) for noun in _nouns(glosses))
    for headword, _, pos, gloss, *_ in corpora.rows("dictionaries/wiktionary_spa-eng", 4):
        if pos in _NOUNS:
            yield from ((f"spa {headword}", noun) for noun in _nouns(gloss))
    for simplified, _, _, glosses, *_ in corpora.rows("dictionaries/cedict_cmn-eng", 4):
        if "to " not in glosses:
            yield from ((f"cmn {simplified}", noun) for noun in _nouns(glosses, between="/"))
    yield from _from_english(corpora)


def _from_english(corpora: Corpora) -> Iterator[tuple[str, str]]:
    """The same from dictionaries whose headwords are English."""
    for language in _ENGLISH:
        for noun, _, _, translations, *_ in corpora.rows(f"dictionaries/wiktionary_eng-{language}", 4):
            if _WORD.fullmatch(noun):
                said = (word.strip() for word in re.split(r"[,;]", translations))
                yield from ((f"{language} {word}", noun) for word in said if word)


def _nouns(glosses: str, *, between: str = ";") -> Iterator[str]:
    for phrase, _ in phrases(glosses, between=between):
        if _WORD.fullmatch(phrase):
            yield phrase
