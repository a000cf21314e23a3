"""A text laid over the file it was read from, character by character.

Readers leave out doubled blanks, line ends and invisible signs, so the two are compared by
their solid characters, those with a shape.
"""

import unicodedata
from collections.abc import Sequence


def is_solid(character: str) -> bool:
    """Whether it has a shape: readers may drop blanks and invisible signs, never these."""
    return not character.isspace() and unicodedata.category(character) not in ("Cc", "Cf")


def solid(text: str) -> str:
    """The text without what readers may drop."""
    return "".join(filter(is_solid, text))


def borders(line: str, letters: Sequence[int], *, empty: int) -> list[int]:
    """For a line of n characters the n + 1 borders between the file's letters.

    `letters` are the numbers of its solid ones in the file; `empty` is the border where it
    has none. Character i stands from border i to border i + 1.
    """
    found: list[int] = []
    after, waiting = (letters[0] if letters else empty), 0
    for character in line:
        if is_solid(character):
            after = letters[waiting]
            waiting += 1
            found.append(after)
            after += 1
        else:
            found.append(after)
            after = letters[waiting] if waiting < len(letters) else after
    return [*found, after]
