"""What words say for two groups of sentences."""

import numpy as np

from transcheck.align.anchors import read_side
from transcheck.align.evidence import Evidence, Weights

SOURCE = read_side(["Kabul 12", "Doha 35", "zzzz"], language="de", other="en")
TARGET = read_side(["Kabul 12", "other", "Doha 35"], language="en", other="de")
EVIDENCE = Evidence(SOURCE, TARGET, Weights())


def tables() -> tuple[list[np.ndarray], list[np.ndarray]]:
    return EVIDENCE.window(range(3), range(3), (2, 2))


def test_sentences_that_share_names_and_numbers_speak_for_each_other():
    by_target, by_source = tables()
    assert by_target[0][0, 0] > 0 > by_target[0][1, 0]
    assert by_source[0][1, 2] > 0 > by_source[0][1, 0]


def test_a_group_offers_what_either_of_its_sentences_does():
    by_target, _ = tables()
    assert by_target[1][1, 0] > 0
    assert by_target[1][1, 2] > 0


def test_a_wider_group_is_believed_a_little_less():
    by_target, _ = tables()
    assert by_target[1][1, 0] < by_target[0][0, 0]


def test_rare_matches_show_the_way():
    weights = {(i, j): weight for i, j, weight in EVIDENCE.shared()}
    assert set(weights) == {(0, 0), (1, 2)}
    assert min(weights.values()) >= 1
