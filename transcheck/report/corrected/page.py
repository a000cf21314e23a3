"""Web pages: the words of the article in their places, tags and all else left alone."""

import re
from collections.abc import Iterator, Mapping, Sequence

from transcheck.report.corrected.markup import characters, escaped, tokens
from transcheck.report.corrected.rewording import Letter, Rewording, Splice
from transcheck.report.corrected.running import running

_UNSEEN = ("script", "style", "head", "template", "noscript", "svg", "select", "textarea")
_OPENS = re.compile(rf"<(?:({'|'.join(_UNSEEN)})\b[^<>]*>|!--)", re.IGNORECASE)
_CLOSES = {name: re.compile(rf"</{name}\s*>", re.IGNORECASE) for name in _UNSEEN} | {"": re.compile("-->")}
_INLINE = frozenset({
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "dfn", "em", "font", "i", "kbd", "mark", "q", "s",
    "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "ins", "del",
    "img",
})  # fmt: skip
"""Elements that part no words; all others do."""


def splices(texts: Mapping[str, str], wanted: Sequence[Rewording]) -> dict[str, list[Splice]]:
    """Raises Lost where a passage is not on the page."""
    text = _seen(texts[""])
    return {"": list(running(list(_blocks(text)), wanted, _written))}


def _seen(text: str) -> str:
    """The page with what nobody sees as empty comments of the same length, so that places stay."""
    pieces, here, unclosed = [], 0, set()
    kept = 0
    while opens := _OPENS.search(text, here):
        name = (opens.group(1) or "").lower()
        closes = None if name in unclosed else _CLOSES[name].search(text, opens.end())
        if closes is None:
            unclosed.add(name)
            here = opens.end()
            continue
        here = closes.end()
        pieces += [text[kept : opens.start()], f"<!--{' ' * (here - opens.start() - 7)}-->"]
        kept = here
    return "".join([*pieces, text[kept:]])


def _blocks(text: str) -> Iterator[list[Letter]]:
    block: list[Letter] = []
    here = 0
    for token in tokens(text):
        block.extend(characters(text, here, token.start))
        here = token.end
        if token.name and token.name.lower() not in _INLINE:
            yield block
            block = []
    yield [*block, *characters(text, here, len(text))]


def _written(words: str) -> str:
    return escaped(words).replace("\n", "<br/>")
