"""The pictures of the front page: the logo, the bars by passage, and what each family cost."""

import io
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from itertools import count
from pathlib import Path

from docx.document import Document
from docx.image.exceptions import UnrecognizedImageError

from transcheck.errors import LoadError
from transcheck.model import Family
from transcheck.report.compose import Content
from transcheck.report.docx.bars import bars, share_bar
from transcheck.report.docx.picture import Picture
from transcheck.report.palette import pencils


@dataclass(frozen=True, slots=True)
class Pictures:
    """The pictures that a front page has. The logo comes with its width by its height."""

    passages: Picture | None = None
    kinds: Mapping[Family, Picture] = field(default_factory=dict)
    logo: tuple[Picture, float] | None = None


def pictures_of(document: Document, content: Content) -> Pictures:
    """Put what the front page shows into the document. Raises LoadError for an unusable logo."""
    numbers = count(1)
    logo = content.options.logo
    found = Pictures(logo=_logo(document, logo, next(numbers)) if logo else None)
    if not content.options.charts:
        return found

    def held(data: bytes) -> Picture:
        relationship, _ = document.part.get_or_add_image(io.BytesIO(data))
        return Picture(str(relationship), next(numbers))

    scores = [row.score for row in content.rows if row.score is not None]
    whole = sum(kind.points for kind in content.kinds)
    shares = {kind.family: kind.points / whole for kind in content.kinds if kind.points}
    return replace(
        found,
        passages=held(bars(scores, content.card.threshold)) if scores else None,
        kinds={family: held(share_bar(share, pencils()[family].mark)) for family, share in shares.items()},
    )


def _logo(document: Document, path: Path, number: int) -> tuple[Picture, float]:
    try:
        relationship, image = document.part.get_or_add_image(str(path))
    except (OSError, UnrecognizedImageError, ValueError) as error:
        raise LoadError(str(path), "is no picture that Word can show", "choose a PNG or JPEG file") from error
    return Picture(str(relationship), number), image.px_width / max(image.px_height, 1)
