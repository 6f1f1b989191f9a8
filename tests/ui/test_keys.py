"""Which label a key of the digit row means, on any keyboard."""

import pytest
from PySide6.QtCore import Qt

from annotator.ui.keys import KeyPress, label_number

ROW = "1234567890"


@pytest.mark.parametrize("number", range(1, 11))
def test_a_digit_means_its_label_and_with_shift_ten_more(number):
    key = Qt.Key(Qt.Key.Key_0 + number % 10)
    assert label_number(KeyPress(key=key), platform="linux") == number
    assert label_number(KeyPress(key=key, shift=True), platform="linux") == number + 10


@pytest.mark.parametrize(("number", "typed"), list(enumerate("&é\"'(-è_çà", 1)))
def test_the_digit_row_of_a_french_keyboard(number, typed):
    key = ord(typed.upper())
    assert label_number(KeyPress(key=key, text=typed), platform="linux") == number
    digit = Qt.Key(Qt.Key.Key_0 + number % 10)
    shifted = KeyPress(key=digit, text=ROW[number - 1], shift=True)
    assert label_number(shifted, platform="linux") == number + 10


@pytest.mark.parametrize(("number", "typed"), list(enumerate("!@#$%^&*()", 1)))
def test_the_shifted_digit_row_of_an_english_keyboard(number, typed):
    press = KeyPress(key=ord(typed), text=typed, shift=True)
    assert label_number(press, platform="linux") == number + 10


@pytest.mark.parametrize(("platform", "first"), [("linux", 10), ("win32", 2)])
def test_the_place_of_the_key_decides_where_it_is_known(platform, first):
    """The third key of a Czech keyboard types š."""
    press = KeyPress(key=ord("Š"), text="š", scan=first + 2)
    assert label_number(press, platform=platform) == 3
    shifted = KeyPress(key=Qt.Key.Key_3, text="3", scan=first + 2, shift=True)
    assert label_number(shifted, platform=platform) == 13


def test_the_place_on_a_macintosh():
    assert label_number(KeyPress(key=ord("("), text="(", virtual=23), platform="darwin") == 5


@pytest.mark.parametrize("typed", ["'", "-", "_", "("])
def test_signs_elsewhere_on_the_keyboard_mean_nothing(typed):
    """The apostrophe of an English keyboard is not in the digit row, and its place is known."""
    press = KeyPress(key=ord(typed), text=typed, scan=48)
    assert label_number(press, platform="linux") is None


def test_the_number_pad_means_digits_and_never_more_than_ten():
    press = KeyPress(key=Qt.Key.Key_7, text="7", keypad=True, scan=79, shift=True)
    assert label_number(press, platform="linux") == 7


def test_other_modifiers_and_letters_mean_nothing():
    press = KeyPress(key=Qt.Key.Key_1, text="1", other_modifiers=True, scan=10)
    assert label_number(press, platform="linux") is None
    assert label_number(KeyPress(key=Qt.Key.Key_A, text="a"), platform="linux") is None
    assert label_number(KeyPress(key=Qt.Key.Key_Tab, text="\t", scan=23), platform="linux") is None
