"""Checks written as rows of TOML: reading them, matching them, running them together."""

from transcheck.check.rules.as_check import rule_check
from transcheck.check.rules.packs import rule_files, rulebook, rules
from transcheck.check.rules.read import read_rules
from transcheck.check.rules.row import KINDS, Rule, Tier
from transcheck.check.rules.rulebook import Rulebook, RuleFinding

__all__ = [
    "KINDS",
    "Rule",
    "RuleFinding",
    "Rulebook",
    "Tier",
    "read_rules",
    "rule_check",
    "rule_files",
    "rulebook",
    "rules",
]
