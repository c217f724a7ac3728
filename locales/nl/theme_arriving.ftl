title = Aankomen
about = Eén minuut om te merken waar je nu bent.

body =
    Blijf nog één adem bij je antwoord.

    Waar in je lijf merk je er iets van?
    .shoulders = Schouders
    .breath = Adem
    .belly = Buik
    .head = Hoofd
    .hands = Handen
    .nowhere = Nergens

body_line = { $body ->
        [shoulders] Je merkt het aan je schouders.
        [breath] Je merkt het aan je adem.
        [belly] Je merkt het aan je buik.
        [head] Je merkt het aan je hoofd.
        [hands] Je merkt het aan je handen.
       *[nowhere] Je lijf zwijgt even, en dat mag.
    }

place =
    { body_line }

    En waar is je aandacht nu het meest?
    .before = Bij wat hiervoor was
    .here = Hier
    .ahead = Al bij wat komt
    .elsewhere = Ergens anders

keep =
    Wat helpt je om hier te zijn? Een paar woorden is genoeg.
    .heading = Wat me hier houdt

put_down =
    Wat mag op de gang wachten, tot straks? Een paar woorden is genoeg.
    .heading = Wat op de gang wacht

# Na “dan”: een kleine beweging die past bij het lijf.
move = { $body ->
        [shoulders] laat ik eerst mijn schouders zakken
        [breath] adem ik eerst één keer lang uit
        [belly] ontspan ik eerst mijn buik
        [head] kijk ik eerst drie tellen in de verte
        [hands] open ik eerst mijn handen
       *[nowhere] voel ik eerst mijn voeten op de grond
    }

closing =
    { $place ->
        [before] Een deel van je is nog bij wat hiervoor was.
        [here] Je bent hier.
        [ahead] Een deel van je is al bij wat komt.
       *[elsewhere] Een deel van je is ergens anders.
    } { body_line }{ $keep ->
        [answered] {"\u000A"}Wat je hier houdt: { $keep-words }
        [skipped] {""}
       *[none] {""}
    }{ $put_down ->
        [answered] {"\u000A"}Op de gang wacht: { $put_down-words }
        [skipped] {""}
       *[none] {""}
    }

    <b>Om mee te nemen</b>
    Als ik voor de volgende deur sta, dan { move }. { $place ->
        [before] Wat hiervoor was, kan even op de gang wachten.
        [here] Daarna komt pas mijn eerste zin.
        [ahead] Wat straks komt, komt straks.
       *[elsewhere] De rest haal ik daarna weer op.
    }
