"""Sentences alone in their link are omissions or additions where the lengths bear it out."""

from dataclasses import replace

from tests.builders import pair
from transcheck.check import Context
from transcheck.check.accuracy.addition import addition
from transcheck.check.accuracy.length import length
from transcheck.check.accuracy.omission import omission
from transcheck.check.check import Check, Finding
from transcheck.model import Alignment, Link, Passage, Severity, Span

URDU = "وزیر نے منگل کو اسلام آباد میں صحافیوں کو بتایا کہ مذاکرات دوبارہ شروع ہوں گے۔"
ENGLISH = "The minister told reporters in Islamabad on Tuesday that the talks would resume soon."
ARREST = "پولیس نے رات کو بازار سے تین ملزم گرفتار کر لیے اور اسلحہ برآمد کر لیا۔"
MORE_URDU = "انہوں نے کہا کہ دونوں فریق اگلے ہفتے دوحہ میں ملیں گے اور معاہدے پر بات کریں گے۔"
MORE_ENGLISH = "He said the two sides would meet in Doha next week and discuss the agreement there."


def article(*, source: tuple[str, ...], target: tuple[str, ...], links: tuple[Link, ...]) -> Alignment:
    """Six plain passages, then one made of the given sentences and links."""
    plain = pair([URDU] * 6 + [" ".join(source)], [ENGLISH] * 6 + [" ".join(target)])
    last = plain.passages[-1]
    made = replace(last, source_sentences=spans(source), target_sentences=spans(target), links=links)
    return plain.with_passage(made)


def spans(sentences: tuple[str, ...]) -> tuple[Span, ...]:
    found, at = [], 0
    for sentence in sentences:
        found.append(Span(at, at + len(sentence)))
        at += len(sentence) + 1
    return tuple(found)


def findings(check: Check, alignment: Alignment) -> list[tuple[Passage, Finding]]:
    assert check.article is not None
    found = check.article(Context(alignment=alignment))
    return [(alignment.passage(f.passage), f) for f in found if f.passage is not None]


def test_a_sentence_left_out_is_a_place_behind_what_precedes_it() -> None:
    alignment = article(source=(URDU, MORE_URDU), target=(ENGLISH,), links=(Link((0,), (0,)), Link((1,), ())))
    ((passage, finding),) = findings(omission, alignment)
    assert finding.span == Span(len(ENGLISH), len(ENGLISH))
    assert finding.evidence[0].span.of(passage.source) == MORE_URDU


def test_a_sentence_left_out_at_the_top_is_a_place_before_everything() -> None:
    alignment = article(source=(MORE_URDU, URDU), target=(ENGLISH,), links=(Link((0,), ()), Link((1,), (0,))))
    ((_, finding),) = findings(omission, alignment)
    assert finding.span == Span(0, 0)


def test_a_sentence_that_the_lengths_show_to_be_folded_into_another_is_no_omission() -> None:
    both = f"{ENGLISH[:-1]}, and that {MORE_ENGLISH}"
    alignment = article(source=(URDU, MORE_URDU), target=(both,), links=(Link((0,), (0,)), Link((1,), ())))
    assert findings(omission, alignment) == []


def test_what_holds_a_number_is_graver_than_what_holds_none() -> None:
    grave = "حملے میں 43 افراد ہلاک اور درجنوں زخمی ہوئے جنہیں اسپتال منتقل کر دیا گیا۔"
    one = article(source=(URDU, grave), target=(ENGLISH,), links=(Link((0,), (0,)), Link((1,), ())))
    other = article(source=(URDU, MORE_URDU), target=(ENGLISH,), links=(Link((0,), (0,)), Link((1,), ())))
    assert findings(omission, one)[0][1].severity is None
    assert findings(omission, other)[0][1].severity is Severity.MINOR


def test_a_sentence_of_the_translations_own_is_an_addition() -> None:
    alignment = article(
        source=(URDU,), target=(ENGLISH, MORE_ENGLISH), links=(Link((0,), (0,)), Link((), (1,)))
    )
    ((passage, finding),) = findings(addition, alignment)
    assert finding.span.of(passage.target) == MORE_ENGLISH


def test_a_passage_with_a_gap_is_not_flagged_for_its_length_as_well() -> None:
    alignment = article(
        source=(URDU, MORE_URDU, MORE_URDU), target=(ENGLISH,), links=(Link((0,), (0,)), Link((1, 2), ()))
    )
    assert findings(length, alignment) == []


def test_a_short_article_has_no_ratio_to_measure_by() -> None:
    alignment = pair([f"{URDU} {MORE_URDU} {MORE_URDU}"], ["He spoke."])
    assert findings(length, alignment) == []


JOINED = (Link((0, 1), (0,)),)


def test_a_sentence_joined_to_a_neighbours_translation_that_has_none_of_its_words_is_an_omission() -> None:
    alignment = article(source=(URDU, ARREST), target=(ENGLISH,), links=JOINED)
    ((_, finding),) = findings(omission, alignment)
    assert alignment.quote(finding.evidence[0]) == ARREST
    assert finding.span == Span(len(ENGLISH), len(ENGLISH))


def test_two_sentences_told_in_one_are_no_omission() -> None:
    both = ENGLISH.removesuffix(".") + ", as police arrested three suspects at the bazaar in the night."
    assert findings(omission, article(source=(URDU, ARREST), target=(both,), links=JOINED)) == []
