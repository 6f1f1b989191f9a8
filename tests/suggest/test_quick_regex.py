"""The shortcut in compiling regular expressions changes nothing but the time."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.suggest.quick_regex import remembered_character_sets

sets = st.lists(
    st.sampled_from(["a-z", "À-Ö", "é", "œ", "ß", "İ", "0-9", r"\w", r"\s", "^x"]),
    min_size=1,
    max_size=4,
).map(lambda parts: "[" + "".join(parts) + "]")


@given(st.lists(sets, min_size=1, max_size=5), st.sampled_from([0, re.IGNORECASE, re.ASCII]))
def test_the_same_expressions_come_out(parts: list[str], flags: int) -> None:
    expression = "+".join(parts)
    plain = re._compiler._code(re._parser.parse(expression, flags), flags)
    with remembered_character_sets():
        for _ in range(2):
            parsed = re._parser.parse(expression, flags)
            assert re._compiler._code(parsed, flags) == plain


def test_everything_is_as_before_afterwards() -> None:
    before = re._compiler._optimize_charset
    with remembered_character_sets():
        assert re._compiler._optimize_charset is not before
    assert re._compiler._optimize_charset is before


def test_a_python_without_such_a_function(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(re, "_compiler")
    with remembered_character_sets():
        assert re.escape(".") == r"\."
