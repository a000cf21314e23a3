"""English patterns of rule rows, read into what the matcher walks along.

    give X a bitter taste of =such adventure
    (remain|stay) successful
    the back-breaking inflation?

A plain word stands for any inflection of it, `=word` for that form alone. X, Y, N and V
are slots of one to six words ("X's" one that ends in a possessive), `...` is a gap of up
to six. `(a|b)` offers a choice, `word?` may be missing. A comma at
an end belongs to what is flagged; elsewhere commas are nothing.
"""

import re
from dataclasses import dataclass
from itertools import product

from transcheck.check.rules.tokens import Token, pattern_keys, text_keys

GAP_WORDS = 6
"""How long a slot or gap may be at most."""

_MOST_READINGS = 256
"""Choices that multiply beyond this are a mistake, and would be slow."""


class PatternError(ValueError):
    """What is wrong with a pattern, in words for the person who wrote it."""


@dataclass(frozen=True, slots=True)
class Literal:
    """A word that must stand there; `index` are keys of which a matching word has one.

    `loose` lets a filler stand before it; the second half of "back-breaking" is not.
    """

    written: str
    keys: frozenset[str]
    exact: frozenset[str] = frozenset()
    loose: bool = True

    @property
    def index(self) -> frozenset[str]:
        return self.keys.union(min(text_keys(word)) for word in self.exact)

    def matches(self, token: Token) -> bool:
        return token.lower in self.exact or not self.keys.isdisjoint(token.keys)


@dataclass(frozen=True, slots=True)
class Gap:
    """Words that may be any; a slot where it has a name. `possessive`: "X's"."""

    name: str = ""
    least: int = 0
    possessive: bool = False


Element = Literal | Gap


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a pattern, a literal at either end. `dropped` are slots that stood outside.

    A comma at an end of the pattern must stand there in the text, and is flagged with it.
    """

    elements: tuple[Element, ...]
    dropped: frozenset[str] = frozenset()
    comma_before: bool = False
    comma_after: bool | None = False
    """None where the comma may be there."""

    @property
    def literals(self) -> tuple[Literal, ...]:
        return tuple(element for element in self.elements if isinstance(element, Literal))

    @property
    def slots(self) -> frozenset[str]:
        return frozenset(e.name for e in self.elements if isinstance(e, Gap) and e.name)


SLOT = re.compile(r"\b([XYNV])(['’]s)?(?![\w'’])")
_PART = re.compile(r"\.\.\.|…|[()|?,\-‑]|=?[^\W_](?:[^\s()|?,.…\-‑=]|\.(?=\w))*|\S")


def parse(pattern: str) -> tuple[Reading, ...]:
    """The ways to read a pattern. Raises PatternError saying what is wrong with it."""
    pattern = pattern.strip().replace("=,", ",")
    comma_after = None if pattern.endswith(",?") else pattern.endswith(",")
    pattern = pattern.removesuffix(",?")
    parser = _Parser(_PART.findall(pattern))
    variants = parser.choice()
    if parser.rest:
        raise PatternError(f"{parser.rest[0]!r} is out of place")
    commas = pattern.startswith(","), comma_after
    readings = tuple(dict.fromkeys(_trimmed(variant, *commas) for variant in variants))
    if not all(reading.elements for reading in readings):
        raise PatternError("can be read without a single word")
    return readings


_Variants = list[tuple[Element, ...]]


class _Parser:
    """Recursive descent over the parts of a pattern."""

    def __init__(self, parts: list[str]) -> None:
        self.rest = parts
        self._joined = False

    def choice(self) -> _Variants:
        variants = self._run()
        while self._takes("|"):
            variants = variants + self._run()
        return _merged(variants)

    def _run(self) -> _Variants:
        variants: _Variants = [()]
        while self.rest and self.rest[0] not in "|)":
            variants = _joined(variants, self._item())
        return variants

    def _item(self) -> _Variants:
        part = self.rest.pop(0)
        if part in ",-‑":
            self._joined = part != ","
            return [()]
        if part == "(":
            found = self.choice()
            if not self._takes(")"):
                raise PatternError("a bracket is not closed")
        else:
            found = [(self._atom(part),)]
        self._joined = False
        return [*found, ()] if self._takes("?") else found

    def _atom(self, part: str) -> Element:
        if part in ("...", "…"):
            return Gap()
        if slot := SLOT.fullmatch(part):
            return Gap(name=slot[1], least=1, possessive=bool(slot[2]))
        word = part.removeprefix("=").lower().replace("’", "'")
        if not word[:1].isalnum():
            raise PatternError(f"{part!r} is neither a word nor a sign that patterns know")
        exact = part.startswith("=")
        return Literal(
            written=word,
            keys=frozenset() if exact else pattern_keys(word),
            exact=frozenset({word}) if exact else frozenset(),
            loose=not self._joined,
        )

    def _takes(self, part: str) -> bool:
        if self.rest and self.rest[0] == part:
            self.rest.pop(0)
            return True
        return False


def _joined(before: _Variants, after: _Variants) -> _Variants:
    if len(before) * len(after) > _MOST_READINGS:
        raise PatternError(f"its choices multiply to more than {_MOST_READINGS}")
    return [first + second for first, second in product(before, after)]


def _merged(variants: _Variants) -> _Variants:
    """Choices between single words as one literal, so that they don't multiply."""
    words = [
        word for variant in variants if len(variant) == 1 for word in variant if isinstance(word, Literal)
    ]
    if len(words) < 2 or len(words) != len(variants):
        return variants
    return [
        (
            Literal(
                written=words[0].written,
                keys=frozenset().union(*(word.keys for word in words)),
                exact=frozenset().union(*(word.exact for word in words)),
                loose=words[0].loose,
            ),
        )
    ]


def _trimmed(variant: tuple[Element, ...], comma_before: bool, comma_after: bool | None) -> Reading:
    """Without the slots and gaps at either end: they are no part of what is flagged."""
    first, last = 0, len(variant)
    while first < last and isinstance(variant[first], Gap):
        first += 1
    while last > first and isinstance(variant[last - 1], Gap):
        last -= 1
    outside = (*variant[:first], *variant[last:])
    return Reading(
        elements=variant[first:last],
        dropped=frozenset(e.name for e in outside if isinstance(e, Gap) and e.name),
        comma_before=comma_before,
        comma_after=comma_after,
    )


def slots_of(natural: str) -> frozenset[str]:
    """The slots that a better wording wants filled."""
    return frozenset(match[1] for match in SLOT.finditer(natural))


def at_an_end(natural: str, name: str, reading: Reading) -> bool:
    """Whether the wording has a slot at an end, as the pattern has: then both leave it out."""
    return name in reading.dropped and bool(re.search(rf"^{name}\b|\b{name}$", natural.strip()))
