from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transcheck.segment import sentences
from transcheck.text.languages import known_languages


def cut(text: str, language: str = "en") -> list[str]:
    return [span.of(text) for span in sentences(text, language)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The talks failed.| Nobody was surprised!| Why?"),
        ("en", "“We waited.| We were patient.”| She left."),
        ("en", "Lt. Gen. A. B. Rana met Mr. Noor of the U.S. Navy at 5 p.m. on Monday.| He smiled."),
        ("en", "The price rose by 3.5 percent, i.e. by Rs. 40 a bag, Acme Inc. said."),
        ("en", "He moved to Plan B.| The others stayed."),
        ("en", "“Why now?” he asked.| Nobody knew."),
        ("en", "It was over ... or was it?| It was."),
        ("en", "First he waited . . . then he left."),
        ("ur", "وزیر نے کہا کہ بات ختم ہو گئی ہے۔| کیا آپ نے سنا؟| نہیں!"),
        ("ur", "بات ختم ہو گئی ہے۔|وزیر چلے گئے۔"),
        ("ur", "ایم۔کیو۔ایم کے رہنما نے بیان دیا۔| اس کے بعد وہ چلے گئے۔"),
        ("ar", "انتهت المحادثات.| هل سمعتم؟| لا."),
        ("ps", "خبرې پای ته ورسېدې.\u200e| \u200eهغه لاړ."),
        ("hi", "बातचीत नाकाम रही।| डॉ. खान लौट गए।"),
        ("hi", "बातचीत नाकाम रही।|वे लौट गए।"),
        ("zh", "会谈失败了。|“我们等了很久。”|他走了！|为什么？"),
        ("ja", "会談は失敗した。|「待った。」と彼は言った。|なぜ?|誰も知らない。"),
        ("ko", "회담이 실패했다.| “기다렸다.”라고 그가 말했다."),
        ("fr", "Il a dit : « Nous attendons. »| Puis M. Petit est parti."),
        ("de", "Am 3. Oktober kam Dr. Klein an.| Er ging bald wieder, z. B. nach Bonn."),
        ("de", "Sie sagte: „Wir warten.“| Dann ging sie."),
        ("ru", "Это написал А. С. Громов.| В т.ч. и письма.| Он умер."),
        ("es", "El Sr. Vega viajó a EE. UU. en mayo.| ¿Volverá?| Nadie lo sabe."),
        ("tr", "19. yüzyılda Prof. Demir geldi.| Sonra gitti."),
        ("he", 'הוא אמר: "חיכינו."| אחר כך הלך.'),
        ("el", "Έφυγε ο κ. Νίκου;| Ναι."),
        ("und", "One thing, e.g. this.| Another thing."),
    ],
)
def test_a_text_is_cut_where_its_sentences_end(language: str, text: str) -> None:
    parts = text.split("|")
    assert cut("".join(parts), language) == [part.strip() for part in parts]


def test_a_writer_without_capitals_is_read_too() -> None:
    assert cut("are you in? i am not. call me.") == ["are you in?", "i am not.", "call me."]


def test_a_blank_line_parts_sentences_without_a_full_stop() -> None:
    assert cut("A headline\n\nThe story begins") == ["A headline", "The story begins"]


def test_a_line_break_alone_parts_nothing() -> None:
    assert cut("A sentence that was\nwrapped by a mail program.") == [
        "A sentence that was\nwrapped by a mail program."
    ]


@pytest.mark.parametrize("text", ["", "  \n\n ", "\u3000"])
def test_a_text_of_white_space_has_no_sentence(text: str) -> None:
    assert cut(text) == []


_PIECES = st.text(alphabet="aBé ی。.?!\"'“”۔。「」\n\u200e1", max_size=60)


@given(text=_PIECES, language=st.sampled_from(known_languages()))
def test_no_character_is_lost_or_moved(text: str, language: str) -> None:
    assert "".join("".join(cut(text, language)).split()) == "".join(text.split())


@given(text=_PIECES)
def test_sentences_are_in_order_and_trimmed(text: str) -> None:
    spans = sentences(text, "ur")
    assert all(first.end <= second.start for first, second in pairwise(spans))
    assert all(span.of(text) == span.of(text).strip() for span in spans)


@pytest.mark.parametrize("mark", [".", "؟", "。", "?!", ". "])
def test_a_text_of_nothing_but_marks_is_stepped_through_once(mark: str) -> None:
    assert sentences(mark * 200_000, "ur")
