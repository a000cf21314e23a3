"""OpenDocument texts: the words of the paragraphs in their places, spans and styles left alone."""

from collections.abc import Iterator, Mapping, Sequence

from transcheck.report.corrected.markup import Node, escaped, letters, tree
from transcheck.report.corrected.rewording import Letter, Rewording, Splice
from transcheck.report.corrected.running import running

_PART = "content.xml"
_UNSEEN = frozenset({
    "tracked-changes", "annotation", "note-citation", "ruby-text", "forms", "table-of-content", "desc",
    "title", "#",
})  # fmt: skip
_PARAGRAPHS = ("p", "h")


def splices(texts: Mapping[str, str], wanted: Sequence[Rewording]) -> dict[str, list[Splice]]:
    """Raises Lost where a passage is not in the text."""
    text = texts.get(_PART, "")
    blocks = [block for body in tree(text).all("body") for block in _blocks(text, body)]
    return {_PART: list(running(blocks, wanted, _written))}


def _blocks(text: str, node: Node) -> Iterator[list[Letter]]:
    """Each paragraph's own letters, then those of notes and boxes within it, as it is read."""
    for paragraph in _outermost(node):
        yield list(letters(text, paragraph, but=_UNSEEN | set(_PARAGRAPHS)))
        yield from _blocks(text, paragraph)


def _outermost(node: Node) -> Iterator[Node]:
    for child in node.children:
        if child.name in _UNSEEN:
            continue
        if child.name in _PARAGRAPHS:
            yield child
        else:
            yield from _outermost(child)


def _written(words: str) -> str:
    return escaped(words).replace("\n", "<text:line-break/>")
