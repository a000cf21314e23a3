# ruff: noqa: E501  sentences are read in one line
"""Clippings made up for these tests: in each, lines marked with ✂ are furniture and all others are the article."""

import pytest

from transcheck.load.furniture import cut_furniture, find_furniture, restore
from transcheck.load.paragraphs import Paragraph
from transcheck.model import Block, CutBlock, Document

_CLIPPINGS = {
    "en": """
✂ Skip to content
✂ 18°C
✂ Sukkur
✂ Sat, 4 Jan 2025 | 09:15 AM
✂ Trending
Weavers of the old town ask for their street back
Market stalls have pushed their looms into the yards
✂ By Hina Sattar and Omar de Vries
✂ Published: January 4, 2025 | Updated 10:02 am
✂ 3 min read
✂ Share on Facebook
✂ Photo: Anwar Ali / The Evening Post
The weavers of the old town said on Saturday that they wanted their street back, after a summer in which stalls had filled it from end to end.
✂ Read More:\u00a0Stalls to leave the square, court says
“We cannot carry a loom through a crowd,” said Bashir Ahmed, who has woven in the same house for forty years.
✂ Advertisement
✂ Related Articles
No room for carts
The town hall said that it would count the stalls, and that those without a licence would have to go before the end of the month.
✂ Sign up for our morning newsletter.
Nobody in the street expects that.
It has been promised before, said the weavers, and the stalls have come back each time before the paint on the notices was dry.
✂ Tags: weavers, Sukkur, markets
✂ © 2025 The Evening Post. All rights reserved.
✂ 12 Comments
✂ Leave a Comment
✂ Name *
✂ Most Read
✂ A whale in the river mouth
✂ We use cookies to improve your experience. By continuing to use this site you agree.
""",
    "ur": """
✂ ہوم
✂ ۱۲ °C
✂ سکھر
✂ ہفتہ، 4 جنوری 2025
پرانے شہر کے جولاہے اپنی گلی واپس مانگ رہے ہیں
✂ ویب ڈیسک
✂ شیئر کریں
✂ فوٹو: فائل
پرانے شہر کے جولاہوں نے ہفتے کے روز کہا کہ انہیں اپنی گلی واپس چاہیے کیونکہ ٹھیلوں نے اسے ایک سرے سے دوسرے سرے تک بھر دیا ہے۔
✂ یہ بھی پڑھیں: عدالت نے چوک خالی کرنے کا حکم دے دیا
بشیر احمد نے کہا کہ ہجوم میں کھڈی اٹھا کر لے جانا ممکن نہیں اور وہ چالیس برس سے اسی گھر میں کپڑا بُن رہے ہیں۔
✂ اشتہار
ٹاؤن ہال کا کہنا ہے کہ ٹھیلے گنے جائیں گے اور جن کے پاس اجازت نامہ نہیں وہ مہینے کے آخر تک ہٹا دیے جائیں گے۔
✂ متعلقہ خبریں
✂ دریا کے دہانے پر وہیل
✂ تبصرہ کریں
✂ آپ کا ای میل ایڈریس شائع نہیں کیا جائے گا۔
""",
    "ar": """
✂ الرئيسية
✂ السبت 4 يناير 2025 - 10:15
نساجو المدينة القديمة يطالبون باستعادة شارعهم
✂ بقلم: هناء ستار
✂ مشاركة
✂ صورة: وكالات
قال نساجو المدينة القديمة يوم السبت إنهم يريدون استعادة شارعهم بعد صيف ملأته فيه البسطات من أوله إلى آخره.
✂ اقرأ أيضاً: المحكمة تأمر بإخلاء الساحة
وقال بشير أحمد إنه لا يستطيع حمل النول وسط الزحام وإنه ينسج في البيت نفسه منذ أربعين عاما.
✂ إعلان
وأعلنت البلدية أنها ستحصي البسطات وأن غير المرخصة منها ستزال قبل نهاية الشهر الجاري كما قالت.
✂ الأكثر قراءة
✂ حوت عند مصب النهر
✂ اترك تعليقاً
""",
    "fa": """
✂ صفحه اصلی
✂ شنبه ۱۵ دی ۱۴۰۳ ساعت ۱۰:۱۵
بافندگان شهر قدیم خیابان خود را پس می‌خواهند
✂ عکس: آرشیو
بافندگان شهر قدیم روز شنبه گفتند که خیابان خود را پس می‌خواهند چون دست‌فروشان آن را از سر تا ته پر کرده‌اند.
✂ بیشتر بخوانید: دادگاه دستور تخلیه میدان را داد
بشیر احمد گفت که نمی‌تواند دستگاه بافندگی را از میان جمعیت ببرد و چهل سال است در همین خانه می‌بافد.
✂ آگهی
شهرداری اعلام کرد که دست‌فروشان را می‌شمارد و آن‌ها که مجوز ندارند باید تا پایان ماه از این خیابان بروند.
✂ پربازدیدترین‌ها
✂ نهنگی در دهانه رود
✂ نظر شما
""",
    "hi": """
✂ होम
✂ शनिवार, 4 जनवरी 2025
पुराने शहर के बुनकर अपनी गली वापस मांग रहे हैं
✂ वेब डेस्क
✂ शेयर करें
✂ फोटो: एजेंसी
पुराने शहर के बुनकरों ने शनिवार को कहा कि उन्हें अपनी गली वापस चाहिए क्योंकि ठेलों ने उसे पूरा भर दिया है।
✂ यह भी पढ़ें: अदालत ने चौक खाली करने को कहा
बशीर अहमद ने कहा कि भीड़ में करघा उठाकर ले जाना मुमकिन नहीं और वे चालीस साल से इसी घर में बुन रहे हैं।
✂ विज्ञापन
नगरपालिका ने कहा कि ठेले गिने जाएंगे और जिनके पास अनुमति नहीं है वे महीने के आखिर तक हटा दिए जाएंगे।
✂ ट्रेंडिंग
✂ नदी के मुहाने पर व्हेल
✂ टिप्पणी करें
""",
    "zh": """
✂ 首页
✂ 2025年1月4日 星期六 10:15
✂ 来源：晚报
老城织工要求收回他们的街道
✂ 分享到：
✂ 图片来源：资料图
老城的织工星期六表示，他们希望收回自己的街道，因为整个夏天摊贩从街头到街尾把它占满了。
✂ 延伸阅读：法院下令清空广场
巴希尔说，他没有办法抬着织机穿过人群，他已经在同一座房子里织了四十年的布。
✂ 广告
市政厅表示将清点摊位，没有许可证的摊贩必须在月底之前全部离开这条街道。
✂ 责任编辑：王小明
✂ 热门文章
✂ 河口出现一头鲸鱼
✂ 发表评论
""",
    "ru": """
✂ Главная
✂ Суббота, 4 января 2025 г. 10:15
Ткачи старого города просят вернуть им улицу
✂ Автор: Анна Громова
✂ Фото: архив
Ткачи старого города заявили в субботу, что хотят вернуть себе улицу, которую за лето целиком заняли торговые лотки.
✂ Читайте также: Суд велел освободить площадь
«Со станком сквозь толпу не пройти», — сказал Башир Ахмед, который ткёт в одном и том же доме уже сорок лет.
✂ Реклама
В мэрии сказали, что лотки пересчитают и что те, у кого нет разрешения, должны будут уйти до конца месяца.
✂ Поделиться
✂ Популярное
✂ Кит в устье реки
✂ Оставить комментарий
""",
    "es": """
✂ Inicio
✂ Sábado, 4 de enero de 2025, 10:15 h
Los tejedores del casco viejo reclaman su calle
✂ Por Ana Ruiz de la Peña
✂ Compartir en Facebook
✂ Foto: archivo
Los tejedores del casco viejo dijeron el sábado que quieren recuperar su calle, que los puestos llenaron durante todo el verano.
✂ Lee también: El juez ordena desalojar la plaza
«No se puede pasar con un telar entre la gente», dijo Bashir Ahmed, que teje en la misma casa desde hace cuarenta años.
✂ Publicidad
El ayuntamiento anunció que contará los puestos y que los que no tengan licencia deberán irse antes de fin de mes.
✂ Lo más leído
✂ Una ballena en la desembocadura
✂ Deja un comentario
""",
    "fr": """
✂ Accueil
✂ Publié le 4 janvier 2025 à 10h15
Les tisserands de la vieille ville réclament leur rue
✂ Par Anne Petit avec AFP
✂ Partager
✂ Photo : archives
Les tisserands de la vieille ville ont dit samedi qu’ils voulaient récupérer leur rue, que les étals ont remplie tout l’été.
✂ Lire aussi : Le tribunal fait évacuer la place
« On ne passe pas avec un métier dans la foule », a dit Bachir Ahmed, qui tisse dans la même maison depuis quarante ans.
✂ Publicité
La mairie a annoncé qu’elle compterait les étals et que ceux qui n’ont pas de licence devraient partir avant la fin du mois.
✂ Les plus lus
✂ Une baleine à l’embouchure
✂ Laisser un commentaire
""",
    "de": """
✂ Startseite
✂ Samstag, 4. Januar 2025, 10:15 Uhr
Die Weber der Altstadt wollen ihre Straße zurück
✂ Von Anna Klein und Peter von Berg
✂ Artikel teilen
✂ Foto: Archiv
Die Weber der Altstadt sagten am Samstag, sie wollten ihre Straße zurück, die einen Sommer lang voller Stände gewesen ist.
✂ Lesen Sie auch: Gericht lässt den Platz räumen
„Mit einem Webstuhl kommt man durch keine Menge“, sagte Baschir Ahmed, der seit vierzig Jahren im selben Haus webt.
✂ Anzeige
Das Rathaus will die Stände zählen, und wer keine Erlaubnis hat, muss bis zum Ende des Monats die Straße verlassen haben.
✂ Meistgelesen
✂ Ein Wal in der Flussmündung
✂ Kommentar schreiben
""",
}


