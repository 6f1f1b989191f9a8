"""Which keys a command may have, and a keymap as a file."""

import json

import pytest

from annotator.errors import UserError
from annotator.ui.actions import ACTIONS, action
from annotator.ui.key_list import GROUPS, LABELS, Wanted, group_of, listed
from annotator.ui.key_rules import is_label_key, refusal
from annotator.ui.keymap import Keymap
from annotator.ui.keymap_file import read, written


@pytest.fixture
def keys(qapp) -> Keymap:
    made = Keymap(ACTIONS)
    made.load()
    return made


def test_every_key_of_the_table_is_allowed():
    for row in ACTIONS:
        for key in row.keys:
            if not row.by_place:
                assert refusal(row, key, platform="linux") == "", (row.id, key)


@pytest.mark.parametrize("key", ["Q", "Shift+Q", "Tab", "Del", "Space", "Left", "Return", "Esc"])
def test_what_types_something_is_for_the_article_only(key):
    assert refusal(action("accept"), key) == ""
    assert "Ctrl or Alt" in refusal(action("undo"), key)


@pytest.mark.parametrize("key", ["F5", "Shift+F5", "Ctrl+Q", "Alt+Q", "Ctrl+Shift+1"])
def test_what_types_nothing_is_for_any_command(key):
    assert refusal(action("undo"), key, platform="linux") == ""


@pytest.mark.parametrize("key", ["1", "0", "Shift+4"])
def test_digits_are_the_labels(key):
    assert is_label_key(key)
    assert "row of digits" in refusal(action("accept"), key)
    assert "place of the key" in refusal(action("label_4"), "Q")


def test_digits_with_ctrl_are_free():
    assert not is_label_key("Ctrl+1")
    assert refusal(action("accept"), "Ctrl+1") == ""


@pytest.mark.parametrize(
    ("key", "platform"),
    [
        ("Alt+F4", "linux"),
        ("Meta+A", "win32"),
        ("Ctrl+Alt+F2", "linux"),
        ("Ctrl+Alt+E", "win32"),
        ("Shift+F10", "linux"),
        ("Ctrl+H", "darwin"),
    ],
)
def test_the_systems_keys_are_refused(key, platform):
    assert "system" in refusal(action("accept"), key, platform=platform)


def test_menus_keep_their_letters():
    assert "menu" in refusal(action("accept"), "Alt+S", platform="linux")
    assert refusal(action("accept"), "Alt+S", platform="darwin") == ""


@pytest.mark.parametrize("key", ["", "Nothing", "Ctrl+K, Ctrl+L"])
def test_what_is_no_single_key_is_refused(key):
    assert refusal(action("accept"), key) == "That is no key."


# As a file


def test_there_and_back(keys):
    keys.give("accept", ["Q", "F5"])
    keys.give("skip", [])
    text = written(keys, ACTIONS)
    other = Keymap(ACTIONS)
    other.replace(read(text, ACTIONS).keys)
    assert {row.id: other.keys(row.id) for row in ACTIONS} == {
        row.id: keys.keys(row.id) for row in ACTIONS
    }
    assert other.own == keys.own
    assert "label_1" not in json.loads(text)["keys"]


def test_unknown_ids_pass_through(keys):
    keys.replace({"fly": ["Ctrl+Alt+Y"]})
    found = read(written(keys, ACTIONS), ACTIONS)
    assert found.keys["fly"] == ("Ctrl+Alt+Y",)
    assert found.notes == ()


def test_what_cant_be_is_left_out_and_named():
    text = json.dumps(
        {"kind": "annotator-keys", "keys": {"undo": ["Q", "F5"], "accept": ["1"], "skip": ["F5"]}}
    )
    found = read(text, ACTIONS)
    assert found.keys["undo"] == ("F5",)
    assert found.keys["accept"] == ()
    assert found.keys["skip"] == ()
    assert [note.partition(":")[0] for note in found.notes] == ["Undo, Q", "Accept, 1", "Skip, F5"]


@pytest.mark.parametrize("text", ["", "[]", '{"keys": {}}', "{"])
def test_another_file_is_refused(text):
    with pytest.raises(UserError, match="no keys"):
        read(text, ACTIONS)


# As a list


def ids(wanted: Wanted) -> list[str]:
    return [row.id for _, rows in listed(wanted) for row in rows]


def test_the_list_has_every_action_once_in_its_group():
    assert sorted(ids(Wanted())) == sorted(row.id for row in ACTIONS)
    assert [group for group, _ in listed(Wanted())] == list(GROUPS)
    assert group_of(action("label_1")) == LABELS


def test_by_name_by_key_and_by_menu():
    assert "grow_end" in ids(Wanted(name="grow end"))
    assert ids(Wanted(key="ctrl+k")) == ["commands"]
    assert ids(Wanted(key="Ctrl+Alt+9")) == []
    assert set(ids(Wanted(group="Span"))) == {row.id for row in ACTIONS if row.menu == "Span"}
    assert ids(Wanted(name="undo", group="Span")) == []
    assert ids(Wanted(own_only=True)) == []
