"""Rows aligned by hand, on an article that a person is at work on.

Each function gives the review after the step; everything a person did before moves along.
`loaded` is the article as it came from its files, `alignment` as it now reads.
"""

from collections.abc import Callable

from transcheck.align import manual
from transcheck.model import Alignment, PassageId, Review, Side
from transcheck.review.rows import carried


def merged(review: Review, *, loaded: Alignment, alignment: Alignment, passage: PassageId) -> Review:
    """The passage and the one below it as one. Raises ValueError below the last passage."""
    return _stepped(review, loaded, alignment, lambda now: manual.merge_with_next(now, passage))


def split(
    review: Review, *, loaded: Alignment, alignment: Alignment, passage: PassageId, sentence: int
) -> Review:
    """The passage cut before that sentence of the translation (0-based, as it now reads).

    The source is cut before the first sentence that faces only what follows. Raises
    ValueError where there is nothing of the translation on one side of the cut.
    """
    if not 0 < sentence < len(alignment.passage(passage).target_sentences):
        raise ValueError(f"there is no sentence to cut before at {sentence}")
    return _stepped(review, loaded, alignment, lambda now: manual.split(now, passage, target=sentence))


def moved(
    review: Review, *, loaded: Alignment, alignment: Alignment, passage: PassageId, side: Side, up: bool
) -> Review:
    """The first sentence of one side moved to the passage above, or the last one to the passage below.

    Raises ValueError where there is no such sentence or passage.
    """
    edge = manual.Edge.FIRST if up else manual.Edge.LAST
    return _stepped(review, loaded, alignment, lambda now: manual.move(now, passage, side, edge))


def locked(
    review: Review, *, loaded: Alignment, alignment: Alignment, passage: PassageId, hold: bool
) -> Review:
    """The passage held as it stands, or let go: aligning anew leaves a held one alone."""
    return _stepped(review, loaded, alignment, lambda now: manual.pin(now, passage, pinned=hold))


def realigned(review: Review, *, loaded: Alignment, alignment: Alignment, passage: PassageId) -> Review:
    """Everything from this passage on aligned anew; locked passages stay, and nothing crosses them."""
    return _stepped(review, loaded, alignment, lambda now: manual.realign_from(now, passage))


def _stepped(
    review: Review, loaded: Alignment, alignment: Alignment, step: Callable[[Alignment], Alignment]
) -> Review:
    return carried(review, loaded=loaded, before=alignment, after=step(alignment))
