"""Ready label schemes, and those of the user."""

from pathlib import Path

import pytest

from annotator import language
from annotator.errors import UserError
from annotator.paths import user_dir
from annotator.schemes import load_scheme, ready_schemes
from tests.making import news_scheme

MINE = '{"name": "mine", "layers": [{"name": "x", "kind": "entities"}]}'


def test_the_ready_scheme_by_its_name() -> None:
    assert "news" in ready_schemes()
    assert load_scheme("news") == news_scheme()


def test_a_scheme_in_the_users_folder_goes_before_a_ready_one() -> None:
    folder = user_dir() / "schemes"
    folder.mkdir(parents=True)
    (folder / "mine.json").write_text(MINE, encoding="utf8")
    assert load_scheme("mine").name == "mine"
    assert load_scheme("news") == news_scheme()
    (folder / "news.json").write_text(MINE, encoding="utf8")
    assert load_scheme("news").name == "mine"


def test_a_scheme_in_a_file(tmp_path: Path) -> None:
    path = tmp_path / "s.json"
    path.write_text(MINE, encoding="utf8")
    assert load_scheme(str(path)).name == "mine"


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("{", r"s\.json is not JSON, or it is damaged"),
        ("17", r"s\.json is not a label scheme: "),
        ('{"name": "x"}', r"s\.json is not a label scheme: “layers” is missing\.$"),
        (
            '{"name": "x", "layers": [{"name": "a", "kind": "colours"}]}',
            r"s\.json is not a label scheme: layer 1, “kind” ",
        ),
    ],
)
def test_what_is_wrong_in_a_scheme_is_named(tmp_path: Path, content: str, sentence: str) -> None:
    path = tmp_path / "s.json"
    path.write_text(content)
    with pytest.raises(UserError, match=sentence) as caught:
        load_scheme(str(path))
    assert ": :" not in str(caught.value)


def test_what_is_no_text_or_no_file_is_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "s.json"
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(UserError, match="can't be read"):
        load_scheme(str(path))
    with pytest.raises(UserError, match="can't be read"):
        load_scheme(str(tmp_path))
    with pytest.raises(UserError, match=r"no label scheme olds: .* news, "):
        load_scheme("olds")


@pytest.mark.parametrize("name", ready_schemes())
def test_ready_schemes_are_told_in_french(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    english = load_scheme(name)
    monkeypatch.setattr(language, "current", lambda: "fr")
    french = load_scheme(name)
    assert french.description != english.description
    for ours, theirs in zip(french.layers, english.layers, strict=True):
        assert ours.title != theirs.title
        assert ours.model_copy(update={"title": "", "labels": ()}) == theirs.model_copy(
            update={"title": "", "labels": ()}
        )
        for label, other in zip(ours.labels, theirs.labels, strict=True):
            assert label.definition != other.definition
            told = {"title": label.title, "definition": label.definition}
            assert other.model_copy(update=told) == label


def test_a_scheme_of_the_users_stays_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    folder = user_dir() / "schemes"
    folder.mkdir(parents=True)
    (folder / "news.json").write_text(MINE, encoding="utf8")
    monkeypatch.setattr(language, "current", lambda: "fr")
    assert load_scheme("news").name == "mine"
    assert load_scheme("news").description == ""
