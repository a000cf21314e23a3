"""Web pages: the words of the article in their places, tags and all else left alone."""

import re
from collections.abc import Iterator, Mapping, Sequence

from transcheck.report.corrected.markup import characters, escaped, tokens
from transcheck.report.corrected.rewording import Letter, Rewording, Splice
from transcheck.report.corrected.running import running

_UNSEEN = re.compile(
    r"<(script|style|head|template|noscript|svg|select|textarea)\b[^>]*>.*?</\1\s*>|<!--.*?-->",
    re.DOTALL | re.IGNORECASE,
)
_INLINE = frozenset({
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "dfn", "em", "font", "i", "kbd", "mark", "q", "s",
    "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "ins", "del",
    "img",
})  # fmt: skip
"""Elements that part no words; all others do."""


def splices(texts: Mapping[str, str], wanted: Sequence[Rewording]) -> dict[str, list[Splice]]:
    """Raises Lost where a passage is not on the page."""
    # As long as the page, so that places stay, with nothing in it that nobody sees.
    text = _UNSEEN.sub(_as_comment, texts[""])
    return {"": list(running(list(_blocks(text)), wanted, _written))}


def _as_comment(found: re.Match[str]) -> str:
    return f"<!--{' ' * (len(found.group()) - 7)}-->"


def _blocks(text: str) -> Iterator[list[Letter]]:
    block: list[Letter] = []
    here = 0
    for token in tokens(text):
        block.extend(characters(text, here, token.start()))
        here = token.end()
        if token["name"] is not None and token["name"].lower() not in _INLINE:
            yield block
            block = []
    yield [*block, *characters(text, here, len(text))]


def _written(words: str) -> str:
    return escaped(words).replace("\n", "<br/>")
