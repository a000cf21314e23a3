# ruff: noqa: E501  sentences are read in one line
import subprocess
import sys

import pytest

from transcheck.load.detect import detect_language

_TEXTS = {
    "ur": "وزیر نے کہا کہ نیا پل ایک مہینے بعد کھل جائے گا اور گاؤں کے لوگ خوش ہیں۔",
    "ar": "قال الوزير إن الجسر الجديد سيفتح بعد شهر وإن أهل القرية فرحون بذلك كثيرا.",
    "fa": "وزیر گفت که پل تازه یک ماه دیگر باز می‌شود و مردم روستا از این خبر خوشحال هستند.",
    "ps": "وزیر وویل چې نوی پل به یوه میاشت وروسته پرانیستل شي او د کلي خلک ډېر خوښ دي.",
    "sd": "وزير چيو ته نئين پل هڪ مهيني کان پوءِ کلندي ۽ ڳوٺ جا ماڻهو ڏاڍا خوش آهن.",
    "ckb": "وەزیر گوتی پردە نوێیەکە دوای مانگێک دەکرێتەوە و خەڵکی گوندەکە زۆر دڵخۆشن.",
    "ug": "مىنىستىر يېڭى كۆۋرۈك بىر ئايدىن كېيىن ئېچىلىدۇ، كەنت ئاھالىسى خۇشال، دېدى.",
    "hi": "मंत्री ने कहा कि नया पुल एक महीने बाद खुल जाएगा और गांव के लोग इससे खुश हैं।",
    "bn": "মন্ত্রী বলেন, নতুন সেতুটি এক মাস পরে খুলে দেওয়া হবে এবং গ্রামের মানুষ খুশি।",
    "pa": "ਮੰਤਰੀ ਨੇ ਕਿਹਾ ਕਿ ਨਵਾਂ ਪੁਲ ਇੱਕ ਮਹੀਨੇ ਬਾਅਦ ਖੁੱਲ੍ਹ ਜਾਵੇਗਾ।",
    "zh-Hans": "部长说新桥将在一个月后开放，村民对此感到高兴。",
    "zh-Hant": "部長說新橋將在一個月後開放，村民對此感到高興。",
    "ja": "大臣は新しい橋が一か月後に開通すると述べ、村の人々は喜んでいる。",
    "ko": "장관은 새 다리가 한 달 뒤에 열린다고 말했고 마을 사람들은 기뻐했다.",
    "he": "השר אמר שהגשר החדש ייפתח בעוד חודש ותושבי הכפר שמחים מאוד.",
    "el": "Ο υπουργός είπε ότι η νέα γέφυρα θα ανοίξει σε έναν μήνα και οι χωρικοί χαίρονται.",
    "ru": "Министр сказал, что новый мост откроют через месяц, и жители деревни этому рады.",
    "uk": "Міністр сказав, що новий міст відкриють за місяць, і мешканці села цьому раді.",
    "en": "The minister said that the new bridge would open in a month and that the village was glad of it.",
    "fr": "Le ministre a dit que le nouveau pont ouvrirait dans un mois et que le village s’en réjouissait.",
    "de": "Der Minister sagte, die neue Brücke werde in einem Monat geöffnet, und das Dorf freue sich darüber.",
    "es": "El ministro dijo que el nuevo puente se abrirá dentro de un mes y que el pueblo se alegra mucho.",
    "it": "Il ministro ha detto che il nuovo ponte aprirà tra un mese e che il villaggio ne è molto contento.",
    "pt": "O ministro disse que a nova ponte vai abrir dentro de um mês e que a aldeia está muito contente.",
    "tr": "Bakan, yeni köprünün bir ay sonra açılacağını ve köylülerin buna çok sevindiğini söyledi.",
    "nl": "De minister zei dat de nieuwe brug over een maand opengaat en dat het dorp daar blij mee is.",
    "pl": "Minister powiedział, że nowy most zostanie otwarty za miesiąc i że wieś bardzo się z tego cieszy.",
    "cs": "Ministr řekl, že nový most bude otevřen za měsíc a že vesnice z toho má velkou radost.",
}


@pytest.mark.parametrize("language", _TEXTS)
def test_the_language_of_a_sentence_is_known(language: str) -> None:
    assert detect_language([_TEXTS[language]]) == language


def test_the_longer_text_wins_over_lines_in_another_language() -> None:
    assert detect_language(["Share this story on the web with all your friends", *[_TEXTS["ur"]] * 5]) == "ur"


@pytest.mark.parametrize("text", ["", "1234 – 5678", "Ministr řekl", "Bakan dedi ki"])
def test_what_tells_nothing_is_not_guessed(text: str) -> None:
    assert detect_language([text]) == "und"


def test_short_lines_count_together() -> None:
    assert detect_language(["The bridge", "is open", "and the", "village was", "glad of it"]) == "en"


def test_the_statistics_are_loaded_only_where_they_are_needed() -> None:
    code = (
        "import sys; from transcheck.load.detect import detect_language as d; "
        f"d([{_TEXTS['ur']!r}]); d([{_TEXTS['en']!r}]); print('langdetect' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
