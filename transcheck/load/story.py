"""Paragraphs as they come from a rich text file, piece by piece."""

import re
from dataclasses import dataclass, field

from transcheck.load.paragraphs import Paragraph, tidy
from transcheck.model import BlockKind

_SURROGATES = re.compile("[\ud800-\udfff]+")


@dataclass(slots=True)
class Story:
    """A run of paragraphs: the body, a note, a text box."""

    pieces: list[str] = field(default_factory=list)
    finished: list[Paragraph] = field(default_factory=list)
    hanging: list[Paragraph] = field(default_factory=list)
    kind: BlockKind | None = None

    def close(self) -> None:
        """End the paragraph that is open."""
        text = _SURROGATES.sub(_paired, "".join(self.pieces))
        if tidy(text):
            self.finished.append(Paragraph(tidy(text), self.kind))
        self.finished += self.hanging
        self.pieces, self.hanging = [], []


def _paired(found: "re.Match[str]") -> str:
    """Halves of a character beyond the first 65,536 put together; a half alone is lost."""
    return found[0].encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
