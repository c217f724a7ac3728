title = Aanvaarden en luisteren
about = Eén minuut om nog eens terug te luisteren.

listened =
    Neem er één gesprek bij, en luister nog eens terug.

    Waar gingen je oren naartoe? Kies er één of twee. Alles telt, ook de klok.
    .facts = De feiten
    .feeling = Het gevoel
    .wish = Een wens
    .silence = De stiltes
    .thoughts = Mijn eigen gedachten
    .clock = De klok
listened-clause =
    .facts = de feiten
    .feeling = het gevoel
    .wish = een wens
    .silence = de stiltes
    .thoughts = je eigen gedachten
    .clock = de klok

heard =
    Stel: de cliënt zit nu naast je.

    Zou de cliënt zeggen: “Ik ben gehoord”?
    .yes = Ja, denk ik
    .partly = Voor een deel
    .not_yet = Nog niet
    .unsure = Ik weet het niet

sign =
    Waaraan kon de cliënt dat merken? Een halve zin is genoeg.
    .heading = Te merken aan

more =
    Wat zou je de volgende keer nog willen horen? Een halve zin is genoeg.
    .heading = Nog te horen

closing =
    Je oren gingen naar { $listened-clause }. { $heard ->
        [yes] En de cliënt is gehoord, denk je. Dat is al een vorm van helpen.
        [partly] Een deel van de cliënt is gehoord. De rest kan nog komen.
        [not_yet] De cliënt is nog niet gehoord, denk je. Luisteren kan ook later nog. Eens zijn hoeft daarvoor niet.
       *[unsure] Of de cliënt gehoord is, weet alleen de cliënt.
    }{ $sign ->
        [answered] {"\u000A"}Te merken aan: { $sign-words }
        [skipped] {""}
       *[none] {""}
    }{ $more ->
        [answered] {"\u000A"}Nog te horen: { $more-words }
        [skipped] {""}
       *[none] {""}
    }

    <b>Om mee te nemen</b>
    { $heard ->
        [yes] Als ik wil gaan helpen, dan vraag ik eerst: “Is er nog iets wat ik niet gehoord heb?”
        [partly] Als de cliënt is uitgepraat, dan zeg ik het terug in mijn woorden en vraag ik: “Klopt dat?”
        [not_yet] Als ik wil antwoorden, dan wacht ik één adem en zeg ik: “Vertel daar eens meer over.”
       *[unsure] Als we halverwege zijn, dan vraag ik: “Heb ik je tot nu toe goed gehoord?”
    }
