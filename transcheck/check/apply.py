"""Puts a suggestion in the place of the words it is for."""

import re

from transcheck.model import Span

_SENTENCE_END = re.compile(r"[.!?…؟۔][\"'”’»)\]]*\s*$")
_OPENING = "\"'“‘«(["


def apply(text: str, span: Span, suggestion: str) -> str:
    """The text with the suggestion in the place of the span.

    An empty suggestion cuts the words; what they leave behind is tidied: a doubled space,
    a comma with nothing before it, the small letter that now opens the sentence.
    """
    return replaced(text, span, suggestion)[0]


def replaced(text: str, span: Span, suggestion: str) -> tuple[str, Span]:
    """The text after the replacement, and where in it the new wording stands."""
    before, after = text[: span.start], text[span.end :]
    if not suggestion and len(span):
        before, after = _closed_up(before, after)
    start = len(before)
    return before + suggestion + after, Span(start, start + len(suggestion))


def _closed_up(before: str, after: str) -> tuple[str, str]:
    opens = not before.strip(_OPENING + " ") or bool(_SENTENCE_END.search(before.rstrip(_OPENING)))
    if opens:
        return before, _capitalised(after.lstrip(" ,;:"))
    if before.endswith(", ") and after.startswith(","):
        # What stood between two commas goes with both: "The plan, needless to say, failed."
        return before[:-2] + " ", after[1:].lstrip(" ")
    if before.endswith(" ") and (not after or after[0] in ",.;:!?)]”’»"):
        return before.rstrip(" ,") if after[:1] in (".", "!", "?", "") else before.rstrip(" "), after
    return before, after.lstrip(" ") if before.endswith((" ", "(", "“", '"', "‘")) else after


def _capitalised(text: str) -> str:
    for i, character in enumerate(text):
        if character.isalpha():
            return text[:i] + character.upper() + text[i + 1 :]
        if character not in _OPENING:
            break
    return text
