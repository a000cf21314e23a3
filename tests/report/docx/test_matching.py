from transcheck.report.docx.matching import lines_found

LINES = ["A headline", "They came to town at noon", "They left again at night", "The end"]


def both(*texts: str) -> list[tuple[str, str]]:
    return [(text, text) for text in texts]


def test_lines_are_found_among_text_that_is_none_of_theirs():
    paragraphs = both("Share this", *LINES[:2], "An advertisement", *LINES[2:], "Imprint")
    assert lines_found(LINES, paragraphs) == {0: 1, 1: 2, 2: 4, 3: 5}


def test_a_line_that_was_edited_is_found_between_its_neighbours():
    paragraphs = both(LINES[0], "They came to the town at noon", "Nothing like it", LINES[2], LINES[3])
    assert lines_found(LINES, paragraphs) == {0: 0, 1: 1, 2: 3, 3: 4}


def test_either_reading_of_tracked_changes_will_do():
    paragraphs = [(LINES[0], LINES[0]), ("Quite another thing", LINES[1]), *both(*LINES[2:])]
    assert lines_found(LINES, paragraphs) == {0: 0, 1: 1, 2: 2, 3: 3}


def test_another_article_is_not_this_one():
    assert lines_found(LINES, both("Something else", "They came to town at noon", "Nothing")) == {}
