"""The translation beside other versions of it: a reference, a second translation, a translation back."""

from dataclasses import dataclass
from pathlib import Path

from transcheck import load, score
from transcheck.errors import LoadError
from transcheck.model import Alignment, Score, Side
from transcheck.opening import Stopped, facing, never, stop_if
from transcheck.score import Comparison


@dataclass(frozen=True, slots=True)
class Versions:
    """What the other versions say. Scores hold an article's and its passages' figures.

    `reference` is against the reference, `compared` whether the second translation does
    better there, `back` of the back-translation against the source.
    """

    reference: tuple[Score, ...] = ()
    compared: tuple[Comparison, ...] = ()
    back: tuple[Score, ...] = ()


def hold_against(
    alignment: Alignment,
    *,
    reference: Path | None = None,
    second: Path | None = None,
    back: Path | None = None,
    cancelled: Stopped = never,
) -> Versions:
    """Score the translation against other versions of it; each file is aligned to the passages.

    A second translation can only be compared where a reference is given. Raises LoadError
    for what cannot be read or has no source to face, Cancelled when stopped.
    """
    passages, language = alignment.passages, alignment.target_language
    refs = facing(alignment, load.load_document(reference, language=language)) if reference else None
    stop_if(cancelled)
    found: tuple[Score, ...] = ()
    compared: tuple[Comparison, ...] = ()
    if refs is not None:
        found = score.reference_scores(passages, refs, language=language)
    stop_if(cancelled)
    if refs is not None and second is not None:
        other = facing(alignment, load.load_document(second, language=language))
        stop_if(cancelled)
        compared = score.compare(passages, other, refs, language=language)
    stop_if(cancelled)
    return Versions(found, compared, _back(alignment, back) if back else ())


def _back(alignment: Alignment, file: Path) -> tuple[Score, ...]:
    if alignment.source is None:
        raise LoadError(str(file), "has no source to be held against", "open the translation with its source")
    language = alignment.source_language
    texts = facing(alignment, load.load_document(file, language=language), side=Side.SOURCE)
    return score.back_translation_scores(alignment.passages, texts, language=language)
