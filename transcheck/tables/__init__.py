"""What TransCheck knows of languages, in compact files made by `tables.build` from open data."""
