title = Omgeving en steun
about = Eén minuut voor wie er onzichtbaar mee aan tafel zat.

table =
    Zie de tafel voor je, of de bank, of het scherm.

    Wie of wat zat er onzichtbaar bij? Kies er één of twee.
    .family = Naasten
    .money = Geld
    .others = Andere hulpverleners
    .team = Mijn team
    .rules = Regels
    .home = Mijn eigen leven
table-clause =
    .family = naasten
    .money = geld
    .others = andere hulpverleners
    .team = je team
    .rules = regels
    .home = je eigen leven

effect =
    Hielp dat mee, of zat het in de weg?
    .helped = Het hielp
    .hindered = Het zat in de weg
    .both = Allebei
    .unsure = Ik weet het niet

voice =
    { $table-count ->
        [1] Geef het een stem.
       *[other] Geef één van de twee een stem.
    } Wat zegt die? Een halve zin is genoeg.
    .heading = De stem aan tafel

at_table = { $effect ->
        [helped] Onzichtbaar aan tafel: { $table-clause }. Dat hielp.
        [hindered] Onzichtbaar aan tafel: { $table-clause }. Dat zat in de weg.
        [both] Onzichtbaar aan tafel: { $table-clause }. Dat hielp, en zat ook in de weg.
       *[unsure] Onzichtbaar aan tafel: { $table-clause }. Wat dat deed, is nog niet duidelijk.
    }

around = { $effect ->
        [helped] Wat helpt, zit vaak ook buiten het gesprek.
        [hindered] Wat knelt, zit zelden in één mens.
        [both] Wat er speelt, zit zelden in één mens.
       *[unsure] Wat er speelt, zit zelden in één mens.
    }

my_line = { $voice ->
        [answered] {"\u000A"}De stem zegt: { $voice-words }
       *[skipped] {""}
    }

closing_client =
    { at_table } { around }{ my_line }

    <b>Om mee te nemen</b>
    { $effect ->
        [helped] Als we elkaar weer zien, dan vraag ik: “Wie of wat helpt je, buiten deze gesprekken?”
        [hindered] Als het weer knelt, dan zeg ik: “Er zit hier nog iets aan tafel. Zullen we daar samen naar kijken?”
        [both] Als het ter sprake komt, dan vraag ik: “Wat helpt je hierin, en wat zit je in de weg?”
       *[unsure] Als we elkaar weer zien, dan vraag ik: “Wie of wat speelt er voor jou nog mee?”
    }

closing_own =
    { at_table } Wat om jou heen speelt, klinkt misschien door in het gesprek. Het kan ook toeval zijn.{ my_line }

    <b>Om mee te nemen</b>
    { $effect ->
        [helped] Als ik weer binnenstap, dan neem ik die steun in gedachten mee, als een hand in mijn rug.
        [hindered] Als het weer knelt, dan schrijf ik één zin op en leg ik die voor aan een collega, niet aan de cliënt.
        [both] Als ik het weer merk, dan vraag ik me af: wat neem ik mee naar binnen, en wat blijft buiten?
       *[unsure] Als ik een collega spreek, dan vraag ik: “Wat zie jij dat er bij mij meespeelt?”
    }
