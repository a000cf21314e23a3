"""Set phrases of a language: dictionary headwords of several words with what they mean.

What the parts of a phrase mean is for the lexicon to say; here is what the whole means.
Chinese needs no table: its lexicon has whole expressions as headwords.
"""

from collections import defaultdict
from collections.abc import Iterator

from transcheck.tables.build.corpora import Corpora
from transcheck.tables.build.glosses import phrases
from transcheck.tables.build.headwords import SCRIPTS, WIKTIONARY
from transcheck.text.fold import fold_text
from transcheck.text.scripts import main_script
from transcheck.text.words import words

_NO_PHRASE = frozenset(("name", "num", "prop", "character", "letter", "suffix", "prefix", "symbol"))
_MOST_WORDS = 7
_MOST_RENDERINGS = 6
_LEAST = 0.5
"""What a dictionary must say for a rendering: the first senses, no mere definitions."""


def build(language: str, corpora: Corpora) -> str:
    """The table of a language: `phrase<TAB>rendering|rendering …`, folded and sorted."""
    found: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for headword, rendering in _entries(language, corpora):
        found[headword].setdefault(rendering)
    return "".join(
        f"{headword}\t{'|'.join([*found[headword]][:_MOST_RENDERINGS])}\n" for headword in sorted(found)
    )


def _entries(language: str, corpora: Corpora) -> Iterator[tuple[str, str]]:
    code = WIKTIONARY[language]
    for headword, _, kind, gloss, *_ in corpora.rows(f"dictionaries/wiktionary_{code}-eng", 4):
        if kind not in _NO_PHRASE and (phrase := _phrase(headword, language)):
            yield from ((phrase, rendering) for rendering, weight in phrases(gloss) if weight >= _LEAST)
    for english, kind, _, translations, *_ in corpora.rows(f"dictionaries/wiktionary_eng-{code}", 4):
        rendering = next((rendering for rendering, _ in phrases(english)), "")
        if not rendering or kind in _NO_PHRASE or english[:1].isupper():
            continue
        for translation in translations.split(","):
            headword = translation.partition("/")[0].partition("{")[0].strip(" []!?¡¿.")
            if phrase := _phrase(headword, language):
                yield phrase, rendering


def _phrase(headword: str, language: str) -> str:
    """The headword as the table has it; empty where it is no phrase of the language."""
    parts = fold_text(headword).split()
    fits = 1 < len(parts) <= _MOST_WORDS and all([found.text for found in words(p)] == [p] for p in parts)
    return " ".join(parts) if fits and main_script(headword) == SCRIPTS.get(language, "Latin") else ""
