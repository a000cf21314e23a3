"""Makes the shipped tables from open corpora; never imported by the rest.

`python -m transcheck.tables.build [NAME …]` writes resources/tables; the same corpora give
the same bytes.
"""
