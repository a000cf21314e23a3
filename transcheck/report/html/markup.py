"""Text made safe for a page, each language in its own direction."""

from html import escape

from transcheck.report.clean import clean
from transcheck.report.rows import Row
from transcheck.text.scripts import is_rtl


def text_of(text: str) -> str:
    """The text with nothing in it that a browser takes for markup."""
    return escape(clean(text))


def isolated(text: str, language: str) -> str:
    """Words of another language within a sentence of ours."""
    return f'<bdi class="inline" {tongue(language)}>{text_of(text)}</bdi>'


def tongue(language: str) -> str:
    """The attributes that say which language an element speaks, and in which direction."""
    direction = "rtl" if is_rtl(language) else "ltr"
    return f'lang="{text_of(language)}" dir="{direction}"'


def anchor(row: Row) -> str:
    """A name for the passage that may stand in an address."""
    return "p" + "".join(c if c.isascii() and c.isalnum() else f"-{ord(c):x}" for c in row.label)
