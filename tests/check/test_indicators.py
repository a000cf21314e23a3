"""Measures of a whole article against native news."""

from tests.builders import pair
from transcheck.check import Context, indicators, run
from transcheck.check.indicators import MEASURES, SHORTEST

PLAIN = (
    "Police in the northern town said on Tuesday that two men had been held after a fire at a shop. "
    "Nobody was hurt, and the owner told reporters she would open again next week. "
    "“We lost some stock of ours but most of the walls are fine,” she said. "
)
HEAVY = (
    "However, the implementation of the decision of the committee of the ministry of the region of the "
    "north is the condition of the continuation of the negotiation of the parties of the conflict. "
)


def measured(text: str, times: int = 20) -> dict[str, bool]:
    return {one.name: one.is_outside for one in indicators(pair(None, [text] * times))}


def test_a_short_text_has_none() -> None:
    assert len(PLAIN.split()) < SHORTEST
    assert not measured(PLAIN, times=1)


def test_every_measure_has_its_band() -> None:
    assert set(measured(PLAIN)) == set(MEASURES)


def test_chains_of_abstract_nouns_are_unlike_native_news() -> None:
    assert not measured(PLAIN)["genitives"]
    heavy = measured(HEAVY)
    assert heavy["genitives"]
    assert heavy["nominal_load"]
    assert heavy["connectives"]


def test_an_indicator_points_to_what_it_counts() -> None:
    alignment = pair(None, [HEAVY] * 20)
    connectives = next(one for one in indicators(alignment) if one.name == "connectives")
    assert {alignment.quote(place) for place in connectives.places} == {"However"}


def test_what_lies_outside_is_said_of_the_run_and_is_no_flag() -> None:
    alignment = pair(None, [HEAVY] * 20)
    issues, diagnostics = run(Context(alignment=alignment), only={"indicators"})
    assert not issues
    said = [d.message for d in diagnostics if d.where == "indicators"]
    assert any(message.startswith("“Of” in 1,000 words: ") for message in said)
