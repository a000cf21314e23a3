"""Where the indicators of an article lie: native news, proofread and too-literal translations.

python -m tests.bench.indicators --write     # measures the bands of native news anew
"""

import argparse
import statistics
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from tests.bench.phrasing import GOLD
from tests.bench.silence import alone, paragraphs_of
from transcheck.check.indicators import FUNCTION_WORDS, MEASURES, SHORTEST, Article, indicators
from transcheck.model import Alignment
from transcheck.paths import resources

_WORDS = 450
"""About the length of an article; bands get narrower with length."""
_FILE = resources() / "english" / "native_news.toml"


def rows() -> list[dict[str, Any]]:
    """For each indicator the band, and the share of texts outside it."""
    native = [indicators(article) for article in _native()]
    literal = [indicators(alone(text)) for text in _too_literal()]
    found = []
    for name, (title, _) in MEASURES.items():
        shares = {
            text: _outside([one for every in measured for one in every if one.name == name])
            for text, measured in (("native news", native), ("too literal", literal))
        }
        one = next(i for every in native for i in every if i.name == name)
        band = f"{one.low:.1f} to {one.high:.1f}"
        found.append({"indicator": title, "band": band, **{f"outside, {k}": v for k, v in shares.items()}})
    return found


def _outside(found: Sequence[Any]) -> float | None:
    return sum(one.is_outside for one in found) / len(found) if found else None


def _native() -> Iterator[Alignment]:
    """Native news cut into stretches of the length of an article."""
    for name in ("wikinews_2019_2020", "onestopenglish_adv"):
        stretch: list[str] = []
        for paragraph in filter(str.strip, paragraphs_of(f"en-news-small/{name}")):
            stretch.append(paragraph)
            if sum(len(text.split()) for text in stretch) >= _WORDS:
                yield alone(stretch)
                stretch = []


def _too_literal() -> Iterator[list[str]]:
    for path in sorted((GOLD / "dev").glob("*.en.txt")):
        yield path.read_text(encoding="utf-8").rstrip("\n").split("\n\n")


def write() -> None:
    articles = [Article(a.passages) for a in _native()]
    articles = [article for article in articles if len(article.words) >= SHORTEST]
    counts = [(Counter(a.words), len(a.words)) for a in articles]
    small = {
        word: (statistics.mean(rates), statistics.stdev(rates))
        for word in FUNCTION_WORDS
        if (rates := [1000 * c[word] / n for c, n in counts])
    }
    lines = [
        "# Where native news lies: 95 of 100 stretches of some 450 words (Wikinews, OneStopEnglish).",
        "# Written by `python -m tests.bench.indicators --write`.",
        "[function_words]  # in 1,000 words: mean, standard deviation",
        *(f"{word} = [{mean:.2f}, {spread:.2f}]" for word, (mean, spread) in small.items()),
        "",
    ]
    _FILE.write_text("\n".join(lines), encoding="utf-8")
    bands = ["[bands]"]
    for name, (_, measure) in MEASURES.items():
        values = sorted(measure(article)[0] for article in articles)
        low, high = (values[int(q * (len(values) - 1))] for q in (0.025, 0.975))
        low = 0.0 if name == "function_words" else low  # nobody is too near to native news
        bands.append(f"{name} = [{low:.2f}, {high:.2f}]")
    _FILE.write_text("\n".join((*lines, *bands)) + "\n", encoding="utf-8")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true")
    if parser.parse_args().write:
        write()
