"""What the system says of an error: in English as the system does, else translated."""

import errno
import os
import sys

import pytest

from annotator.errors import _REASONS, system_reason


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems use other words")
@pytest.mark.parametrize("code", sorted(_REASONS))
def test_usual_reasons_are_the_systems_words(code: int) -> None:
    assert system_reason(OSError(code, "x")) == os.strerror(code)


def test_other_reasons_are_told_as_they_are() -> None:
    assert system_reason(OSError(errno.EXDEV, "elsewhere")) == "elsewhere"
    assert system_reason(OSError("odd")) == "odd"
