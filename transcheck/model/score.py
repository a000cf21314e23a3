"""Scores, each with the recipe that made it, and the scorecard of an article."""

from dataclasses import dataclass
from enum import StrEnum

from transcheck.model.category import Severity
from transcheck.model.span import PassageId


class Verdict(StrEnum):
    PASS = "pass"
    FAIL = "fail"


@dataclass(frozen=True, slots=True)
class Override:
    """A verdict that a person set against the scorecard's own, and why."""

    verdict: Verdict
    reason: str


REASONS = {
    "usual": "what a translation of this length usually costs",
    "meaning": "words of the source with or without a counterpart",
    "wording": "words that English puts together, or does not",
    "vocabulary": "plain, long and unknown words",
    "names": "names, and whether they are kept",
    "length": "length against the source",
    "punctuation": "quotation marks and commas",
    "flags": "flags still open",
    "caution": "no passage is promised to be without fault",
    "accepted": "errors accepted and not mended",
}
"""What an estimate can rest on."""


@dataclass(frozen=True, slots=True)
class Reason:
    """What one kind of evidence adds to the penalty points an estimate expects, or takes away.

    `kind` is one of REASONS.
    """

    kind: str
    points: float


@dataclass(frozen=True, slots=True)
class Score:
    """A number and how it was made. A score without a signature cannot be built.

    `interval` holds it with the certainty that the signature's recipe names; `reasons` add
    up to what an estimate rests on, the usual first, then the weightiest.
    """

    metric: str
    value: float
    signature: str
    higher_is_better: bool = True
    passage: PassageId | None = None
    interval: tuple[float, float] | None = None
    reasons: tuple[Reason, ...] = ()

    def __post_init__(self) -> None:
        if not self.signature:
            raise ValueError(f"a score of {self.metric} needs the signature that made it")


@dataclass(frozen=True, slots=True)
class Tally:
    """What one category costs: counts by severity and the points they add up to."""

    category: str
    neutral: int = 0
    minor: int = 0
    major: int = 0
    critical: int = 0
    penalty: float = 0.0

    def count(self, severity: Severity) -> int:
        counts = (self.neutral, self.minor, self.major, self.critical)
        return counts[severity.rank]


@dataclass(frozen=True, slots=True)
class PassageScore:
    """What one passage costs: penalty points, points per 1,000 words, and 0 to 100."""

    passage: PassageId
    words: int
    penalty: float
    per_thousand: float
    value: float


@dataclass(frozen=True, slots=True)
class Scorecard:
    """The article's score by a preset, over accepted and open flags; dismissed ones never count.

    `penalty` is the absolute penalty total (APT), of which `pending` comes from flags
    nobody has decided on yet. `per_thousand` (ONPT) is penalty per 1,000 words,
    `raw` 100 x (1 - penalty / words), `calibrated` the raw scale set so that the preset's
    tolerance meets its pass mark, never under 0. `interval` is the range of `calibrated`
    that a text this short leaves open. `signature` names preset, basis and version. With
    `override`, `verdict` is a person's, whatever the numbers say.
    """

    preset: str
    words: int
    penalty: float
    pending: float
    per_thousand: float
    raw: float
    calibrated: float
    threshold: float
    verdict: Verdict
    tallies: tuple[Tally, ...]
    signature: str
    reasons: tuple[str, ...] = ()
    interval: tuple[float, float] | None = None
    passages: tuple[PassageScore, ...] = ()
    scores: tuple[Score, ...] = ()
    override: Override | None = None

    def of(self, metric: str, passage: PassageId | None = None) -> Score | None:
        """The score of that metric for a passage, or for the article."""
        return next((s for s in self.scores if s.metric == metric and s.passage == passage), None)

    @property
    def indicative(self) -> bool:
        """Whether the sample is too short for the number to stand alone (under 1,000 words)."""
        return self.words < 1000
