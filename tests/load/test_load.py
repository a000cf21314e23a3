# ruff: noqa: E501  sentences and markup read best on one line
from hashlib import sha256
from pathlib import Path

import pytest

from tests.load.files import saved
from transcheck.load import is_bilingual, load_bilingual, load_document, restore
from transcheck.model import BlockKind

_CLIP = """31 °C
Quetta
Monday, March 3, 2025

Trending Now

Ferry to the island runs again after a winter of repairs

Fishermen call the new timetable late, short and better than nothing

By Samina Gul

The ferry between the harbour and the island of Dor began to run again on Monday, four months after a storm had broken its pier.

Also Read: Fishermen ask for a second ferry

“It comes twice a day, and that is twice more than last week,” said Karim Baloch, who sells nets on the island.

A smaller boat

The company has put a smaller boat on the line, which carries forty people and no cars, until the large one is back from the yard.

2 COMMENTS

Your email address will not be published. Required fields are marked *

Most Read

A film about a lighthouse
"""


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    return saved(tmp_path, "clip.txt", _CLIP)


def test_a_clipping_is_reduced_to_its_article(clip: Path) -> None:
    document = load_document(clip)
    assert [block.text[:12] for block in document.blocks] == [
        "Ferry to the", "Fishermen ca", "The ferry be", "“It comes tw", "A smaller bo", "The company ",
    ]  # fmt: skip
    assert [block.kind for block in document.blocks[:2]] == [BlockKind.HEADLINE, BlockKind.STANDFIRST]
    assert document.blocks[4].kind is BlockKind.SUBHEAD
    assert document.language == "en"
    assert document.title.startswith("Ferry to the island")


def test_what_was_cut_is_kept_with_its_reason_and_place(clip: Path) -> None:
    cut = {block.text: (block.reason, block.before) for block in load_document(clip).cut}
    assert cut["31 °C"] == ("weather", 0)
    assert cut["Quetta"] == ("place of the weather", 0)
    assert cut["Monday, March 3, 2025"] == ("date line", 0)
    assert cut["By Samina Gul"] == ("byline", 2)
    assert cut["Also Read: Fishermen ask for a second ferry"] == ("link to another story", 3)
    assert cut["A film about a lighthouse"] == ("box of other stories", 6)


def test_furniture_is_kept_where_that_is_asked_for(clip: Path) -> None:
    document = load_document(clip, keep_furniture=True)
    assert document.blocks[0].text == "31 °C"
    assert document.cut == ()


def test_every_cut_paragraph_can_be_brought_back_to_its_place(clip: Path) -> None:
    document = load_document(clip)
    while document.cut:
        document = restore(document, len(document.cut) // 2)
    whole = load_document(clip, keep_furniture=True)
    assert [block.text for block in document.blocks] == [block.text for block in whole.blocks]


def test_the_file_is_known_by_its_path_and_digest(clip: Path) -> None:
    document = load_document(clip)
    assert document.path == str(clip)
    assert document.sha256 == sha256(_CLIP.encode()).hexdigest()


def test_a_given_language_is_not_guessed_again(clip: Path) -> None:
    assert load_document(clip, language="fr").language == "fr"


def test_a_text_without_a_headline_has_no_title(tmp_path: Path) -> None:
    document = load_document(
        saved(tmp_path, "a.txt", "It began with a sentence.\n\nIt went on with another one.")
    )
    assert document.title == ""
    assert {block.kind for block in document.blocks} == {BlockKind.PARAGRAPH}


def test_an_article_is_not_bilingual(clip: Path) -> None:
    assert not is_bilingual(clip)


def test_a_bilingual_file_is_told_by_what_it_holds(tmp_path: Path) -> None:
    assert is_bilingual(saved(tmp_path, "rows.txt", "source\ttarget\nایک\tone\n"))


def test_loading_the_same_file_twice_gives_equal_values(clip: Path) -> None:
    assert load_document(clip) == load_document(clip)


def test_the_languages_of_rows_are_detected_where_nothing_names_them(tmp_path: Path) -> None:
    rows = "source\ttarget\nوزیر نے کل شام کو کہا کہ بات چیت ختم ہو گئی ہے\tThe minister said last night that the talks were over\n"
    loaded = load_bilingual(saved(tmp_path, "rows.tsv", rows))
    assert (loaded.source_language, loaded.target_language) == ("ur", "en")
