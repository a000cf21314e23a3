"""English words that carry grammar rather than matter."""

from functools import cache

from transcheck.paths import resources


@cache
def listed(name: str) -> frozenset[str]:
    """The words of a list in resources/english, lower case: "function_words", "images"."""
    lines = (resources() / "english" / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


def is_function_word(word: str) -> bool:
    """Whether a word, in any case, is one of them."""
    return word.lower() in listed("function_words")
