import re

from hypothesis import given
from hypothesis import strategies as st

from transcheck.report.corrected.markup import escaped, letters, said, tree
from transcheck.report.corrected.rewording import Rewording, spliced
from transcheck.report.corrected.xliff import refilled

_WORDS = st.lists(st.sampled_from(["one", "two", " ", "&", "<", "کچھ", "字", "😀", "\n", ","]), max_size=8)
_TAGS = st.sampled_from(['<x id="1"/>', "<g>", "</g>", "<!-- & -->", "<ph>code</ph>", "<![CDATA[a & b]]>"])


@st.composite
def segments(draw) -> str:
    """A target with words and inline markup, well-formed."""
    pieces = draw(st.lists(st.one_of(_WORDS.map(lambda words: escaped("".join(words))), _TAGS), max_size=8))
    open_tags, markup = 0, []
    for piece in pieces:
        if piece == "</g>" and not open_tags:
            continue
        open_tags += {"<g>": 1, "</g>": -1}.get(piece, 0)
        markup.append(piece)
    return f"<target>{''.join(markup)}{'</g>' * open_tags}</target>"


@given(markup=segments(), after=_WORDS.map("".join))
def test_a_segment_reads_as_wanted_and_keeps_its_markup(markup, after) -> None:
    target = tree(markup).children[0]
    hidden = {"ph", "x", "#"}
    before = said(markup, target, but=hidden)
    made = spliced(markup, refilled(markup, target, Rewording("1", "", before, after)))
    again = tree(made).children[0]
    if before.strip():
        assert said(made, again, but=hidden) == after
    else:
        assert said(made, again, but=hidden).endswith(after)
    assert _tags(made) == _tags(markup)


def _tags(markup: str) -> list[str]:
    return re.findall(r"<[^>]*>", re.sub(r"<!\[CDATA\[.*?\]\]>", "", markup, flags=re.DOTALL))


@given(markup=segments())
def test_letters_tell_where_they_stand(markup) -> None:
    for letter in letters(markup, tree(markup).children[0]):
        code = markup[letter.start : letter.end]
        assert code == letter.character or code.startswith("&")
