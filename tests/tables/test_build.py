"""Making the tables from small corpora of our own."""

import lzma
from pathlib import Path

import numpy as np
import pytest

from transcheck.tables.build import ibm1, lexicons, ngrams, spelling
from transcheck.tables.build.corpora import Corpora
from transcheck.tables.build.glosses import phrases
from transcheck.tables.lexicon import ChineseLexicon, Lexicon


def corpora(folder: Path, files: dict[str, list[str]]) -> Corpora:
    for name, rows in files.items():
        path = folder / f"{name}.xz"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(lzma.compress("\n".join(rows).encode() + b"\n"))
    return Corpora(folder, folder / "out")


URDU = {
    "dictionaries/wiktionary_urd-eng.tsv": [
        "کتاب\tkitāb|کتابیں\tnoun\tbook ; (religion) scripture",
        "وزیر اعظم\t\tnoun\tprime minister",
        "ج\tjīm\tcharacter\tThe seventh letter of the Urdu abjad.",
        "گھر\tghar\tnoun\thouse, home",
    ],
    "parallel/joshua_ur-en.dict.tsv": ["گھر\tAbode\t1", "گھر\thouse\t4"],
    "parallel/tatoeba_urd-eng.tsv": [
        "یہ گھر بڑا ہے۔\tThis house is big.",
        "گھر کہاں ہے؟\tWhere is the house?",
    ]
    * 4,
}


def test_a_lexicon_comes_out_of_a_dictionary_and_sentence_pairs(tmp_path):
    lexicon = Lexicon(lexicons.build("ur", corpora(tmp_path, URDU)), "ur")
    assert lexicon.translations("کتاب")[0] == ("book", pytest.approx(0.56, abs=0.1))
    house = dict(lexicon.translations("گھر"))
    assert max(house, key=house.__getitem__) == "house"
    assert set(house) >= {"house", "home", "abode"}
    assert lexicon.glosses("وزیر اعظم") == ("prime minister",)
    assert "ج" not in lexicon


def test_the_same_corpora_give_the_same_table(tmp_path):
    folder = corpora(tmp_path, URDU)
    assert lexicons.build("ur", folder) == lexicons.build("ur", folder)
    first = folder.write("a.gz", "text")
    again = folder.write("b.gz", "text")
    assert first.read_bytes() == again.read_bytes()


def test_a_chinese_table_begins_with_its_traditional_characters(tmp_path):
    rows = ["部长\t部長\tbu4 zhang3\tminister/head of a department/", "长\t長\tchang2\tlong/"]
    table = lexicons.build("zh", corpora(tmp_path, {"dictionaries/cedict_cmn-eng.tsv": rows}))
    assert table.splitlines()[0] == "\t長\t长"
    assert ChineseLexicon(table).translations("部長")[0][0] == "minister"


@pytest.mark.parametrize(
    ("gloss", "found"),
    [
        ("book ; (religion) scripture", ["book", "scripture"]),
        ("to give up", ["give up"]),
        ("plural of خبر (xabar)", []),
        ("Alternative form of X", []),
        ("Canada (a country in North America)", ["Canada"]),
        ("house, home", ["house", "home"]),
    ],
)
def test_a_gloss_is_reduced_to_words_and_phrases(gloss, found):
    assert [phrase for phrase, _ in phrases(gloss)] == found


def test_words_that_always_meet_translate_each_other():
    pairs = [([0, 1], [0, 1]), ([0, 2], [0, 2]), ([1, 2], [1, 2])] * 3
    fitted = ibm1.fit(ibm1.cooccurrence(pairs, [1.0] * len(pairs)), rounds=20)
    best = {(s, t): p for s, t, p in zip(fitted.source, fitted.target, fitted.probability, strict=True)}
    assert all(best[n, n] > 0.9 for n in range(3))


def test_letters_learn_what_they_are_spelt_as():
    names = [("باب", "bab"), ("بان", "ban"), ("نان", "nan"), ("نب", "nab"), ("بن", "ban")] * 4
    pieces = spelling.fit(names, longest=3)
    assert max(pieces["ا"], key=pieces["ا"].__getitem__) == "a"
    assert pieces["ب"]["b"] > 0.4
    assert sum(pieces["ن"].values()) == pytest.approx(1, abs=0.05)


def test_counts_of_words_are_packed_and_read_back(tmp_path, monkeypatch):
    sentence = "The talks in Kabul failed, and I said that the talks failed again."
    monkeypatch.setattr(ngrams, "_TEXTS", ("a.txt",))
    from transcheck.tables.ngrams import Ngrams

    path = ngrams.build(corpora(tmp_path, {"a.txt": [sentence] * 6}))
    found = Ngrams(np.load(path))
    assert "talks" in found
    assert "Kabul" not in found
    values = dict(zip(("The", "talks", "failed"), found.lifts_of(["The", "talks", "failed"]), strict=True))
    assert values["talks"] > 1
    assert found.lifts_of(["talks", "the"])[1] < 0
    assert found.lifts_of(["said", "Kabul", "2024", "qwerty"])[1:] == (None, None, None)
