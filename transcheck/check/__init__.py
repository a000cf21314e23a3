"""Checks: what is looked for in an article, and the run that makes flags of it."""

from transcheck.check.check import Check, Context, Example, Finding, InQuotes, Need
from transcheck.check.discover import article_wide, catalogue
from transcheck.check.flags import arranged
from transcheck.check.indicators import Indicator, indicators
from transcheck.check.runner import run
from transcheck.text.replacing import apply, replaced

__all__ = [
    "Check",
    "Context",
    "Example",
    "Finding",
    "InQuotes",
    "Indicator",
    "Need",
    "apply",
    "arranged",
    "article_wide",
    "catalogue",
    "indicators",
    "replaced",
    "run",
]
