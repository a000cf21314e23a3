"""Articles made to drift: a recurring term said in another way here and there, or a name respelt once.

Chosen without the program's own tables: a noun recurs as a term where some word of the source
keeps it company; the other wording is a near-synonym of dictionaries. The choice is the
same in every run.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b

from tests.bench.ntrex import Article
from tests.bench.synonyms import near_synonyms, nouns, plain_word

_FAITHFUL = 0.75
"""Least share of the passages of either, noun and source word, that hold both."""
_FEWEST, _TERMS = 3, 3
_NAME = re.compile(r"(?<![\w'’-])[A-Z][a-z]{4,}(?![\w’'-]|\.\w)")
_NO_NAMES = frozenset(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April August "  # noqa: SIM905
    "September October November December English American British French German Russian Chinese".split()
)


Change = tuple[int, re.Match[str], str]
"""A row, the words there, and what stands in their place."""


@dataclass(frozen=True, slots=True)
class Case:
    """What is to be done to an article: `usual` becomes `other` in some places."""

    usual: str
    other: str
    kind: str
    """"terms" or "names"."""
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class Drift:
    """An article to which something was done, and one thing that was: `usual` became `other`."""

    article: Article
    kind: str
    usual: str
    other: str
    places: tuple[tuple[int, int], ...]
    """(row, offset) of the words put in."""


def drifted(article: Article) -> tuple[Drift, ...]:
    """All that is put into an article for the benchmark: up to three terms and a name, in one copy of it."""
    return _put(article, [*_term_cases(article), *_name_cases(article)])


def _term_cases(article: Article) -> Iterator[Case]:
    """A near-synonym for a recurring noun in about half of its places, for some nouns."""
    keys = _source_keys(article)
    found = [
        (noun, others[0], places)
        for noun, others, places in _nouns(article)
        if len(rows := {n for n, _ in places}) >= _FEWEST and _recurs(rows, keys)
    ]
    for case in sorted(found, key=lambda case: _dice(article.name, article.language, case[0]))[:_TERMS]:
        yield _drifted(*case)


def every_term_drift(article: Article) -> Iterator[Drift]:
    """All that can be put into an article to learn from: several synonyms, and rarer nouns too."""
    keys = _source_keys(article)
    for noun, others, places in _nouns(article):
        rows = {n for n, _ in places}
        if len(rows) >= 2 and (len(rows) < _FEWEST or _recurs(rows, keys)):
            for other in others[:_TERMS]:
                yield from _put(article, [_drifted(noun, other, places)])


Places = Sequence[tuple[int, re.Match[str]]]


def _nouns(article: Article) -> Iterator[tuple[str, list[str], Places]]:
    """Nouns of an article, their near-synonyms that it does not have, and the noun's places."""
    english = [text for _, text in article.rows]
    said = {word.lower() for text in english for word in re.findall(r"[A-Za-z]+", text)}
    for noun in sorted(said & nouns()):
        others = [o for o in near_synonyms()[noun] if not {o, f"{o}s", o[:-1] + "ies"} & said]
        if others:
            yield (
                noun,
                others,
                [(n, m) for n, text in enumerate(english) for m in _forms(noun).finditer(text)],
            )


