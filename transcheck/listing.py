"""An alignment on its own, as `transcheck align` shows it."""

import json

from transcheck.model import Alignment, Passage

_WIDTH = 44


def alignment_as_text(alignment: Alignment) -> str:
    """A line for each passage: its number, how the sentences pair off, and how both begin."""
    lines = [
        f"{number:>4}  {_shape(passage):<9} {_begin(passage.source)}  ⟷  {_begin(passage.target)}"
        for number, passage in enumerate(alignment.passages, start=1)
    ]
    return "\n".join(lines)


def alignment_as_json(alignment: Alignment) -> str:
    """The passages of the JSON review, without what a check would add."""
    return json.dumps(
        {
            "schema": "transcheck.alignment/1",
            "source_language": alignment.source_language,
            "target_language": alignment.target_language,
            "method": alignment.method,
            "passages": [
                {
                    "id": p.id,
                    "source": p.source,
                    "target": p.target,
                    "heading": p.heading,
                    "source_sentences": [[s.start, s.end] for s in p.source_sentences],
                    "target_sentences": [[s.start, s.end] for s in p.target_sentences],
                    "links": [[list(link.source), list(link.target)] for link in p.links],
                    "confidence": round(p.confidence, 3),
                }
                for p in alignment.passages
            ],
        },
        ensure_ascii=False,
        indent=1,
    )


def _shape(passage: Passage) -> str:
    """ "3:2" for three source sentences facing two."""
    return f"{len(passage.source_sentences)}:{len(passage.target_sentences)}"


def _begin(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _WIDTH else line[: _WIDTH - 1] + "…"
