"""The phrases that page furniture is known by (`resources/furniture`), and how a line meets them."""

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any

from transcheck.load.date_lines import date_words_of, is_date_line
from transcheck.load.paragraphs import has_more_words
from transcheck.paths import resources
from transcheck.text.fold import fold_text
from transcheck.text.languages import facts
from transcheck.text.scripts import base_language
from transcheck.text.words import count_words

_TEMPLATE_LANGUAGE = "en"
"""Templates of sites in any language leave some of their lines in this one."""
_NUMBER = re.compile(r"\d[\d.,:٫٬]*")
_TRIM = " \t*>»«›‹|•·→←▶►▼▲✓×-–—_=#[]()\"'"
_LONGEST = 30
"""Words. Furniture is short; a paragraph that happens to begin like it is not."""
_SHORT = 8
_MOST_NAMES = 8
_FULL_STOP = re.compile(r"[.۔।。][\"'”’»)\]」』]*$")


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of furniture. `at_ends` limits it to what stands before or after the body.

    `sentences`: its lines may be whole sentences. `opens_list`: what follows it after the
    body belongs to it. `dated`: a date has to follow the phrase. `named`: names have to.
    """

    reason: str
    at_ends: bool = False
    sentences: bool = False
    opens_list: bool = False
    dated: bool = False
    named: bool = False


@dataclass(frozen=True, slots=True)
class Match:
    """A line met a phrase; `bare` says that the phrase is all there is of it."""

    kind: Kind
    bare: bool = True


DATE = Kind("date line", at_ends=True)


class Phrases:
    """The phrases of a language and of the templates' language, ready to be looked up."""

    def __init__(self, language: str) -> None:
        self._lines: dict[str, Kind] = {}
        self._starts: dict[str, Kind] = {}
        codes = tuple(dict.fromkeys((base_language(language), _TEMPLATE_LANGUAGE)))
        for code in codes:
            for entry in _table(code).get("furniture", ()):
                self._add(entry)
        self._dates = date_words_of(codes, [word for c in codes for word in _table(c).get("date_words", ())])
        longest_first = sorted(self._starts, key=len, reverse=True)
        self._beginning = re.compile("|".join(map(_whole_words, longest_first)) or "(?!)")

    def _add(self, entry: dict[str, Any]) -> None:
        flags = ("at_ends", "sentences", "opens_list", "dated")
        settings = {name: bool(entry.get(name)) for name in flags}
        kind = Kind(entry["reason"], **settings)
        self._lines |= {_key(phrase): kind for phrase in entry.get("lines", ())}
        # "home >" is a trail of links, "home" is how many a headline begins: its arrow stays.
        self._starts |= {_folded(phrase).lstrip(_TRIM): kind for phrase in entry.get("starts", ())}
        named = Kind(entry["reason"], **settings, named=True)
        self._starts |= {_plain(phrase): named for phrase in entry.get("before_names", ())}

    def meet(self, line: str) -> Match | None:
        """The furniture a line is by its words, None where it is none."""
        if has_more_words(line, _LONGEST):
            return None
        kind = self._lines.get(_key(line))
        if kind is not None:
            return Match(kind)
        if is_date_line(line, self._dates):
            return Match(DATE)
        return self._meet_beginning(line)

    def _meet_beginning(self, line: str) -> Match | None:
        plain = _plain(line)
        found = self._beginning.match(plain)
        if found is None:
            return None
        kind = self._starts.get(found.group()) or self._starts[_NUMBER.sub("#", found.group())]
        rest = plain[found.end() :].strip(f"{_TRIM}:：,")
        if kind.dated and not (is_date_line(rest, self._dates) or _key(rest) in self._lines):
            return None
        if kind.named and not _are_names(line, skipped=len(found.group().split())):
            return None
        if not (kind.dated or kind.named or kind.sentences or _is_no_sentence(line, found.group())):
            return None
        return Match(kind, bare=not rest)


@cache
def phrases(language: str) -> Phrases:
    """The phrases for copy in that language."""
    return Phrases(language)


def _is_no_sentence(line: str, phrase: str) -> bool:
    return phrase[-1] in ":：" or not _FULL_STOP.search(line) or count_words(line) <= _SHORT


def _are_names(line: str, *, skipped: int) -> bool:
    """Whether all after the first words are names: few, capitalised where there are capitals, no sentence."""
    words = line.strip(_TRIM).split()[skipped:]
    if not words or len(words) > _MOST_NAMES or _FULL_STOP.search(line):
        return False
    letters = (word.strip(f"{_TRIM},;:") for word in words)
    return all(not word[:1].islower() or word in facts("").name_particles for word in letters)


def _plain(text: str) -> str:
    """Folded, without the arrows and bullets around it."""
    return _folded(text).strip(_TRIM)


def _folded(text: str) -> str:
    return " ".join(fold_text(text).split())


def _key(text: str) -> str:
    """What a whole line is looked up by: any number is the same number."""
    return _NUMBER.sub("#", _folded(text)).strip(f"{_TRIM}:：. ".replace("#", ""))


def _whole_words(phrase: str) -> str:
    """A pattern for the phrase that does not stop inside a word."""
    spaced = phrase[-1].isalpha() and not "\u3040" <= phrase[-1] <= "\u9fff"
    pattern = re.escape(phrase).replace(re.escape("#"), r"\d+")
    return f"{pattern}(?!\\w)" if spaced else pattern


@cache
def _table(code: str) -> dict[str, Any]:
    path = resources() / "furniture" / f"{code}.toml"
    if not code.isalnum() or not path.is_file():
        return {}
    return tomllib.loads(path.read_text(encoding="utf-8"))


def reasons(codes: Iterable[str]) -> frozenset[str]:
    """Every reason that the tables of those languages give."""
    return frozenset(entry["reason"] for code in codes for entry in _table(code).get("furniture", ()))
