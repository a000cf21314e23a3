from hypothesis import given
from hypothesis import strategies as st

from transcheck.model import Span
from transcheck.report.atoms import Atom, atoms
from transcheck.report.changes import Fate, Replacement, stretches
from transcheck.report.rows import Group

TEXT = st.text(alphabet="ab 😀خ漢", max_size=16)


def drawn(found: tuple[Atom, ...]) -> str:
    """The atoms with the ranges of the groups in brackets; old words before an arrow."""
    shown = ""
    for atom in found:
        words = atom.new if atom.fate is Fate.KEPT else f"{{{atom.old}>{atom.new}}}"
        shown += "[" * len(atom.opens) + words + "]" * len(atom.closes)
    return shown


def at(text: str, words: str) -> Group:
    start = text.index(words)
    return Group(Span(start, start + len(words)))


def laid(text: str, *groups: Group, **changes) -> str:
    return drawn(atoms(stretches(changes.pop("loaded", text), text, **changes), groups))


def test_ranges_may_cross_nest_and_share_borders():
    text = "one two three four"
    assert laid(text, at(text, "one two"), at(text, "two three")) == "[one [two] three] four"
    assert laid(text, at(text, "two three"), at(text, "two")) == "one [[two] three] four"
    assert laid(text, at(text, "one "), at(text, "two")) == "[one ][two] three four"


def test_a_place_without_words_gets_an_empty_range():
    assert laid("one two", Group(Span(3, 3))) == "one[] two"
    assert laid("one two", Group(Span(7, 7)), Group(Span(0, 0))) == "[]one two[]"
    assert laid("", Group(Span(0, 0))) == "[]"


def test_a_range_goes_around_the_change_it_is_about():
    text = "they who pleaded"
    replaced = [Replacement(Span(5, 8), "which")]
    assert (
        laid(text, at(text, "who"), loaded="they which pleaded", replaced=replaced)
        == "they [{which>who}] pleaded"
    )


def test_a_range_without_words_goes_around_what_was_taken_out():
    taken_out = [Replacement(Span(2, 2), " also")]
    assert (
        laid("he said", Group(Span(2, 2)), loaded="he also said", replaced=taken_out) == "he[{ also>}] said"
    )


def test_a_change_that_a_range_divides_keeps_both_readings():
    text = "a b c"
    found = atoms(stretches("x", text), [at(text, "b")])
    assert "".join(atom.old for atom in found) == "x"
    assert drawn(found) == "{x>a }[{>b}]{> c}"


@given(
    loaded=TEXT,
    current=TEXT,
    places=st.lists(st.tuples(st.integers(0, 16), st.integers(0, 6), TEXT), max_size=8),
)
def test_every_range_begins_and_ends_once_around_its_own_words(loaded, current, places):
    spans = sorted(
        {
            Span(start, min(start + length, len(current)))
            for start, length, _ in places
            if start <= len(current)
        }
    )
    groups = [Group(span) for span in spans]
    proposed = [Replacement(span, words) for span, (_, _, words) in zip(spans, places, strict=False)]
    found = atoms(stretches(loaded, current, proposed=proposed), groups)

    assert "".join(atom.old for atom in found) == loaded
    for group in groups:
        first = [n for n, atom in enumerate(found) if group in atom.opens]
        last = [n for n, atom in enumerate(found) if group in atom.closes]
        assert len(first) == len(last) == 1
        inside = found[first[0] : last[0] + 1]
        assert all(group in atom.covers for atom in inside)
        standing = "".join(a.old if a.fate is Fate.PROPOSED else a.new for a in inside)
        assert standing == group.span.of(current)
