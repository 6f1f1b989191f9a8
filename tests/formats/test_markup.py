"""HTML that is article all through, as text: nothing lost, one line for a paragraph."""

import pytest

from annotator.formats.markup import plain

NOTE = """la fin<sup><a href='#footnote-1'>[1]</a></sup>
<ol><li id='footnote-1'><p>La note <a href='#footnote-ref-1'>↑</a></p></li></ol>"""


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>Un <b>deux</b>\n  trois</p><p>Quatre</p>", "Un deux trois\n\nQuatre"),
        ("Une ligne<br/>et une autre", "Une ligne\net une autre"),
        ("<h1>Titre</h1>Texte nu", "Titre\n\nTexte nu"),
        ("<ul><li>un<li>deux<ol start=3><li>trois</ol></ul>fin",
         "• un\n• deux\n  3. trois\n\nfin"),
        ("<table><tr><th>a<th>b</tr><tr><td><p>c</p><p>d</p></td><td></td><td>e</td></table>",
         "a\tb\nc d\t\te"),
        ("a&nbsp;!&eacute;&#x1F600; &lt;b&gt;", "a\u00a0!é😀 <b>"),
        ("<pre>  un\n    deux</pre>", "  un\n    deux"),
        ("<script>x()</script><style>p{}</style><p hidden>non</p><p style='display: none'>n</p>oui",
         "oui"),
        ("<head><title>t</title><body>oui", "oui"),
        (NOTE, "la fin[1]\n\n1. La note"),
        ("< 3 et > 2 & AT&T", "< 3 et > 2 & AT&T"),
        ("<p>mal <i>fermé <p>ici</div></b>", "mal fermé\n\nici"),
        ("", ""),
        (" <p> </p><!-- rien --> ", ""),
    ],
)  # fmt: skip
def test_text_of_html(html: str, text: str) -> None:
    assert plain(html).text == text


def test_the_first_heading_is_told() -> None:
    assert plain("<p>x</p><h2>Le \n titre</h2><h1>Autre</h1>").heading == "Le titre"
    assert plain("<p>x</p>").heading == ""


def test_deep_and_long_pages_are_read() -> None:
    assert plain("<div>" * 50_000 + "là").text == "là"
    assert plain("<ul><li>" * 300 + "là").text.endswith("• là")
    assert len(plain("<p>mot</p>" * 100_000).text) == 5 * 100_000 - 2
