"""Checks of the family "style", one file each."""
