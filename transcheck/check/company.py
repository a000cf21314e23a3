"""Weak flags among strong ones: an article that follows its source in one place follows it in others.

What speaks of literal phrasing in a proofread translation is mostly chance, in a too-literal
one mostly right. So how sure a weak flag of phrasing is depends on its company: where an
article has sure ones enough, the weak ones are raised.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from transcheck.check.check import Context
from transcheck.check.flags import Flag
from transcheck.text.words import count_words

_FAMILY = "literal."
_SURE = 0.5
_ENOUGH = 3
_PER_THOUSAND = 6.0
"""Sure flags that make an article a too-literal one. Proofread translations (NTREX) have 1 in 1,000 words;
those of tests/bench/gold/dev some 20."""
_RAISED = 0.2
_WEAKEST = 0.3


def raised(flags: Iterable[Flag], context: Context) -> tuple[Flag, ...]:
    """The flags, weak ones of literal phrasing made surer where the article has many sure ones."""
    found = tuple(flags)
    if not _is_too_literal(found, context):
        return found
    return tuple(_surer(flag) if _is_weak(flag) else flag for flag in found)


def _is_too_literal(flags: Sequence[Flag], context: Context) -> bool:
    sure = sum(_is_literal(flag) and flag.issue.confidence >= _SURE for flag in flags)
    if sure < _ENOUGH:
        return False
    words = sum(count_words(passage.target) for passage in context.alignment.passages)
    return sure * 1000 >= _PER_THOUSAND * words


def _is_literal(flag: Flag) -> bool:
    return flag.issue.check.startswith(_FAMILY)


def _is_weak(flag: Flag) -> bool:
    return _is_literal(flag) and _WEAKEST <= flag.issue.confidence < _SURE


def _surer(flag: Flag) -> Flag:
    return replace(flag, issue=replace(flag.issue, confidence=round(flag.issue.confidence + _RAISED, 2)))
