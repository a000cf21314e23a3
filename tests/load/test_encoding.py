# ruff: noqa: E501  sentences and markup read best on one line
from pathlib import Path

import pytest

from transcheck.errors import LoadError
from transcheck.load.encoding import decode
from transcheck.load.opening import Opened

_ARABIC = "قال الوزير إن الجسر الجديد سيفتح بعد شهر. وأضاف أن العمل انتهى قبل موعده بأسبوع كامل."
_URDU = "وزیر نے کہا کہ نیا پل ایک مہینے بعد کھل جائے گا۔ اس نے بتایا کہ کام وقت سے پہلے ختم ہو گیا ہے۔"
_RUSSIAN = "Министр сказал, что новый мост откроют через месяц. Работа закончена на неделю раньше срока."
_FRENCH = "Le ministre a déclaré que le pont serait ouvert après l’été. « C’était prévu », a-t-il ajouté, très fier."
_CHINESE = "部长说新桥将在一个月后开放。他补充说工作比计划提前一周完成。"


def decoded(data: bytes) -> str:
    return decode(Opened(Path("a.txt"), data))


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("utf-8", _URDU), ("utf-8-sig", _URDU), ("utf-16", _URDU), ("utf-16-le", _FRENCH), ("utf-16-be", _FRENCH), ("utf-32", _URDU),
        ("cp1256", _ARABIC), ("iso8859_6", _ARABIC.replace("ی", "ي")), ("cp1251", _RUSSIAN), ("koi8_r", _RUSSIAN), ("cp1252", _FRENCH),
        ("gb18030", _CHINESE), ("big5", "部長說新橋將在一個月後開放。他補充說工作比計劃提前一週完成。"),
        ("shift_jis", "大臣は新しい橋が一か月後に開通すると述べた。工事は予定より早く終わった。"),
        ("euc_kr", "장관은 새 다리가 한 달 뒤에 열린다고 말했다. 공사는 예정보다 일찍 끝났다."),
    ],
)  # fmt: skip
def test_text_in_any_common_encoding_is_read(encoding: str, text: str) -> None:
    assert decoded(text.encode(encoding)) == text


def test_a_page_is_believed_about_its_encoding() -> None:
    page = f'<html><head><meta charset="windows-1256"></head><p>{_ARABIC}</p>'
    assert _ARABIC in decoded(page.encode("cp1256"))


def test_a_page_that_is_mistaken_about_itself_is_read_all_the_same() -> None:
    page = f'<html><head><meta charset="ascii-of-mars"></head><p>{_URDU}</p>'
    assert _URDU in decoded(page.encode())


def test_a_broken_byte_among_many_costs_only_itself() -> None:
    data = (_URDU * 3).encode()[:-1]
    assert decoded(data) == (_URDU * 3)[:-1] + "\ufffd"


def test_lone_surrogates_become_replacement_characters() -> None:
    text = decoded(f"Good {_URDU}".encode() + b"\xed\xa0\x80 end")
    assert text.endswith("\ufffd end")
    text.encode("utf-8")


def test_line_ends_are_unix_ones_and_stray_nuls_are_gone() -> None:
    assert decoded(b"One\r\nTwo\rThr\0ee\n") == "One\nTwo\nThree\n"


def test_bytes_that_are_no_text_are_refused() -> None:
    with pytest.raises(LoadError, match=r"a\.txt: is not a text"):
        decoded(bytes(range(256)) * 20)
