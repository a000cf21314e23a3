"""Words with their places, and how many a text has."""

from dataclasses import dataclass
from functools import lru_cache

import regex

from transcheck.model import Span

# A word is letters, marks and digits, joined by apostrophes, hyphens and joiners inside;
# characters of scripts without spaces stand alone.
_UNSPACED = r"[\p{Han}\p{Hiragana}\p{Katakana}]"
_LETTER = r"[\p{L}\p{M}\p{Nd}&&[^\p{Han}\p{Hiragana}\p{Katakana}]]"
_WORD = regex.compile(
    # Possessive and bounded: a megabyte without a space would otherwise take a gigabyte to step through.
    rf"{_UNSPACED}|{_LETTER}(?:{_LETTER}++|(?<=\d)[.,:٫٬](?=\d)|['’\-‑\u200c\u200d](?={_LETTER})){{0,999}}+",
    regex.V1,
)
_HAN = regex.compile(_UNSPACED, regex.V1)

CHARACTERS_PER_WORD = 1.7
"""Chinese and Japanese characters to one English word (reference: ISO 5060 allows characters)."""


@dataclass(frozen=True, slots=True)
class Word:
    """One word as it stands, with its span in code points."""

    text: str
    span: Span

    @property
    def lower(self) -> str:
        return self.text.lower().replace("’", "'")


@lru_cache(maxsize=256)
def words(text: str) -> tuple[Word, ...]:
    """The words of a text in order; each ideograph or kana is one. Many checks ask for the same text."""
    return tuple(Word(m.group(), Span(m.start(), m.end())) for m in _WORD.finditer(text))


@lru_cache(maxsize=1 << 14)
def count_words(text: str) -> int:
    """How many words an editor would bill: ideographs count as 1 / 1.7 word.

    Kept, because scores count the words of every passage after every decision.
    """
    found = _WORD.findall(text)
    ideographs = sum(1 for word in found if _HAN.match(word))
    return len(found) - ideographs + round(ideographs / CHARACTERS_PER_WORD)
