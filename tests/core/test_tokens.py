"""Words to move by and to select, against a slow model that looks at every word."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QTextBoundaryFinder

from annotator.core.offsets import Utf16Map
from annotator.core.tokens import Tokens, split_further

# What belongs together stands behind what it belongs to, as in any text that was typed. Flags
# stand behind a blank or a flag: behind another emoji Qt takes two flags for one character.
PIECES = (
    *("a", "é", "e\u0301", "2", " ", "\r\n", ",", "«", "\u00ad"),
    *("ا", "بَ", "\u0600١", "हिन्दी", "क\u094d\u200dष", "한", "ᄒ\u1161"),
    *("日", "葛\U000e0100", "か\u3099", "ｶﾞ", "カー"),
    *("น้ำ", "ไทย", "ນ້ຳ", "ខ្មែរ", "မြန်မာ"),
    *("😀", "👍🏽", "👩🏽\u200d🚀", "❤️\u200d🔥", "1️⃣"),
    *(" 🇫🇷", " 🇫🇷🇩🇪", "🏴\U000e0067\U000e0062\U000e007f"),
)
CHARS = "ab é\u0301ا中日😀\n\t\u00a0\u202f.-"


@st.composite
def tokenized(draw: st.DrawFn) -> tuple[str, Tokens]:
    """A text of words, white-space tokens and gaps, as a pipeline may cut it."""
    text = draw(st.text(alphabet=CHARS, min_size=1, max_size=24))
    cuts = sorted(draw(st.sets(st.integers(0, len(text)))) | {0, len(text)})
    pieces = list(zip(cuts, cuts[1:], strict=False))
    kept = draw(st.lists(st.booleans(), min_size=len(pieces), max_size=len(pieces)))
    return text, Tokens((p for p, keep in zip(pieces, kept, strict=True) if keep), text)


def words_of(text: str, tokens: Tokens) -> list[tuple[int, int]]:
    return [(a, b) for a, b in tokens.pairs if text[a:b].strip()]


@settings(max_examples=50)
@given(tokenized(), st.data())
def test_a_range_snaps_to_the_words_it_touches(
    case: tuple[str, Tokens], data: st.DataObject
) -> None:
    text, tokens = case
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    touched = [(a, b) for a, b in words_of(text, tokens) if a < end and start < b]
    expected = (touched[0][0], touched[-1][1]) if touched else (start, end)
    assert tokens.snap(start, end) == expected


@settings(max_examples=50)
@given(tokenized(), st.data())
def test_an_empty_range_snaps_to_the_word_around_or_beside_it(
    case: tuple[str, Tokens], data: st.DataObject
) -> None:
    text, tokens = case
    at = data.draw(st.integers(0, len(text)))
    beside = [(a, b) for a, b in words_of(text, tokens) if a <= at <= b]
    assert tokens.snap(at, at) == (beside[-1] if beside else (at, at))


@settings(max_examples=50)
@given(tokenized(), st.data())
def test_a_snapped_range_fits_and_snaps_to_itself(
    case: tuple[str, Tokens], data: st.DataObject
) -> None:
    text, tokens = case
    start = data.draw(st.integers(0, len(text) - 1))
    snapped = tokens.snap(start, data.draw(st.integers(start + 1, len(text))))
    assert tokens.snap(*snapped) == snapped
    touches = any(a < snapped[1] and snapped[0] < b for a, b in words_of(text, tokens))
    assert tokens.fits(*snapped) == touches


@settings(max_examples=50)
@given(tokenized(), st.data())
def test_fitting_is_beginning_and_ending_with_a_word(
    case: tuple[str, Tokens], data: st.DataObject
) -> None:
    text, tokens = case
    start, end = data.draw(st.integers(0, len(text))), data.draw(st.integers(0, len(text)))
    words = words_of(text, tokens)
    assert tokens.fits(start, end) == (
        start in {a for a, _ in words} and end in {b for _, b in words}
    )


@settings(max_examples=50)
@given(tokenized(), st.data())
def test_next_and_previous_boundaries(case: tuple[str, Tokens], data: st.DataObject) -> None:
    text, tokens = case
    at = data.draw(st.integers(0, len(text)))
    starts = [a for a, _ in words_of(text, tokens)]
    ends = [b for _, b in words_of(text, tokens)]
    assert tokens.next_start(at) == min((a for a in starts if a > at), default=None)
    assert tokens.previous_start(at) == max((a for a in starts if a < at), default=None)
    assert tokens.next_end(at) == min((b for b in ends if b > at), default=None)
    assert tokens.previous_end(at) == max((b for b in ends if b < at), default=None)


def test_white_space_tokens_are_kept_but_are_no_words() -> None:
    text = "Kiev\n\n brûle"
    tokens = Tokens([(0, 4), (4, 7), (7, 12)], text)
    assert tokens.pairs == ((0, 4), (4, 7), (7, 12))
    assert tokens.words == ((0, 4), (7, 12))
    assert tokens.snap(5, 6) == (5, 6)
    assert tokens.snap(3, 8) == (0, 12)
    assert not tokens.fits(4, 7)
    assert tokens.next_start(0) == 7


def test_a_text_without_words() -> None:
    tokens = Tokens.plain(" \n\t")
    assert tokens.words == ()
    assert tokens.snap(0, 2) == (0, 2)
    assert tokens.snap(1, 1) == (1, 1)
    assert not tokens.fits(0, 3)
    assert tokens.next_end(0) is None
    assert tokens.previous_start(3) is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("L'OTAN, dit-il.", ["L", "'", "OTAN", ",", "dit", "-", "il", "."]),
        ("7\u202f199\u00a0morts", ["7", "199", "morts"]),
        ("a\r\nb\tc", ["a", "b", "c"]),
        ("a 😀b", ["a", "😀", "b"]),
        ("قصفت القوات كييف", ["قصفت", "القوات", "كييف"]),
        ("e\u0301te\u0301 cafe\u0301", ["e\u0301te\u0301", "cafe\u0301"]),
        ("كَتَبَ", ["كَتَبَ"]),
        ("हिन्दी भाषा", ["हिन्दी", "भाषा"]),
        ("می\u200cخواهم", ["می\u200cخواهم"]),
        ("👍🏽 ok ❤️", ["👍🏽", "ok", "❤️"]),
        ("👩\u200d👧!", ["👩\u200d👧", "!"]),
        ("基辅遭到轰炸。", ["基", "辅", "遭", "到", "轰", "炸", "。"]),
        ("iPhone手机 2026年", ["iPhone", "手", "机", "2026", "年"]),
        ("ウクライナの", ["ウ", "ク", "ラ", "イ", "ナ", "の"]),
        ("ｶﾞｽ", ["ｶﾞ", "ｽ"]),
        ("か\u3099", ["か\u3099"]),
        ("葛\U000e0100城", ["葛\U000e0100", "城"]),
        ("น้ำ ๒๕๖๙", ["น้ำ", "๒๕๖๙"]),
        ("ខ្មែរ", ["ខ្មែ", "រ"]),
        ("서울에서 회담", ["서울에서", "회담"]),
        ("🇫🇷🇩🇪 1️⃣", ["🇫🇷", "🇩🇪", "1️⃣"]),
        ("🏴\U000e0067\U000e0062\U000e007f!", ["🏴\U000e0067\U000e0062\U000e007f", "!"]),
        ("👩🏽\u200d🚀", ["👩🏽\u200d🚀"]),
        ("\u0600١٢", ["\u0600١٢"]),
        ("", []),
    ],
)
def test_a_plain_split_keeps_words_and_what_belongs_to_them_together(
    text: str, words: list[str]
) -> None:
    assert [text[a:b] for a, b in Tokens.plain(text).words] == words


@settings(max_examples=300)
@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
def test_a_plain_split_cuts_no_character_that_a_reader_sees(text: str) -> None:
    units = Utf16Map(text)
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, text)
    for offset in {offset for pair in Tokens.plain(text).pairs for offset in pair}:
        finder.setPosition(units.to_utf16(offset))
        assert finder.isAtBoundary()


@pytest.mark.parametrize(
    ("text", "at", "run"),
    [
        ("東京都で働く。", 0, "東京都"),
        ("東京都で働く。", 2, "東京都"),
        ("東京都で働く。", 3, "で"),
        ("東京都で働く。", 6, "。"),
        ("熱いラーメンだ", 4, "ラーメン"),
        ("すごーい", 1, "すごーい"),
        ("基辅 遭到轰炸。", 0, "基辅"),
        ("ภาษา ไทย", 2, "ภาษา"),
        ("l’OTAN", 3, "OTAN"),
        ("a 日", 0, "a"),
    ],
)
def test_a_run_of_one_script(text: str, at: int, run: str) -> None:
    start, end = Tokens.plain(text).run(text, at)
    assert text[start:end] == run


def test_words_of_a_pipeline_are_taken_as_they_are() -> None:
    text = "基辅遭到轰炸"
    assert Tokens([(0, 2), (2, 4), (4, 6)], text).run(text, 3) == (2, 4)
    assert Tokens([(0, 2), (2, 3), (3, 4), (4, 6)], text).run(text, 2) == (2, 3)


def test_tokens_made_by_spaces_are_split_further() -> None:
    text = "L’été 東京都で2026年 e\u0301te\u0301,"
    pairs = [(0, 5), (6, 15), (16, 22)]
    assert [text[a:b] for a, b in split_further(pairs, text)] == [
        "L’été",
        "東",
        "京",
        "都",
        "で",
        "2026",
        "年",
        "e\u0301te\u0301,",
    ]


@settings(max_examples=50)
@given(st.text(alphabet=CHARS + "\u200d\u0628\u064e🏽", max_size=30))
def test_a_plain_split_covers_all_but_white_space(text: str) -> None:
    tokens = Tokens.plain(text)
    covered = {i for a, b in tokens.pairs for i in range(a, b)}
    assert covered == {i for i, c in enumerate(text) if not c.isspace()}
    assert all(b <= c for (_, b), (c, _) in zip(tokens.pairs, tokens.pairs[1:], strict=False))
    assert tokens.words == tokens.pairs
