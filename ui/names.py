"""The words of the model in the language of the interface: kinds, severities, states, languages."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from transcheck.model import CATEGORIES, Family, Severity, State
from transcheck.text.languages import facts

_FAMILIES = {
    Family.PHRASING: QT_TRANSLATE_NOOP("names", "Phrasing"),
    Family.TERMS: QT_TRANSLATE_NOOP("names", "Terms"),
    Family.ACCURACY: QT_TRANSLATE_NOOP("names", "Accuracy"),
    Family.LANGUAGE: QT_TRANSLATE_NOOP("names", "Language"),
    Family.LOCALE: QT_TRANSLATE_NOOP("names", "Locale"),
}
_SEVERITIES = {
    Severity.NEUTRAL: QT_TRANSLATE_NOOP("names", "remark"),
    Severity.MINOR: QT_TRANSLATE_NOOP("names", "minor"),
    Severity.MAJOR: QT_TRANSLATE_NOOP("names", "major"),
    Severity.CRITICAL: QT_TRANSLATE_NOOP("names", "critical"),
}
_STATES = {
    State.OPEN: QT_TRANSLATE_NOOP("names", "Open"),
    State.ACCEPTED: QT_TRANSLATE_NOOP("names", "Accepted"),
    State.DISMISSED: QT_TRANSLATE_NOOP("names", "Dismissed"),
}
# The engine's own labels, written out so that the translator's tools find them.
_CATEGORIES = (
    QT_TRANSLATE_NOOP("names", "Wrong term"),
    QT_TRANSLATE_NOOP("names", "Term or name drift"),
    QT_TRANSLATE_NOOP("names", "Mistranslation"),
    QT_TRANSLATE_NOOP("names", "Literal, meaning lost"),
    QT_TRANSLATE_NOOP("names", "Omission"),
    QT_TRANSLATE_NOOP("names", "Addition"),
    QT_TRANSLATE_NOOP("names", "Untranslated text"),
    QT_TRANSLATE_NOOP("names", "Number, date or unit differs"),
    QT_TRANSLATE_NOOP("names", "Quotation not faithful"),
    QT_TRANSLATE_NOOP("names", "Grammar"),
    QT_TRANSLATE_NOOP("names", "Spelling, punctuation, spacing"),
    QT_TRANSLATE_NOOP("names", "Awkward, literal"),
    QT_TRANSLATE_NOOP("names", "House style"),
    QT_TRANSLATE_NOOP("names", "Locale convention"),
    QT_TRANSLATE_NOOP("names", "Needs a gloss"),
    QT_TRANSLATE_NOOP("names", "Preferential"),
    QT_TRANSLATE_NOOP("names", "Good solution"),
)
_LANGUAGES = (
    QT_TRANSLATE_NOOP("names", "Arabic"),
    QT_TRANSLATE_NOOP("names", "Bengali"),
    QT_TRANSLATE_NOOP("names", "Chinese"),
    QT_TRANSLATE_NOOP("names", "Chinese (simplified)"),
    QT_TRANSLATE_NOOP("names", "Chinese (traditional)"),
    QT_TRANSLATE_NOOP("names", "Czech"),
    QT_TRANSLATE_NOOP("names", "Dutch"),
    QT_TRANSLATE_NOOP("names", "English"),
    QT_TRANSLATE_NOOP("names", "French"),
    QT_TRANSLATE_NOOP("names", "German"),
    QT_TRANSLATE_NOOP("names", "Greek"),
    QT_TRANSLATE_NOOP("names", "Hebrew"),
    QT_TRANSLATE_NOOP("names", "Hindi"),
    QT_TRANSLATE_NOOP("names", "Italian"),
    QT_TRANSLATE_NOOP("names", "Japanese"),
    QT_TRANSLATE_NOOP("names", "Korean"),
    QT_TRANSLATE_NOOP("names", "Central Kurdish"),
    QT_TRANSLATE_NOOP("names", "Pashto"),
    QT_TRANSLATE_NOOP("names", "Persian"),
    QT_TRANSLATE_NOOP("names", "Polish"),
    QT_TRANSLATE_NOOP("names", "Portuguese"),
    QT_TRANSLATE_NOOP("names", "Punjabi"),
    QT_TRANSLATE_NOOP("names", "Russian"),
    QT_TRANSLATE_NOOP("names", "Sindhi"),
    QT_TRANSLATE_NOOP("names", "Spanish"),
    QT_TRANSLATE_NOOP("names", "Turkish"),
    QT_TRANSLATE_NOOP("names", "Ukrainian"),
    QT_TRANSLATE_NOOP("names", "Urdu"),
)


_CHECK_FAMILIES = {
    "accuracy": QT_TRANSLATE_NOOP("names", "Accuracy"),
    "linguistic": QT_TRANSLATE_NOOP("names", "Language"),
    "literal": QT_TRANSLATE_NOOP("names", "Literal wording"),
    "locale": QT_TRANSLATE_NOOP("names", "Locale"),
    "style": QT_TRANSLATE_NOOP("names", "Style"),
    "terms": QT_TRANSLATE_NOOP("names", "Terms and names"),
}


def check_family_name(family: str) -> str:
    """The folder of a check, as a person calls it."""
    return _translated(_CHECK_FAMILIES.get(family, family))


def family_name(family: Family) -> str:
    return _translated(_FAMILIES[family])


def severity_name(severity: Severity) -> str:
    return _translated(_SEVERITIES[severity])


def state_name(state: State) -> str:
    return _translated(_STATES[state])


def category_name(category: str) -> str:
    """The label of a category's id."""
    return _translated(CATEGORIES[category].label)


def language_name(tag: str) -> str:
    """What a BCP 47 tag is called."""
    if tag in ("", "und"):
        return QCoreApplication.translate("names", "language unknown")
    return _translated(facts(tag).name)


def _translated(text: str) -> str:
    return QCoreApplication.translate("names", text)
