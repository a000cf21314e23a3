"""The number words of a language, as its file in `resources/languages/numbers` lists them.

A language without a file has figures only, with the separators that `languages` knows.
"""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import Enum, auto
from functools import cache, lru_cache
from typing import Any, TypeVar

from transcheck.paths import resources
from transcheck.text.fold import fold_text
from transcheck.text.languages import facts
from transcheck.text.number_tokens import Phrase, Token, close_together, cut, exact_phrase, phrase
from transcheck.text.scripts import base_language


class Sense(Enum):
    """What a word does in a number."""

    CARDINAL = auto()
    SCALE = auto()
    """Multiplies what precedes it: hundred, lakh, 万."""
    FRACTION = auto()
    DENOMINATOR = auto()
    """Divides the small number before it: thirds."""
    BEFORE = auto()
    """Is added to the number that follows: ساڑھے تین is three and a half."""
    AFTER = auto()
    """Is added to the number before it: iki buçuk."""
    AND = auto()


@dataclass(frozen=True, slots=True)
class NumberWord:
    """One entry: its sense and value. `joined` words carry an "and" in themselves (وخمسة)."""

    sense: Sense
    value: Decimal
    weak: bool = False
    joined: bool = False


_T = TypeVar("_T")
_LONGEST_NEVER = 4


@dataclass(frozen=True, eq=False)
class NumberWords:
    """How one language writes numbers. The mappings are keyed by folded phrases."""

    language: str
    decimal: str = "."
    group: str = ","
    unspaced: bool = False
    compound: bool = False
    inverted: bool = False
    vigesimal: bool = False
    units_first: bool = False
    and_after_tens: bool = False
    and_before_digits: bool = False
    digits_after_scale: bool = False
    prefixes: tuple[str, ...] = ()
    and_prefix: str = ""
    atoms: Mapping[Phrase, NumberWord] = field(default_factory=dict)
    ordinals: Mapping[Phrase, NumberWord] = field(default_factory=dict)
    loose: Mapping[Phrase, Decimal] = field(default_factory=dict)
    units: Mapping[Phrase, str] = field(default_factory=dict)
    units_before: Mapping[Phrase, str] = field(default_factory=dict)
    attached: Mapping[str, Decimal] = field(default_factory=dict)
    ordinal_suffixes: frozenset[str] = frozenset()
    plain_suffixes: frozenset[str] = frozenset()
    never: frozenset[Phrase] = frozenset()
    behind: tuple[str, ...] = ()
    scales: tuple[tuple[Decimal, str], ...] = ()
    longest: Mapping[str, int] = field(default_factory=dict)
    """How many tokens the longest phrase that begins with a word has."""

    def tokens(self, text: str) -> tuple[Token, ...]:
        """The words, figures and signs of a text."""
        return tuple(cut(text, self.decimal, self.group, unspaced=self.unspaced))

    def atom(self, tokens: tuple[Token, ...], at: int) -> tuple[NumberWord, int] | None:
        """The longest number word that begins with that token, and how many tokens it takes."""
        found = self.match(self.atoms, tokens, at)
        if found is not None or tokens[at].figure:
            return found
        word = self._inflected(tokens[at].text)
        return (word, 1) if word else None

    def ordinal(self, tokens: tuple[Token, ...], at: int) -> tuple[NumberWord, int] | None:
        """The ordinal that begins with that token."""
        found = self.match(self.ordinals, tokens, at)
        if found is not None:
            return found
        stems = (self.ordinals.get((stem,)) for stem in self._stems(tokens[at].text))
        return next(((word, 1) for word in stems if word), None)

    def passed_over(self, tokens: tuple[Token, ...], at: int) -> int:
        """How many tokens from here only look like a number ("four" in a weekday's name)."""
        for length in range(min(_LONGEST_NEVER, len(tokens) - at) if self.never else 0, 0, -1):
            if tuple(token.exact for token in tokens[at : at + length]) in self.never:
                return length
        return 0

    def match(self, table: Mapping[Phrase, _T], tokens: tuple[Token, ...], at: int) -> tuple[_T, int] | None:
        """The longest phrase of a table that begins with that token."""
        first = tokens[at].text
        for length in range(min(self.longest.get(first, 1), len(tokens) - at), 0, -1):
            phrase = tuple(token.text for token in tokens[at : at + length])
            if phrase in table and close_together(tokens[at : at + length], unspaced=self.unspaced):
                return table[phrase], length
        return None

    def _stems(self, word: str) -> Iterator[str]:
        """The word without what its language writes onto its front."""
        for prefix in self.prefixes:
            if word.startswith(prefix) and len(word) > len(prefix) + 1:
                yield word.removeprefix(prefix)

    def _inflected(self, word: str) -> NumberWord | None:
        for stem in self._stems(word):
            found = self.atoms.get((stem,))
            if found is not None and found.sense is not Sense.AND:
                joined = bool(self.and_prefix) and word.startswith(self.and_prefix)
                return NumberWord(found.sense, found.value, weak=found.weak, joined=joined)
        return None

    @lru_cache(maxsize=4096)  # noqa: B019 - one object per language, kept for good
    def pieces(self, word: str) -> tuple[NumberWord, ...]:
        """A word written together out of number words (fünfundzwanzig), taken apart; () if it is none."""
        if not self.compound or (word,) in self.never:
            return ()
        pieces: list[NumberWord] = []
        while word:
            length = next((n for n in range(len(word), 1, -1) if (word[:n],) in self.atoms), 0)
            if not length:
                return ()
            pieces.append(self.atoms[(word[:length],)])
            word = word[length:]
        return tuple(pieces)

    @lru_cache(maxsize=4096)  # noqa: B019 - one object per language, kept for good
    def in_adjective(self, word: str) -> Decimal | None:
        """The number in a word such as fünfjährig or пятидневный."""
        for ending in self.behind:
            stem, found, _ = word.partition(ending)
            if found and (atom := self.atoms.get((stem,)) or self.atoms.get((stem.removesuffix("er"),))):
                return atom.value
        return None


