"""English nouns that bilingual dictionaries give for one sense of a foreign word."""

import lzma
import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from functools import cache

from tests.bench.shared import DATA

_FOREIGN = ("urd", "fas", "pus", "ara", "hin", "cmn", "fra", "spa")
_ENGLISH = ("deu", "rus", "ara", "fas", "hin", "cmn", "spa")
_NOUNS = ("noun", "n", "m", "f", "mf", "nm", "nf")
_WORD = re.compile(r"(?:an? |the )?([a-z]{4,})")
_TWICE = 2
_NEAR = 0.07
"""Least cosine of the foreign words that give the two; below it stand pairs like "store" and "bank"."""
_DETERMINED = 0.1
"""Least share of a noun's places that follow a determiner: "the attack", and not "must"."""
_EVERYWHERE = 0.0008
"""Share of running words from which a noun is no term but one of the hundred of every story: year, people."""
_COMMON = 5
"""Times a noun stands in the news corpus; rarer ones no translator would have used instead."""


@cache
def near_synonyms() -> Mapping[str, tuple[str, ...]]:
    """For a noun those that dictionaries give beside it for one sense of foreign words, the closest first.

    They stand between commas in one gloss, or have a translation in common.
    """
    together: Counter[tuple[str, str]] = Counter()
    alone: Counter[str] = Counter()
    for sense in _senses():
        alone.update(sense)
        together.update((one, other) for one in sense for other in sense if one != other)
    determined = _determined()
    common = {
        word for word, n in _plain_words().items() if n >= _COMMON and determined[word] >= _DETERMINED * n
    }
    closeness = {
        (one, other): n / math.sqrt(alone[one] * alone[other])
        for (one, other), n in together.items()
        if n >= _TWICE and {one, other} <= common and not _related(one, other)
    }
    found: dict[str, list[str]] = defaultdict(list)
    for (one, other), near in sorted(closeness.items(), key=lambda pair: (-pair[1], pair[0])):
        if near >= _NEAR:
            found[one].append(other)
    return {word: tuple(others) for word, others in found.items()}


def _senses() -> Iterator[tuple[str, ...]]:
    for language in _FOREIGN:
        for row in lines_of(f"dictionaries/wiktionary_{language}-eng.tsv.xz"):
            _, _, kind, glosses, *_ = [*row.split("\t"), "", "", ""]
            if kind in _NOUNS:
                for sense in glosses.split(";"):
                    words = (_WORD.fullmatch(part.strip()) for part in sense.split(","))
                    yield tuple(dict.fromkeys(found[1] for found in words if found))
    for language in _ENGLISH:
        yield from _translated_alike(language)


def _translated_alike(language: str) -> Iterator[tuple[str, ...]]:
    """The English nouns of one dictionary that have a translation in common."""
    nouns: dict[str, list[str]] = defaultdict(list)
    for row in lines_of(f"dictionaries/wiktionary_eng-{language}.tsv.xz"):
        noun, kind, _, translations, *_ = [*row.split("\t"), "", "", ""]
        if kind in _NOUNS and _WORD.fullmatch(noun):
            for translation in re.split(r"[,;]", translations):
                nouns[translation.strip()].append(noun)
    for translation, found in nouns.items():
        if translation:
            yield tuple(dict.fromkeys(found))


@cache
def _plain_words() -> Counter[str]:
    """How often a word stands in lower case in native news."""
    return Counter(word for line in _news() for word in re.findall(r"(?<![\w'’-])[a-z]+(?![\w'’-])", line))


@cache
def _determined() -> Counter[str]:
    """How often it stands there straight after a determiner, as nouns do."""
    return Counter(
        word
        for line in _news()
        for word in re.findall(r"\b(?:[Tt]he|[Aa]n?|[Tt]his|[Hh]is|[Tt]heir) ([a-z]+)", line)
    )


def _news() -> Iterator[str]:
    for name in ("wikinews_2019_2020", "onestopenglish_adv"):
        yield from lines_of(f"en-news-small/{name}.txt.xz")


@cache
def nouns() -> frozenset[str]:
    """Nouns that have near-synonyms and mean something: no adjective, and not among the commonest words."""
    kinds: dict[str, set[str]] = defaultdict(set)
    for language in _ENGLISH:
        for row in lines_of(f"dictionaries/wiktionary_eng-{language}.tsv.xz"):
            word, kind, *_ = [*row.split("\t"), ""]
            kinds[word].add(kind)
    words = _plain_words()
    everywhere = words.total() * _EVERYWHERE
    return frozenset(
        word
        for word in near_synonyms()
        if not kinds[word] & {"adj", "adv", "prep", "pron", "num"} and words[word] < everywhere
    )


def plain_word(word: str) -> bool:
    """Whether a word stands in lower case in native news, so that with a capital it is no name."""
    return _plain_words().get(word.lower(), 0) > 0


def _related(one: str, other: str) -> bool:
    """Words that share their beginning, or of which one holds the other."""
    return one[:3] == other[:3] or one in other or other in one


def lines_of(name: str) -> Iterator[str]:
    """The lines of a packed file of `data`."""
    with lzma.open(DATA / name, "rt", encoding="utf-8") as lines:
        yield from (line.rstrip("\n") for line in lines)
