"""One row of a rule file as a value, and what its kind says of it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from transcheck.check.check import Example, InQuotes
from transcheck.check.rules.pattern import Reading, parse
from transcheck.model import CATEGORIES, Severity


class Tier(StrEnum):
    """How sure the English wording alone makes us."""

    ALONE = "P1"
    """Almost never good English: fires on the translation alone."""
    WITH_SOURCE = "P2"
    """Can be fine English: fires only where the source expression faces it."""
    DENSITY = "P3"
    """Fine English; only how often it stands is a symptom."""


@dataclass(frozen=True, slots=True)
class Kind:
    """What rows of a kind have in common.

    `message` says what happened, {language} being the source's; `anywhere` is said of
    rows for any source.
    """

    category: str
    message: str
    anywhere: str
    in_quotes: InQuotes = InQuotes.MILDER


KINDS: Mapping[str, Kind] = {
    "idiom": Kind(
        "style/awkward",
        "{language} idiom carried over word for word",
        "Idiom carried over word for word",
    ),
    "connector": Kind(
        "style/awkward",
        "Connecting phrase of {language} copy",
        "Throat-clearing: the sentence can start without it",
    ),
    "lightverb": Kind(
        "style/awkward",
        "{language} verb phrase carried over",
        "A plain verb says it",
    ),
    "attrib": Kind(
        "style/house",
        "Verb of saying carried over from {language}",
        "Verb of saying that colours the claim",
    ),
    "honorific": Kind(
        "style/awkward",
        "{language} courtesy carried over",
        "Courtesy that English news does without",
        in_quotes=InQuotes.SILENT,
    ),
    "formula": Kind(
        "style/awkward",
        "{language} set phrase carried over",
        "Set phrase that English news does without",
    ),
    "loaded": Kind(
        "style/house",
        "Partisan wording of the source in the paper's own voice",
        "Partisan wording in the paper's own voice",
        in_quotes=InQuotes.SILENT,
    ),
    "friend": Kind(
        "accuracy/mistranslation",
        "False friend of the {language} expression",
        "False friend",
    ),
    "unit": Kind(
        "accuracy/number",
        "Unit or number word of {language}",
        "Unit or number word carried over",
    ),
    "time": Kind(
        "accuracy/mistranslation",
        "Time expression of {language}",
        "Time expression carried over",
    ),
    "grammar": Kind(
        "linguistic/grammar",
        "{language} construction carried over",
        "Not the way English builds the phrase",
    ),
    "euphemism": Kind(
        "style/awkward",
        "{language} euphemism carried over",
        "Euphemism where English news is plain",
    ),
    "office": Kind(
        "accuracy/mistranslation",
        "Office or institution named after its {language} word",
        "Office or institution under a name readers don't know",
    ),
    "count": Kind(
        "linguistic/grammar",
        "Uncountable noun in the plural",
        "Uncountable noun in the plural",
    ),
}


# No slots: `cached_property` needs a dictionary to keep its value in.
@dataclass(frozen=True)
class Wording:
    """An English pattern as it is written, with the ways to read it.

    It is read when it is first asked for: most rows of a language never meet their source.
    """

    pattern: str

    @cached_property
    def readings(self) -> tuple[Reading, ...]:
        """The ways to read it. Raises PatternError."""
        return parse(self.pattern)


@dataclass(frozen=True, eq=False)
class Rule:
    """One row. `pair` is its folder ("ur-en"), `line` where the row starts in its file.

    `naturals` are replacements, best first, `advice` what the row says where no words can
    be put in place. `by_source`: a source expression faces the flag or it is none.
    """

    id: str
    path: str
    line: int
    pair: str
    tier: Tier
    kind: str
    source: tuple[str, ...]
    literal: tuple[Wording, ...]
    naturals: tuple[str, ...]
    advice: tuple[str, ...]
    note: str
    category: str
    severity: Severity
    examples: tuple[Example, ...]
    by_source: bool = False
    per_thousand: float = 0.0

    @property
    def check(self) -> str:
        """The id of the check that this row is."""
        return f"literal.{self.pair}.{self.id}"

    @property
    def source_language(self) -> str:
        """The language of the pair's source, "any" where it does not matter."""
        return self.pair.rpartition("-")[0]

    @property
    def target_language(self) -> str:
        return self.pair.rpartition("-")[2]

    @property
    def is_article_wide(self) -> bool:
        return self.tier is Tier.DENSITY

    @property
    def needs_source(self) -> bool:
        """Whether the row is silent without its source expression."""
        return self.by_source or self.tier is Tier.WITH_SOURCE

    def confidence(self, *, with_source: bool) -> float:
        """How sure a flag is, its source expression standing opposite or not."""
        if self.by_source:
            return 0.6
        if self.tier is Tier.ALONE:
            return 0.95 if with_source else 0.85
        return 0.8 if self.tier is Tier.WITH_SOURCE else 0.4

    @property
    def title(self) -> str:
        """The words of its first flagged example; what the row is about where it flags a mere place."""
        flagged = next((re.findall(r"\[(.+?)\]", example.target) for example in self.examples), [])
        return flagged[0] if flagged else self.source[0] if self.source else self.id


def default_severity(category: str) -> Severity:
    return CATEGORIES[category].severity
