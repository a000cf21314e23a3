"""Checks of the family "linguistic", one file each."""
