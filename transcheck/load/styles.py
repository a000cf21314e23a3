"""What the named styles of word processors are for; they keep these names in every language."""

from transcheck.model import BlockKind

_STYLES = {
    "title": BlockKind.HEADLINE,
    "subtitle": BlockKind.STANDFIRST,
    "caption": BlockKind.CAPTION,
    "quote": BlockKind.QUOTE,
    "intense quote": BlockKind.QUOTE,
}
_BODY_LEVEL = 9
"""The outline level of body text."""


def kind_of_style(name: str) -> BlockKind | None:
    """The kind of a paragraph by the name of its style, in small letters; None where it tells nothing."""
    if name.startswith("heading "):
        return BlockKind.HEADLINE if name == "heading 1" else BlockKind.SUBHEAD
    return BlockKind.LIST_ITEM if name.startswith("list ") else _STYLES.get(name)


def kind_of_level(level: int) -> BlockKind | None:
    """The kind of a paragraph by its outline level, 0 for the highest."""
    if not 0 <= level < _BODY_LEVEL:
        return None
    return BlockKind.HEADLINE if level == 0 else BlockKind.SUBHEAD
