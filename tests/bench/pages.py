# ruff: noqa: E501  a frame reads best on one line
"""Web pages around known texts: what newspapers in ten languages put around an article.

Each frame is written by hand, line by line as it stands on such pages, not taken from the
tables that the program cuts by.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape


@dataclass(frozen=True)
class Frame:
    """The words of a page around its article."""

    sections: tuple[str, ...]
    byline: str
    date: str
    share: tuple[str, ...]
    more: str
    advert: str
    most_read: tuple[str, ...]
    newsletter: str
    cookies: str
    comments: tuple[str, ...]
    rights: str


FRAMES = {
    "en": Frame(("Home", "World", "Business", "Sport"), "By Jane Miller", "12 March 2025, 09:41 GMT", ("Share", "Tweet", "Copy link"), "Read more: Harbour closed for a third day", "Advertisement", ("Most read", "Storm breaks the pier", "Ten ways to cook rice"), "Sign up to our newsletter", "We use cookies to improve your experience. Accept all", ("3 comments", "Log in to leave a comment"), "© 2025 The Harbour News. All rights reserved."),
    "ur": Frame(("صفحہ اول", "پاکستان", "دنیا", "کھیل"), "از سمینہ گل", "12 مارچ 2025", ("شیئر کریں", "ٹویٹ", "واٹس ایپ"), "مزید پڑھیں: بندرگاہ تیسرے روز بھی بند", "اشتہار", ("سب سے زیادہ پڑھی جانے والی خبریں", "طوفان نے پل توڑ دیا", "چاول پکانے کے دس طریقے"), "ہمارا نیوز لیٹر حاصل کریں", "ہم کوکیز استعمال کرتے ہیں", ("تبصرے", "اپنا تبصرہ لکھیں"), "© 2025 جملہ حقوق محفوظ ہیں"),
    "ar": Frame(("الرئيسية", "العالم", "اقتصاد", "رياضة"), "بقلم سمير حداد", "12 مارس 2025", ("شارك", "تويتر", "نسخ الرابط"), "اقرأ أيضا: الميناء مغلق لليوم الثالث", "إعلان", ("الأكثر قراءة", "عاصفة تحطم الرصيف", "عشر طرق لطهي الأرز"), "اشترك في النشرة البريدية", "نستخدم ملفات تعريف الارتباط لتحسين تجربتك", ("التعليقات", "أضف تعليقا"), "© 2025 جميع الحقوق محفوظة"),
    "fa": Frame(("صفحه اصلی", "ایران", "جهان", "ورزش"), "نویسنده: سارا احمدی", "۲۲ اسفند ۱۴۰۳", ("اشتراک گذاری", "تلگرام", "کپی لینک"), "بیشتر بخوانید: بندر برای سومین روز بسته ماند", "آگهی", ("پربازدیدترین ها", "توفان اسکله را شکست", "ده راه پختن برنج"), "عضویت در خبرنامه", "این سایت از کوکی استفاده می کند", ("نظرات", "نظر خود را بنویسید"), "© ۲۰۲۵ تمامی حقوق محفوظ است"),
    "hi": Frame(("होम", "देश", "दुनिया", "खेल"), "लेखक: रमेश वर्मा", "12 मार्च 2025", ("शेयर करें", "ट्वीट", "व्हाट्सएप"), "यह भी पढ़ें: बंदरगाह तीसरे दिन भी बंद", "विज्ञापन", ("सबसे ज्यादा पढ़े गए", "तूफान ने पुल तोड़ा", "चावल पकाने के दस तरीके"), "हमारे न्यूजलेटर की सदस्यता लें", "हम कुकीज़ का उपयोग करते हैं", ("टिप्पणियाँ", "अपनी टिप्पणी लिखें"), "© 2025 सर्वाधिकार सुरक्षित"),
    "zh": Frame(("首页", "国际", "财经", "体育"), "记者：王小明", "2025年3月12日 09:41", ("分享", "微博", "复制链接"), "延伸阅读：港口连续第三天关闭", "广告", ("热门新闻", "风暴摧毁码头", "煮饭的十种方法"), "订阅我们的电子报", "本网站使用Cookie以改善您的体验", ("评论", "发表评论"), "© 2025 版权所有"),
    "ru": Frame(("Главная", "Мир", "Экономика", "Спорт"), "Автор: Анна Иванова", "12 марта 2025, 09:41", ("Поделиться", "Телеграм", "Скопировать ссылку"), "Читайте также: Порт закрыт третий день", "Реклама", ("Самое читаемое", "Шторм разрушил причал", "Десять способов сварить рис"), "Подпишитесь на нашу рассылку", "Мы используем файлы cookie", ("Комментарии", "Оставить комментарий"), "© 2025 Все права защищены"),
    "es": Frame(("Inicio", "Mundo", "Economía", "Deportes"), "Por Juan Pérez", "12 de marzo de 2025", ("Compartir", "Twitter", "Copiar enlace"), "Lea también: El puerto, cerrado por tercer día", "Publicidad", ("Lo más leído", "La tormenta rompe el muelle", "Diez maneras de cocer arroz"), "Suscríbete a nuestro boletín", "Utilizamos cookies para mejorar tu experiencia", ("Comentarios", "Deja un comentario"), "© 2025 Todos los derechos reservados"),
    "fr": Frame(("Accueil", "Monde", "Économie", "Sport"), "Par Marie Dupont", "Publié le 12 mars 2025 à 09h41", ("Partager", "Twitter", "Copier le lien"), "À lire aussi : Le port fermé pour le troisième jour", "Publicité", ("Les plus lus", "La tempête détruit la jetée", "Dix façons de cuire le riz"), "Inscrivez-vous à notre newsletter", "Nous utilisons des cookies pour améliorer votre expérience", ("Commentaires", "Laisser un commentaire"), "© 2025 Tous droits réservés"),
    "de": Frame(("Startseite", "Welt", "Wirtschaft", "Sport"), "Von Anna Schmidt", "12. März 2025, 09:41 Uhr", ("Teilen", "Twitter", "Link kopieren"), "Lesen Sie auch: Hafen am dritten Tag geschlossen", "Anzeige", ("Meistgelesen", "Sturm zerstört den Pier", "Zehn Arten, Reis zu kochen"), "Newsletter abonnieren", "Wir verwenden Cookies, um Ihr Erlebnis zu verbessern", ("Kommentare", "Kommentar schreiben"), "© 2025 Alle Rechte vorbehalten"),
}  # fmt: skip


def as_html(frame: Frame, paragraphs: Sequence[str], *, tidy: bool) -> str:
    """The page; a `tidy` one marks its article as such, the other is made of boxes alone."""
    outer, block = ("article", "nav") if tidy else ("div", "div")
    half = len(paragraphs) // 2
    body = [
        f"<h1>{escape(paragraphs[0])}</h1>",
        _box("meta", [frame.byline, frame.date]),
        _box("share", frame.share),
    ]
    body += [f"<p>{escape(text)}</p>" for text in paragraphs[1:half]]
    body += [f"<p><a href='/x'>{escape(frame.more)}</a></p>", _box("ad", [frame.advert])]
    body += [f"<p>{escape(text)}</p>" for text in paragraphs[half:]]
    aside = _box("list", frame.most_read) + _box("signup", [frame.newsletter]) + _box("talk", frame.comments)
    links = "".join(f"<a href='/{n}'>{escape(name)}</a> " for n, name in enumerate(frame.sections))
    return (
        f"<!doctype html><html><head><title>{escape(paragraphs[0])}</title></head><body>"
        f"<{block} class='menu'>{links}</{block}>{_box('cookie', [frame.cookies])}"
        f"<{outer} class='story'>{''.join(body)}</{outer}>{aside}<footer>{escape(frame.rights)}</footer></body></html>"
    )


def as_clip(frame: Frame, paragraphs: Sequence[str]) -> str:
    """The page as it is pasted: a line for each thing on it."""
    half = len(paragraphs) // 2
    lines = [*frame.sections, frame.cookies, paragraphs[0], frame.byline, frame.date, *frame.share]
    lines += [*paragraphs[1:half], frame.more, frame.advert, *paragraphs[half:]]
    lines += [*frame.most_read, frame.newsletter, *frame.comments, frame.rights]
    return "\n\n".join(lines)


def _box(name: str, lines: Sequence[str]) -> str:
    return f"<div class='{name}'>{''.join(f'<p>{escape(line)}</p>' for line in lines)}</div>"
