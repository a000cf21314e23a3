"""A file loaded, some of its passages reworded, and written again in its own format."""

from collections.abc import Mapping
from pathlib import Path

from tests.builders import report
from transcheck.model import Review
from transcheck.opening import Job, open_job
from transcheck.report import ReportOptions, write_corrected


def rewritten(path: Path, changes: Mapping[str, str], *, alone: bool = False, out: str = "") -> Path:
    """The corrected file; `changes` are wordings as loaded with the new ones.

    `alone` loads it as a translation without its source.
    """
    loaded = open_job(Job(target=path, target_only=alone))
    review = Review()
    for passage in loaded.passages:
        if passage.target in changes:
            text = changes[passage.target]
            review = review.with_text(passage.id, loaded=passage.target, current=passage.target, text=text)
    assert len(review.edits) == len(changes), [passage.target for passage in loaded.passages]
    made = path.with_name(out or f"corrected{path.suffix}")
    write_corrected(report(review.apply(loaded)), review, made, ReportOptions())
    return made
