"""Every dictionary and name list of a language, as headwords with weighted English renderings."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from transcheck.tables.build.corpora import Corpora
from transcheck.tables.build.glosses import phrases
from transcheck.text.scripts import main_script

Entry = tuple[str, str, float]
"""A headword, an English word or phrase, and how much the source says for it."""

SCRIPTS = {
    "ar": "Arabic", "fa": "Arabic", "ps": "Arabic", "ur": "Arabic", "hi": "Devanagari", "zh": "Han",
    "ru": "Cyrillic",
}  # fmt: skip
WIKTIONARY = {
    "ar": "ara", "de": "deu", "es": "spa", "fa": "fas", "fr": "fra", "hi": "hin", "ps": "pus", "ru": "rus",
    "ur": "urd", "zh": "cmn",
}  # fmt: skip
_NO_WORDS = frozenset(("romanization", "root", "character", "letter", "suffix", "prefix", "symbol"))
_LONGEST = {"zh": 6}
_CROWD = 0.35
"""A crowd's dictionary: any one row may be wrong, and capitals say nothing."""


def entries(language: str, corpora: Corpora) -> Iterator[Entry]:
    """All renderings of all headwords that are written in the language's own script."""
    sources: tuple[Iterable[Entry], ...] = (
        _wiktionary(WIKTIONARY[language], corpora),
        _wiktionary_of_english(WIKTIONARY[language], corpora),
        _cedict(corpora) if language == "zh" else (),
        _countries(language, corpora),
        _crowd(corpora) if language == "ur" else (),
    )
    for source in sources:
        for headword, phrase, weight in source:
            if _fits(headword, language):
                yield headword, phrase, weight


def _fits(headword: str, language: str) -> bool:
    return (
        len(headword) <= _LONGEST.get(language, 30)
        and headword.count(" ") <= 2
        and main_script(headword) == SCRIPTS.get(language, "Latin")
    )


def _wiktionary(code: str, corpora: Corpora) -> Iterator[Entry]:
    for headword, _, kind, gloss, *_ in corpora.rows(f"dictionaries/wiktionary_{code}-eng", 4):
        if kind not in _NO_WORDS:
            yield from ((headword, phrase, weight) for phrase, weight in phrases(gloss))


def _wiktionary_of_english(code: str, corpora: Corpora) -> Iterator[Entry]:
    """English entries, read backwards."""
    for english, _, _, translations, *_ in corpora.rows(f"dictionaries/wiktionary_eng-{code}", 4):
        phrase = next((phrase for phrase, _ in phrases(english)), "")
        for translation in translations.split(",") if phrase else ():
            word = translation.partition("/")[0].partition("{")[0].strip(" []!?¡¿.")
            if word:
                yield word, phrase, 1.0


def _cedict(corpora: Corpora) -> Iterator[Entry]:
    for simplified, _, _, gloss, *_ in corpora.rows("dictionaries/cedict_cmn-eng", 4):
        yield from ((simplified, phrase, weight) for phrase, weight in phrases(gloss, between="/"))


def simplified_characters(corpora: Corpora) -> tuple[str, str]:
    """Traditional characters that simplified text never holds, and what they are there."""
    forms: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for simplified, traditional, *_ in corpora.rows("dictionaries/cedict_cmn-eng", 4):
        if len(simplified) == len(traditional):
            for old, new in zip(traditional, simplified, strict=True):
                forms[old][new] += 1
    used = {new for counts in forms.values() for new, n in counts.items() if n > 1}
    best = {old: min(counts, key=lambda new: (-counts[new], new)) for old, counts in forms.items()}
    pairs = sorted((old, new) for old, new in best.items() if old != new and old not in used)
    return "".join(old for old, _ in pairs), "".join(new for _, new in pairs)


def _countries(language: str, corpora: Corpora) -> Iterator[Entry]:
    rows = corpora.rows("names/countries_cldr", 13)
    header = next(rows, [])
    for row in rows:
        yield row[header.index(language)], row[header.index("en")], 2.0


def _crowd(corpora: Corpora) -> Iterator[Entry]:
    for word, english, *count in corpora.rows("parallel/joshua_ur-en.dict", 2):
        yield word, english.lower(), _CROWD * int(count[0] if count else 1)
