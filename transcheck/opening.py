"""From files to an article that stands level: load, segment, align."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from transcheck import load
from transcheck.align import align, align_sentences, pair_rows
from transcheck.errors import Cancelled
from transcheck.model import Alignment, Document, Link, Passage, Side, Span
from transcheck.profile import Profile, default_profile
from transcheck.segment import segment, sentences

Progress = Callable[[int, int, str], None]
"""Called with steps done, steps in all, and what is being done."""

Stopped = Callable[[], bool]
"""Asked now and then; True stops the run."""

STEPS = 6


def quiet(done: int, total: int, what: str) -> None:
    """Progress that nobody watches."""


def never() -> bool:
    """Nobody stops the run."""
    return False


def stop_if(cancelled: Stopped) -> None:
    """Raises Cancelled once the person has stopped the run."""
    if cancelled():
        raise Cancelled


@dataclass(frozen=True, slots=True)
class Job:
    """What to check: a source and a translation, one bilingual file, or a translation alone.

    Languages are BCP 47 tags, detected where None. `reference` is another translation
    to compare with.
    """

    target: Path
    source: Path | None = None
    source_language: str | None = None
    target_language: str | None = None
    profile: Profile = field(default_factory=default_profile)
    termbases: tuple[Path, ...] = ()
    reference: Path | None = None
    target_only: bool = False


def open_job(job: Job, *, progress: Progress = quiet, cancelled: Stopped = never) -> Alignment:
    """Read the files of a job and stand them level. Raises LoadError, Cancelled."""
    progress(0, STEPS, "reading")
    if job.source is None and not job.target_only:
        rows = load.load_bilingual(
            job.target, source_language=job.source_language, target_language=job.target_language
        )
        return with_sentences(pair_rows(rows))
    target = load.load_document(job.target, language=job.target_language)
    if job.source is None:
        return alone(segment(target))
    source = load.load_document(job.source, language=job.source_language)
    return stand_level(source, target, progress=progress, cancelled=cancelled)


def stand_level(
    source: Document, target: Document, *, progress: Progress = quiet, cancelled: Stopped = never
) -> Alignment:
    """Segment two documents and align them."""
    progress(1, STEPS, "finding sentences")
    segmented_source, segmented_target = segment(source), segment(target)
    stop_if(cancelled)
    progress(2, STEPS, "aligning")
    return align(segmented_source, segmented_target, cancelled=cancelled)


def alone(target: Document) -> Alignment:
    """A translation without its source, a passage for each paragraph. The document is segmented."""
    passages = tuple(
        Passage(
            id=number,
            source="",
            target=block.text,
            target_sentences=block.sentences,
            links=tuple(Link((), (i,)) for i in range(len(block.sentences))),
            kind=block.kind,
        )
        for number, block in enumerate(target.blocks, start=1)
    )
    return Alignment(source=None, target=target, passages=passages, method="translation alone")


def with_sentences(alignment: Alignment) -> Alignment:
    """Rows of a file with the sentences found in them, and linked: a row may hold a paragraph."""
    return alignment.with_passages(
        resegmented(p, alignment.source_language, alignment.target_language) for p in alignment.passages
    )


def resegmented(passage: Passage, source_language: str, target_language: str) -> Passage:
    """A passage with its sentences found anew and linked."""
    source = sentences(passage.source, source_language)
    target = sentences(passage.target, target_language)
    links = align_sentences(
        _texts(passage.source, source),
        _texts(passage.target, target),
        source_language=source_language,
        target_language=target_language,
    )
    return replace(passage, source_sentences=source, target_sentences=target, links=links)


def facing(alignment: Alignment, reference: Document, *, side: Side = Side.TARGET) -> tuple[str, ...]:
    """The stretch of a reference translation that faces each passage, "" where none does.

    Paragraphs pair off where there are as many; otherwise its sentences are aligned with
    those of the translation, and each goes to the passage of the sentence it faces. A
    back-translation faces the source: `side` is the one whose language it is in.
    """
    passages = alignment.passages
    if len(reference.blocks) == len(passages):
        return tuple(block.text for block in reference.blocks)
    language = alignment.source_language if side is Side.SOURCE else alignment.target_language
    ours = [(n, s.of(p.text(side))) for n, p in enumerate(passages) for s in p.sentences(side)]
    theirs = [s.of(b.text) for b in segment(reference).blocks for s in b.sentences]
    links = align_sentences(
        [text for _, text in ours], theirs, source_language=language, target_language=language
    )
    faced: list[list[str]] = [[] for _ in passages]
    owner = 0
    for link in links:
        owner = ours[link.source[0]][0] if link.source else owner
        faced[owner].extend(theirs[i] for i in link.target)
    return tuple(" ".join(stretch) for stretch in faced)


def _texts(text: str, spans: tuple[Span, ...]) -> list[str]:
    return [span.of(text) for span in spans]
