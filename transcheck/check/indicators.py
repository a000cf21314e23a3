"""Measures of a whole article that tell translated English from native: shown, never part of a verdict.

Each stands against the band in which 95 of 100 stretches of native news lie
(resources/english/native_news.toml, measured by `python -m tests.bench indicators`). None
is an error, and a native writer may well be outside one; several outside at once are how
an article sounds translated though no sentence is wrong.
"""

import re
import tomllib
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property

from transcheck.model import Alignment, Location, Passage, Side, Span
from transcheck.paths import resources

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
SHORTEST = 250
"""Words under which rates say nothing."""
_MOST_PLACES = 200


@dataclass(frozen=True, slots=True)
class Indicator:
    """One measure: its value, the native band, what it is about, and the places it counts."""

    name: str
    title: str
    value: float
    low: float
    high: float
    places: tuple[Location, ...] = ()

    @property
    def is_outside(self) -> bool:
        return not self.low <= self.value <= self.high

    @property
    def said(self) -> str:
        """The indicator as a sentence for a person."""
        band = f"native news: {self.low:.3g} to {self.high:.3g}"
        return f"{self.title}: {self.value:.3g} ({band})"


def indicators(alignment: Alignment) -> tuple[Indicator, ...]:
    """The indicators of an article in English; none where it is too short for rates."""
    article = Article(alignment.passages)
    if len(article.words) < SHORTEST:
        return ()
    return tuple(_indicator(name, article) for name in MEASURES if name in _bands())


class Article:
    """What the measures look at: running text without its headings."""

    def __init__(self, passages: Sequence[Passage]) -> None:
        self.passages = [passage for passage in passages if not passage.heading]

    @cached_property
    def words(self) -> list[str]:
        """In lower case."""
        return [word for passage in self.passages for word in _WORD.findall(passage.target.lower())]

    @cached_property
    def sentences(self) -> list[tuple[Passage, Span]]:
        return [(passage, span) for passage in self.passages for span in passage.target_sentences]

    def matches(self, pattern: re.Pattern[str]) -> Iterator[Location]:
        for passage in self.passages:
            for found in pattern.finditer(passage.target):
                yield Location(passage.id, Side.TARGET, Span(*found.span()))

    def opening(self, pattern: re.Pattern[str]) -> Iterator[Location]:
        """Where a sentence begins so."""
        for passage, sentence in self.sentences:
            if found := pattern.match(passage.target, sentence.start):
                yield Location(passage.id, Side.TARGET, Span(*found.span()))


Measured = tuple[float, tuple[Location, ...]]

_CONNECTIVES = re.compile(
    r"(?:However|Moreover|Furthermore|Meanwhile|Besides|Additionally|Therefore|Thus|Hence|Nevertheless"
    r"|Nonetheless|Consequently|In addition|On the other hand|In this regard|In this context|Similarly"
    r"|Likewise|Accordingly"
    r"|In the meantime|As a result|At the same time|On this occasion|It is worth|In fact|Indeed|Also)\b"
)
_NOUNS = re.compile(r"\b[a-z]{3,}(?:tion|sion|ment|ness|ity|ance|ence|ism)s?\b")
_LIGHT = re.compile(
    r"\b(?:ma[dk]e|makes|making|took|tak(?:es?|en|ing)|g[ai]ve|gives|given|giving|h[eo]ld|holds|holding"
    r"|conduct\w*|carr(?:y|ied|ies|ying) out|provid\w+|reach(?:ed|es)|express\w*|perform\w*|issued?|paid"
    r"|pays?)"
    r" (?:a |an |the |their |his |her |its |any |some )?(?:\w+ )?"
    r"\w+(?:tion|sion|ment|ance|ence|sis|al|ing|y)s?\b"
)
_PASSIVE = re.compile(
    r"\b(?:is|are|was|were|be|been|being) (?:\w+ly )?(?:\w{3,}ed|given|taken|made|held|found|said|told|seen"
    r"|known|shown|sent|brought|built|left|kept|put|set|shot|hit|lost|paid|done|written)\b"
)
_GENITIVE = re.compile(r"\bof\b")
_ARTICLES = re.compile(r"\b(?:the|an?)\b", re.IGNORECASE)
_THAT = re.compile(r"\bthat\b")
_SAYING = re.compile(
    r"\b(?:stated|noted|added|stressed|emphasi[sz]ed|pointed out|affirmed|expressed|underlined)\b"
)
_PIECE = 200
FUNCTION_WORDS = (
    "the", "of", "and", "to", "a", "in", "that", "is", "was", "for", "on", "with", "as", "by", "at", "from",
    "it", "he", "his", "be", "are", "has", "had", "have", "not", "but", "they", "an", "which", "who", "this",
    "their", "will", "would", "been", "were", "or", "about", "if", "there", "when", "what", "so", "up", "out",
    "also",
)  # fmt: skip


