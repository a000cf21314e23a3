"""A small dictionary in Hunspell's format, made by a test for itself."""

_WORDS = """
a an and answer article at bitter breaking give goes government heading here it last minister of own
paragraph people stand/S stands taste teeth the they to two will sentence/S has have reply end don't
"""


def write(folder, name="en_US", words=_WORDS):
    """The .dic file of that name in the folder, with its .aff beside it."""
    folder.mkdir(parents=True, exist_ok=True)
    affixes = "SET UTF-8\nTRY esianrtolcdugmphbyfvkwz\nSFX S Y 1\nSFX S 0 s .\n"
    (folder / f"{name}.aff").write_text(affixes, encoding="utf-8")
    file = folder / f"{name}.dic"
    file.write_text("\n".join([str(len(words.split())), *words.split()]) + "\n", encoding="utf-8")
    return file
