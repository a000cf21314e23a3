"""What each paragraph is in the layout of an article: headline, standfirst, subhead, body.

What the format says stands (a Word heading, an HTML list); the rest is told by place and
by how the paragraph ends.
"""

import re
from collections.abc import Sequence

from transcheck.load.paragraphs import Paragraph, has_more_words
from transcheck.model import Block, BlockKind

_FULL_STOP = re.compile(r"[.۔।。][\"'”’»)\]」』]*$")
_SENTENCE_END = re.compile(r"[.?!…۔؟।。！？:：;؛,،，、][\"'”’»)\]」』]*$")
_BULLET = re.compile(r"^(?:[-*•·▪◦‣]|\d{1,2}[.)]|[٠-٩۰-۹]{1,2}[.)\-])\s+\S")
_MOST_HEADLINE_WORDS = 40
_MOST_STANDFIRST_WORDS = 60
_FEWEST_STANDFIRST_WORDS = 6
"""A shorter line under the headline is the first subhead."""
_MOST_SUBHEAD_WORDS = 12


def laid_out(paragraphs: Sequence[Paragraph]) -> tuple[Block, ...]:
    """The paragraphs as blocks, each with its kind."""
    last = len(paragraphs) - 1
    return tuple(
        Block(text=p.text, kind=_kind(paragraphs, n, is_last=n == last)) for n, p in enumerate(paragraphs)
    )


def _kind(paragraphs: Sequence[Paragraph], n: int, *, is_last: bool) -> BlockKind:
    paragraph = paragraphs[n]
    if n == 0:
        return _first_kind(paragraph, is_last=is_last)
    if n == 1 and _is_standfirst(paragraph, paragraphs[0]) and not is_last:
        return BlockKind.STANDFIRST
    if paragraph.kind is BlockKind.HEADLINE:
        return BlockKind.SUBHEAD  # an article has one headline
    if paragraph.kind is not None:
        return paragraph.kind
    if _BULLET.match(paragraph.text):
        return BlockKind.LIST_ITEM
    return BlockKind.SUBHEAD if _is_subhead(paragraph.text) and not is_last else BlockKind.PARAGRAPH


def _first_kind(paragraph: Paragraph, *, is_last: bool) -> BlockKind:
    if paragraph.kind is not None:
        return BlockKind.HEADLINE if paragraph.kind.is_heading else paragraph.kind
    short = not has_more_words(paragraph.text, _MOST_HEADLINE_WORDS)
    return (
        BlockKind.HEADLINE
        if short and not _FULL_STOP.search(paragraph.text) and not is_last
        else BlockKind.PARAGRAPH
    )


def _is_standfirst(paragraph: Paragraph, headline: Paragraph) -> bool:
    """Whether the second paragraph sums the story up: long for a heading, and no sentence of the body."""
    if paragraph.kind is not None:
        return paragraph.kind is BlockKind.STANDFIRST
    long_enough = has_more_words(paragraph.text, _FEWEST_STANDFIRST_WORDS - 1)
    fitting = long_enough and not has_more_words(paragraph.text, _MOST_STANDFIRST_WORDS)
    return (
        fitting and not _FULL_STOP.search(paragraph.text) and _first_kind(headline, is_last=False).is_heading
    )


def _is_subhead(text: str) -> bool:
    return not has_more_words(text, _MOST_SUBHEAD_WORDS) and not _SENTENCE_END.search(text)
