"""Which backups stay, and their names."""

from datetime import datetime, timedelta

import pytest

from annotator.core.keeping import DAYS, Moment, dated_name, kept, moment_of

NOW = datetime.fromisoformat("2026-11-25 14:05")


@pytest.mark.parametrize("number", [1, 2, 31])
def test_a_name_says_its_moment(number: int) -> None:
    moment = Moment(NOW, number)
    assert moment_of(dated_name("wires 2026", moment)) == moment


def test_names_are_as_the_guide_has_them() -> None:
    assert dated_name("wires", Moment(NOW)) == "wires 2026-11-25 14.05"
    assert dated_name("wires", Moment(NOW, 2)) == "wires 2026-11-25 14.05 (2)"


@pytest.mark.parametrize("name", ["wires", "2026-11-25 14.05", "wires 2026-13-25 14.05"])
def test_other_names_say_none(name: str) -> None:
    assert moment_of(name) is None


def test_the_newest_stay_and_the_last_of_each_day() -> None:
    every_hour = [Moment(NOW - timedelta(hours=i)) for i in range(24 * 12)]
    stay = kept(every_hour, newest=3, today=NOW.date())
    newest = {Moment(NOW - timedelta(hours=i)) for i in range(3)}
    assert newest <= stay
    evening = datetime.fromisoformat("2026-11-25 23:05")
    days = {Moment(evening - timedelta(days=i)) for i in range(1, DAYS + 1)}
    assert stay == newest | days


def test_of_one_minute_the_later_is_the_newer() -> None:
    both = [Moment(NOW, 1), Moment(NOW, 2)]
    assert kept(both, newest=1, today=NOW.date()) == {Moment(NOW, 2)}
