"""Linked sentences as words: what term tracing looks at."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from transcheck.model import Alignment, Link, Location, Passage, Side, Span
from transcheck.tables.lexicon import Lexicon
from transcheck.text.fold import fold_text
from transcheck.text.stem import stem
from transcheck.text.words import Word, words


@dataclass(frozen=True, slots=True)
class Token:
    """A word of the article: where it stands, and the key that its inflections share."""

    key: str
    text: str
    at: Location


@dataclass(frozen=True, slots=True)
class Stretch:
    """Linked sentences: the words of both sides."""

    source: tuple[Token, ...]
    target: tuple[Token, ...]


def stretches(alignment: Alignment, lexicon: Lexicon | None) -> Iterator[Stretch]:
    """The stretches of an article that have words on both sides, in reading order."""
    for passage in alignment.passages:
        for link in passage.links or (_whole(passage),):
            source = _tokens(
                passage, Side.SOURCE, [passage.source_sentences[i] for i in link.source], lexicon
            )
            target = _tokens(passage, Side.TARGET, [passage.target_sentences[i] for i in link.target], None)
            if source and target:
                yield Stretch(source, target)


def _whole(passage: Passage) -> Link:
    return Link(tuple(range(len(passage.source_sentences))), tuple(range(len(passage.target_sentences))))


def _tokens(
    passage: Passage, side: Side, spans: Sequence[Span], lexicon: Lexicon | None
) -> tuple[Token, ...]:
    text = passage.text(side)
    found: list[Token] = []
    for sentence in spans:
        inside = sentence.of(text)
        found.extend(
            _token(passage, side, word, sentence.start)
            for word in (lexicon.tokens(inside) if lexicon else words(inside))
            if not word.text[0].isdigit()
        )
    return tuple(found)


def _token(passage: Passage, side: Side, word: Word, offset: int) -> Token:
    key = fold_text(word.text) if side is Side.SOURCE else stem(word.text)
    return Token(key, word.text, Location(passage.id, side, word.span.shift(offset)))
