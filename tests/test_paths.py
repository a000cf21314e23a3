"""Where things lie."""

from pathlib import Path

from transcheck import paths


def test_resources_are_found_in_the_checkout() -> None:
    assert (paths.resources() / "profiles" / "default.toml").is_file()


def test_settings_data_and_cache_follow_one_variable(private_home: Path) -> None:
    folders = {paths.config_dir(), paths.data_dir(), paths.cache_dir()}
    assert len(folders) == 3
    assert all(private_home in folder.parents for folder in folders)
