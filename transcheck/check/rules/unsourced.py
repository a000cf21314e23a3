"""Rows whose source expression was not found, though their wording may stand in the translation.

The source may have the expression in a form that the row does not know. Then the wording
by itself is a weak sign, worth something in an article that has many strong ones.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from transcheck.check.rules.match import Match, Words
from transcheck.check.rules.row import Rule, Tier
from transcheck.check.rules.tokens import pattern_keys
from transcheck.text.function_words import is_function_word

WEAK = 0.3
_WORD = re.compile(r"[a-z][a-z']+")
_ITEM = re.compile(r"\([^()]*\)\??|[^\s()]+")
"""A word or a choice of a pattern, with its mark where it may be missing."""
_FEWEST = 2
"""Content words that a wording must have, unless it is an idiom's."""


class Unsourced:
    """Finds the rows that are worth trying on a text, without reading their patterns first."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._needed: list[tuple[int, int]] = []  # for each wording its row, and how many words must be met
        self._by_key: defaultdict[str, list[int]] = defaultdict(list)
        for number, rule in enumerate(rules):
            if rule.tier is Tier.WITH_SOURCE and not rule.by_source:
                for wording in rule.literal:
                    self._add(number, wording.pattern, fewest=1 if rule.kind == "idiom" else _FEWEST)

    def rows(self, words: Words) -> set[int]:
        """The numbers of the rows one of whose wordings has content words enough in the text."""
        met = Counter(wording for key in words.places for wording in self._by_key.get(key, ()))
        return {
            number
            for wording, count in met.items()
            for number, needed in (self._needed[wording],)
            if count >= needed
        }

    def _add(self, number: int, pattern: str, *, fewest: int) -> None:
        items = [_content(item) for item in _ITEM.findall(pattern.lower()) if not item.endswith("?")]
        content = [words for words in items if words]
        if len(content) >= fewest:
            for key in frozenset().union(*(pattern_keys(word) for words in content for word in words)):
                self._by_key[key].append(len(self._needed))
            self._needed.append((number, len(content)))


def _content(item: str) -> list[str]:
    """The content words of a word or choice; none where small words will do."""
    words = _WORD.findall(item)
    return [] if any(is_function_word(word) for word in words) else words


def weighs(match: Match, rule: Rule) -> bool:
    """Whether a match has content words enough to say something without its source."""
    content = sum(not is_function_word(literal.written) for literal in match.reading.literals)
    return content >= (1 if rule.kind == "idiom" else _FEWEST)
