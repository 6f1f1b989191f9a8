"""Words that stand before a name without being part of it, per language.

Kept casefolded and without a final full stop; which of them are trimmed when is decided in
`cleaning`.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class NameWords:
    """The words of one language that `cleaning` trims from the edges of names.

    `leading` are articles and prepositions, `trailing` the words a name cannot end with,
    `honorifics` stand before names only, `offices` also by themselves; `particles` begin a
    person's surname; `places` are names that begin with an article.
    """

    leading: frozenset[str] = frozenset()
    trailing: frozenset[str] = frozenset()
    honorifics: frozenset[str] = frozenset()
    offices: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _phrases(text: str) -> frozenset[str]:
    return frozenset(phrase.strip() for phrase in text.split(","))


_FRENCH = NameWords(
    leading=_words(
        "le la les un une de du des au aux ce cet cette ces son sa ses leur leurs notre nos"
        " à en dans par pour sur et"
    ),
    trailing=_words("de du des et à au aux en le la les dans par pour sur l' l’ d' d’"),
    honorifics=_words(
        "m mm mme mmes mlle mlles mgr me dr pr monsieur messieurs madame mesdames"
        " mademoiselle maître docteur professeur"
    ),
    offices=_words(
        "président présidente vice-président vice-présidente ex-président ex-présidente"
        " premier première ministre ex-ministre vice-premier"
        " chancelier chancelière roi reine prince princesse pape empereur impératrice"
        " général générale colonel colonelle capitaine commandant commandante lieutenant"
        " lieutenant-colonel amiral vice-amiral maréchal sergent caporal sénateur sénatrice"
        " député députée maire gouverneur gouverneure secrétaire ambassadeur ambassadrice juge"
        " procureur procureure commissaire cardinal archevêque évêque imam rabbin cheikh émir"
        " sultan ayatollah porte-parole directeur directrice chef cheffe sir lord lady"
        " entraîneur entraîneuse sélectionneur patron patronne"
    ),
    particles=_words("de du des la le von van der den bin ben ibn al el da di dos"),
    places=_phrases(
        "le havre, la haye, la rochelle, le caire, le cap, le mans, la havane, la mecque, la paz,"
        " la réunion, le creusot, la valette, le pirée, la nouvelle-orléans, les sables-d'olonne,"
        " la roche-sur-yon, le touquet, la courneuve, le bourget, la baule, la ciotat, le puy,"
        " les lilas, les ulis, la plata, la spezia, la corogne, le lavandou, la guaira"
    ),
)

_ENGLISH = NameWords(
    leading=_words("the a an this that these those its his her their our of in at on to from and"),
    trailing=_words("of and the in to at on 's ’s ' ’"),
    honorifics=_words("mr mrs ms miss dr prof mister madam messrs"),
    offices=_words(
        "president vice ex-president prime minister chancellor secretary general gen lt lieutenant"
        " col colonel capt captain maj sgt sergeant adm admiral brig sen senator rep congressman"
        " congresswoman gov governor mayor king queen prince princess pope emperor judge"
        " ambassador commissioner cardinal archbishop bishop rev imam rabbi sheikh emir sultan"
        " ayatollah sir dame lord lady spokesman spokeswoman spokesperson professor doctor coach"
    ),
    particles=_words("de du la von van der den bin ben ibn al el da di dos"),
    places=_phrases("the hague, the gambia, the bahamas, the bronx, the netherlands, the dalles"),
)

_BY_LANGUAGE = {"fr": _FRENCH, "en": _ENGLISH}
_NONE = NameWords()


def name_words(language: str) -> NameWords:
    """The words of a language by its BCP 47 tag; empty sets for a language without a list."""
    return _BY_LANGUAGE.get(language.partition("-")[0].lower(), _NONE)
