"""Hidden bookmarks that tell flags and passages when the file comes back from an editor.

Word and LibreOffice keep them where they stand, while they number comments anew.
"""

import hashlib
from collections.abc import Sequence

_LONGEST = 40


def flag_bookmark(issue: str, *, proposed: bool = False) -> str:
    """The bookmark of a flag; of another kind where its suggestion stands in the text as a change."""
    kind = "_tcs" if proposed else "_tc"
    plain = f"{kind}_{issue}"
    if len(plain) <= _LONGEST and issue.isascii() and issue.replace("_", "").isalnum():
        return plain
    # Ids that came from elsewhere may not be names.
    return f"{kind}_{hashlib.blake2b(issue.encode('utf-8', 'replace'), digest_size=12).hexdigest()}"


ASIDE = "_tcx_"
"""What bookmarks begin with whose change goes with a suggestion beside it."""


EARLIER = "_tco_"
"""What bookmarks begin with at comments that stood in the file before ours."""


OURS = "_tc"
"""What all of them begin with."""

_IN_REPORT, _IN_PLACE = "_tcp_", "_tci_"


def earlier_bookmark(author: str, lines: Sequence[str], number: int) -> str:
    """The bookmark of a comment that stood in the file before; `number` parts those that say the same."""
    return f"{EARLIER}{_digest(author, lines)}_{number}"


def is_earlier(bookmark: str, author: str, lines: Sequence[str]) -> bool:
    """Whether it is that of a comment which says this."""
    return bookmark.startswith(f"{EARLIER}{_digest(author, lines)}_")


def _digest(author: str, lines: Sequence[str]) -> str:
    said = " ".join(" ".join([author, *lines]).split())
    return hashlib.blake2b(said.encode("utf-8", "replace"), digest_size=12).hexdigest()


def passage_bookmark(number: int, *, in_place: bool = False) -> str:
    """The bookmark of the passage that stands at that place, counted from 1.

    `in_place` where it stands in the file that it came from, among text that is none of ours.
    """
    return f"{_IN_PLACE if in_place else _IN_REPORT}{number}"


def passage_number(bookmark: str) -> int | None:
    """The place of the passage that a bookmark names; None where it names none."""
    number = bookmark[len(_IN_REPORT) :]
    return int(number) if bookmark.startswith((_IN_REPORT, _IN_PLACE)) and number.isdecimal() else None


def is_in_place(bookmark: str) -> bool:
    """Whether it is that of a passage in the file that it came from."""
    return bookmark.startswith(_IN_PLACE)
