"""Checks of the family "accuracy", one file each."""
