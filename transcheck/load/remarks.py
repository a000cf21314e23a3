"""What a person should know about a file before trusting what was read from it."""

from transcheck.load.kinds import Kind
from transcheck.load.opening import Opened
from transcheck.text.languages import facts

_BY_ENDING = {
    ".doc": Kind.WORD, ".docx": Kind.WORD, ".docm": Kind.WORD, ".odt": Kind.OPEN_DOCUMENT, ".pdf": Kind.PDF,
    ".rtf": Kind.RICH_TEXT, ".html": Kind.HTML, ".htm": Kind.HTML, ".txt": Kind.PLAIN, ".md": Kind.MARKDOWN,
}  # fmt: skip


def remarks_on(opened: Opened, kind: Kind, language: str) -> tuple[str, ...]:
    """Sentences for a person: a wrong ending, a format that may have put words out of order."""
    found: list[str] = []
    named = _BY_ENDING.get(opened.suffix, kind)
    if named is not kind:
        found.append(
            f"{opened.path.name} is named like a {named} file but holds {kind}, and was read as that."
        )
    if kind is Kind.PDF and facts(language).is_rtl:
        found.append(
            f"{opened.path.name} is a PDF written from right to left, in which words may be out of"
            " order. A Word or text file is read more surely."
        )
    return tuple(found)
