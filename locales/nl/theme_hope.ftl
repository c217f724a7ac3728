title = Hoop en kracht
about = Eén minuut om te zien waar het licht vandaan komt.

light =
    Zie je antwoord voor je als een kamer.

    Hoeveel licht valt er binnen?
    .low = het is er donker
    .high = het raam staat open

lamp =
    Weinig licht dus. Dat mag er zijn.

    Wie kan de lamp even vasthouden?
    .client = De cliënt zelf
    .near = Iemand dichtbij
    .me = Ik, nog even
    .colleague = Een collega
    .nobody = Nu even niemand

source =
    Er komt dus licht binnen.

    Waar komt het vandaan?
    .client = De cliënt zelf
    .near = Mensen eromheen
    .between = Iets tussen ons
    .small = Iets kleins wat lukte
    .me = Mijn vertrouwen

still =
    Wat is er, ondanks alles, nog wel? Een paar woorden is genoeg.
    .heading = Wat er nog wel is

keep =
    Wat wil je hiervan onthouden? Een paar woorden is genoeg.
    .heading = Om te onthouden

closing_dim =
    Er is nu weinig licht. { $lamp ->
        [client] De cliënt houdt de lamp vast, misschien zonder het te weten.
        [near] Iemand dichtbij de cliënt kan de lamp vasthouden.
        [me] Jij houdt de lamp nog even vast.
        [colleague] Een collega kan de lamp even overnemen.
        [nobody] Nu houdt niemand de lamp vast. Dat hoef je niet alleen op te lossen.
       *[none] {""}
    }{ $still ->
        [answered] {"\u000A"}Wat er nog wel is: { $still-words }
        [skipped] {""}
       *[none] {""}
    }

    <b>Om mee te nemen</b>
    { $lamp ->
        [client] Als we elkaar weer zien, dan vraag ik: “Hoe houd je het vol, tot nu toe?”
        [near] Als we elkaar weer zien, dan vraag ik: “Wie gelooft er in jou, ook nu?”
        [me] Als ik de moed voel zakken, dan zoek ik één ding dat de cliënt al wél doet.
        [colleague] Als ik die collega spreek, dan vraag ik: “Wat zie jij nog, wat ik niet meer zie?”
        [nobody] Als het morgen nog zo donker is, dan zeg ik dat tegen één collega.
       *[none] {""}
    }

    Maak je je zorgen over een ander, of over jezelf? Met /nood zie je de nummers.

closing_light =
    { $source ->
        [client] Het licht komt van de cliënt zelf.
        [near] Het licht komt van mensen om de cliënt heen.
        [between] Het licht komt van iets tussen jullie.
        [small] Het licht komt van iets kleins wat lukte.
        [me] Het licht komt van jouw vertrouwen. Een cliënt kan dat soms even lenen.
       *[none] {""}
    }{ $keep ->
        [answered] {"\u000A"}Om te onthouden: { $keep-words }
        [skipped] {""}
       *[none] {""}
    }

    <b>Om mee te nemen</b>
    { $source ->
        [client] Als er weer iets lukt, dan vraag ik: “Hoe heb je dat gedaan?”
        [near] Als we elkaar weer zien, dan vraag ik: “Wie ziet het als eerste als het beter gaat?”
        [between] Als we elkaar weer zien, dan noem ik één ding dat ik in ons contact fijn vind.
        [small] Als we weer beginnen, dan begin ik bij het kleine, en vraag ik: “Wat deed jij daarvoor?”
        [me] Als het een keer tegenzit, dan denk ik hieraan terug: wat zag ik toen?
       *[none] {""}
    }
