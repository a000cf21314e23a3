"""Checks of the family "locale", one file each."""