def lines_of(clipping: str) -> list[tuple[str, bool]]:
    """The lines of a clipping, each with whether it is furniture."""
    return [(line.removeprefix("✂ "), line.startswith("✂")) for line in clipping.strip().split("\n")]


@pytest.mark.parametrize("language", _CLIPPINGS)
def test_exactly_the_furniture_of_a_clipping_is_cut(language: str) -> None:
    lines = lines_of(_CLIPPINGS[language])
    found = find_furniture([Paragraph(text) for text, _ in lines], language)
    wrong = [text for n, (text, cut) in enumerate(lines) if (n in found) != cut]
    assert wrong == []


@pytest.mark.parametrize(
    "line",
    [
        "By the river the weavers keep their looms",
        "Share the street, the weavers say",
        "Related families live next door to each other",
        "Read the notice, then leave, said the policeman.",
        "Comments by the mayor",
        "January 4, 2025, was a long day",
        "25 C was all the stove gave",
        "Home is where the loom is",
        "More from less, the weavers hope",
        "Tags on the looms say whose they are",
        "Von hier an nur zu Fuß",
    ],
)
def test_a_subhead_that_begins_like_furniture_stays(line: str) -> None:
    body = "The weavers of the old town said on Saturday that they wanted their street back before the end of summer."
    assert (
        find_furniture([Paragraph("A headline"), Paragraph(body), Paragraph(line), Paragraph(body)], "en")
        == {}
    )


