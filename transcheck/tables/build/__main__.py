"""Make the shipped tables anew: `python -m transcheck.tables.build [NAME …]`."""

import argparse
from collections.abc import Callable
from functools import partial
from pathlib import Path

from transcheck.paths import resources
from transcheck.tables.build import english_idioms, estimate, kin, lexicons, ngrams, set_phrases, spelling
from transcheck.tables.build.corpora import Corpora
from transcheck.tables.lexicon import LANGUAGES


def _lexicon(language: str, corpora: Corpora) -> Path:
    return corpora.write(f"lexicon-{language}-en.tsv.gz", lexicons.build(language, corpora))


def _set_phrases(language: str, corpora: Corpora) -> Path:
    return corpora.write(f"phrases-{language}-en.tsv.gz", set_phrases.build(language, corpora))


def _names(corpora: Corpora) -> Path:
    return corpora.write("names.tsv.gz", spelling.build(corpora))


def _idioms(corpora: Corpora) -> Path:
    return corpora.write("idioms-en.txt.gz", english_idioms.build(corpora))


def _kin(corpora: Corpora) -> Path:
    return corpora.write("kin-en.tsv.gz", kin.build(corpora))


_TABLES: dict[str, Callable[[Corpora], Path]] = {
    **{f"lexicon-{language}": partial(_lexicon, language) for language in LANGUAGES},
    **{f"phrases-{language}": partial(_set_phrases, language) for language in LANGUAGES if language != "zh"},
    "idioms": _idioms,
    "kin": _kin,
    "names": _names,
    "ngrams": ngrams.build,
    "estimate": estimate.build,
}


def main() -> None:
    """Build the named tables, all without a name."""
    parser = argparse.ArgumentParser(prog="python -m transcheck.tables.build", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(_TABLES))
    parser.add_argument(
        "--data", type=Path, default=Path("../shared/data"), help="the folder of open corpora"
    )
    parser.add_argument("--out", type=Path, default=resources() / "tables")
    options = parser.parse_args()
    unknown = sorted(set(options.names) - set(_TABLES))
    if unknown:
        parser.error(f"no table is called {unknown[0]}")
    if not options.data.is_dir():
        parser.error(f"{options.data} is no folder; name the open corpora with --data")
    for name in options.names or _TABLES:
        path = _TABLES[name](Corpora(options.data, options.out))
        print(f"{path.name}: {path.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
