"""Words that tell something about their sentence: that it is negated, that it hedges.

The lists are data, `resources/languages/cues`, one file per kind of cue.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

import regex

from transcheck.model import Span
from transcheck.paths import resources
from transcheck.text.fold import fold, fold_text
from transcheck.text.scripts import base_language

_NOTHING = regex.compile(r"(?!)")
# Marks and conjunctions with which a new clause may begin.
_BETWEEN_CLAUSES = regex.compile(
    r"[,;:،؛；，。、—–(]| (?:-|but|and|y|und|et|aber|mais|pero|и|но|لیکن|اور|و|او|लेकिन|और) "
)


@dataclass(frozen=True, slots=True)
class Tally:
    """How many cues a text holds; several certain ones in a clause are one (ne … pas, никто не)."""

    certain: int
    possible: int
    strong: int
    """Possible ones that carry the sense by themselves."""
    excepted: int


@dataclass(frozen=True)
class Cues:
    """The cues of one kind in one language; `known` is False where it has no list.

    `complete` is False where the list knows too few of the ways to say such a thing.
    """

    known: bool
    complete: bool
    certain: regex.Pattern[str]
    possible: regex.Pattern[str]
    exceptions: regex.Pattern[str]
    weak: regex.Pattern[str]

    def find(self, text: str) -> tuple[Span, ...]:
        """Where the certain cues stand, those in an excepted phrase left out."""
        folded = fold(text)
        excepted = [m.span() for m in self.exceptions.finditer(folded.text)]
        return tuple(
            folded.original(*m.span())
            for m in self.certain.finditer(folded.text)
            if not any(start <= m.start() < end or start < m.end() <= end for start, end in excepted)
        )

    def tally(self, text: str) -> Tally:
        """The cues of a text, counted."""
        folded = fold_text(text)
        places = self.find(text)
        clauses = sum(
            n == 0 or bool(_BETWEEN_CLAUSES.search(text, places[n - 1].end, place.start))
            for n, place in enumerate(places)
        )
        possible = [m.group() for m in self.possible.finditer(folded)]
        return Tally(
            certain=clauses,
            possible=len(possible),
            strong=sum(not self.weak.fullmatch(word) for word in possible),
            excepted=len(self.exceptions.findall(folded)),
        )

    def any_in(self, text: str) -> bool:
        """Whether the text holds any cue, certain or possible, excepted or not."""
        folded = fold_text(text)
        return bool(self.certain.search(folded) or self.possible.search(folded))


_LISTS = ("certain", "possible", "except", "unlike", "weak")


@cache
def cues(kind: str, language: str) -> Cues:
    """The cues of a kind ("negation", "hedges") in the language of a BCP 47 tag."""
    base = base_language(language)
    table = _table(kind)
    unspaced = base in ("zh", "ja")
    texts = {name: table.get(name, {}).get(base, "") for name in _LISTS}
    return Cues(
        known=base in table["certain"] or base in table["possible"],
        complete=base not in _listed(table.get("incomplete", {}).get("languages", "")),
        certain=_pattern(texts["certain"], unspaced=unspaced),
        possible=_pattern(texts["possible"], unspaced=unspaced, unlike=texts["unlike"]),
        exceptions=_pattern(texts["except"], unspaced=unspaced),
        weak=_pattern(texts["weak"], unspaced=unspaced),
    )


@cache
def _table(kind: str) -> Mapping[str, Mapping[str, str]]:
    path = resources() / "languages" / "cues" / f"{kind}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _pattern(text: str, *, unspaced: bool, unlike: str = "") -> regex.Pattern[str]:
    words = _listed(text)
    if not words:
        return _NOTHING
    if unspaced:
        return regex.compile("|".join(regex.escape(fold_text(word.strip("*"))) for word in words))
    edge = r"(?![\p{L}\p{M}])"
    spared = rf"(?!(?:{'|'.join(map(_word, _listed(unlike)))}){edge})" if unlike else ""
    return regex.compile(rf"(?<![\p{{L}}\p{{M}}]){spared}(?:{'|'.join(map(_word, words))}){edge}")


def _listed(text: str) -> list[str]:
    return [word.strip() for word in text.split(",") if word.strip()]


def _word(word: str) -> str:
    letters = r"[\p{L}\p{M}'\-]*"
    return letters.join(regex.escape(fold_text(part).replace("_", " ")) for part in word.split("*"))
