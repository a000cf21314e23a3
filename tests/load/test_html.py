# ruff: noqa: E501  sentences and markup read best on one line
from pathlib import Path

from tests.load.files import saved
from transcheck.load import load_document
from transcheck.model import BlockKind

_PAGE = """<!DOCTYPE html><html lang="en"><head><title>Bridge in nine days – The Post</title><script>var x = "hidden";</script></head>
<body><nav><a href="/">Home</a></nav>
<div class="sidebar"><h3>Top stories</h3><ul><li><a href="/x">A mayor resigns</a></li></ul></div>
<article><h1>Bridge in nine days</h1>
<p>Volunteers in the town of Sarai finished the old bridge on Friday, nine days after the flood had carried it away.</p>
<p>“We could not wait,” said <b>Akram</b>&nbsp;Jan, a carp<i>enter</i>. He and <a href="/y">forty others</a> worked through the night.</p>
<h2>Money from shopkeepers</h2>
<p>The wood came from three villages upstream, and the shopkeepers in the bazaar paid for the nails and for the food.</p>
<ul><li>Forty workers took part on every one of the nine days.</li></ul>
<blockquote><p>It is our bridge, and it will stand for longer than any of the men who built it.</p></blockquote>
<p>The ministry of works said that its engineers would inspect the bridge next month, before lorries are allowed on it.</p>
</article><footer>Copyright 2025</footer></body></html>"""


def load(tmp_path: Path, page: str, name: str = "page.html") -> list[tuple[str, BlockKind]]:
    return [(block.text, block.kind) for block in load_document(saved(tmp_path, name, page)).blocks]


def test_the_article_of_a_saved_page_is_found(tmp_path: Path) -> None:
    blocks = load(tmp_path, _PAGE)
    assert blocks[0] == ("Bridge in nine days", BlockKind.HEADLINE)
    assert ("Money from shopkeepers", BlockKind.SUBHEAD) in blocks
    assert ("Forty workers took part on every one of the nine days.", BlockKind.LIST_ITEM) in blocks
    assert blocks[-2][1] is BlockKind.QUOTE
    assert not any("mayor" in text or "hidden" in text or "Copyright" in text for text, _ in blocks)


def test_inline_tags_part_no_words(tmp_path: Path) -> None:
    text = load(tmp_path, _PAGE)[2][0]
    assert "a carpenter. He and forty others worked" in text.replace("\u00a0", " ")


def test_a_piece_of_a_page_is_read_whatever_its_ending(tmp_path: Path) -> None:
    blocks = load(
        tmp_path,
        "<h1>A short one</h1><p>It has one paragraph.</p><p>It has two<br><br>or three.</p>",
        "a.txt",
    )
    assert [text for text, _ in blocks] == ["A short one", "It has one paragraph.", "It has two", "or three."]


def test_a_page_in_urdu_keeps_its_headline(tmp_path: Path) -> None:
    body = "".join(
        f"<p>گاؤں کے لوگوں نے پرانا پل {day} دن میں دوبارہ بنا لیا اور کسی نے ان کی مدد نہیں کی، یہ بات بڑھئی نے بتائی۔</p>"
        for day in ("نو", "دس", "بارہ", "تیرہ")
    )
    page = f"<html><head><title>x</title></head><body><article><h1>نو دن میں پل</h1>{body}</article></body></html>"
    blocks = load(tmp_path, page)
    assert blocks[0] == ("نو دن میں پل", BlockKind.HEADLINE)
    assert len(blocks) == 5


def test_elements_nested_without_end_do_no_harm(tmp_path: Path) -> None:
    page = "<html><body>" + "<div>" * 50_000 + "<p>It is deep down here.</p><p>And dark.</p></body></html>"
    assert [text for text, _ in load(tmp_path, page)][-1] == "And dark."
