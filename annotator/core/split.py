"""Which articles train, which tune and which test: decided by each text alone.

The method: SHA-256 of the seed and the text's own hash gives a number that is evenly spread
over [0, 100). Below the test share the article is in `test`, below test and dev together in
`dev`, else in `train`. No other article has a say, so articles that are added, removed or
reordered never move one; the same text is never on two sides; and a larger dev share takes
from train only, so that the test set stays what it was. The shares are therefore met on
average, not exactly: of 100 articles at 80/10/10 expect some 6 to 14 in `test`.
"""

import hashlib
from typing import Literal, Self

from pydantic import Field, model_validator

from annotator.core.models import Model

SplitName = Literal["train", "dev", "test"]


class Shares(Model):
    """How many articles of a hundred go where; whole numbers that make 100."""

    train: int = Field(default=80, ge=0, le=100)
    dev: int = Field(default=10, ge=0, le=100)
    test: int = Field(default=10, ge=0, le=100)

    @model_validator(mode="after")
    def _whole(self) -> Self:
        total = self.train + self.dev + self.test
        if total != 100:
            raise ValueError(f"the shares make {total} %, not 100 %")
        return self

    @property
    def names(self) -> tuple[SplitName, ...]:
        """The parts that have a share at all, in the order train, dev, test."""
        parts: tuple[tuple[SplitName, int], ...] = (
            ("train", self.train),
            ("dev", self.dev),
            ("test", self.test),
        )
        return tuple(name for name, share in parts if share)


class Split(Model):
    """A seed and the shares: all that a split consists of."""

    seed: int = 0
    shares: Shares = Shares()

    def part_of(self, sha256: str) -> SplitName:
        """The part that the article with this text hash belongs to."""
        return split_of(sha256, seed=self.seed, shares=self.shares)


def split_of(sha256: str, *, seed: int, shares: Shares) -> SplitName:
    """The part that the text with the hash `sha256` (hexadecimal digits) belongs to."""
    digest = hashlib.sha256(f"{seed}:{sha256}".encode()).digest()
    point = int.from_bytes(digest[:8], "big") * 100 >> 64
    if point < shares.test:
        return "test"
    return "dev" if point < shares.test + shares.dev else "train"
