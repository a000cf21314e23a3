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
from transcheck.model import Passage, Severity
from transcheck.paths import resources
from transcheck.text.words import words

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
    passages = context.alignment.passages
    yield from minority(
        (u for p in passages for u in _words(p)), "{way} spelling in an article that is {usual}"
    )
    yield from minority(
        (u for p in passages for u in _ize(p)), "Spelt with “{way}”; the article writes “{usual}”"
    )


def _words(passage: Passage) -> Iterator[Use]:
    american, british = _pairs()
    for word in words(passage.target):
        if word.text[:1].isupper() and word.span.start:
            continue  # a name
        if word.lower in american:
            yield Use("American", passage.id, word.span, (american[word.lower],))
        elif word.lower in british:
            yield Use("British", passage.id, word.span, (british[word.lower],))


def _ize(passage: Passage) -> Iterator[Use]:
    for word in words(passage.target):
        found = _ENDING.fullmatch(word.text)
        if found is None or found["stem"] not in _stems():
            continue
        other = "z" if found["s"] == "is" else "s"
        instead = f"{found['stem']}i{other}{found['rest']}"
        yield Use(f"-i{found['s'][1]}e", passage.id, word.span, (instead,))


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
