"""Rows put right by hand: each step is one on the undo stack, and is kept in the review."""

from __future__ import annotations

from transcheck.errors import UsageError
from transcheck.model import PassageId, Review, Side

from .article import OpenArticle, Selection


class Aligning(OpenArticle):
    """An article on the desk whose passages can be merged, cut, locked and aligned anew."""

    def merge_with_next(self, passage: PassageId) -> None:
        """The passage and the one below it become one."""
        from transcheck.by_hand import merged

        try:
            review = merged(self._review, **self._texts(), passage=passage)
        except ValueError:
            raise UsageError("", self.tr("this is the last passage"), "") from None
        self._push(review, self.tr("merge"), where=Selection(passage))

    def split(self, passage: PassageId, sentence: int) -> None:
        """The passage is cut before that sentence of the translation (0-based)."""
        from transcheck.by_hand import split

        try:
            review = split(self._review, **self._texts(), passage=passage, sentence=sentence)
        except ValueError:
            raise UsageError("", self.tr("this passage has only one sentence"), "") from None
        self._push(review, self.tr("split"), where=Selection(passage))

    def move_sentence(self, passage: PassageId, side: Side, *, up: bool) -> None:
        """The first sentence goes to the passage above, or the last one to the passage below."""
        from transcheck.by_hand import moved

        try:
            review = moved(self._review, **self._texts(), passage=passage, side=side, up=up)
        except ValueError:
            raise UsageError("", self.tr("there is no sentence to move that way"), "") from None
        self._push(review, self.tr("move sentence"), where=self._at_or_near(review, passage))

    def lock(self, passage: PassageId, *, hold: bool) -> None:
        """Hold the passage as it stands, or let it go: aligning anew leaves a held one alone."""
        from transcheck.by_hand import locked

        review = locked(self._review, **self._texts(), passage=passage, hold=hold)
        what = self.tr("lock the passage") if hold else self.tr("unlock the passage")
        self._push(review, what, where=Selection(passage))

    def is_locked(self, passage: PassageId | None) -> bool:
        """Whether the passage is held as it stands."""
        alignment = self.alignment
        return alignment is not None and passage in alignment and alignment.passage(passage).pinned

    def realign_from(self, passage: PassageId) -> None:
        """Align anew from the passage on, off the GUI thread; what is locked stays."""
        from transcheck.by_hand import realigned

        asked, texts = self._review, self._texts()

        def done(review: Review) -> None:
            if self._review is not asked:
                self.said.emit(self.tr("The article has changed meanwhile; align it again"))
            elif [(p.id, p.source, p.target) for p in review.rows or ()] == [
                (p.id, p.source, p.target) for p in (asked.rows or texts["loaded"].passages)
            ]:
                self.said.emit(self.tr("Nothing to align better was found"))
            else:
                self._push(review, self.tr("align anew"), where=self._at_or_near(review, passage))

        self._tasks.analyse(
            lambda *_: realigned(asked, **texts, passage=passage), done=done, failed=self._fail
        )

    def _at_or_near(self, review: Review, passage: PassageId) -> Selection:
        """The passage, or the one before it where it has gone."""
        ids = [row.id for row in review.rows or ()]
        if passage in ids or not ids:
            return Selection(passage)
        number = self._texts()["alignment"].number(passage)
        return Selection(ids[min(max(number - 1, 0), len(ids) - 1)])