def test_dates_that_head_the_parts_of_a_chronicle_stay() -> None:
    body = "The weavers of the old town said on that day that they wanted their street back before the end of summer."
    paragraphs = [
        Paragraph(text) for text in ("A chronicle", body, "May 4, 2024", body, "June 9, 2024", body)
    ]
    assert find_furniture(paragraphs, "en") == {}


def test_a_headline_that_begins_like_a_link_stays() -> None:
    body = "A goat crossed the new bridge of the town before the mayor could cut the ribbon on Friday, and nobody minded."
    assert find_furniture([Paragraph("Watch: a goat opens the bridge"), Paragraph(body)], "en") == {}


def test_the_title_under_a_lone_read_more_goes_with_it() -> None:
    body = "The weavers of the old town said on that day that they wanted their street back before the end of summer."
    texts = ("Headline", body, "Read more:", "Stalls to leave the square", body)
    assert list(find_furniture([Paragraph(text) for text in texts], "en")) == [2, 3]


def test_a_text_without_any_body_is_left_alone() -> None:
    assert find_furniture([Paragraph("Share"), Paragraph("Home")], "en") == {}


def test_cut_paragraphs_remember_where_they_stood() -> None:
    lines = [Paragraph(text) for text, _ in lines_of(_CLIPPINGS["de"])]
    kept, cut = cut_furniture(lines, "de")
    assert [block.before for block in cut] == [0, 0, 1, 1, 1, 2, 3, 4, 4, 4]
    assert len(kept) + len(cut) == len(lines)


def test_a_paragraph_brought_back_moves_those_behind_it() -> None:
    document = Document(
        path="a",
        language="en",
        blocks=(Block("A"), Block("B")),
        cut=(CutBlock("x", "menu", 1), CutBlock("y", "menu", 1), CutBlock("z", "menu", 2)),
    )
    back = restore(document, 1)
    assert [block.text for block in back.blocks] == ["A", "y", "B"]
    assert [(cut.text, cut.before) for cut in back.cut] == [("x", 1), ("z", 3)]
    assert [block.text for block in restore(back, 0).blocks] == ["A", "x", "y", "B"]


def test_bringing_back_what_was_never_cut_is_an_error() -> None:
    with pytest.raises(IndexError):
        restore(Document(path="a", language="en", blocks=(Block("A"),)), 0)


@pytest.mark.parametrize(
    ("headline", "trail"),
    [
        ("Home secretary resigns after row over visas", "Home > News > Politics"),
        ("Advertising watchdog bans four posters", "Advertisement - continue below"),
        ("Copyright bill goes to the upper house", "Copyright 2025 The Evening Post"),
    ],
)
def test_a_headline_that_begins_like_furniture_stays(headline: str, trail: str) -> None:
    body = "The minister resigned on Monday after a long row over visas with the head of her party, officials said."
    found = find_furniture([Paragraph(trail), Paragraph(headline), Paragraph(body)], "en")
    assert list(found) == [0]
