"""The kinds of error a flag can name: a closed table, a metric based on MQM.

Ids are stable: rule files, saved reviews, exports and filters use them.
"""

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How bad it is for the reader; the points belong to the scoring preset."""

    NEUTRAL = "neutral"
    MINOR = "minor"
    MAJOR = "major"
    CRITICAL = "critical"

    @property
    def rank(self) -> int:
        return _RANKS[self]

    def raised(self, by: int = 1) -> "Severity":
        """One level graver (`by` negative: milder), staying on the scale."""
        levels = list(Severity)
        return levels[min(max(self.rank + by, 0), len(levels) - 1)]


_RANKS = {level: rank for rank, level in enumerate(Severity)}


class Family(StrEnum):
    """The five kinds of pencil mark a person tells apart at a glance."""

    PHRASING = "phrasing"
    TERMS = "terms"
    ACCURACY = "accuracy"
    LANGUAGE = "language"
    LOCALE = "locale"


@dataclass(frozen=True, slots=True)
class Category:
    """One row of the table. `its` is the ITS 2.0 type it is exported as."""

    id: str
    label: str
    family: Family
    severity: Severity
    its: str
    scored: bool = True


_MINOR, _MAJOR, _NEUTRAL = Severity.MINOR, Severity.MAJOR, Severity.NEUTRAL

CATEGORIES: dict[str, Category] = {
    category.id: category
    for category in (
        Category("terminology/wrong-term", "Wrong term", Family.TERMS, _MINOR, "terminology"),
        Category("terminology/drift", "Term or name drift", Family.TERMS, _MINOR, "inconsistency"),
        Category("accuracy/mistranslation", "Mistranslation", Family.ACCURACY, _MAJOR, "mistranslation"),
        Category("accuracy/literal", "Literal, meaning lost", Family.ACCURACY, _MAJOR, "mistranslation"),
        Category("accuracy/omission", "Omission", Family.ACCURACY, _MAJOR, "omission"),
        Category("accuracy/addition", "Addition", Family.ACCURACY, _MINOR, "addition"),
        Category("accuracy/untranslated", "Untranslated text", Family.ACCURACY, _MAJOR, "untranslated"),
        Category("accuracy/number", "Number, date or unit differs", Family.ACCURACY, _MAJOR, "numbers"),
        Category("accuracy/quotation", "Quotation not faithful", Family.ACCURACY, _MAJOR, "mistranslation"),
        Category("linguistic/grammar", "Grammar", Family.LANGUAGE, _MINOR, "grammar"),
        Category(
            "linguistic/mechanics", "Spelling, punctuation, spacing", Family.LANGUAGE, _MINOR, "typographical"
        ),
        Category("style/awkward", "Awkward, literal", Family.PHRASING, _MINOR, "style"),
        Category("style/house", "House style", Family.PHRASING, _MINOR, "style"),
        Category("locale/format", "Locale convention", Family.LOCALE, _MINOR, "locale-violation"),
        Category("audience/reference", "Needs a gloss", Family.PHRASING, _NEUTRAL, "locale-specific-content"),
        Category("custom/preference", "Preferential", Family.PHRASING, _NEUTRAL, "other", scored=False),
        Category("custom/praise", "Good solution", Family.PHRASING, _NEUTRAL, "other", scored=False),
    )
}
