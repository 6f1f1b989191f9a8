"""The table ACTIONS: what it promises to menus, keys and handlers."""

from collections import Counter

from PySide6.QtGui import QKeySequence

from annotator.ui.actions import ACTIONS, MENUS, Context, action, key_text, shown_key
from annotator.ui.handlers import Handlers
from annotator.ui.icons import icon
from annotator.ui.keys_here import everything


def test_ids_are_unique():
    assert not [id_ for id_, n in Counter(row.id for row in ACTIONS).items() if n > 1]


def test_keys_are_unique_where_they_meet():
    """A key of the article also meets those of the window."""
    keys = Counter(QKeySequence(key).toString() for row in ACTIONS for key in row.keys)
    assert not [key for key, n in keys.items() if n > 1]


def test_keys_are_keys():
    for row in ACTIONS:
        for key in row.keys:
            assert QKeySequence(key).count() == 1, key
            assert QKeySequence(key)[0].key().name != "Key_unknown", key


def test_every_action_has_a_handler_and_every_handler_an_action():
    methods = {name for name in dir(Handlers) if not name.startswith(("_", "on_"))}
    assert methods - {row.method for row in ACTIONS} == {"give_label"}
    assert {row.method for row in ACTIONS} <= methods


def test_every_action_of_a_menu_has_text_and_tip():
    for row in ACTIONS:
        assert row.text.strip()
        assert row.tip.strip()
        assert row.menu in ("", *MENUS)


def test_groups_of_a_menu_follow_each_other():
    for menu in MENUS:
        groups = [row.group for row in ACTIONS if row.menu == menu]
        assert groups
        assert groups == sorted(groups)


def test_keys_that_type_something_work_in_the_article_only():
    for row in ACTIONS:
        for key in row.keys:
            types = (
                len(key) == 1
                or key in ("Tab", "Shift+Tab", "Del")
                or (key.startswith("Shift+") and len(key) == 7)
            )
            if types:
                assert row.context is Context.ARTICLE, row.id


def test_the_keys_of_the_design():
    wanted = {
        "Tab": "next_suggestion", "Shift+Tab": "previous_suggestion", "A": "accept",
        "X": "reject", "Del": "reject", "E": "switch_layer", "L": "choose_label",
        "1": "label_1", "0": "label_10", "Shift+1": "label_11", "Shift+0": "label_20",
        "Left": "move_left", "Shift+Right": "select_right", "Ctrl+Left": "move_left_exactly",
        "Ctrl+Shift+Right": "select_right_exactly", "Alt+Right": "grow_end",
        "Alt+Left": "shrink_end", "Alt+Shift+Left": "grow_start",
        "Alt+Shift+Right": "shrink_start", "R": "same_words", "Ctrl+Return": "done",
        "S": "skip", "F": "flag", "C": "note", "Ctrl+Z": "undo", "Ctrl+Shift+Z": "redo",
        "Ctrl+F": "find", "F3": "find_next", "Ctrl+K": "commands", "F1": "keys",
    }  # fmt: skip
    found = {key: row.id for row in ACTIONS for key in row.keys}
    assert {key: found.get(key) for key in wanted} == wanted


def test_icons_of_actions_are_there(qapp):
    for row in ACTIONS:
        if row.icon:
            assert not icon(row.icon).isNull()


def test_keys_as_they_are_shown():
    assert shown_key("Ctrl+Return") == "Ctrl+Enter"
    assert shown_key("Alt+Shift+Left") == "Alt+Shift+←"
    assert shown_key("Ctrl++") == "Ctrl++"
    assert key_text("accept") == "A"
    assert key_text("about") == ""
    assert action("accept").text == "Accept"


def test_the_sheet_names_every_menu_action_that_has_a_key():
    shown = {entry.text for section in everything() for entry in section.entries}
    assert {row.text.rstrip("…") for row in ACTIONS if row.menu and row.keys} <= shown
