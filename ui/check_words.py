"""What checks are called and what they say, in the language of the interface.

The engine speaks English. Its titles, messages and explanations are looked up in
resources/i18n/checks_xx.toml; a message by its pattern, with what was filled in kept.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field
from functools import cache, lru_cache
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from transcheck.model import Issue
from transcheck.paths import resources

if TYPE_CHECKING:
    from transcheck.check import Check

_ISOLATES = re.compile("[\u2066-\u2069\u200e\u200f]")


@dataclass(frozen=True, slots=True)
class Words:
    """One language's table. All are empty for English."""

    titles: dict[str, str] = field(default_factory=dict)
    explanations: dict[str, str] = field(default_factory=dict)
    messages: tuple[tuple[re.Pattern[str], str], ...] = ()
    words: dict[str, str] = field(default_factory=dict)
    sentences: dict[str, str] = field(default_factory=dict)


def spoken() -> str:
    """The language of the interface."""
    return QLocale.languageToCode(QLocale().language())


@cache
def words_of(language: str) -> Words:
    """What the checks say in that language."""
    file = resources() / "i18n" / f"checks_{language}.toml"
    if not file.is_file():
        return Words()
    data = tomllib.loads(file.read_text(encoding="utf-8"))
    # The pattern with most letters of its own first: “{}, {}” would take everything.
    messages = sorted(data.pop("messages").items(), key=lambda pair: -len(pair[0].replace("{}", "")))
    return Words(messages=tuple((_pattern(said), meant) for said, meant in messages), **data)


def check_title(check: str) -> str:
    """The title of a check by its id; empty for a row of a rule pack, whose flags name themselves."""
    known = words_of(spoken()).titles.get(check)
    if known:
        return known
    found = _check(check)
    return found.title if found else ""


def message_of(issue: Issue) -> str:
    """What a flag says is wrong."""
    return said(issue.message, spoken())


def explanation_of(issue: Issue) -> str:
    """Why it matters. Notes of rows and termbases are shown as they were written."""
    words = words_of(spoken())
    known, check = words.explanations.get(issue.check), _check(issue.check)
    for english, translated in words.sentences.items():
        if issue.explanation.startswith(english):
            rest = issue.explanation.removeprefix(english).strip()
            return f"{translated} {known if check and rest == check.explanation and known else rest}".strip()
    return known if known and check and issue.explanation == check.explanation else issue.explanation


def explanation_in_short(check: Check) -> str:
    """Why a check matters, where its own page is not in the language of the interface."""
    return words_of(spoken()).explanations.get(check.id, "")


@lru_cache(maxsize=1 << 13)
def said(message: str, language: str) -> str:
    """A message in that language, as it is where its pattern is not known."""
    words = words_of(language)
    if not words.messages:
        return message
    plain = _ISOLATES.sub("", message)
    whole = _known(words, plain)
    if whole is not None:
        return whole
    first, *advice = plain.split("; ")
    translated = _known(words, first)
    return message if translated is None else "؛ ".join((translated, *advice))


def _known(words: Words, message: str) -> str | None:
    for pattern, translated in words.messages:
        found = pattern.fullmatch(message)
        if found:
            return translated.format(*(_filled(words, part) for part in found.groups()))
    return None


def _filled(words: Words, part: str) -> str:
    """A word of the interface, or words of the text: these keep their own direction."""
    known = words.words.get(part)
    if known is None:
        known = _known(words, part)
    return known if known is not None else f"\u2068{part}\u2069" if part else part


def _pattern(template: str) -> re.Pattern[str]:
    return re.compile("(.*?)".join(map(re.escape, template.split("{}"))), re.DOTALL)


@cache
def _check(id: str) -> Check | None:
    """The check written in Python of that id."""
    module = f"transcheck.check.{id}"
    try:
        found = find_spec(module)
    except ModuleNotFoundError:
        return None
    from transcheck.check import Check

    members = vars(import_module(module)).values() if found else ()
    return next((member for member in members if isinstance(member, Check) and member.id == id), None)
