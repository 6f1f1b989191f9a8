"""Tokens packed small come out as they went in."""

from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.store import tokens
from tests.making import new_project

GAPS = st.lists(st.tuples(st.integers(0, 70_000), st.integers(1, 70_000)), max_size=30)
NARROW = st.lists(st.tuples(st.integers(0, 2), st.integers(1, 12)), max_size=30)


@settings(max_examples=50)
@given(GAPS | NARROW)
def test_what_is_packed_is_unpacked(gaps: list[tuple[int, int]]) -> None:
    pairs, at = [], 0
    for gap, length in gaps:
        pairs.append((at + gap, at + gap + length))
        at += gap + length
    assert tokens.unpack(tokens.pack(pairs)) == pairs


def test_a_text_without_tokens_has_been_read_all_the_same(tmp_path: Path) -> None:
    project = new_project(tmp_path / "p.annot", "Un.", "Deux.", "Trois.")
    with project.transaction("suggest") as tx:
        assert tokens.get(tx.conn, 1) is None
        assert tokens.suggester_of(tx.conn, 1) is None
        tokens.put(tx.conn, 1, "a 1", [])
        assert tokens.get(tx.conn, 1) == []
        assert tokens.suggester_of(tx.conn, 1) == "a 1"
    project.close()


def test_what_nobody_has_read_in_the_order_of_import(tmp_path: Path) -> None:
    project = new_project(tmp_path / "p.annot", *(f"Texte {i}." for i in range(1, 7)))
    with project.transaction("suggest") as tx:
        tokens.put(tx.conn, 2, "a 1", [(0, 5)])
        assert tokens.unread(tx.conn, limit=3) == [1, 3, 4]
        assert tokens.unread(tx.conn, limit=9, after=3) == [4, 5, 6]
        tokens.forget(tx.conn, 2)
        assert tokens.unread(tx.conn, limit=2) == [1, 2]
    project.close()
