# ruff: noqa: E501  markup reads best on one line
"""Files of one text: the words of its passages change, the markup stays."""

import zipfile
from pathlib import Path

from tests.load.files import open_document, saved
from tests.report.corrected.reworded import rewritten
from transcheck.load import load_document

_HEAD = "The talks ended without any agreement"
_FIRST = "The two sides met for a third day and said that <b>they</b> would&nbsp;not meet again before the spring, a minister said on Monday."
_SECOND = "He added that the ministrys position was known to all &amp; that nobody had been surprised by the outcome of the talks."
_PAGE = f"""<!DOCTYPE html>
<html lang=en><head><title>{_HEAD}</title><style>p > b {{ }}</style></head>
<BODY onload='f("<p>")'><nav><a href=x>{_HEAD}</a></nav>
<article><h1 class=top>{_HEAD}</h1>
<p>{_FIRST}<p>{_SECOND}<script>if (a < b) {{ }}</script></p><img src=a.png>
</article></BODY></html>"""


def test_words_of_a_page_change_and_its_markup_stays(tmp_path: Path) -> None:
    path = saved(tmp_path, "a.html", _PAGE)
    first = "The two sides met for a third day and said that they would not meet again before the spring, a minister said on Monday."
    second = "He added that the ministrys position was known to all & that nobody had been surprised by the outcome of the talks."
    made = rewritten(
        path,
        {
            _HEAD: "The talks ended without agreement",
            first: first.replace("they would", "they “would”").replace("Monday", "Tuesday"),
            second: second.replace("ministrys", "ministry’s") + " <End>",
        },
        alone=True,
    )
    expected = (
        _PAGE.replace(f"top>{_HEAD}", "top>The talks ended without agreement")
        .replace("</b> would&nbsp;", "</b> “would”&nbsp;")
        .replace("Monday", "Tuesday")
        .replace("ministrys", "ministry’s")
        .replace("talks.<script>", "talks. &lt;End&gt;<script>")
    )
    assert made.read_text(encoding="utf-8") == expected


def test_a_page_in_another_encoding_stays_in_it(tmp_path: Path) -> None:
    page = _PAGE.replace("<head>", "<head><meta charset=windows-1252>").replace("Monday", "Mönday")
    path = tmp_path / "a.html"
    path.write_bytes(page.encode("cp1252"))
    made = rewritten(path, {_HEAD: "مذاکرات ended"}, alone=True)
    text = made.read_bytes().decode("cp1252")
    assert "Mönday" in text
    assert "top>&#1605;" in text


def test_words_of_an_open_document_change_within_their_spans(tmp_path: Path) -> None:
    body = (
        '<text:h text:outline-level="1">A head</text:h><text:p text:style-name="P1">One <text:span text:style-name="T1">thng</text:span>'
        '<text:s text:c="2"/>and<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>A noet</text:p></text:note-body></text:note> more</text:p>'
        "<text:p>Last</text:p>"
    )
    path = saved(tmp_path, "a.odt", open_document(body))
    made = rewritten(path, {"One thng and more": "One thing and no more", "A noet": "A note"}, alone=True)
    with zipfile.ZipFile(made) as new, zipfile.ZipFile(path) as old:
        expected = (
            old.read("content.xml")
            .decode()
            .replace("thng", "thing")
            .replace("</text:note> more", "</text:note> no more")
            .replace("noet", "note")
        )
        assert new.read("content.xml").decode() == expected
        assert new.namelist() == old.namelist()
    assert [b.text for b in load_document(made).blocks] == [
        "A head",
        "One thing and no more",
        "A note",
        "Last",
    ]
