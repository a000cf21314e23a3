"""Saved web pages: the article by trafilatura, or the whole page where that finds too little."""

import logging
import re
from collections.abc import Iterator, Mapping, Sequence
from html import unescape
from typing import TYPE_CHECKING

from transcheck.load.between import without_between
from transcheck.load.encoding import decode
from transcheck.load.markup import attribute, local
from transcheck.load.opening import Opened
from transcheck.load.paragraphs import Paragraph, Reading, tidy
from transcheck.model import BlockKind
from transcheck.text.fold import fold_text
from transcheck.text.words import count_words

if TYPE_CHECKING:
    from lxml.etree import _Element

Kinds = Mapping[str, BlockKind | None]

_PLAIN_BLOCKS = """
    p div section article main body header table tr ul ol dl dt dd pre address figure center hr summary
"""
_PAGE: Kinds = {
    **dict.fromkeys(_PLAIN_BLOCKS.split()),
    "h1": BlockKind.HEADLINE,
    **dict.fromkeys(("h2", "h3", "h4", "h5", "h6"), BlockKind.SUBHEAD),
    **dict.fromkeys(("td", "th"), BlockKind.CELL),
    **dict.fromkeys(("caption", "figcaption"), BlockKind.CAPTION),
    "li": BlockKind.LIST_ITEM,
    "blockquote": BlockKind.QUOTE,
}
"""The elements of a page that part its text, with the kind of block each makes."""
_EXTRACT: Kinds = {
    **dict.fromkeys(("p", "body", "list", "table", "row", "ab", "div", "figure")),
    "head": BlockKind.SUBHEAD,
    "item": BlockKind.LIST_ITEM,
    "quote": BlockKind.QUOTE,
    "cell": BlockKind.CELL,
}
"""The same for what the extractor hands back."""
_UNSEEN = frozenset({
    "script", "style", "noscript", "template", "head", "svg", "math", "iframe", "object", "nav", "button",
    "select", "textarea", "form", "footer", "aside", "rt", "rp", "audio", "video",
})  # fmt: skip
_LINE_BREAKS = frozenset({"br", "lb"})
_PARTING = "\u204b\u204b"
"""Put where two line breaks part paragraphs: the extractor would make a space of them."""
_FEW_WORDS = 60
_ENOUGH = 0.4
"""Where so few words, and so small a share of the page's sentences, were found, the article was missed."""
_FEWEST_WORDS = 12
_LARGEST_PAGE = 2**20
"""Characters. Longer pages are not given to the extractor, which would take minutes."""
_EMBEDDED = re.compile(r"data:[\w.+-]+/[\w.+-]+;[^\"'\s)<>]{200,}")
_BREAKS = re.compile(r"(?:<br\s*/?>\s*){2,}", re.IGNORECASE)
_NO_TEXT = tuple(
    (re.compile(opens, re.IGNORECASE), re.compile(closes, re.IGNORECASE))
    for opens, closes in ((r"<script\b", r"</script\s*>"), (r"<style\b", r"</style\s*>"), ("<!--", "-->"))
)
"""Where what a page holds besides its text begins and ends."""
_BLOCK_TAG = re.compile(r"</?(?:p|div|h[1-6]|li|td|tr|br|article|section|blockquote)\b[^<>]*>", re.IGNORECASE)
_TAG = re.compile(r"<[/!?]?[A-Za-z][^<>]*>")
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_LANGUAGE = re.compile(r"<html[^>]{0,500}?\slang\s*=\s*[\"']?([A-Za-z][\w-]*)", re.IGNORECASE)
_NEAR_THE_TOP = 4


def read_html(opened: Opened) -> Reading:
    """The article of a page, its headline first."""
    text = _prepared(decode(opened))
    root = _parsed(opened, text)
    whole = tuple(_walked(root, _PAGE)) or tuple(_stripped(text))
    article, title = _extracted(text) if len(text) <= _LARGEST_PAGE else ((), "")
    found = _sentence_words(article)
    if not article or (found < _FEW_WORDS and found < _ENOUGH * _sentence_words(whole)):
        article = whole
    language = _LANGUAGE.search(text)
    return Reading(
        _with_headline(article, _only_headline(whole) or title),
        language=language.group(1) if language else "",
        title=title,
    )


