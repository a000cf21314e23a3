"""Bilingual lexicons: what a source word is called in English, and how surely.

Fitted on open dictionaries and sentence pairs (resources/tables/NOTICE says on which). A
line of a table is `word<TAB>english percent|english percent …<TAB>phrase|phrase …`, the
words folded by `text.fold` and sorted, the whole packed with xz.
"""

import lzma
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from transcheck.model import Span
from transcheck.paths import resources
from transcheck.tables.inflection import base_forms
from transcheck.text.fold import fold_text
from transcheck.text.scripts import base_language
from transcheck.text.stem import stem
from transcheck.text.words import Word, words

Translations = tuple[tuple[str, float], ...]

LANGUAGES = ("ar", "de", "es", "fa", "fr", "hi", "ps", "ru", "ur", "zh")
_KIN = {
    "prs": "fa",
    "tg": "fa",
    "dari": "fa",
    "arb": "ar",
    "cmn": "zh",
    "yue": "zh",
    "urd": "ur",
    "pes": "fa",
}
_GUESSED = 0.6
"""How far a translation is trusted that was found under another form of the word."""
_LONGEST_WORD = 6
"""Chinese characters in the longest headword that is looked for."""


def load(language: str) -> "Lexicon | None":
    """The lexicon from a language (BCP 47) into English; None where there is none."""
    base = base_language(language)
    return _open(_KIN.get(base, base))


@cache
def _open(base: str) -> "Lexicon | None":
    path = resources() / "tables" / f"lexicon-{base}-en.tsv.xz"
    if base not in LANGUAGES or not path.is_file():
        return None
    return Lexicon(base, lzma.decompress(path.read_bytes()).decode("utf-8"))


class Lexicon:
    """Look-up of source words, inflected or not, in one language's table."""

    def __init__(self, language: str, table: str) -> None:
        self.language = language
        self._lines: dict[str, str] = {}
        for line in table.splitlines():
            word, _, rest = line.partition("\t")
            self._lines[word] = rest
        self._sorted: list[str] = []
        self._found: dict[str, Translations] = {}

    def __contains__(self, word: str) -> bool:
        """Whether the word stands in the table as it is, folding apart."""
        return fold_text(word) in self._lines

    def __len__(self) -> int:
        return len(self._lines)

    def translations(self, word: str) -> Translations:
        """English words for a source word with their probabilities, the likeliest first.

        An inflected word that is not in the table is looked up under the forms it may
        come from, with less trust. Empty where nothing is found.
        """
        if word not in self._found:
            self._found[word] = self._look_up(fold_text(word))
        return self._found[word]

    def glosses(self, word: str) -> tuple[str, ...]:
        """English phrases of several words that dictionaries give for a word ("prime minister")."""
        for entry in self._entries(fold_text(word)):
            phrases = self._lines[entry].partition("\t")[2]
            if phrases:
                return tuple(phrases.split("|"))
        return ()

    def explains(self, source_words: Iterable[str], english_word: str) -> float:
        """How well some source word accounts for an English word, 0 to 1; inflection is ignored."""
        wanted = stem(english_word)
        return max(
            (p for word in source_words for english, p in self.translations(word) if stem(english) == wanted),
            default=0.0,
        )

    def tokens(self, text: str) -> tuple[Word, ...]:
        """The words of a source text with their spans; unspaced Chinese by the longest headword."""
        found = words(text)
        if self.language != "zh":
            return found
        return tuple(self._joined(found, text))

    def pieces(self, text: str) -> list[str]:
        """Unspaced text cut into its longest headwords, from the left."""
        found, start = [], 0
        while start < len(text):
            sizes = range(min(_LONGEST_WORD, len(text) - start), 1, -1)
            size = next((n for n in sizes if text[start : start + n] in self._lines), 1)
            found.append(text[start : start + size])
            start += size
        return found

    def _look_up(self, word: str) -> Translations:
        entries = self._entries(word)
        if not entries:
            return ()
        if entries[0] == word:
            return _read(self._lines[word])
        merged: dict[str, float] = {}
        for entry in entries:
            for english, p in _read(self._lines[entry]):
                merged[english] = max(merged.get(english, 0.0), p * _GUESSED)
        return tuple(sorted(merged.items(), key=lambda pair: (-pair[1], pair[0])))

    def _entries(self, word: str) -> list[str]:
        """Headwords a word may belong to: itself, else its base forms, else its neighbours."""
        if word in self._lines:
            return [word]
        if self.language == "zh":
            return []
        forms = [form for form in base_forms(word, self.language) if form in self._lines]
        return forms[:2] if forms else self._neighbours(word)

    def _neighbours(self, word: str) -> list[str]:
        """Headwords that agree with the word but for an ending of a few letters."""
        if len(word) < 5:
            return []
        if not self._sorted:
            self._sorted = sorted(self._lines)
        for cut in range(1, 4):
            kept = word[:-cut]
            if len(kept) < max(4, 0.6 * len(word)):
                break
            place = bisect_left(self._sorted, kept)
            near = [
                other
                for other in self._sorted[place : place + 40]
                if other.startswith(kept) and len(other) <= len(kept) + 3 and " " not in other
            ]
            if near:
                return sorted(near, key=lambda other: (len(other), other))[:2]
        return []

    def _joined(self, found: Sequence[Word], text: str) -> Iterator[Word]:
        """Single characters that stand together, cut into headwords."""
        for run in _runs(found):
            start = run[0].span.start
            for piece in self.pieces(text[start : run[-1].span.end]):
                yield Word(piece, Span(start, start + len(piece)))
                start += len(piece)


def _runs(found: Sequence[Word]) -> Iterator[list[Word]]:
    """Neighbouring one-character words in runs, every other word by itself."""
    run: list[Word] = []
    for word in found:
        if run and not (run[-1].span.end == word.span.start and len(run[-1].text) == len(word.text) == 1):
            yield run
            run = []
        run.append(word)
    if run:
        yield run


@cache
def _read(line: str) -> Translations:
    pairs = (entry.rpartition(" ") for entry in line.partition("\t")[0].split("|") if entry)
    return tuple((english, int(percent) / 100) for english, _, percent in pairs)
