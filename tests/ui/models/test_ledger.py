"""The ledger of numbers and quotations."""

from tests import builders
from transcheck.model import Side
from ui.models.ledger import Standing, entries

ALIGNMENT = builders.pair(
    ["28 افراد زخمی ہوئے۔", "اس نے کہا ”ہم لڑیں گے“۔ 340 گرفتار۔", "وہ آیا۔"],
    ["The blast wounded 82 people.", "He said “we will fight”.", "He came “at once”."],
)


def test_what_differs_stands_on_top():
    found = [(e.number, e.source, e.target, e.standing) for e in entries(ALIGNMENT)]
    assert found == [
        (1, "28", "82", Standing.CHANGED),
        (2, "340", "", Standing.MISSING),
        (3, "", "“at once”", Standing.ADDED),
        (2, "”ہم لڑیں گے“", "“we will fight”", Standing.SAME),
    ]


def test_an_entry_leads_to_the_translation_or_else_to_the_source():
    assert [e.at.side for e in entries(ALIGNMENT)] == [Side.TARGET, Side.SOURCE, Side.TARGET, Side.TARGET]


def test_a_translation_alone_has_no_ledger():
    assert entries(builders.pair(None, ["It cost 5 million."])) == ()
