title = Grenzen en veerkracht
about = Eén minuut om te voelen wat je draagt.

bag =
    Stel: wat er net bovenkwam, zit in een tas.

    Hoe draag je die nu?
    .light = Heel licht
    .shoulder = Op één schouder
    .arms = Met twee handen
    .together = Samen met iemand
    .down = Op de grond gezet

keeps_light =
    Wat maakt dat het zo kan? Een paar woorden is genoeg.
    .heading = Wat het licht maakt

take_out =
    Wat kan er nu uit die tas? Een paar woorden is genoeg.
    .heading = Uit de tas

today =
    Wat heb je vandaag nog nodig?
    .pause = Een pauze
    .say_no = Een keer nee zeggen
    .ear = Iemand die luistert
    .home = Op tijd naar huis
    .nothing = Niets, het is goed zo

closing =
    { $bag ->
        [light] Je tas is nu licht.
        [shoulder] Je draagt de tas op één schouder. Dat gaat een tijdje goed. Daarna is wisselen fijn.
        [arms] Je draagt de tas met twee handen. Draag je al weken zo? Vertel het dan aan je leidinggevende of in supervisie.
        [together] Je draagt de tas samen met iemand. Wat je deelt, weegt vaak minder.
       *[down] De tas staat op de grond. Daar mag die even blijven.
    }{ $keeps_light ->
        [answered] {"\u000A"}Wat het licht maakt: { $keeps_light-words }
        [skipped] {""}
       *[none] {""}
    }{ $take_out ->
        [answered] {"\u000A"}Uit de tas: { $take_out-words }
        [skipped] {""}
       *[none] {""}
    }

    <b>Om mee te nemen</b>
    { $today ->
        [pause] Als ik straks een deur achter me dichtdoe, dan neem ik twee minuten zonder scherm.
        [say_no] Als er vandaag iets bij komt, dan zeg ik: “Nu lukt dat niet. Ik kijk wanneer wel.”
        [ear] Als ik een collega zie, dan vraag ik: “Heb je vijf minuten? Ik zoek een oor, nog geen raad.”
        [home] Als het tijd is, dan schrijf ik op wat morgen kan, en dan ga ik.
       *[nothing] Als het zwaarder wordt, dan zet ik de tas even neer voordat ik verder ga.
    }
