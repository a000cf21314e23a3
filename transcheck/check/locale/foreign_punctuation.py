"""Punctuation or digits of the source left standing

A comma, full stop, question mark or figure of another script stands in the English text: ، ۔ ؟ 。 ٣.
Searches and screen readers stumble over it, and some systems show a box.

Example: “the talks، which failed۔” Write “the talks, which failed.”

Leave it alone inside words that are left in the source language on purpose.
"""

import re
import unicodedata
from collections.abc import Iterator

from transcheck.check.check import Context, Example, Finding, check
from transcheck.model import Passage, Severity, Span
from transcheck.text.scripts import script_of

EXAMPLES = (
    Example(target="The talks[،] which failed, ended.", repaired="The talks, which failed, ended."),
    Example(target="The talks failed[۔]", repaired="The talks failed."),
    Example(target="He paid [٣٥] dollars.", repaired="He paid 35 dollars."),
    Example(target="He said[：]it failed[。]", repaired="He said: it failed."),
    Example(target="The talks, which cost £3.50 – “enough” – failed…"),
    Example(target="The slogan “نہیں، کبھی نہیں۔” was on the wall.", note="the source's own words"),
)

_MARKS = {
    "،": ",", "؛": ";", "؟": "?", "۔": ".", "٪": "%", "٫": ".", "٬": ",", "।": ".", "॥": ".",
    "。": ".", "，": ",", "、": ",", "：": ": ", "；": ";", "？": "?", "！": "!", "（": "(", "）": ")",
    "％": "%",
    "「": "“", "」": "”", "『": "‘", "』": "’", "《": "“", "》": "”",
}  # fmt: skip
_FOREIGN = re.compile(rf"[{''.join(map(re.escape, _MARKS))}]|[٠-٩۰-۹०-९０-９]+")


@check(category="linguistic/mechanics", severity=Severity.MINOR, confidence=0.9, examples=EXAMPLES)
def foreign_punctuation(passage: Passage, context: Context) -> Iterator[Finding]:
    text = passage.target
    if text.isascii():
        return
    for found in _FOREIGN.finditer(text):
        if _among_foreign_letters(text, found.start(), found.end()):
            continue
        shown = found.group()
        instead = _MARKS.get(shown) or "".join(str(unicodedata.digit(c)) for c in shown)
        if instead.endswith(" ") and text[found.end() : found.end() + 1].isspace():
            instead = instead.rstrip()
        yield Finding(
            span=Span(*found.span()),
            message=f"“{shown}” belongs to another script",
            suggestions=(instead,),
        )


def _among_foreign_letters(text: str, start: int, end: int) -> bool:
    """Whether the nearest letter before, or behind, is of another script."""
    before = next((c for c in reversed(text[:start]) if c.isalpha()), "")
    behind = next((c for c in text[end:] if c.isalpha()), "")
    return any(c and script_of(c) not in ("Latin", "") for c in (before, behind))
