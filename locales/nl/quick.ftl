title = Tussen twee afspraken
about = Eén minuut om een gesprek neer te leggen, in drie tikken.
need = Net een gesprek gehad
find = kort, minuut, tussendoor, gesprek, net, vol, leeg, moe, adem, pauze, loslaten

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

    Nog één adem?
    .breathe = Ja, één adem
    .skip = Nee, verder

breathing =
    Voel je voeten op de vloer.

    Adem rustig in. Adem langer uit. Laat je schouders zakken.
    .continue = Gedaan

leaving-clause =
    .light = licht
    .full = vol
    .empty = leeg
    .touched = geraakt
    .angry = boos
    .restless = onrustig

closing_line = Je komt er { $leaving-clause } uit, met { $stays ->
        [good] { good_then }
        [doubt] { doubt_then }
        [other] { other_then }
        [unfinished] { unfinished_then }
       *[worry] { worry_then }
    }

good_then = { $then ->
        [leave_here] iets goeds dat nergens heen hoeft: het was er.
        [colleague] iets goeds om aan een collega te vertellen.
        [next_time] iets goeds om de volgende keer mee te beginnen.
       *[record] iets goeds dat ook een regel in het dossier verdient.
    }
doubt_then = { $then ->
        [leave_here] een twijfel die je hier neerlegt: twijfel hoort bij zorgvuldig werk.
        [colleague] een twijfel voor een collega: die ziet vaak net de hoek die jij niet zag.
        [next_time] een twijfel waar je de volgende keer een vraag van maakt.
       *[record] een twijfel. In het dossier komt wat je zag en hoorde; de rest mag open blijven.
    }
other_then = { $then ->
        [leave_here] wat de ander voelde. Dat leg je hier neer: je was erbij, en dragen hoeft niet.
        [colleague] wat de ander voelde. Met een collega zoek je uit wat van jou is.
        [next_time] wat de ander voelde. De volgende keer vraag je of dat klopt.
       *[record] wat de ander voelde. In het dossier komt wat je zag en hoorde; het gevoel mag hier blijven.
    }
unfinished_then = { $then ->
        [leave_here] iets wat niet af is, en dat mag zo blijven tot jullie elkaar weer zien.
        [colleague] een los eindje waar een collega even naar meekijkt.
        [next_time] een los eindje om de volgende keer mee te beginnen.
       *[record] een los eindje: staat het in het dossier, dan hoeft je hoofd het niet vast te houden.
    }
worry_then = { $about_safety ->
        [no] { other_worry }
        [doubt] een zorg die misschien over veiligheid gaat. { safety_worry }
        [yes] een zorg over veiligheid. { safety_worry }
       *[none] { other_worry }
    }
safety_worry = { $then ->
        [leave_here] Laat die niet alleen hier. Bel eerst iemand die kan meedenken.
        [colleague] Bel die collega meteen, en je leidinggevende ook.
        [next_time] Wacht niet tot de volgende keer. Bel eerst iemand die kan meedenken.
       *[record] Bel eerst iemand die kan meedenken, en zet het dan in het dossier.
    }
other_worry = { $then ->
        [leave_here] een zorg die je hier neerlegt; komt die terug, bel dan een collega.
        [colleague] een zorg voor een collega: gedeeld weegt die vaak minder.
        [next_time] een zorg waar je de volgende keer naar vraagt.
       *[record] een zorg: schrijf op waar je op let, dan hoeft je hoofd het niet te onthouden.
    }

closing =
    { closing_line }

    Op naar de volgende?

closing_safety =
    { closing_line }

    Eerst dat, dan de volgende.

closing_stuck =
    { closing_line }

    Op naar de volgende?

    Loopt het met deze cliënt vaker vast, of schuurt het? Hieronder staat meer, voor als je tijd hebt.
