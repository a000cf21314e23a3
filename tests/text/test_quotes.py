import pytest

from transcheck.model import Span
from transcheck.text.quotes import Quotation, is_quoted, quotations


def found(text: str) -> list[str]:
    return [quotation.inner.of(text) for quotation in quotations(text)]


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ("She said, “We will wait,” and left.", ["We will wait,"]),
        ("‘We don’t have the workers’ votes yet’, he said.", ["We don’t have the workers’ votes yet"]),
        ("„Wir warten“, sagte sie.", ["Wir warten"]),
        ("»Wir warten«, sagte sie.", ["Wir warten"]),
        ("« Nous attendons », dit-elle.", [" Nous attendons "]),
        ("他说：“我们等。”然后走了。", ["我们等。"]),
        ("彼は「待つ」と言った。", ["待つ"]),
        ("’ہم انتظار کریں گے‘ اس نے کہا", ["ہم انتظار کریں گے"]),
        ('"One" and "two words"', ["One", "two words"]),
        ('הוא אמר: "צה"ל כאן" והלך', ['צה"ל כאן']),
    ],
)
def test_the_words_between_the_marks_are_found(text: str, inner: list[str]) -> None:
    assert found(text) == inner


@pytest.mark.parametrize(
    "text", ["the ’90s", "don’t and O’Brien", "the workers' pay", 'ד"ר כהן', "5' 10", "no marks"]
)
def test_marks_that_open_nothing_are_no_quotation(text: str) -> None:
    assert found(text) == []


def test_a_nested_quotation_follows_the_one_that_holds_it() -> None:
    text = "“He called it ‘a gift’ twice.”"
    outer, nested = quotations(text)
    assert (outer.depth, nested.depth) == (0, 1)
    assert nested.inner.of(text) == "a gift"


def test_a_quotation_that_runs_on_is_open_to_the_end() -> None:
    text = "“It goes on in the next paragraph."
    assert quotations(text) == (Quotation(Span(0, len(text)), Span(1, len(text)), open="“", close=""),)
    assert not quotations(text)[0].closed


def test_only_words_inside_the_marks_are_quoted() -> None:
    text = "He said “no deal” again."
    assert is_quoted(text, Span(9, 11))
    assert not is_quoted(text, Span(0, 2))


def test_a_heap_of_opening_marks_is_read_in_no_time() -> None:
    assert len(quotations("“a " * 20_000)) == 1
