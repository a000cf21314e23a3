"""How long a translation is: characters, blanks left out, against English ones.

Typical of news. The values for the languages of the development documents were measured
there (they differ by about 5 % from one article to the next); the others are those of
their neighbours.
"""

from transcheck.text.scripts import base_language

_AGAINST_ENGLISH = {
    "ar": 0.9, "be": 1.1, "bg": 1.1, "bn": 1.0, "ca": 1.12, "ckb": 0.95, "cs": 1.0, "da": 1.05, "de": 1.2,
    "el": 1.15, "en": 1.0, "es": 1.13, "et": 1.02, "fa": 0.96, "fi": 1.1, "fr": 1.2, "gu": 0.95, "he": 0.8,
    "hi": 1.0, "hr": 1.02, "hu": 1.1, "id": 1.1, "is": 1.02, "it": 1.15, "ja": 0.53, "ko": 0.52, "lt": 1.05,
    "lv": 1.05, "mr": 0.98, "ms": 1.1, "nb": 1.02, "ne": 0.98, "nl": 1.12, "no": 1.02, "pa": 0.95, "pl": 1.1,
    "prs": 0.94, "ps": 0.89, "pt": 1.1, "ro": 1.12, "ru": 1.12, "sd": 0.92, "sk": 1.0, "sl": 1.0, "sq": 1.1,
    "sr": 1.02, "sv": 1.03, "ta": 1.2, "te": 1.0, "th": 1.0, "tr": 1.07, "ug": 1.1, "uk": 1.1, "ur": 0.95,
    "uz": 1.1, "vi": 1.0, "yue": 0.4, "zh": 0.4,
}  # fmt: skip


def typical_ratio(source_language: str, target_language: str) -> float | None:
    """Target characters to one source character; None where a language is not known."""
    source = _AGAINST_ENGLISH.get(base_language(source_language))
    target = _AGAINST_ENGLISH.get(base_language(target_language))
    return target / source if source and target else None
