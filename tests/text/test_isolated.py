"""Foreign stretches inside an English sentence."""

from transcheck.text.scripts import isolated


def test_a_stretch_keeps_its_own_figures_and_leaves_ours_alone() -> None:
    assert isolated("2 کروڑ روپے = 25 million") == "\u20682 کروڑ روپے\u2069\u200e = 25 million"


def test_a_sentence_without_foreign_letters_stays_as_it_is() -> None:
    assert isolated("The source says 38, here 83") == "The source says 38, here 83"


def test_quoted_renderings_stay_outside() -> None:
    assert isolated("کمیشن is “panel” here") == "\u2068کمیشن\u2069\u200e is “panel” here"
