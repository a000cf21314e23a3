"""Bilingual lexicons: what a source word is called in English, and how surely.

Fitted on open dictionaries and sentence pairs (resources/tables/NOTICE says on which).
"""

import zlib
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import islice

from transcheck.model import Span
from transcheck.paths import resources
from transcheck.tables.inflection import base_forms
from transcheck.text.fold import fold_text
from transcheck.text.scripts import base_language
from transcheck.text.stem import stem
from transcheck.text.words import Word, words

Translations = tuple[tuple[str, float], ...]

LANGUAGES = ("ar", "de", "es", "fa", "fr", "hi", "ps", "ru", "ur", "zh")
_ALSO = {"prs": "fa", "tg": "fa", "pes": "fa", "arb": "ar", "cmn": "zh", "yue": "zh", "urd": "ur"}
_GUESSED = 0.6
"""How far a translation is trusted that was found under another form of the word."""
_SHORTEST_GUESSED = 5
_LONGEST_ENDING = 3
_LONGEST_CHINESE = 6
_MOST_KEPT = 512
_GZIP = 16 + zlib.MAX_WBITS


def load(language: str) -> "Lexicon | None":
    """The lexicon from a language (BCP 47) into English; None where there is none."""
    base = base_language(language)
    return _open(_ALSO.get(base, base))


@cache
def _open(base: str) -> "Lexicon | None":
    path = resources() / "tables" / f"lexicon-{base}-en.tsv.gz"
    if base not in LANGUAGES or not path.is_file():
        return None
    table = zlib.decompress(path.read_bytes(), _GZIP).decode("utf-8")
    return ChineseLexicon(table) if base == "zh" else Lexicon(table, base)


class Lexicon:
    """Look-up of source words, inflected or not, in one language's table.

    A line of the table is `word<TAB>english percent|english percent …<TAB>phrase|phrase …`,
    the words folded by `text.fold`, the lines sorted.
    """

    def __init__(self, table: str, language: str) -> None:
        self.language = language
        # Sorted lines and no dictionary of them: it opens in a third of the time.
        self._lines = table.splitlines()
        self._found: dict[str, Translations] = {}

    def __contains__(self, word: str) -> bool:
        """Whether the word stands in the table as it is, folding apart."""
        return self._line(fold_text(word)) is not None

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
        for line in self._entries(fold_text(word)):
            phrases = line.split("\t")[2:]
            if phrases:
                return tuple(phrases[0].split("|"))
        return ()

    def explains(self, source_words: Iterable[str], english_word: str) -> float:
        """How well some source word accounts for an English word, 0 to 1; inflection is ignored."""
        wanted = stem(english_word)
        found = (pair for word in source_words for pair in self.translations(word))
        return max((p for english, p in found if stem(english) == wanted), default=0.0)

    def tokens(self, text: str) -> tuple[Word, ...]:
        """The words of a source text with their spans; unspaced Chinese by the longest headword."""
        return words(text)

    def _look_up(self, word: str) -> Translations:
        place = bisect_left(self._lines, word + "\t")
        if self._is_at(place, word):
            return _read(self._lines[place])
        merged: dict[str, float] = {}
        for line in self._related(word):
            for english, p in _read(line):
                merged[english] = max(merged.get(english, 0.0), p * _GUESSED)
        return tuple(sorted(merged.items(), key=lambda pair: (-pair[1], pair[0])))

    def _entries(self, word: str) -> Sequence[str]:
        """The lines a word may belong to: its own, else those of words it may be inflected from."""
        place = bisect_left(self._lines, word + "\t")
        return (self._lines[place],) if self._is_at(place, word) else self._related(word)

    def _is_at(self, place: int, word: str) -> bool:
        return place < len(self._lines) and self._lines[place].startswith(word + "\t")

    def _line(self, word: str) -> str | None:
        place = bisect_left(self._lines, word + "\t")
        return self._lines[place] if self._is_at(place, word) else None

    def _related(self, word: str) -> Sequence[str]:
        """The lines of two base forms, else of its neighbours."""
        forms = (self._line(form) for form in base_forms(word, self.language))
        found = list(islice((line for line in forms if line is not None), 2))
        return found or self._neighbours(word)

    def _neighbours(self, word: str) -> Sequence[str]:
        """Headwords that agree with the word but for an ending of a few letters, the shortest two."""
        for cut in range(1, _LONGEST_ENDING + 1):
            kept = word[:-cut]
            if len(kept) < max(_SHORTEST_GUESSED - 1, 0.6 * len(word)):
                break
            first = bisect_left(self._lines, kept)
            last = bisect_left(self._lines, kept + "\U0010ffff", first)
            near = [
                (length, line)
                for line in self._lines[first:last]
                if (length := line.index("\t")) <= len(kept) + _LONGEST_ENDING and " " not in line[:length]
            ]
            if near:
                return [line for _, line in sorted(near)[:2]]
        return ()


class ChineseLexicon(Lexicon):
    """Chinese: words are cut out of unspaced text, traditional characters read as simplified.

    The table's first line holds the two forms of the characters.
    """

    def __init__(self, table: str) -> None:
        super().__init__(table, "zh")
        _, traditional, simplified = self._lines.pop(0).split("\t")
        self._simplified = str.maketrans(traditional, simplified)
        self._kept: dict[str, tuple[Word, ...]] = {}  # several checks cut the same text

    def tokens(self, text: str) -> tuple[Word, ...]:
        if text not in self._kept:
            if len(self._kept) >= _MOST_KEPT:
                self._kept.clear()
            self._kept[text] = tuple(self._cut(words(text), text))
        return self._kept[text]

    def pieces(self, text: str) -> list[str]:
        """Unspaced text cut into its longest headwords, from the left."""
        plain = text.translate(self._simplified)
        found, start = [], 0
        while start < len(text):
            sizes = range(min(_LONGEST_CHINESE, len(text) - start), 1, -1)
            size = next((n for n in sizes if self._line(plain[start : start + n])), 1)
            found.append(text[start : start + size])
            start += size
        return found

    def _entries(self, word: str) -> Sequence[str]:
        line = self._line(word) or self._line(word.translate(self._simplified))
        return () if line is None else (line,)

    def _look_up(self, word: str) -> Translations:
        return tuple(pair for line in self._entries(word) for pair in _read(line))

    def _cut(self, found: Sequence[Word], text: str) -> Iterator[Word]:
        """Single characters that stand together, cut into headwords."""
        for run in _runs(found):
            if len(run) == 1:
                yield run[0]
                continue
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


def _read(line: str) -> Translations:
    """The translations of a line: "government 87|rule 3" between its tabs."""
    pairs = [entry.rpartition(" ") for entry in line.split("\t", 2)[1].split("|")]
    return tuple([(english, int(percent) / 100) for english, _, percent in pairs])
