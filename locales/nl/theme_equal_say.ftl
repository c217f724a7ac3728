title = Samen beslissen
about = Eén minuut over wie er stuurt.

wheel =
    Stel: jij en de cliënt zitten samen in één auto.

    Wie heeft het stuur in handen? Er is hier geen goed getal.
    .low = helemaal ik
    .high = helemaal de cliënt

mine =
    Soms vraagt een moment dat.

    Waar kan de cliënt de volgende keer over meebeslissen?
    .topic = Het onderwerp
    .pace = Het tempo
    .approach = De aanpak
    .who = Wie erbij is
mine-clause =
    .topic = het onderwerp
    .pace = het tempo
    .approach = de aanpak
    .who = wie erbij is

shared =
    Jullie hebben allebei een hand aan het stuur.

    Waar zit dat vooral in?
    .turns = Om de beurt praten
    .choice = Er valt te kiezen
    .question = Een open vraag
    .honest = Zeggen wat je denkt
shared-clause =
    .turns = om de beurt praten
    .choice = iets te kiezen hebben
    .question = een open vraag
    .honest = zeggen wat je denkt

theirs =
    De cliënt stuurt dus vooral.

    Wat kun jij er de volgende keer bij inbrengen?
    .knowledge = Wat ik weet
    .sight = Wat ik zie
    .limit = Een grens
    .proposal = Een voorstel
theirs-clause =
    .knowledge = wat je weet
    .sight = wat je ziet
    .limit = een grens
    .proposal = een voorstel

line =
    En de cliënt? Wat zou die over dat stuur zeggen, denk je?

    Een halve zin is genoeg.
    .heading = De cliënt misschien

my_line = { $line ->
        [answered] {"\u000A"}De cliënt zegt misschien: { $line-words }
       *[skipped] {""}
    }

closing_mine =
    Het stuur ligt nu vooral bij jou. Meebeslissen kan klein beginnen, bijvoorbeeld over { $mine-clause }.{ my_line }

    <b>Om mee te nemen</b>
    Als we weer beginnen, dan vraag ik: { $mine ->
        [topic] “Waar wil jij het vandaag over hebben?”
        [pace] “Ga ik te snel, te langzaam, of is het goed zo?”
        [approach] “Hoe zou jij dit aanpakken?”
        [who] “Wie wil jij hierbij hebben, en wie niet?”
       *[none] “Wat wil jij?”
    }

closing_shared =
    Jullie hebben allebei een hand aan het stuur. Dat merk je hieraan: { $shared-clause }.{ my_line }

    <b>Om mee te nemen</b>
    Als het een keer stroef gaat, dan { $shared ->
        [turns] laat ik de cliënt eerst uitpraten, en kom ik daarna.
        [choice] noem ik twee mogelijkheden, en kiest de cliënt.
        [question] stel ik één open vraag, en wacht ik.
        [honest] zeg ik wat ik denk, en vraag ik hoe de cliënt het ziet.
       *[none] vraag ik wat de cliënt wil.
    }

closing_theirs =
    Het stuur ligt nu vooral bij de cliënt. Er is ook plek voor wat jij meebrengt, bijvoorbeeld { $theirs-clause }.{ my_line }

    <b>Om mee te nemen</b>
    Als er ruimte voor is, dan vraag ik: { $theirs ->
        [knowledge] “Mag ik vertellen wat ik hierover weet?”
        [sight] “Mag ik zeggen wat ik zie?”
        [limit] “Zal ik zeggen waar mijn grens ligt?”
        [proposal] “Mag ik iets voorstellen?”
       *[none] “Mag ik iets zeggen?”
    } En daarna: “Wat vind jij?”
