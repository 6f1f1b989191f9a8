"""The split depends on the seed and the text alone."""

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from annotator.core.models import text_hash
from annotator.core.split import Shares, Split, split_of

# The last letters of train, dev and test.
KNOWN = "nnnvnnnnnnnnnvnntnnnnnvn"
HASHES = [text_hash(f"article {i}") for i in range(4000)]


def test_known_articles_stay_where_they_are_for_ever() -> None:
    parts = [split_of(h, seed=0, shares=Shares()) for h in HASHES[:24]]
    assert "".join(part[-1] for part in parts) == KNOWN


def test_shares_are_met_on_average() -> None:
    counts = Counter(Split(shares=Shares(train=70, dev=20, test=10)).part_of(h) for h in HASHES)
    assert counts["train"] == pytest.approx(2800, abs=150)
    assert counts["dev"] == pytest.approx(800, abs=120)
    assert counts["test"] == pytest.approx(400, abs=90)


def test_another_seed_is_another_split() -> None:
    one, two = Split(seed=1), Split(seed=2)
    moved = sum(one.part_of(h) != two.part_of(h) for h in HASHES)
    assert moved == pytest.approx(0.34 * len(HASHES), rel=0.15)


@settings(deadline=None)
@given(st.text(), st.integers())
def test_enlarging_dev_takes_from_train_only(text: str, seed: int) -> None:
    sha256 = text_hash(text)
    small = split_of(sha256, seed=seed, shares=Shares(train=80, dev=10, test=10))
    large = split_of(sha256, seed=seed, shares=Shares(train=60, dev=30, test=10))
    assert large == small or (small, large) == ("train", "dev")


@settings(deadline=None)
@given(st.text(), st.integers())
def test_a_part_without_share_gets_nothing(text: str, seed: int) -> None:
    shares = Shares(train=50, dev=50, test=0)
    assert split_of(text_hash(text), seed=seed, shares=shares) in shares.names == ("train", "dev")
    everything = Shares(train=0, dev=0, test=100)
    assert split_of(text_hash(text), seed=seed, shares=everything) == "test"


def test_shares_that_do_not_make_a_whole_are_refused() -> None:
    with pytest.raises(ValidationError, match="make 110 %, not 100 %"):
        Shares(train=90, dev=10, test=10)
