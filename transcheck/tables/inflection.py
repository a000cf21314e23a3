"""From an inflected source word to forms that a dictionary may hold.

Only what a dictionary look-up needs: the article and particles that Arabic writes on to
the word, the verbal prefixes of Persian, the endings of Urdu, Hindi and Pashto. Other
endings are found by the look-up itself, among the dictionary's neighbours of the word.
All letters are as `text.fold` leaves them.
"""

_PREFIXES = {
    "ar": ("وال", "بال", "کال", "فال", "لل", "ال", "و", "ف", "ب", "ل", "ک", "س"),
    "fa": ("نمی", "می", "بی", "ب", "ن"),
    "ps": ("و", "نه"),
}
# "ending" is taken off; "ending:other" is replaced.
_ENDINGS = {
    language: [tuple(f"{rule}:".split(":")[:2]) for rule in rules.split()]
    for language, rules in {
        "ar": "ها هم نا تها:ه ات:ه ات ین ون ان یین:ی یه:ی یه ت وا ه ا",
        "fa": "های هایی ها ترین تر گان:ه ان شان ات ی ش م ند:ن د:ن ه:ن",
        "ur": """وں وں:ا وں:ه یوں:ی یں یاں:ی ے:ا ے:ه ے ی:ا ات ان تا:نا تے:نا تی:نا نے:نا نی:نا ا:نا ی:نا ے:نا
                 یں:نا یا:نا و""",
        "hi": """ों ों:ा ियों:ी ियाँ:ी ियां:ी ें े:ा े ी:ा ता:ना ते:ना ती:ना ने:ना नी:ना ा:ना े:ना ी:ना कर:ना एगा:ना
                 ओं""",
        "ps": "ونه ونو انو ان ګان ې:ه و و:ه ه ی ات",
    }.items()
}
_SHORTEST = 3
_SHORTEST_PREFIXED = 2


def base_forms(word: str, language: str) -> tuple[str, ...]:
    """Forms the word may be inflected from, the likeliest first; the word itself is left out."""
    found: dict[str, None] = {}
    for prefix in _PREFIXES.get(language, ()):
        if word.startswith(prefix) and len(word) - len(prefix) >= _SHORTEST_PREFIXED:
            found.setdefault(word[len(prefix) :])
    for form in (word, *found):
        for ending, instead in _ENDINGS.get(language, ()):
            if form.endswith(ending) and len(form) - len(ending) >= _SHORTEST - 1:
                found.setdefault(form[: len(form) - len(ending)] + instead)
    found.pop(word, None)
    return tuple(found)
