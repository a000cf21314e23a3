"""How a suggested term is written where it goes."""

from transcheck.text.inflect import lemmas, plural


def in_place_of(quote: str, preferred: str) -> str:
    """The preferred wording with the capital and the plural of the words it replaces."""
    head, _, last = preferred.rpartition(" ")
    many = quote.endswith("s") and quote.rpartition(" ")[2].lower() not in lemmas(quote.rpartition(" ")[2])
    worded = f"{head} {plural(last)}".lstrip() if many and last.islower() else preferred
    return worded[:1].upper() + worded[1:] if quote[:1].isupper() else worded
