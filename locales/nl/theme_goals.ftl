title = Doelen
about = Eén minuut om te horen van wie een doel is.

voice =
    Neem het doel dat erbij hoort, en zeg het voor jezelf, in één zin.

    Wiens stem hoor je erin?
    .client = Van de cliënt
    .mine = Van mij
    .both = Van ons allebei
    .organisation = Van de organisatie
    .family = Van de familie
    .none_yet = Er is nog geen doel

when =
    { $voice ->
        [client] De stem van de cliënt dus.
        [mine] Jouw eigen stem dus.
        [both] Twee stemmen dus.
        [organisation] De stem van de organisatie dus.
        [family] De stem van de familie dus.
       *[none_yet] Nog geen doel, dat kan. Neem dan wat je hoopt.
    }

    Wanneer is er iets van te merken?
    .tomorrow = Morgen al
    .weeks = Over een paar weken
    .someday = Ooit
    .unknown = Geen idee

smallest =
    Wat is het kleinste stukje dat al telt? Liefst in gewone woorden.
    .heading = Het kleinste stukje

closing =
    { $voice ->
        [client] In het doel klinkt de stem van de cliënt.
        [mine] In het doel klinkt vooral jouw stem.
        [both] In het doel klinken jullie stemmen allebei.
        [organisation] In het doel klinkt vooral de stem van de organisatie.
        [family] In het doel klinkt vooral de stem van de familie.
       *[none_yet] Er is nog geen doel. Zoeken is ook op weg zijn.
    } { $when ->
        [tomorrow] Morgen is er al iets van te merken. Klein genoeg dus om te proberen.
        [weeks] Over een paar weken is er iets van te merken. Tot dan helpt een tussenstap.
        [someday] Ooit is er iets van te merken. Iets kleins van deze week kan dezelfde kant op wijzen.
       *[unknown] Wanneer er iets van te merken is, kunnen jullie samen uitzoeken.
    }{ $smallest ->
        [answered] {"\u000A"}Het kleinste stukje: { $smallest-words }
       *[skipped] {""}
    }

    <b>Om mee te nemen</b>
    Als we het over het doel hebben, dan vraag ik: { $voice ->
        [client] “Klopt dit nog voor jou?”
        [mine] “Dit was mijn idee. Wat wil jij ermee?”
        [both] “Wat doe jij, en wat doe ik?”
        [organisation] “Dit vraagt mijn organisatie. Wat vraag jij?”
        [family] “Dit willen anderen voor je. Wat wil jij?”
       *[none_yet] “Waaraan merk jij dat onze gesprekken zin hebben?”
    }
