"""American and British spelling mixed

“Defense” stands beside “defence”, or “organize” beside “organise”. Translators and machines pick
words up from both sides of the ocean; a paper keeps to one.

Example: “the defence budget … the defense minister”. Choose one.

Leave it alone in names (the Labour Party, the Department of Defense).
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache

from transcheck.check.check import Context, Example, Finding, Need, check
from transcheck.check.locale._mix import Use, minority
from transcheck.model import PassageId, Severity, Span
from transcheck.paths import resources

EXAMPLES = (
    Example(
        target="The defense budget rose.\nA new center for labor studies opened.\nThe [neighbours] left.",
        repaired="The defense budget rose.\nA new center for labor studies opened.\nThe neighbors left.",
    ),
    Example(
        target="They organise it.\nThey realise why.\nThe [organizing] body met.",
        repaired="They organise it.\nThey realise why.\nThe organising body met.",
    ),
    Example(target="The defense budget rose.\nThe Labour Party honored the World Health Organisation."),
)

_ENDING = re.compile(r"(?P<stem>[a-z]+?)(?P<s>is|iz)(?P<rest>e|es|ed|er|ers|ing|ation|ations)$")


@check(
    category="locale/format",
    severity=Severity.MINOR,
    confidence=0.75,
    needs=Need.ARTICLE,
    examples=EXAMPLES,
)
def spelling_variety(context: Context) -> Iterator[Finding]:
    words: list[Use] = []
    endings: list[Use] = []
    for passage in context.alignment.passages:
        for found in _WORD.finditer(passage.target):
            word = found.group()
            use = _word(word, passage.id, Span(*found.span()))
            if use is not None:
                words.append(use)
            elif word[-2:] in _ENDS and (use := _ize(word, passage.id, Span(*found.span()))):
                endings.append(use)
    yield from minority(words, "{way} spelling in an article that is {usual}")
    yield from minority(endings, "Spelt with “{way}”; the article writes “{usual}”")


# A capital inside a sentence is a name's: the Labour Party.
_WORD = re.compile(r"\b[a-z]{4,}\b|^[A-Z][a-z]{3,}\b")
_ENDS = frozenset({"se", "ze", "es", "ed", "er", "rs", "ng", "on", "ns"})


def _word(word: str, passage: PassageId, span: Span) -> Use | None:
    american, british = _pairs()
    lower = word.lower()
    if lower in american:
        return Use("American", passage, span, (american[lower],))
    if lower in british:
        return Use("British", passage, span, (british[lower],))
    return None


def _ize(word: str, passage: PassageId, span: Span) -> Use | None:
    found = _ENDING.fullmatch(word)
    if found is None or found["stem"] not in _stems():
        return None
    other = "z" if found["s"] == "is" else "s"
    return Use(f"-i{found['s'][1]}e", passage, span, (f"{found['stem']}i{other}{found['rest']}",))


@cache
def _table() -> Mapping[str, Mapping[str, str]]:
    path = resources() / "english" / "varieties.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


@cache
def _pairs() -> tuple[Mapping[str, str], Mapping[str, str]]:
    """From American to British spelling, and back. “Percent” has a check of its own."""
    american = {us: uk for us, uk in _table()["words"].items() if " " not in uk}
    return american, {uk: us for us, uk in american.items()}


@cache
def _stems() -> frozenset[str]:
    return frozenset(_table()["ize"]["stems"].split())
