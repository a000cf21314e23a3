"""What faces each passage in another document."""

from tests import builders
from transcheck.model import Block, Document, Side
from transcheck.opening import facing

SOURCE = ["وزیر نے شمال میں پل کا افتتاح کیا۔", "بس الٹنے سے 9 افراد زخمی ہوئے۔"]
OURS = ["The minister opened a bridge in the north.", "Nine people, 9 in all, were hurt in Lahore."]


def document(*texts, language="en"):
    return Document(path="r.txt", language=language, blocks=tuple(Block(text) for text in texts))


def test_paragraphs_pair_off_where_there_are_as_many():
    reference = document("The minister inaugurated a bridge.", "A bus overturned.")
    assert facing(builders.pair(SOURCE, OURS), reference) == (
        "The minister inaugurated a bridge.",
        "A bus overturned.",
    )


def test_a_reference_in_one_paragraph_is_aligned_by_its_sentences():
    reference = document("The minister opened a bridge in the north. In Lahore 9 people were hurt.")
    assert facing(builders.pair(SOURCE, OURS), reference) == (
        "The minister opened a bridge in the north.",
        "In Lahore 9 people were hurt.",
    )


def test_a_back_translation_faces_the_source():
    back = document(f"{SOURCE[0]} {SOURCE[1]}", language="ur")
    assert facing(builders.pair(SOURCE, OURS), back, side=Side.SOURCE) == tuple(SOURCE)