def _drifted(noun: str, other: str, places: Places) -> Case:
    mixed = sorted(places, key=lambda place: _dice(noun, str(place[0]), str(place[1].start())))
    chosen = sorted(mixed[: max(len(places) // 2, 1)], key=lambda place: (place[0], place[1].start()))
    return Case(noun, other, "terms", tuple((n, m, _formed(other, m)) for n, m in chosen))


def _name_cases(article: Article) -> Iterator[Case]:
    """One place of a recurring name spelt otherwise, where the article has a recurring name."""
    places: dict[str, list[tuple[int, re.Match[str]]]] = defaultdict(list)
    for n, (_, text) in enumerate(article.rows):
        for match in _NAME.finditer(text):
            places[match.group()].append((n, match))
    names = [
        name
        for name, at in places.items()
        if len({n for n, _ in at}) >= 2 and name not in _NO_NAMES and not plain_word(name) and _respelt(name)
    ]
    if not names:
        return
    name = min(names, key=lambda name: _dice(article.name, article.language, name))
    n, match = min(places[name], key=lambda place: _dice(name, str(place[0]), str(place[1].start())))
    other = _respelt(name)
    yield Case(name, other, "names", ((n, match, other),))


_SPELLINGS = (
    ("ee", "i"), ("oo", "u"), ("ou", "u"), ("ph", "f"), ("kh", "h"), ("sh", "sch"), ("ck", "k"), ("ll", "l"),
    ("ss", "s"), ("tt", "t"), ("nn", "n"), ("mm", "m"), ("rr", "r"), ("q", "k"), ("ei", "ai"), ("ie", "y"),
    ("ey", "y"), ("ay", "ai"), ("ev", "eff"), ("ov", "off"), ("w", "v"), ("c", "k"), ("u", "oo"), ("i", "ee"),
    ("e", "i"), ("a", "e"), ("z", "s"), ("y", "i"), ("o", "u"),
)  # fmt: skip
"""Two ways to spell one sound, as copy has them."""


def _respelt(name: str) -> str:
    """Another spelling of a name; the first letter and the last stay. Which one depends on the name."""
    possible = [
        name[:at] + instead + name[at + len(old) :]
        for old, instead in _SPELLINGS
        for at in [name.find(old, 1)]
        if 0 < at < len(name) - len(old)
    ]
    possible = [spelt for spelt in possible if not re.search(r"(.)\1\1", spelt)]
    return min(possible, key=lambda spelt: _dice(name, spelt)) if possible else ""


def _source_keys(article: Article) -> Mapping[str, set[int]]:
    """The rows that hold a source word, inflection apart: its first letters, or a pair of characters."""
    rows: dict[str, set[int]] = defaultdict(set)
    for n, (source, _) in enumerate(article.rows):
        for key in _keys(source, article.language):
            rows[key].add(n)
    return rows


def _keys(source: str, language: str) -> Iterator[str]:
    if language == "zh":
        yield from (source[i : i + 2] for i in range(len(source) - 1))
    else:
        yield from (word[:5].lower() for word in re.findall(r"[^\W\d_]{3,}", source))


def _recurs(rows: set[int], keys: Mapping[str, set[int]]) -> bool:
    return any(len(rows & at) / max(len(rows), len(at)) >= _FAITHFUL for at in keys.values())


def _forms(noun: str) -> re.Pattern[str]:
    # With a capital it is part of a name, which nobody says in another way.
    plural = f"{noun[:-1]}ies" if noun.endswith("y") else f"{noun}(?:es|s)?"
    return re.compile(rf"(?<![\w'’-])(?:{noun}|{plural})(?![\w-])")


def _formed(word: str, match: re.Match[str]) -> str:
    """The word in the number of what it replaces."""
    shown = match.group()
    if shown.lower().endswith("s") and not shown.lower().endswith("ss"):
        word = (
            f"{word[:-1]}ies"
            if re.search(r"[^aeiou]y$", word)
            else word + ("es" if re.search(r"(?:s|x|ch|sh)$", word) else "s")
        )
    return word


def _put(article: Article, cases: Sequence[Case]) -> tuple[Drift, ...]:
    """The cases in one copy of the article, each with the places where its words now stand."""
    english = [text for _, text in article.rows]
    changes = sorted(
        (n, match.start(), match.end(), instead, number)
        for number, case in enumerate(cases)
        for n, match, instead in case.changes
    )
    places: dict[int, list[tuple[int, int]]] = defaultdict(list)
    shift: dict[int, int] = defaultdict(int)
    for n, start, end, instead, number in changes:
        at = start + shift[n]
        english[n] = english[n][:at] + instead + english[n][end + shift[n] :]
        shift[n] += len(instead) - (end - start)
        places[number].append((n, at))
    copy = article.saying(english)
    return tuple(Drift(copy, c.kind, c.usual, c.other, tuple(places[n])) for n, c in enumerate(cases))


def _dice(*parts: str) -> bytes:
    """A number that depends on nothing but these words."""
    return blake2b("/".join(parts).encode(), digest_size=8).digest()