@cache
def number_words(language: str) -> NumberWords:
    """The number words of a BCP 47 tag."""
    base = base_language(language)
    path = resources() / "languages" / "numbers" / f"{base}.toml"
    if not base.isalpha() or not path.is_file():
        known = facts(language)
        return NumberWords(language=base, decimal=known.decimal, group=known.thousands)
    return _read(base, tomllib.loads(path.read_text(encoding="utf-8")))


def _read(language: str, table: Mapping[str, Any]) -> NumberWords:
    unspaced = bool(table.get("unspaced"))
    weak = {phrase(form, unspaced=unspaced) for form in _forms(table.get("weak", ""))}

    def entries(name: str, sense: Sense) -> dict[Phrase, NumberWord]:
        return {
            phrase: NumberWord(sense, value, weak=phrase in weak)
            for phrase, value in _values(table.get(name, {}), unspaced=unspaced)
        }

    atoms = {
        **entries("fraction", Sense.FRACTION),
        **entries("denominator", Sense.DENOMINATOR),
        **entries("cardinal", Sense.CARDINAL),
        **entries("scale", Sense.SCALE),
        **entries("before", Sense.BEFORE),
        **entries("after", Sense.AFTER),
        **_VULGAR,
    }
    for form in _forms(table.get("and", "")):
        atoms[phrase(form, unspaced=unspaced)] = NumberWord(Sense.AND, Decimal(0))
    never = frozenset(exact_phrase(form, unspaced=unspaced) for form in _forms(table.get("never", "")))
    ordinals = entries("ordinal", Sense.CARDINAL)
    loose = dict(_values(table.get("loose", {}), unspaced=unspaced))
    units, units_before = _units(table.get("unit", {}), unspaced=unspaced)
    prefixes = tuple(sorted(map(fold_text, _forms(table.get("prefixes", ""))), key=len, reverse=True))
    suffixes = table.get("suffix", {})
    return NumberWords(
        language=language,
        decimal=table["decimal"],
        group=table["group"],
        unspaced=unspaced,
        compound=bool(table.get("compound")),
        inverted=bool(table.get("inverted")),
        vigesimal=bool(table.get("vigesimal")),
        units_first=bool(table.get("units_first")),
        and_after_tens=bool(table.get("and_after_tens")),
        and_before_digits=bool(table.get("and_before_digits")),
        digits_after_scale=bool(table.get("digits_after_scale")),
        prefixes=prefixes,
        and_prefix=fold_text(table.get("and", "")) if prefixes else "",
        atoms=atoms,
        ordinals=ordinals,
        loose=loose,
        units=units,
        units_before=units_before,
        attached={**_ATTACHED, **_attached(table.get("attached", {}))},
        ordinal_suffixes=frozenset(map(fold_text, _forms(suffixes.get("ordinal", "")))),
        plain_suffixes=frozenset(map(fold_text, _forms(suffixes.get("plain", "")))),
        never=never,
        behind=tuple(_forms(table.get("behind", {}).get("forms", ""))),
        scales=_written_scales(table.get("scale", {})),
        longest=_longest(atoms, ordinals, loose, units, units_before),
    )


