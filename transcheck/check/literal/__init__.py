"""Checks of the family "literal", one file each."""
