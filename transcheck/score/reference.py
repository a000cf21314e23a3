"""BLEU, chrF and TER against a reference translation, by sacrebleu and nothing else."""

from collections.abc import Sequence
from importlib.util import find_spec
from typing import Any

from transcheck.model import Passage, Score
from transcheck.text.scripts import base_language

# The tokeniser sacrebleu recommends for a target language, and the package it needs.
_TOKENISERS = {"zh": ("zh", ""), "ja": ("ja-mecab", "MeCab"), "ko": ("ko-mecab", "mecab_ko")}
_DEFAULT_TOKENISER = "13a"
_UNSPACED_TOKENISER = "char"


def tokeniser(language: str) -> str:
    """sacrebleu's name of the tokeniser for BLEU in a language, given what is installed."""
    name, package = _TOKENISERS.get(base_language(language), (_DEFAULT_TOKENISER, ""))
    if package and find_spec(package) is None:
        return _UNSPACED_TOKENISER
    return name


def reference_scores(
    passages: Sequence[Passage], references: Sequence[str], *, language: str
) -> tuple[Score, ...]:
    """BLEU, chrF and TER for the article and for each passage that has a reference.

    `references` stand one to one with `passages`; empty where nothing faces a passage.
    Every score carries sacrebleu's signature; passages are scored with effective order.
    """
    pairs = [(p, r) for p, r in zip(passages, references, strict=True) if p.target and r]
    if not pairs:
        return ()
    texts = [passage.target for passage, _ in pairs]
    refs = [reference for _, reference in pairs]
    scores: list[Score] = []
    for name, whole, single in _metrics(language):
        result = whole.corpus_score(texts, [refs])
        better = name != "ter"
        scores.append(Score(name, result.score, str(whole.get_signature()), better))
        for passage, reference in pairs:
            one = single.sentence_score(passage.target, [reference])
            signature = str(single.get_signature())
            scores.append(Score(name, one.score, signature, better, passage=passage.id))
    return tuple(scores)


def _metrics(language: str) -> tuple[tuple[str, Any, Any], ...]:
    """Each metric's name, the object for a whole article and the one for a single passage."""
    from sacrebleu.metrics.bleu import BLEU
    from sacrebleu.metrics.chrf import CHRF
    from sacrebleu.metrics.ter import TER

    tokenise = tokeniser(language)
    asian = base_language(language) in _TOKENISERS
    chrf, ter = CHRF(), TER(asian_support=asian, normalized=asian)
    return (
        ("bleu", BLEU(tokenize=tokenise), BLEU(tokenize=tokenise, effective_order=True)),
        ("chrf", chrf, chrf),
        ("ter", ter, ter),
    )