# Met in every language that writes them after a figure: 2.8bn, 25m.
_ATTACHED = {"k": Decimal(1000), "m": Decimal(10**6), "mn": Decimal(10**6), "bn": Decimal(10**9)}

_VULGAR: Mapping[Phrase, NumberWord] = {
    (sign,): NumberWord(Sense.AFTER, Decimal(value))
    for sign, value in {
        "½": "0.5",
        "¼": "0.25",
        "¾": "0.75",
        "⅓": "0.3333333333",
        "⅔": "0.6666666667",
    }.items()
}


def _forms(text: str) -> list[str]:
    return [form.strip() for form in text.split(",") if form.strip()]


def _values(table: Mapping[str, str], *, unspaced: bool) -> Iterator[tuple[Phrase, Decimal]]:
    """Every form of a table with its value; `count` lists the numbers from 0 on."""
    for key, text in table.items():
        if key == "count":
            for value, variants in enumerate(text.split()):
                for form in variants.split("/"):
                    yield phrase(form, unspaced=unspaced), Decimal(value)
        else:
            for form in _forms(text):
                yield phrase(form, unspaced=unspaced), Decimal(key)


def _attached(table: Mapping[str, str]) -> dict[str, Decimal]:
    return {phrase[0]: value for phrase, value in _values(table, unspaced=False)}


def _units(table: Mapping[str, str], *, unspaced: bool) -> tuple[dict[Phrase, str], dict[Phrase, str]]:
    """Units that may stand on either side, and those that only stand before a number."""
    units: dict[Phrase, str] = {}
    before: dict[Phrase, str] = {}
    for name, text in table.items():
        for form in _forms(text):
            if name.endswith("_before"):
                before[phrase(form, unspaced=unspaced)] = name.removesuffix("_before")
            else:
                units[phrase(form, unspaced=unspaced)] = name
    return units, before


def _written_scales(table: Mapping[str, str]) -> tuple[tuple[Decimal, str], ...]:
    """The scales a number is written with, the largest first; hundreds and dozens are not."""
    pairs = ((Decimal(key), _forms(text)[0]) for key, text in table.items())
    return tuple(sorted((pair for pair in pairs if pair[0] >= 1000), reverse=True))


def _longest(*tables: Mapping[Phrase, object]) -> dict[str, int]:
    longest: dict[str, int] = {}
    for table in tables:
        for words in table:
            longest[words[0]] = max(longest.get(words[0], 1), len(words))
    return longest