def _prepared(text: str) -> str:
    """The page without scripts, comments and embedded pictures, with its paragraph breaks marked."""
    for opens, closes in _NO_TEXT:
        text = without_between(text, opens, closes)
    return _BREAKS.sub(f"<br>{_PARTING}<br>", _EMBEDDED.sub("", _DECLARATION.sub("", text)))


def _parsed(opened: Opened, text: str) -> "_Element":
    from lxml import etree, html

    parser = html.HTMLParser(no_network=True, huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        root: _Element = html.document_fromstring(text, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise opened.refuse("holds no text", "save the page again") from error
    return root


def _extracted(text: str) -> tuple[tuple[Paragraph, ...], str]:
    """The paragraphs that trafilatura takes for the article, and its title."""
    import trafilatura

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # it logs every page that it finds nothing in
    found = trafilatura.bare_extraction(
        text, include_comments=False, include_tables=True, with_metadata=True, favor_recall=True
    )
    if found is None or found.body is None:
        return (), ""
    return tuple(_walked(found.body, _EXTRACT)), tidy(found.title or "")


def _walked(root: "_Element", kinds: Kinds) -> Iterator[Paragraph]:
    """The text of a tree, parted where an element of `kinds` begins or ends."""
    from lxml import etree

    around: list[BlockKind | None] = [None]
    pieces: list[str] = []
    walk = etree.iterwalk(root, events=("start", "end"))
    for event, element in walk:
        name = local(element)
        if name in kinds:
            yield from _finished(pieces, around[-1])
            pieces = []
        if event == "start":
            if name in _UNSEEN and name not in kinds:
                walk.skip_subtree()
                continue
            if name in kinds:
                around.append(_kind(element, kinds) or around[-1])
            pieces.append("\n" if name in _LINE_BREAKS else element.text or "")
            continue
        if name in kinds:
            around.pop()
        pieces.append(element.tail or "")
    yield from _finished(pieces, None)


def _stripped(text: str) -> Iterator[Paragraph]:
    """The text between the tags: the parser drops what lies more than 2,000 elements deep."""
    lines = _BLOCK_TAG.sub("\n", text.replace(_PARTING, "\n"))
    pieces = (tidy(unescape(_TAG.sub("", line))) for line in lines.split("\n"))
    return (Paragraph(piece) for piece in pieces if piece)


def _kind(element: "_Element", kinds: Kinds) -> BlockKind | None:
    if local(element) == "head" and attribute(element, "rend") == "h1":
        return BlockKind.HEADLINE
    return kinds[local(element)]


def _finished(pieces: Sequence[str], kind: BlockKind | None) -> Iterator[Paragraph]:
    for text in "".join(pieces).split(_PARTING):
        if tidy(text):
            yield Paragraph(tidy(text), kind)


def _sentence_words(paragraphs: Sequence[Paragraph]) -> int:
    """The words in paragraphs long enough to be of an article."""
    counts = (count_words(paragraph.text) for paragraph in paragraphs)
    return sum(count for count in counts if count >= _FEWEST_WORDS)


def _only_headline(page: Sequence[Paragraph]) -> str:
    """The page's one main heading; where there are several it may be the site's name."""
    found = {paragraph.text for paragraph in page if paragraph.kind is BlockKind.HEADLINE}
    return found.pop() if len(found) == 1 else ""


def _with_headline(article: tuple[Paragraph, ...], title: str) -> tuple[Paragraph, ...]:
    """The article with its headline in front, where the extractor left it out."""
    top = article[:_NEAR_THE_TOP]
    known = any(p.kind is BlockKind.HEADLINE or fold_text(p.text) == fold_text(title) for p in top)
    if not title or known or not article:
        return article
    return (Paragraph(title, BlockKind.HEADLINE), *article)
