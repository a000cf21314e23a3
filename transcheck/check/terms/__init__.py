"""Checks of the family "terms", one file each."""
