"""Whether one translation scores better than another against the same reference, or by chance.

sacrebleu's paired bootstrap: sentences are drawn anew a thousand times, the same for both
translations, and the differences counted (Koehn, "Statistical significance tests for
machine translation evaluation", EMNLP 2004).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from transcheck.model import Passage
from transcheck.score.reference import metrics_for

DRAWS = 1000
_SURE = 0.05


@dataclass(frozen=True, slots=True)
class Comparison:
    """One metric for this translation and for the other, with 95 % intervals of the draws.

    `p` is how often so large a difference comes about by chance; `signature` is sacrebleu's
    own, draws and seed included.
    """

    metric: str
    ours: float
    theirs: float
    our_interval: tuple[float, float]
    their_interval: tuple[float, float]
    p: float
    signature: str
    higher_is_better: bool = True

    @property
    def sure(self) -> bool:
        """Whether the difference is more than chance, at one in twenty."""
        return self.p < _SURE and self.ours != self.theirs

    @property
    def ours_is_better(self) -> bool:
        return (self.ours > self.theirs) is self.higher_is_better


def compare(
    passages: Sequence[Passage],
    other: Sequence[str],
    references: Sequence[str],
    *,
    language: str,
    draws: int = DRAWS,
) -> tuple[Comparison, ...]:
    """BLEU, chrF and TER of two translations against one reference, tested pairwise.

    `other` and `references` stand one to one with `passages`; those without all three are
    left out. Empty where fewer than two are left: there is nothing to draw from.
    """
    rows = [
        (p.target, second, ref)
        for p, second, ref in zip(passages, other, references, strict=True)
        if p.target and second and ref
    ]
    if len(rows) < 2:
        return ()
    from sacrebleu.significance import PairedTest

    ours, theirs, refs = (list(column) for column in zip(*rows, strict=True))
    tested = {name: metric for name, metric, _ in metrics_for(ours[0], language) if name != "chrf++"}
    for metric in tested.values():
        metric.corpus_score(ours, [refs])  # its signature is unknown until it has been used
    systems = [("theirs", theirs), ("ours", ours)]
    test = PairedTest(systems, tested, references=[refs], test_type="bs", n_samples=draws)
    signatures, results = test()
    # sacrebleu calls the rows by names of its own, in the order of what it was given.
    rows_of = [(signatures[own], found) for own, found in results.items() if own != "System"]
    return tuple(
        Comparison(
            metric=name,
            ours=mine.score,
            theirs=base.score,
            our_interval=_around(mine),
            their_interval=_around(base),
            p=float(mine.p_value),
            signature=str(signature),
            higher_is_better=name != "ter",
        )
        for name, (signature, (base, mine)) in zip(tested, rows_of, strict=True)
    )


def _around(result: Any) -> tuple[float, float]:
    """The interval of sacrebleu's draws: its mean and half the width."""
    return (float(result.mean - result.ci), float(result.mean + result.ci))
