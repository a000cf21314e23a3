"""The one undo command: put the review back as it was, or as it became."""

from collections.abc import Callable, Hashable

from PySide6.QtGui import QUndoCommand

from transcheck.model import Review

Adopt = Callable[[Review, object], None]
"""Takes the review to show, and where the person should look."""

_KEYED, _UNKEYED = 1, -1  # Qt only tries to merge commands of the same id, never those of -1


class Replace(QUndoCommand):
    """A step from one review to the next.

    Steps of the same `key` that follow each other become one: the letters of a word.
    `where` is what was selected when the person did it; undo and redo go back there.
    """

    def __init__(
        self,
        adopt: Adopt,
        before: Review,
        after: Review,
        *,
        text: str,
        where: object = None,
        key: Hashable | None = None,
    ) -> None:
        super().__init__(text)
        self._adopt = adopt
        self._before = before
        self.after = after
        self._where = where
        self.key = key
        self._done_by_hand = False

    def id(self) -> int:
        return _UNKEYED if self.key is None else _KEYED

    def redo(self) -> None:
        # Pushing a command runs it at once: then the person is where they want to be.
        self._adopt(self.after, self._where if self._done_by_hand else None)
        self._done_by_hand = True

    def undo(self) -> None:
        self._adopt(self._before, self._where)

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, Replace) or other.key != self.key:
            return False
        self.after = other.after
        return True
