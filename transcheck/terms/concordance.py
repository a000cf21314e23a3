"""Where each source word and each English word of an article stands, stretch by stretch."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache

from transcheck.tables.lexicon import Lexicon
from transcheck.terms.inflections import bases
from transcheck.terms.stretches import Stretch, Token
from transcheck.text.function_words import is_function_word
from transcheck.text.stem import stem

_SHORTEST = 2

Words = Mapping[str, Sequence[Token]]


class Concordance:
    """The words of an article by key, source words with what the lexicon says of them.

    `source` and `target` hold the words of each stretch, `source_places` and `target_places` the
    numbers of the stretches that have a word. English function words are left out.
    """

    def __init__(self, found: Sequence[Stretch], lexicon: Lexicon | None, language: str) -> None:
        base = bases({t.key for stretch in found for t in stretch.source}, language)
        short = 1 if lexicon and lexicon.language == "zh" else _SHORTEST
        self.source: list[Words] = []
        self.target: list[Words] = []
        self._forms: defaultdict[str, set[str]] = defaultdict(set)
        for stretch in found:
            theirs, ours = defaultdict(list), defaultdict(list)
            for token in stretch.source:
                if len(token.text) >= short:
                    theirs[base[token.key]].append(token)
                    self._forms[base[token.key]].add(token.text)
            for token in stretch.target:
                if token.text[0].isalpha() and not is_function_word(token.text):
                    ours[token.key].append(token)
            self.source.append(theirs)
            self.target.append(ours)
        self.source_places = _places(self.source)
        self.target_places = _places(self.target)
        self._lexicon = lexicon
        self.meanings = cache(self._meanings)

    def __len__(self) -> int:
        return len(self.source)

    def _meanings(self, source: str) -> Mapping[str, float]:
        """English stems that the lexicon gives for any form of a source word, with their probability."""
        known: dict[str, float] = {}
        for form in self._forms[source] if self._lexicon else ():
            for english, probability in self._lexicon.translations(form) if self._lexicon else ():
                known[stem(english)] = max(known.get(stem(english), 0.0), probability)
        return known

    def is_grammar(self, source: str) -> bool:
        """Whether a source word is mostly rendered by function words."""
        forms = self._forms[source]
        pairs = [p for form in forms for p in (self._lexicon.translations(form) if self._lexicon else ())]
        return sum(p for english, p in pairs if is_function_word(english)) > len(forms) / 2

    def explained(self, english: str, stretch: int, *, but: str) -> float:
        """How well some source word of a stretch, but one, accounts for an English word there."""
        others = (self.meanings(s) for s in self.source[stretch] if s != but)
        return max((meaning.get(english, 0.0) for meaning in others), default=0.0)

    def tokens(self, english: str) -> list[Token]:
        """Every place of an English word, in reading order."""
        return [t for n in sorted(self.target_places[english]) for t in self.target[n][english]]


def _places(stretches: Sequence[Words]) -> Mapping[str, frozenset[int]]:
    places: dict[str, set[int]] = defaultdict(set)
    for n, found in enumerate(stretches):
        for key in found:
            places[key].add(n)
    return {key: frozenset(at) for key, at in places.items()}
