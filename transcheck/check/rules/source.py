"""Source expressions of rule rows: which of them a source text holds, and where.

They are matched on folded text (one form for letter variants, no vowel signs). In
scripts with spaces a pattern stands between word borders, `word*` takes any ending and
`...` up to four words; without spaces it is a plain stretch of characters. Arabic words
may carry a conjunction, a preposition and the article.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from transcheck.model import Span
from transcheck.text.fold import Folded, fold, fold_text

# Vowel signs of the Indic scripts are no word characters to `re`; they are to a reader.
_LETTER = r"[\w\u0300-\u036f\u0900-\u0963\u0966-\u0dff]"
_PLAIN_LETTER = r"\w"
"""Enough for all other scripts, and a fifth of the time to compile."""
_WORD = re.compile(_LETTER + "+")
_INDIC = frozenset(("hi", "bn", "pa", "mr", "ne", "gu", "ta", "te", "kn", "ml", "si", "or", "as", "und"))
_BEGINNING = 3
_GAP_WORDS = 4
_GAP_CHARACTERS = 8
_ARABIC_PREFIX = r"(?:[وف]?(?:ال|لل|[بلکس]ال|[بلکس])?)"
_CLAUSE_END = ".؟?!؛;۔।。！？；\n"


@dataclass(frozen=True, slots=True)
class _Entry:
    owner: int
    pattern: str


class SourceIndex:
    """The source expressions of many rules; `spaced` is false for Chinese and its like."""

    def __init__(self, patterns: Iterable[tuple[int, str]], *, language: str, spaced: bool) -> None:
        self._arabic = language == "ar"
        self._spaced = spaced
        self._letter = _LETTER if language in _INDIC else _PLAIN_LETTER
        self._compiled: dict[str, re.Pattern[str]] = {}
        entries = [_Entry(owner, fold_text(pattern).strip()) for owner, pattern in patterns]
        self._by_key: defaultdict[str, list[_Entry]] = defaultdict(list)
        counts = Counter(key for entry in entries for key in self._keys(entry.pattern))
        for entry in entries:
            keys = self._keys(entry.pattern)
            self._by_key[min(keys, key=lambda key: (counts[key], -len(key)))].append(entry)

    def matches(self, text: str) -> dict[int, tuple[Span, ...]]:
        """For each rule whose expression stands in the text, the places of it."""
        folded = fold(text)
        found: defaultdict[int, set[Span]] = defaultdict(set)
        for key in self._text_keys(folded.text):
            for entry in self._by_key.get(key, ()):
                found[entry.owner].update(self._places(entry.pattern, folded))
        return {owner: tuple(sorted(spans)) for owner, spans in found.items() if spans}

    def _places(self, pattern: str, folded: Folded) -> Iterator[Span]:
        compiled = self._compiled.get(pattern)
        if compiled is None:
            compiled = self._compiled[pattern] = re.compile(self._expression(pattern))
        for match in compiled.finditer(folded.text):
            yield folded.original(match.start(), match.end())

    def _keys(self, pattern: str) -> list[str]:
        """Words or beginnings of words of which a text must hold one for the pattern to be tried."""
        if not self._spaced:
            runs = [run for run in re.split(r"\.\.\.|…|\s", pattern) if run]
            return [run[i : i + 2] for run in runs for i in range(max(len(run) - 1, 1))] or [""]
        words = [word for word in pattern.replace("…", " ").split() if word.strip(".*")]
        return [_beginning(word) if word.endswith("*") else _WORD.findall(word)[0] for word in words] or [""]

    def _text_keys(self, text: str) -> set[str]:
        if not self._spaced:
            return {text[i : i + n] for i in range(len(text)) for n in (1, 2)}
        words = set(_WORD.findall(text))
        if self._arabic:
            words = {rest for word in words for rest in _without_prefixes(word)}
        return words | {_beginning(word[:n]) for word in words for n in range(1, _BEGINNING + 1)}

    def _expression(self, pattern: str) -> str:
        if not self._spaced:
            gap = f"[^{re.escape(_CLAUSE_END)}]{{0,{_GAP_CHARACTERS}}}"
            return gap.join(re.escape(part.strip()) for part in re.split(r"\.\.\.|…", pattern))
        gap = rf"\s+(?:[^\s{re.escape(_CLAUSE_END)}]+\s+){{0,{_GAP_WORDS}}}"
        stretches = [
            r"\s+".join(self._word(word) for word in part.split()) for part in re.split(r"\.\.\.|…", pattern)
        ]
        return gap.join(stretches)

    def _word(self, word: str) -> str:
        letter = self._letter
        before = rf"(?<!{letter})" + (_ARABIC_PREFIX if self._arabic else "")
        stem = re.escape(word.rstrip("*"))
        return before + stem + (f"{letter}*" if word.endswith("*") else "") + f"(?!{letter})"


def _beginning(word: str) -> str:
    return word.rstrip("*")[:_BEGINNING] + "*"


def _without_prefixes(word: str) -> set[str]:
    """An Arabic word, and what is left of it without what may be written together with it."""
    prefix = re.match(_ARABIC_PREFIX, word)
    return {word[n:] for n in range(len(prefix[0]) + 1 if prefix else 1) if word[n:]}
