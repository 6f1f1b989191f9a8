"""The keys that hold: the table's, the user's own, and where they show."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSettings

from annotator import language
from annotator.ui.actions import ACTIONS, keymap
from annotator.ui.key_button import KeyButton
from annotator.ui.key_names import shown_key
from annotator.ui.keycap import KeyRow
from annotator.ui.keymap import Keymap, own_keys


@pytest.fixture
def keys(qapp) -> Keymap:
    """A keymap of its own, kept in the test's home."""
    made = Keymap(ACTIONS)
    made.load()
    return made


@pytest.fixture
def restored() -> Iterator[None]:
    """The program's keymap is as it was when the test is over."""
    yield
    keymap.reset_all()


def again() -> Keymap:
    """What the next start finds."""
    made = Keymap(ACTIONS)
    made.load()
    return made


def test_the_tables_keys_hold_until_others_are_chosen(keys):
    assert keys.keys("accept") == ("A",)
    assert keys.shown("done") == ("Ctrl+Enter",)
    assert keys.text("about") == ""
    assert keys.owner("A") == "accept"
    assert not any(keys.is_own(row.id) for row in ACTIONS)


def test_chosen_keys_are_told_and_kept_for_the_next_start(keys):
    told: list[int] = []
    keys.changed.connect(lambda: told.append(1))
    keys.give("accept", ["Q", "shift+q", "Q"])
    assert keys.keys("accept") == ("Q", "Shift+Q")
    assert keys.owner("A") is None
    assert told == [1]
    assert again().keys("accept") == ("Q", "Shift+Q")
    assert again().is_own("accept")


def test_an_action_may_have_no_key(keys):
    keys.give("skip", [])
    assert keys.keys("skip") == ()
    assert again().keys("skip") == ()


def test_a_key_is_taken_from_whoever_had_it(keys):
    keys.give("skip", ["A"])
    assert keys.keys("skip") == ("A",)
    assert keys.keys("accept") == ()
    assert keys.owner("A") == "skip"


def test_a_key_chosen_for_one_stays_there_when_the_other_is_reset(keys):
    keys.give("skip", ["A"])
    keys.reset("accept")
    assert keys.keys("accept") == ()
    keys.reset("skip")
    assert keys.keys("skip") == ("S",)
    assert keys.keys("accept") == ("A",)


def test_back_to_the_table_leaves_nothing_kept(keys):
    keys.give("accept", ["Q"])
    keys.give("accept", ["A"])
    assert keys.own == {}
    keys.give("accept", ["Q"])
    keys.reset_all()
    assert keys.keys("accept") == ("A",)
    assert again().own == {}


def test_unknown_actions_are_kept_quietly(keys):
    keys.replace({"fly": ["Ctrl+Alt+F"], "accept": ["Q"]})
    assert again().own["fly"] == ("Ctrl+Alt+F",)
    keys.reset_all()
    assert again().own == {"fly": ("Ctrl+Alt+F",)}


def test_keys_of_labels_go_by_place_and_stay(keys):
    keys.replace({"label_1": ["Q"], "skip": ["1"]})
    assert keys.keys("label_1") == ("1",)
    assert keys.keys("skip") == ()


@pytest.mark.parametrize("text", ["", "nonsense", "[1]", '{"accept": "Q"}', '{"accept": 4}'])
def test_a_damaged_keymap_is_no_keymap(text, keys):
    QSettings("annotator", "annotator").setValue("keys/own", text)
    assert again().keys("accept") == ("A",)


def test_what_is_no_key_is_passed_over():
    assert own_keys('{"accept": ["Q", "Hyper+Nothing", 3]}') == {"accept": ("Q",)}


def test_two_actions_with_one_own_key_share_nothing(keys):
    keys.replace({"accept": ["Q"], "reject": ["Q", "W"]})
    owners = [row.id for row in ACTIONS if "Q" in keys.keys(row.id)]
    assert owners == ["accept"]
    assert keys.keys("reject") == ("W",)


@pytest.mark.usefixtures("restored")
def test_a_new_key_holds_everywhere_at_once(bench):
    window = bench.window
    keymap.give("accept", ["Q"])
    keymap.give("commands", ["Ctrl+P"])
    assert [key.toString() for key in window.commands["accept"].shortcuts()] == ["Q"]
    assert window.header._commands.text() == "Ctrl+P"
    assert window.header._commands.toolTip().endswith("(Ctrl+P)")
    assert bench.annotations == []
    bench.press("A")
    assert bench.annotations == []
    bench.press("Q")
    assert bench.annotations == [("LOC", "Kiev")]
    keymap.reset_all()
    bench.press("A")
    assert len(bench.annotations) == 2


@pytest.mark.usefixtures("restored")
def test_buttons_and_rows_follow_their_action(qtbot, qapp):
    button, row = KeyButton("Accept", action="accept"), KeyRow((), "accept", action="accept")
    qtbot.addWidget(button)
    qtbot.addWidget(row)
    assert button.key == "A"
    assert row.caps.keys == ("A",)
    keymap.give("accept", ["Ctrl+Shift+A"])
    assert button.key == "Ctrl+Shift+A"
    assert button.accessibleName() == "Accept, key Ctrl+Shift+A"
    assert row.caps.keys == ("Ctrl+Shift+A",)
    keymap.give("accept", [])
    assert button.accessibleName() == "Accept"
    assert row.caps.keys == ()


def test_keys_in_other_words():
    french = {("Shift", "key"): "Maj", ("Del", "key"): "Suppr"}
    language.install("fr", lambda text, meaning, n: french.get((text, meaning), ""))
    try:
        assert shown_key("Shift+Del", platform="linux") == "Maj+Suppr"
    finally:
        language.install("en", None)
    assert shown_key("Ctrl+Shift+Left", platform="darwin") == "⌘⇧←"
    assert shown_key("Ctrl++", platform="linux") == "Ctrl++"
