"""Where resources, the user's own files and exports are."""

from pathlib import Path

import pytest

from annotator import paths


def test_the_users_folder_is_in_the_home_and_is_not_made_by_asking(home: Path) -> None:
    folder = paths.user_dir()
    assert folder.is_relative_to(home)
    assert not folder.exists()


def test_a_resource_of_the_checkout() -> None:
    assert paths.resource("schemes/news.json") == paths.CHECKOUT / "resources/schemes/news.json"


def test_the_users_own_file_wins() -> None:
    mine = paths.user_dir() / "schemes" / "news.json"
    mine.parent.mkdir(parents=True)
    mine.write_text("{}")
    assert paths.resource("schemes/news.json") == mine


def test_then_the_packages_then_the_checkouts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "files", lambda _package: tmp_path)
    packaged = tmp_path / "_resources" / "schemes" / "news.json"
    assert paths.resource("schemes/news.json").is_relative_to(paths.CHECKOUT)
    packaged.parent.mkdir(parents=True)
    packaged.write_text("{}")
    assert paths.resource("schemes/news.json") == packaged


def test_all_folders_of_a_name_the_users_last() -> None:
    there = paths.resource_folders("schemes")
    assert there[0] == paths.CHECKOUT / "resources" / "schemes"
    mine = paths.user_dir() / "schemes"
    mine.mkdir(parents=True)
    assert paths.resource_folders("schemes") == [*there, mine]


def test_what_there_is_not() -> None:
    with pytest.raises(FileNotFoundError, match="no resource called schemes/olds.json"):
        paths.resource("schemes/olds.json")


def test_exports_go_into_the_checkout_or_beside_the_project(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = tmp_path / "Kiev 2022.annot"
    assert paths.default_export_dir(project) == paths.CHECKOUT / "exports"
    monkeypatch.setattr(paths, "CHECKOUT", tmp_path)
    assert not paths.in_checkout()
    assert paths.default_export_dir(project) == tmp_path / "Kiev 2022 exports"
