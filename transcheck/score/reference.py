"""BLEU, chrF, chrF++ and TER against a reference translation, by sacrebleu and nothing else."""

import os
from collections.abc import Sequence
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from transcheck.model import Passage, Score
from transcheck.text.scripts import base_language, main_script

# The tokeniser sacrebleu recommends for a target language, and the package it needs.
_TOKENISERS = {"zh": ("zh", ""), "ja": ("ja-mecab", "MeCab"), "ko": ("ko-mecab", "mecab_ko")}
_WITHOUT_SPACES = frozenset({"th", "lo", "km", "my", "bo", "dz"})
_LATIN, _OTHER, _CHARACTERS = "13a", "intl", "char"
_PIECES = "flores200"
_PIECES_MODEL = "flores200sacrebleuspm"


def tokeniser(language: str, sample: str = "") -> str:
    """sacrebleu's name of the tokeniser for BLEU in a language, given what is installed.

    `sample` is text in the language: Latin script is cut the usual way, other scripts by
    their punctuation in Unicode. Nothing is ever downloaded.
    """
    base = base_language(language)
    name, package = _TOKENISERS.get(base, ("", ""))
    if name:
        return name if not package or find_spec(package) else _CHARACTERS
    if base in _WITHOUT_SPACES:
        return _PIECES if _has_pieces() else _CHARACTERS
    return _LATIN if main_script(sample) in ("Latin", "") else _OTHER


def _has_pieces() -> bool:
    """Whether the sentence-piece model lies where sacrebleu would look for it."""
    folder = Path(os.environ.get("SACREBLEU") or Path.home() / ".sacrebleu")
    return find_spec("sentencepiece") is not None and (folder / "models" / _PIECES_MODEL).is_file()


def reference_scores(
    passages: Sequence[Passage], references: Sequence[str], *, language: str
) -> tuple[Score, ...]:
    """BLEU, chrF, chrF++ and TER for the article and for each passage that has a reference.

    `references` stand one to one with `passages`; empty where nothing faces a passage.
    Every score carries sacrebleu's signature; passages are scored with effective order.
    """
    pairs = [(p, r) for p, r in zip(passages, references, strict=True) if p.target and r]
    if not pairs:
        return ()
    texts = [passage.target for passage, _ in pairs]
    refs = [reference for _, reference in pairs]
    scores: list[Score] = []
    for name, whole, single in metrics_for(texts[0], language):
        result = whole.corpus_score(texts, [refs])
        better = name != "ter"
        scores.append(Score(name, result.score, str(whole.get_signature()), better))
        for passage, reference in pairs:
            one = single.sentence_score(passage.target, [reference])
            signature = str(single.get_signature())
            scores.append(Score(name, one.score, signature, better, passage=passage.id))
    return tuple(scores)


def back_translation_scores(
    passages: Sequence[Passage], back: Sequence[str], *, language: str
) -> tuple[Score, ...]:
    """The same for a translation back into the source language, held against the source.

    `back` stands one to one with `passages`, `language` is the source's; each metric's name
    begins with "back/".
    """
    turned = [replace(p, target=text) for p, text in zip(passages, back, strict=True)]
    found = reference_scores(turned, [p.source for p in passages], language=language)
    return tuple(replace(score, metric=f"back/{score.metric}") for score in found)


def metrics_for(sample: str, language: str) -> tuple[tuple[str, Any, Any], ...]:
    """Each metric's name, sacrebleu's object for a whole article and the one for a single passage."""
    from sacrebleu.metrics.bleu import BLEU
    from sacrebleu.metrics.chrf import CHRF
    from sacrebleu.metrics.ter import TER

    tokenise = tokeniser(language, sample)
    asian = base_language(language) in _TOKENISERS
    chrf, chrf_words, ter = CHRF(), CHRF(word_order=2), TER(asian_support=asian, normalized=asian)
    return (
        ("bleu", BLEU(tokenize=tokenise), BLEU(tokenize=tokenise, effective_order=True)),
        ("chrf", chrf, chrf),
        ("chrf++", chrf_words, chrf_words),
        ("ter", ter, ter),
    )
