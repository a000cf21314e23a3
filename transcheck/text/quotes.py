"""Finding quotations: which marks open, which close, and what stands between them.

Marks are read by where they stand, since one character opens in one language and closes
in another (“ in English and German), Urdu copy turns ’so‘, and ’ is also an apostrophe.
"""

from dataclasses import dataclass

from transcheck.model import Span

# What may close a quotation that each mark opened.
_CLOSERS = {
    "“": "”\"", "”": "”“", "„": "“”\"", "‟": "”", "‘": "’'", "’": "’‘", "‚": "‘’", "«": "»", "»": "«»",
    "‹": "›", "›": "‹›", '"': '"”', "'": "'",
    "「": "」", "『": "』", "﹁": "﹂", "｢": "｣", "〝": "〞〟", "＂": "＂",
}  # fmt: skip
_MARKS = frozenset(_CLOSERS).union(*_CLOSERS.values())
# Marks that close in some language: they open only where they plainly stand at a beginning.
_UNSURE = frozenset("”’»›\"'＂")
_APOSTROPHES = frozenset("'’")
_DEEPEST = 8
"""More marks open at once than any writer nests: the oldest was no quotation."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """One quotation. `span` takes in its marks, `inner` only the words; `depth` 0 is the outermost.

    `closed` is False where the text ends first, as with a quotation that runs on over
    several paragraphs and is opened anew in each.
    """

    span: Span
    inner: Span
    open: str
    close: str
    depth: int = 0

    @property
    def closed(self) -> bool:
        return bool(self.close)


def quotations(text: str) -> tuple[Quotation, ...]:
    """The quotations of a paragraph by where they begin, nested ones after what holds them."""
    opened: list[int] = []
    found: list[Quotation] = []
    for i, mark in enumerate(text):
        if mark not in _MARKS or _is_apostrophe(text, i, opened):
            continue
        partner = _partner(text, i, opened)
        if partner is not None:
            del opened[partner + 1 :]  # what was opened inside and never closed was no quotation
            found.append(_quotation(text, opened.pop(), i, depth=len(opened)))
        elif _may_open(text, i):
            opened = [*opened[-_DEEPEST:], i]
    if opened and text[opened[0]] not in _APOSTROPHES:
        found.append(_quotation(text, opened[0], len(text), depth=0))
    return tuple(sorted(found, key=lambda q: (q.span.start, -q.span.end)))


def is_quoted(text: str, span: Span) -> bool:
    """Whether the whole span stands inside a quotation."""
    return any(quotation.inner.contains(span) for quotation in quotations(text))


def _quotation(text: str, start: int, end: int, *, depth: int) -> Quotation:
    close = text[end : end + 1]
    span = Span(start, end + len(close))
    return Quotation(span=span, inner=Span(start + 1, end), open=text[start], close=close, depth=depth)


def _partner(text: str, i: int, opened: list[int]) -> int | None:
    """The place in `opened` of the mark that the one at `i` closes, the innermost first."""
    if text[i] in "\"“”‘’'＂" and _begins_word(text, i):
        return None
    for n in range(len(opened) - 1, -1, -1):
        if text[i] in _CLOSERS[text[opened[n]]]:
            return n
    return None


def _may_open(text: str, i: int) -> bool:
    mark = text[i]
    if mark not in _CLOSERS or not text[i + 1 : i + 2].strip():
        return mark == "«" and i + 1 < len(text)  # « mot »: French sets a space inside
    if mark == "'" or mark == "’":
        return _begins_word(text, i) and not text[i + 1].isdigit() and _closes_later(text, i)
    return mark not in _UNSURE or _begins_word(text, i)


def _begins_word(text: str, i: int) -> bool:
    """Whether a mark stands before a word and after nothing: a space, a bracket, a dash, another mark."""
    before, after = text[i - 1 : i], text[i + 1 : i + 2]
    stands_free = (
        not before
        or before.isspace()
        or before in "([{<—–-/،,:：（【"
        or before in _MARKS - {"’", "'", "”", "»"}
    )
    return stands_free and bool(after.strip()) and after not in ".,;:!?)]}،۔؟。，"


def _closes_later(text: str, i: int) -> bool:
    """Whether some later mark can close what an apostrophe-like mark at `i` would open."""
    closers = _CLOSERS[text[i]]
    return any(mark in closers and not _joins_letters(text, n) for n, mark in enumerate(text[i + 1 :], i + 1))


def _joins_letters(text: str, i: int) -> bool:
    """don’t, l’eau, O’Brien."""
    return text[i - 1 : i].isalpha() and text[i + 1 : i + 2].isalpha()


def _is_apostrophe(text: str, i: int, opened: list[int]) -> bool:
    if text[i] == '"':
        return _is_gershayim(text, i)
    if text[i] not in _APOSTROPHES:
        return False
    if _joins_letters(text, i):
        return True
    inside = any(text[n] in "‘'’" for n in opened)
    return inside and _is_possessive(text, i)


def _is_gershayim(text: str, i: int) -> bool:
    """The mark inside a Hebrew acronym, typed as a straight quotation mark."""
    return all("א" <= letter <= "ת" for letter in (text[i - 1 : i], text[i + 1 : i + 2]))


def _is_possessive(text: str, i: int) -> bool:
    """The workers’ rights: a plural s, a small letter to follow, and a better place to close further on."""
    if text[i - 1 : i] != "s" or not (text[i + 1 : i + 2].isspace() and text[i + 2 : i + 3].islower()):
        return False
    rest = text[i + 1 :]
    closing = next((n for n, c in enumerate(rest) if c == text[i] and not _joins_letters(rest, n)), None)
    return closing is not None and "‘" not in rest[:closing] and not _begins_word(rest, closing)
