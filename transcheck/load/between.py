"""Cutting out everything between two marks, in time that grows with the text alone.

A pattern with `.*?` looks to the end of the text from every opening mark that has no
closing one; a page of such marks would take hours.
"""

import re
from typing import AnyStr


def without_between(text: AnyStr, opens: "re.Pattern[AnyStr]", closes: "re.Pattern[AnyStr]") -> AnyStr:
    """The text without the stretches from an opening mark to the next closing one, marks included."""
    kept: list[AnyStr] = []
    at = 0
    while (start := opens.search(text, at)) and (end := closes.search(text, start.end())):
        kept.append(text[at : start.start()])
        at = end.end()
    kept.append(text[at:])
    return text[:0].join(kept)
