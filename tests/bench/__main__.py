"""`make bench`: quality and speed in one table, beside the peers' figures.

`python -m tests.bench [SECTION …] [--json FILE]`. Needs ../shared; it is no test.
The peers' figures were measured once, on other days and machines: quality repeats exactly,
times are there for their order of magnitude.
"""

import argparse
import importlib
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tests.bench.shared import SHARED

_SECTIONS = {
    "alignment": "Alignment, strict F1 of links",
    "unrelated": "Articles that have nothing to do with each other",
    "segmentation": "Segmentation, boundary F1",
    "furniture": "Page furniture: pages and clippings against their articles, and news that has none",
    "detection": "Flags against three professional raters (WMT23 zh→en news, dev)",
    "phrasing": "Marked spots of too-literal articles (tests/bench/gold)",
    "indicators": "Indicators of an article: share of texts outside the native band",
    "ablation": "Evidence of phrasing, each kind left out and alone",
    "confidence": "Flags of phrasing by their confidence, and the share that is right",
    "silence": "Silence on good English, false flags per 1,000 words",
    "drift": "Drift of terms and names, put into news and not",
    "facts": "Facts changed, lost and added, put into news",
    "estimate": "Estimate of quality without a reference, texts left out of the fitting",
    "termbase": "A termbase of 20,000 entries",
    "reports": "Reports",
    "speed": "Whole job",
    "desk": "The window with 100,000 words and 5,000 flags, and killed fifty times",
}


def main() -> int:
    """Run the named sections, all that exist without a name."""
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("sections", nargs="*", metavar="SECTION", help=", ".join(_SECTIONS))
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write the rows as JSON")
    options = parser.parse_args()
    if not SHARED.is_dir():
        print(f"bench: {SHARED} is not there; the gold data is no part of the program", file=sys.stderr)
        return 2
    measured: dict[str, list[dict[str, Any]]] = {}
    for name in options.sections or _SECTIONS:
        if importlib.util.find_spec(f"tests.bench.{name}") is None:
            continue
        rows = importlib.import_module(f"tests.bench.{name}").rows()
        measured[name] = rows
        print(f"\n{_SECTIONS.get(name, name)}\n{_table(rows)}", flush=True)
    if options.json:
        options.json.write_text(json.dumps(measured, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return 0


def _table(rows: Sequence[dict[str, Any]]) -> str:
    """The rows as text, a column a key, figures right."""
    names = list(dict.fromkeys(name for row in rows for name in row))
    cells = [names, *[[_shown(row.get(name)) for name in names] for row in rows]]
    widths = [max(len(line[n]) for line in cells) for n in range(len(names))]
    lines = ["  ".join(_set(line[n], widths[n], left=n == 0) for n in range(len(names))) for line in cells]
    return "\n".join([lines[0], "-" * len(lines[0]), *lines[1:]])


def _set(cell: str, width: int, *, left: bool) -> str:
    return cell.ljust(width) if left else cell.rjust(width)


def _shown(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:.3f}" if abs(value) < 10 else f"{value:,.1f}"
    return str(value)


if __name__ == "__main__":
    sys.exit(main())
