title = Tussen twee afspraken
about = Eén minuut om een gesprek neer te leggen, in drie tikken.

leaving =
    Eén minuut, drie tikken.

    Hoe kom je uit dit gesprek?
    .light = Licht
    .full = Vol
    .empty = Leeg
    .touched = Geraakt
    .angry = Boos
    .restless = Onrustig

stays = Wat blijft er hangen?
    .good = Iets goeds
    .doubt = Een twijfel
    .other = Wat de ander voelde
    .unfinished = Iets wat niet af is
    .worry = Een zorg

about_safety = Gaat die zorg over veiligheid?
    .no = Nee
    .doubt = Ik twijfel
    .yes = Ja

then =
    Wat doe je ermee?

    Wat in het dossier hoort, schrijf je daar, niet hier.
    .leave_here = Hier laten
    .colleague = Naar een collega
    .next_time = Volgende keer
    .record = In het dossier

breath =
    { closing_line }

    Eerst nog één adem?
    .breathe = Ja, één adem
    .skip = Nee, door

breathing =
    Voel je voeten op de vloer.

    Adem rustig in. Adem langer uit. Laat je schouders zakken.
    .continue = Gedaan

closing_line =
    { $leaving ->
        [light] Je komt er licht uit.
        [full] Je hoofd zit vol.
        [empty] Je komt er leeg uit.
        [touched] Dit heeft je geraakt.
        [angry] Je bent boos, en dat mag er zijn.
       *[restless] Er zit nog onrust in je lijf.
    } { $stays ->
        [good] { stays_good }
        [doubt] { stays_doubt }
        [other] { stays_other }
        [unfinished] { stays_unfinished }
       *[worry] { stays_worry }
    }

stays_good =
    Er was ook iets goeds. { $then ->
        [leave_here] Het hoeft nergens heen; het is er geweest.
        [colleague] Vertel het een collega. Zulke dingen hoor je op het werk te weinig.
        [next_time] Begin daar de volgende keer.
       *[record] Zet het ook in het dossier, dan raakt het niet zoek.
    }
stays_doubt =
    Er blijft een twijfel. { $then ->
        [leave_here] Je legt die hier neer. Twijfel hoort bij zorgvuldig werk.
        [colleague] Een ander ziet vaak net de hoek die jij niet zag.
        [next_time] De volgende keer kun je er een vraag van maken.
       *[record] Schrijf daar op wat je zag en hoorde. De rest mag open blijven.
    }
stays_other =
    Wat de ander voelde, liep even met je mee. { $then ->
        [leave_here] Hier leg je het neer. Je was erbij; je hoeft het niet te dragen.
        [colleague] Bij een collega merk je weer wat van jou is.
        [next_time] De volgende keer kun je vragen of het klopt wat jij voelde.
       *[record] In het dossier staat wat je zag en hoorde. Het gevoel mag hier blijven.
    }
stays_unfinished =
    Er is iets niet af. { $then ->
        [leave_here] Dat mag zo blijven tot jullie elkaar weer zien.
        [colleague] Een collega kan even meekijken naar het losse eindje.
        [next_time] Begin de volgende keer gerust bij dat losse eindje.
       *[record] Staat het in het dossier, dan hoeft je hoofd het niet vast te houden.
    }
stays_worry = { $about_safety ->
        [doubt] { safety_worry }
        [yes] { safety_worry }
        [no] { other_worry }
       *[none] { other_worry }
    }
safety_worry =
    Je zorg gaat misschien over veiligheid. { $then ->
        [leave_here] Laat die niet alleen hier: bel vandaag nog iemand die kan meekijken.
        [colleague] Bel die collega vandaag nog, en je leidinggevende ook.
        [next_time] Wacht daar niet op: bel vandaag nog iemand die kan meekijken.
       *[record] Schrijf het daar op, en bel vandaag nog iemand die kan meekijken.
    }
other_worry =
    Er blijft een zorg. { $then ->
        [leave_here] Je legt die hier neer. Komt die terug, dan is een collega dichtbij.
        [colleague] Gedeeld weegt een zorg vaak minder.
        [next_time] De volgende keer kun je ernaar vragen.
       *[record] Schrijf daar op waar je op let, dan hoeft je hoofd het niet te doen.
    }

closing =
    { closing_line }

    Op naar de volgende?

closing_stuck =
    { closing_line }

    Op naar de volgende? Of loopt het met deze cliënt vaker vast? Dan is er later een langere weg.
