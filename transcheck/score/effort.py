"""How much of a draft was changed: TER between the draft and the text as it now reads.

The edits are those that lead from the draft to the edited text, in words of the edited
text (HTER; Snover et al., "A study of translation edit rate", AMTA 2006). A passage that
nobody touched costs nothing to look at, so the figure can be shown while a person types.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from transcheck.model import Passage, PassageId, Score
from transcheck.text.scripts import base_language

METRIC = "effort"
_ASIAN = frozenset({"zh", "ja", "ko"})


@dataclass(frozen=True, slots=True)
class _Edits:
    number: float
    words: float
    signature: str


def effort(draft: Sequence[Passage], now: Sequence[Passage], *, language: str) -> tuple[Score, ...]:
    """The editing effort of the article and of every passage that was changed.

    Passages are matched by id; those added or removed since are rows of other texts and stay out.
    0 is untouched, 100 as many edits as words; lower is better.
    """
    before = {passage.id: passage.target for passage in draft}
    pairs = [(p.id, before[p.id], p.target) for p in now if p.id in before and (before[p.id] or p.target)]
    counted = [(id, _edits(old, new, base_language(language) in _ASIAN)) for id, old, new in pairs]
    if not counted:
        return ()
    edits = sum(one.number for _, one in counted)
    words = sum(one.words for _, one in counted)
    signature = counted[0][1].signature
    changed = [_score(one.number, one.words, signature, id) for id, one in counted if one.number]
    return (_score(edits, words, signature, None), *changed)


def _score(edits: float, words: float, signature: str, passage: PassageId | None) -> Score:
    value = 100 * edits / words if words else 100.0 * bool(edits)
    return Score(METRIC, value, signature, higher_is_better=False, passage=passage)


@lru_cache(maxsize=4096)
def _edits(old: str, new: str, asian: bool) -> _Edits:
    from sacrebleu.metrics.ter import TER

    metric = TER(asian_support=asian, normalized=asian)
    found = metric.sentence_score(old, [new])
    return _Edits(float(found.num_edits), float(found.ref_length), f"draft→edited|{metric.get_signature()}")
