"""How far the confidence of a flag of phrasing can be believed: flags by confidence, and how many are right.

Right is a flag that touches an editor's mark in the too-literal articles (tests/bench/gold).
"""

from collections.abc import Sequence
from typing import Any

from tests.bench.phrasing import GOLD, Judged, judged

_BANDS = ((0.3, 0.55), (0.55, 0.65), (0.65, 0.78), (0.78, 0.9), (0.9, 1.01))


def rows() -> list[dict[str, Any]]:
    """A row for each band of confidence."""
    folders = {name: list(judged(GOLD / name)) for name in ("dev", "held")}
    return [
        {
            "confidence": f"{low:.2f} to {min(high, 1.0):.2f}",
            **{
                f"{what}, {name}": value
                for name, articles in folders.items()
                for what, value in _figures(articles, low, high).items()
            },
        }
        for low, high in _BANDS
    ]


def _figures(articles: Sequence[Judged], low: float, high: float) -> dict[str, float | int | None]:
    flags = right = 0
    for article in articles:
        beside = {issue.id for issue in article.beside}
        inside = [issue for issue in article.phrasing_flags if low <= issue.confidence < high]
        flags += len(inside)
        right += sum(issue.id not in beside for issue in inside)
    return {"flags": flags, "right": right / flags if flags else None}
