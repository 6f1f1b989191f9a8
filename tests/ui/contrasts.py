"""Every pair of colours that the program puts one on the other, and how far apart they must be.

Names are those of `resources/themes`; the labels' own colours are tested for each of their names
in `test_theme.py`. 4.5 is WCAG 2's AA for text, 3 for lines, marks and what is disabled, which
WCAG asks nothing of; a hairline that only parts two panes has to be seen, no more.
"""

from typing import NamedTuple

TEXT, LINE, DISABLED, HAIRLINE = 4.5, 3.0, 3.0, 1.2


class Pair(NamedTuple):
    """A colour on its grounds."""

    over: str
    grounds: tuple[str, ...]
    least: float


PLAIN = ("page", "chrome", "raised")
PAIRS = (
    # Words
    Pair("text", (*PLAIN, "hover", "border", "accent_soft", "selection"), TEXT),
    Pair("text", ("match", "match_current", "warning_soft", "danger_soft", "success_soft"), TEXT),
    Pair("muted", (*PLAIN, "hover", "accent_soft", "warning_soft"), TEXT),
    Pair("accent", (*PLAIN, "hover", "accent_soft"), TEXT),
    Pair("accent_text", ("accent", "accent_hover", "accent_pressed"), TEXT),
    Pair("warning", (*PLAIN, "hover", "accent_soft", "warning_soft"), TEXT),
    Pair("danger", (*PLAIN, "danger_soft"), TEXT),
    Pair("success", (*PLAIN, "accent_soft", "success_soft"), TEXT),
    Pair("tooltip_text", ("tooltip",), TEXT),
    Pair("faint", (*PLAIN, "hover"), DISABLED),
    # Lines and marks: frames of fields, boxes, status marks, rings, carets, bars
    Pair("outline", (*PLAIN, "hover", "accent_soft"), LINE),
    Pair("accent", (*PLAIN, "hover", "border", "accent_soft", "selection"), LINE),
    Pair("text", ("accent_soft", "raised"), LINE),
    Pair("accent_text", ("accent", "faint"), LINE),
    Pair("warning", ("page", "warning_soft"), LINE),
    Pair("match_line", ("page", "match", "match_current"), LINE),
    Pair("success", ("chrome", "success_soft", "accent_soft"), LINE),
    Pair("scroll", PLAIN, LINE),
    # What only parts one thing from the next
    Pair("border", PLAIN, HAIRLINE),
)

WORDS_ON_FILLS = 7.0
"""What the article's own words reach on the fill of any label: AAA."""
