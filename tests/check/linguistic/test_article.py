"""“A” and “an” go by sound."""

import pytest

from tests.builders import pair
from transcheck.check import Context
from transcheck.check.linguistic.article import article


def wrong(text: str) -> list[str]:
    alignment = pair(None, [text])
    assert article.passage is not None
    found = article.passage(alignment.passages[0], Context(alignment=alignment))
    return [finding.span.of(text) for finding in found]


@pytest.mark.parametrize(
    "text",
    [
        "a union", "an hour", "a one-off", "an MP", "a UN envoy", "an FBI agent", "an 8-year-old",
        "a 10th man", "an 11th man", "a European", "an unimportant man", "an X-ray", "a URL",
        "an honest man", "a hotel", "an umbrella", "a useful thing", "a U-turn", "an heir",
        "a eulogy", "an NGO", "a NATO summit", "an SOS", "a $800 fine", "an L.A. suburb",
        "a Uyghur", "an SMS", "a 1,100-mile road", "an 80-hour week",
    ],
)  # fmt: skip
def test_a_right_article_is_left_alone(text: str) -> None:
    assert wrong(f"It was {text}.") == []


@pytest.mark.parametrize(
    "text", ["a hour", "an union", "a apple", "an car", "a MP", "a 8-year-old", "an European", "a honest man"]
)
def test_a_wrong_article_is_flagged(text: str) -> None:
    assert wrong(f"It was {text}.") == [text.partition(" ")[0]]


def test_a_letter_is_no_article() -> None:
    assert wrong("Group A is in Hepatitis A outbreaks; vitamin A intake fell.") == []