def _per_thousand(pattern: re.Pattern[str]) -> Callable[[Article], Measured]:
    def measure(article: Article) -> Measured:
        places = tuple(article.matches(pattern))
        return 1000 * len(places) / len(article.words), places

    return measure


def _connectives(article: Article) -> Measured:
    places = tuple(article.opening(_CONNECTIVES))
    return 100 * len(places) / max(len(article.sentences), 1), places


def _sentence_length(article: Article) -> Measured:
    return len(article.words) / max(len(article.sentences), 1), ()


def _variety(article: Article) -> Measured:
    """Different words in a stretch of 200, the mean of all such stretches."""
    pieces = [article.words[n : n + _PIECE] for n in range(0, len(article.words) - _PIECE + 1, _PIECE)]
    return sum(len(set(piece)) for piece in pieces) / len(pieces) / _PIECE * 100, ()


def _profile(article: Article) -> Measured:
    """How far the small words stray from native news: Burrows's delta over the commonest of them."""
    native = _function_words()
    counts = Counter(article.words)
    total = len(article.words)
    strayed = [abs(1000 * counts[word] / total - mean) / spread for word, (mean, spread) in native.items()]
    return sum(strayed) / max(len(strayed), 1), ()


MEASURES: Mapping[str, tuple[str, Callable[[Article], Measured]]] = {
    "connectives": ("Sentences in 100 that open with a connective", _connectives),
    "nominal_load": ("Abstract nouns in 1,000 words", _per_thousand(_NOUNS)),
    "light_verbs": ("Nouns with weak verbs in 1,000 words", _per_thousand(_LIGHT)),
    "passives": ("Passives in 1,000 words", _per_thousand(_PASSIVE)),
    "genitives": ("“Of” in 1,000 words", _per_thousand(_GENITIVE)),
    "articles": ("Articles in 1,000 words", _per_thousand(_ARTICLES)),
    "that_clauses": ("“That” in 1,000 words", _per_thousand(_THAT)),
    "verbs_of_saying": ("Verbs of saying other than “said” in 1,000 words", _per_thousand(_SAYING)),
    "sentence_length": ("Words in a sentence", _sentence_length),
    "variety": ("Different words in 100, over stretches of 200", _variety),
    "function_words": ("Distance of the small words from native news", _profile),
}


def _indicator(name: str, article: Article) -> Indicator:
    title, measure = MEASURES[name]
    value, places = measure(article)
    low, high = _bands()[name]
    return Indicator(name, title, value, low, high, places[:_MOST_PLACES])


@cache
def _native() -> dict[str, dict[str, list[float]]]:
    path = resources() / "english" / "native_news.toml"
    return tomllib.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}


def _bands() -> Mapping[str, list[float]]:
    return _native().get("bands", {})


def _function_words() -> Mapping[str, list[float]]:
    """Mean and standard deviation of each small word in 1,000 words of native news."""
    return _native().get("function_words", {})
