import pytest
from lxml import etree

from transcheck.report.clean import clean, one_line


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain\ttext\n", "plain\ttext\n"),
        ("page\fbreak\vline\r\nend\r", "page\nbreak\nline\nend\n"),
        ("a\x00b\x02c\x7f", "abc"),
        ("\ud83d \udc00", "\ufffd \ufffd"),
        ("\ufffe\uffff", ""),
        ("😀 𠮷 \u200fاردو\u200e", "😀 𠮷 \u200fاردو\u200e"),
    ],
)
def test_what_xml_forbids_goes_and_the_rest_stays(text, expected):
    assert clean(text) == expected


def test_every_character_is_accepted_by_xml_after_cleaning():
    everything = "".join(map(chr, range(0x11000)))
    element = etree.Element("t")
    element.text = clean(everything)
    assert etree.fromstring(etree.tostring(element)).text == element.text


def test_one_line_joins_what_stood_on_several():
    assert one_line(" a\r\n b\f\fc ") == "a b c"
