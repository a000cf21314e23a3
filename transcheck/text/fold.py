"""Folding away spelling variants, with the way back to the original offsets.

Arabic-script letters come in variants that readers do not tell apart (Arabic and Farsi
yeh and kaf, heh goal), with optional vowel signs, tatweel and joiners. Rules are matched
on the folded text; flags point at the original.
"""

from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache

from transcheck.model import Span

_SAME = str.maketrans(
    {
        "ي": "ی", "ى": "ی", "ئ": "ی", "ك": "ک", "ہ": "ه", "ۃ": "ه", "ة": "ه", "ۂ": "ه", "ە": "ه", "ھ": "ه",
        "أ": "ا", "إ": "ا", "ٱ": "ا", "آ": "ا", "ؤ": "و", "ۀ": "ه", "ۓ": "ے",
        "’": "'", "‘": "'", "ʼ": "'", "“": '"', "”": '"', "„": '"', "–": "-", "—": "-", "‑": "-",
        "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u3000": " ",
        "ё": "е", "Ё": "е",
    }
)  # fmt: skip
_DROPPED = frozenset(
    "\u0670\u0640\u200d\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2068\u2069\ufeff\u00ad\u0654\u0655ء"
).union(map(chr, range(0x064B, 0x0660)), map(chr, range(0x06D6, 0x06EE)))
_SPACED = frozenset({"\u200c"})  # a zero-width non-joiner parts words as far as rules care
# A capital sigma would be lowered by its place in the word, and `fold` sees no places.
_ALL = {**_SAME, **{ord(c): None for c in _DROPPED}, **{ord(c): " " for c in _SPACED}, ord("Σ"): "σ"}


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text; `origins[i]` is the original offset of its i-th character."""

    text: str
    origins: tuple[int, ...]
    length: int

    def original(self, start: int, end: int) -> Span:
        """The original span of the folded stretch `text[start:end]`."""
        first = self.origins[start] if start < len(self.origins) else self.length
        last = self.origins[end - 1] + 1 if end > start else first
        return Span(first, last)

    def folded(self, offset: int) -> int:
        """Where an original offset lies in the folded text."""
        return bisect_right(self.origins, offset - 1) if offset else 0


@lru_cache(maxsize=512)
def fold(text: str) -> Folded:
    """Lower case, one form for each letter, no vowel signs, no direction marks.

    What was folded is kept for a while: many checks ask for the same passage.
    """
    characters: list[str] = []
    origins: list[int] = []
    for offset, character in enumerate(text):
        if character in _DROPPED:
            continue
        folded = " " if character in _SPACED else character.translate(_SAME).lower()
        for one in folded:
            characters.append(one)
            origins.append(offset)
    return Folded(text="".join(characters), origins=tuple(origins), length=len(text))


def fold_text(text: str) -> str:
    """The folded text alone, without its way back: many times faster."""
    return text.translate(_ALL).lower()
