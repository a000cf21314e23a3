"""What is known of a language's words while its lexicon is being made."""

from collections import defaultdict
from collections.abc import Mapping

from transcheck.tables.inflection import base_forms
from transcheck.text.fold import fold_text
from transcheck.text.scripts import main_script
from transcheck.text.stem import stem
from transcheck.text.words import words

Weights = defaultdict[str, float]

FUNCTION_WORDS = frozenset("""
    a an the of to in on at by for with from and or but as is be are was were it its that this he she they
    i we you his her their not no so do have has had will would one who which what there then than very
    more most up out
""".split())  # fmt: skip  # noqa: SIM905 – a paragraph of words reads better than a list
_LONGEST_PHRASE = 4
_LONGEST_CHINESE = 6
_DEFINITION = 0.3
_IN_SENTENCE = 0.2
"""What one sighting in a sentence counts for how a word is written, against one in a dictionary."""
_THIN = 2.0
"""A dictionary weight under which an inflected headword is filled up from its base."""


def weights() -> Weights:
    """Nothing known yet."""
    return defaultdict(float)


class Draft:
    """Dictionary weights of English stems, phrases, and how English words are written."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.entries: defaultdict[str, Weights] = defaultdict(weights)
        self._phrases: defaultdict[str, Weights] = defaultdict(weights)
        self._own: defaultdict[tuple[str, str], Weights] = defaultdict(weights)
        self._written: defaultdict[str, Weights] = defaultdict(weights)

    def add(self, headword: str, phrase: str, weight: float) -> None:
        """Note one rendering: a single word as such, a longer one as a phrase and by its words."""
        word = " ".join(fold_text(headword).split())
        parts = phrase.split()
        if 1 < len(parts) <= _LONGEST_PHRASE and weight > _DEFINITION:
            self._phrases[word][phrase] += weight
        content = [part for part in parts if part.lower() not in FUNCTION_WORDS] or parts
        for part in content:
            self._own[word, stem(part)][part.lower()] += weight
            self._written[stem(part)][part] += 1
            self.entries[word][stem(part)] += weight / len(content) ** 0.5

    def source_words(self, sentence: str) -> list[str]:
        """The words of a source sentence, each in the form that the dictionary has."""
        folded = fold_text(sentence)
        if self.language == "zh":
            return self._longest_headwords(folded)
        return [self._headword(word.text) for word in words(folded) if not word.text.isdigit()]

    def english_words(self, sentence: str) -> list[str]:
        """The stems of an English sentence; capitals of the first word say nothing."""
        found = [word.text for word in words(sentence)]
        for number, word in enumerate(found):
            if number or not word[:1].isupper():
                self._written[stem(word)][word] += _IN_SENTENCE
        return [stem(word) for word in found]

    def filled(self, word: str) -> Mapping[str, float]:
        """A word's dictionary entry; a thin one is filled up from the word it is inflected from."""
        own: Mapping[str, float] = self.entries.get(word, {})
        base = next((f for f in base_forms(word, self.language) if f in self.entries), None)
        if sum(own.values()) >= _THIN or base is None:
            return own
        both = defaultdict(float, own)
        total = sum(self.entries[base].values())
        for english, weight in self.entries[base].items():
            both[english] += weight / total
        return both

    def written(self, word: str, english: str) -> str:
        """How the English word of this stem is written where it renders `word`."""
        everywhere: Mapping[str, float] = self._written.get(english, {})
        if (word, english) not in self._own:
            return _first(everywhere, 1)[0] if everywhere else english
        lower = _first(self._own[word, english], 1)[0]
        cased = {form: count for form, count in everywhere.items() if form.lower() == lower}
        return _first(cased, 1)[0]

    def phrases(self, word: str) -> list[str]:
        """The phrases of several words that dictionaries give for a word, the best three."""
        return _first(self._phrases[word], 3) if word in self._phrases else []

    def _headword(self, word: str) -> str:
        if word in self.entries:
            return word
        return next((form for form in base_forms(word, self.language) if form in self.entries), word)

    def _longest_headwords(self, text: str) -> list[str]:
        found, start = [], 0
        while start < len(text):
            sizes = range(_LONGEST_CHINESE, 1, -1)
            size = next((n for n in sizes if text[start : start + n] in self.entries), 1)
            if main_script(text[start : start + size]) == "Han":
                found.append(text[start : start + size])
            start += size
        return found


def _first(weighed: Mapping[str, float], count: int) -> list[str]:
    return [text for text, _ in sorted(weighed.items(), key=lambda pair: (-pair[1], pair[0]))[:count]]
