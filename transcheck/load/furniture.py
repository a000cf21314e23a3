"""Page furniture of clippings: what stands around an article on its page and is no part of it.

Everything cut is kept with its reason and can be brought back. A line is cut for what it
says and where it stands; doubtful lines stay, since a lost sentence is worse than a
stray "Share" button.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from transcheck.load.paragraphs import Paragraph, has_more_words
from transcheck.load.phrases import Kind, Match, Phrases, phrases
from transcheck.model import Block, CutBlock, Document

_FEWEST_BODY_WORDS = 12
"""A shorter paragraph, or one that ends without a full stop, does not show where the body lies."""
_SENTENCE_END = re.compile(r"[.?!…۔؟।。！？][\"'”’»)\]」』]*$")
_WEATHER = re.compile(r"[-−+]?\d{1,2}(?:[.,٫]\d)?\s?(?:°\s?[CFcf]?|℃|℉|[CF])")
_PART = re.compile(r"\s[|•·–—/-]\s|\s*[|•·]\s*")
_ADDRESS = re.compile(
    r"(?:https?://|www\.)\S+|\S+@\S+\.\w+|@\w+|(?:twitter|x|facebook|instagram)\.com/\S+", re.IGNORECASE
)
_AN_ADDRESS = Match(Kind("address", at_ends=True))
_LONGEST = 500
"""Characters of a line that may be furniture."""
_MOST_PLACE_WORDS = 3
_LINK = "link to another story"


def find_furniture(paragraphs: Sequence[Paragraph], language: str) -> dict[int, str]:
    """The numbers of the paragraphs that are furniture, each with the reason."""
    known = phrases(language)
    texts = [paragraph.text for paragraph in paragraphs]
    matches = {n: match for n, text in enumerate(texts) if (match := _meet(text, known)) is not None}
    body = [n for n, text in enumerate(texts) if n not in matches and _is_body(text)]
    if not body:
        return {}
    first, last = body[0], body[-1]
    found = {
        n: match.kind.reason for n, match in matches.items() if not match.kind.at_ends or not first < n < last
    }
    found |= _weather(texts, first, matches)
    found |= _linked(texts, matches, found)
    found |= _lists_after_body(texts, last, matches)
    _spare_headline(first, matches, found)
    return dict(sorted(found.items()))


def _spare_headline(first: int, matches: dict[int, Match], found: dict[int, str]) -> None:
    """Keep a headline such as "Watch: a goat crosses the bridge", where it is all there is for one."""
    if not all(n in found for n in range(first)):
        return
    worded = [n for n in range(first) if n in matches and not matches[n].bare]
    for n in worded[-1:]:
        if found[n] == _LINK:
            del found[n]


def _is_body(text: str) -> bool:
    return has_more_words(text, _FEWEST_BODY_WORDS - 1) and bool(_SENTENCE_END.search(text))


def _meet(text: str, known: Phrases) -> Match | None:
    """What a line is by its words; several parts with bars between are furniture if each is."""
    if len(text) > _LONGEST:
        return None
    match = _AN_ADDRESS if _ADDRESS.fullmatch(text) else known.meet(text)
    if match is not None:
        return match
    parts = [part for part in _PART.split(text) if part.strip()]
    if len(parts) < 2:
        return None
    met = [known.meet(part) for part in parts]
    return met[0] if all(met) else None


def _weather(texts: Sequence[str], first: int, matches: dict[int, Match]) -> dict[int, str]:
    """The weather line of a page's head, and the place it is for."""
    found: dict[int, str] = {}
    for n in range(first):
        if not _WEATHER.fullmatch(texts[n]):
            continue
        found[n] = "weather"
        for beside in (n + 1, n - 1):
            if 0 <= beside < first and beside not in matches and _is_place(texts, beside, first):
                found[beside] = "place of the weather"
                break
    return found


def _is_place(texts: Sequence[str], n: int, first: int) -> bool:
    """Whether a line may be a place: two or three words, and not all that is left for a headline."""
    text = texts[n]
    few = not has_more_words(text, _MOST_PLACE_WORDS) and not _SENTENCE_END.search(text)
    return few and not any(c.isdigit() for c in text) and first - n > 1


def _linked(texts: Sequence[str], matches: dict[int, Match], found: dict[int, str]) -> dict[int, str]:
    """The title after a "Read more:" that stands alone on its line."""
    return {
        n + 1: reason
        for n, reason in found.items()
        if n in matches
        and matches[n].bare
        and texts[n].rstrip().endswith((":", "："))
        and reason == _LINK
        and n + 1 < len(texts)
        and not _SENTENCE_END.search(texts[n + 1])
    }


def _lists_after_body(texts: Sequence[str], last: int, matches: dict[int, Match]) -> dict[int, str]:
    """The titles under "Most read" and the like, where no body follows."""
    heads = (n for n in range(last + 1, len(texts)) if n in matches and matches[n].kind.opens_list)
    first = next(heads, None)
    if first is None:
        return {}
    titles = (n for n in range(first + 1, len(texts)) if n not in matches)
    return {n: matches[first].kind.reason for n in titles if not _SENTENCE_END.search(texts[n])}


def restore(document: Document, index: int) -> Document:
    """The document with the paragraph `cut[index]` back in its place.

    Its sentences are empty: the segmenter has to see it. Raises `IndexError` where nothing of
    that number was cut.
    """
    back = document.cut[index]
    blocks = (*document.blocks[: back.before], Block(back.text), *document.blocks[back.before :])
    rest = tuple(
        replace(cut, before=cut.before + 1) if n > index else cut
        for n, cut in enumerate(document.cut)
        if n != index
    )
    return replace(document, blocks=blocks, cut=rest)


def cut_furniture(
    paragraphs: Sequence[Paragraph], language: str
) -> tuple[tuple[Paragraph, ...], tuple[CutBlock, ...]]:
    """The paragraphs that stay, and those that go, each with its reason and place."""
    unmarked = [n for n, paragraph in enumerate(paragraphs) if not paragraph.furniture]
    told = find_furniture([paragraphs[n] for n in unmarked], language)
    found = {n: paragraph.furniture for n, paragraph in enumerate(paragraphs) if paragraph.furniture}
    found |= {unmarked[n]: reason for n, reason in told.items()}
    kept: list[Paragraph] = []
    cut: list[CutBlock] = []
    for n, paragraph in enumerate(paragraphs):
        if n in found:
            cut.append(CutBlock(text=paragraph.text, reason=found[n], before=len(kept)))
        else:
            kept.append(paragraph)
    return tuple(kept), tuple(cut)
