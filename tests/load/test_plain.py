# ruff: noqa: E501  sentences and markup read best on one line
from transcheck.load.plain import paragraphs_of


def texts(text: str) -> list[str]:
    return [paragraph.text for paragraph in paragraphs_of(text)]


def test_a_line_is_a_paragraph_where_lines_are_long() -> None:
    line = "The minister said that the talks would go on for as long as they were of any use to the people of the valley. "
    assert texts(f"{line}\n{line}\nShort one") == [line.strip(), line.strip(), "Short one"]


def test_short_lines_in_a_heap_stay_apart() -> None:
    assert texts("25 °C\nSibi\nMonday, March 3, 2025") == ["25 °C", "Sibi", "Monday, March 3, 2025"]


def test_lines_wrapped_by_a_mail_program_are_joined() -> None:
    wrapped = (
        "The minister said on Monday that the talks in the valley would\n"
        "go on for as long as they were of any use, and that nobody had\n"
        "asked the villages what they wanted.\n"
        "\n"
        "The villages want a bridge. They have asked for one since the\n"
        "flood of the year in which the old one was carried away, and a\n"
        "school.\n"
    )
    first, second = texts(wrapped)
    assert first.endswith(
        "would go on for as long as they were of any use, and that nobody had asked the villages what they wanted."
    )
    assert second.startswith("The villages want a bridge.")


def test_wrapped_chinese_is_joined_without_spaces() -> None:
    line = "部长星期一表示河谷的会谈将继续进行只要对人民有好处就不会停止没有人问过村民"
    assert texts(f"{line}\n{line}\n{line}\n结束。") == [f"{line}{line}{line}结束。"]


def test_a_no_break_space_inside_a_line_stays() -> None:
    assert texts("Read More:\u00a0A story \u00a0") == ["Read More:\u00a0A story"]


def test_blank_lines_with_spaces_part_paragraphs() -> None:
    assert texts("One.\n \u00a0\nTwo.\r\n\t\r\nThree.") == ["One.", "Two.", "Three."]
