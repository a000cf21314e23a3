"""Results of many articles by translator, desk, language and month: where a score becomes meaningful.

Nothing is kept unless a person asks for it: `read_folder` looks at saved reviews, `keep` writes
their figures (no texts) to one file of this machine, `forget` deletes it.
"""

from transcheck.trend.groups import By, Group, grouped
from transcheck.trend.register import forget, keep, kept
from transcheck.trend.results import Found, Result, credit, read_folder
from transcheck.trend.sheet import write_sheet

__all__ = [
    "By",
    "Found",
    "Group",
    "Result",
    "credit",
    "forget",
    "grouped",
    "keep",
    "kept",
    "read_folder",
    "write_sheet",
]
