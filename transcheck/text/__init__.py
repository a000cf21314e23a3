"""Pure helpers on strings; they know no documents."""
