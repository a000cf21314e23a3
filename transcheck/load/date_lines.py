"""Lines that hold a date or a time and nothing else, in the words of a language."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from transcheck.text.fold import fold_text
from transcheck.text.languages import facts

_WORD = re.compile(r"[^\W\d_]+")
_NUMERIC = re.compile(r"\d{1,4}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{2,4}|\d{1,2}:\d{2}|\d\s?[年月]")
_ORDINAL_ENDINGS = frozenset({"st", "nd", "rd", "th", "er", "t", "z"})
_LONGEST = 60


@dataclass(frozen=True, slots=True)
class DateWords:
    """Folded words: names of days and months, and what else may stand beside them."""

    names: frozenset[str]
    others: frozenset[str]


def date_words_of(codes: Iterable[str], others: Iterable[str]) -> DateWords:
    """The date words of some languages; `others` are small words such as "at" and "GMT"."""
    names: set[str] = set()
    for known in map(facts, codes):
        forms = (form for group in (*known.months, *known.weekdays) for form in group)
        for form in (*forms, *known.other_months):
            names.update(_WORD.findall(fold_text(form)))
    folded = {word for other in others for word in _WORD.findall(fold_text(other))}
    return DateWords(frozenset(names), frozenset(folded))


def is_date_line(line: str, words: DateWords) -> bool:
    """Whether a line is a date, a time or both."""
    if len(line) > _LONGEST or not any(character.isdigit() for character in line):
        return False
    folded = fold_text(line)
    found = _WORD.findall(folded)
    known = words.names | words.others | _ORDINAL_ENDINGS
    if not all(word in known for word in found):
        return False
    return bool(_NUMERIC.search(folded)) or not words.names.isdisjoint(found)
