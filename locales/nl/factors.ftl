title = Waar ging mijn aandacht heen?
about = Eén gesprek van vandaag, en één minuut aandacht om te verschuiven.
need = Waar was mijn aandacht?
find = aandacht, hoofd, vandaag, factoren, relatie, hoop, methode, techniek, focus, onderzoek
step-1 = Vandaag
step-2 = Wat ertoe doet
step-3 = Eén minuut

## Opening

opening =
    In een gesprek kun je niet overal tegelijk zijn. Waar was jouw aandacht vandaag?

    Je kijkt terug op één gesprek, ziet wat een bron erover zegt, en kiest één minuut om te verschuiven. Het duurt zo’n { $minutes } minuten.
    .begin = Beginnen
    .source = Waar komt dit vandaan?

source =
    <b>Waar dit vandaan komt</b>
    De vijf factoren en hun cijfers komen uit een samenvatting van een student van een boek over hulpgesprekken. Daar heten ze gemeenschappelijke factoren: ze spelen in elke soort hulp mee.

    De cijfers zijn marges die elkaar overlappen. Ze gaan over hulp in het algemeen, niet over jouw cliënt.

    De vragen en de ene minuut zijn een eigen uitwerking van deze bot.
    .continue = Naar het begin

## Stap 1

attention =
    Neem één gesprek van vandaag. Typen hoeft niet.

    Waar ging jouw aandacht het meest heen?
    .client = De cliënt
    .relation = Ons contact
    .myself = Mezelf
    .hope = De hoop
    .method = De methode

client =
    Je was bij de cliënt. Wat hoorde je het meest?
    .hard = Wat moeilijk is
    .works = Wat al lukt
    .people = Wie er nog meer zijn
    .wish = Wat de cliënt wil
client-clause =
    .hard = wat moeilijk is
    .works = wat al lukt
    .people = wie er nog meer om de cliënt heen zijn
    .wish = wat de cliënt wil

relation =
    Je was bij jullie contact. Waar lette je op?
    .safe = Of het veilig was
    .together = Of we samen gingen
    .tension = Een spanning
    .distance = Een afstand
relation-clause =
    .safe = of het veilig was
    .together = of we samen dezelfde kant op gingen
    .tension = een spanning tussen ons
    .distance = een afstand tussen ons

myself =
    Je was ook bij jezelf. Dat is menselijk. Wat vroeg daar aandacht?
    .doing_well = Of ik het goed deed
    .feeling = Wat ik voelde
    .tired = Hoe moe ik was
    .next_line = Wat ik nog wilde zeggen
myself-clause =
    .doing_well = of ik het goed deed
    .feeling = wat ik voelde
    .tired = hoe moe ik was
    .next_line = wat ik nog wilde zeggen

hope =
    Je lette op de hoop. Waar zat die in dit gesprek?
    .client = Bij de cliënt
    .me = Vooral bij mij
    .small = In iets kleins
    .far = Die was ver weg
hope-clause =
    .client = die van de cliënt
    .me = die van mijzelf
    .small = die zat in iets kleins
    .far = die was ver weg

method =
    Je was met de methode bezig. Wat deed die in dit gesprek?
    .hold = Die gaf houvast
    .shared = We deden het samen
    .form = Er was iets in te vullen
    .between = Die stond tussen ons in
method-clause =
    .hold = het houvast dat die gaf
    .shared = wat we er samen mee deden
    .form = wat er in te vullen was
    .between = hoe die tussen ons in stond

## Stap 2

ranges =
    Wat doet ertoe, volgens de bron? Zo groot zou het aandeel in het resultaat zijn:

    • De cliënt, met alles eromheen: 40 tot 87%
    • Het contact, de relatie: 22 tot 30%
    • De hulpverlener: 9 tot 20%
    • Hoop en verwachting, met placebo: 4 tot 15%
    • Methode en techniek: 8 tot 10%

    Let op: deze marges overlappen elkaar. Tel ze niet op. Het is geen taart met punten.

    Wat vind je van deze cijfers?
    .surprise = Ze verrassen me
    .known = Dit wist ik al
    .doubt = Ik twijfel eraan

## Stap 3

move =
    { $ranges ->
        [surprise] Een verrassing mag even blijven liggen.
        [known] Weten is één ding. In een vol gesprek gaat je aandacht vaak vanzelf ergens heen.
       *[doubt] Twijfel past hier: de marges zijn ruim.
    } Geen van de vijf is verkeerd.

    Stel: je verschuift één minuut. Waar gaat die heen?
    .client = De cliënt
    .relation = Ons contact
    .myself = Mezelf
    .hope = De hoop
    .method = De methode

stay =
    Daar was je aandacht vandaag ook. Dat kan precies goed zijn.

    Wil je daar één minuut dieper gaan, of toch ergens anders heen?
    .deeper = Eén minuut dieper
    .other = Toch ergens anders

minute_client =
    Eén minuut voor <b>de cliënt</b>: het verhaal, de kracht, de mensen eromheen.

    Wat doe je in die minuut?
    .story = Alleen luisteren
    .works = Vragen wat al lukt
    .people = Vragen wie er helpt
minute_client-clause =
    .story = geef ik de cliënt één minuut, met woorden of in stilte.
    .works = vraag ik: “Wat lukt er al, al is het klein?”
    .people = vraag ik: “Wie helpt jou hier al bij?”

minute_relation =
    Eén minuut voor <b>jullie contact</b>: een plek zonder oordeel, die je samen maakt.

    Wat doe je in die minuut?
    .how = Vragen hoe het is
    .missed = Vragen wat ik mis
    .pace = Naar mijn tempo vragen
minute_relation-clause =
    .how = vraag ik: “Hoe is het om er met mij over te praten?”
    .missed = vraag ik: “Wat hoor ik nog niet goed?”
    .pace = vraag ik: “Is mijn tempo goed voor jou?”

minute_myself =
    Eén minuut voor <b>jezelf</b>, midden in het gesprek: even bij jezelf, en dan weer bij de ander.

    Wat doe je in die minuut?
    .breathe = Ademen, voeten voelen
    .name = Stil benoemen
    .own_words = Mijn eigen woorden
minute_myself-clause =
    .breathe = adem ik rustig uit en voel ik mijn voeten.
    .name = zeg ik stil voor mezelf wat ik voel.
    .own_words = zeg ik het in mijn eigen woorden, zonder vaktaal.

minute_hope =
    Eén minuut voor <b>hoop</b>: niet mooier maken, wel zien wat kan.

    Wat doe je in die minuut?
    .better = Vragen: wat was beter?
    .seen = Noemen wat ik zag
    .wish = Vragen naar een wens
minute_hope-clause =
    .better = vraag ik: “Wanneer ging het een klein beetje beter?”
    .seen = noem ik één ding dat ik heb zien lukken.
    .wish = vraag ik: “Waar hoop je op, al is het iets kleins?”

minute_method =
    Eén minuut voor <b>de methode</b>: wat je weet en kunt, hoort er ook bij.

    Wat doe je in die minuut?
    .explain = Zeggen waar het voor is
    .fits = Vragen of het past
    .aside = Even opzijleggen
minute_method-clause =
    .explain = leg ik kort uit waar dit voor is.
    .fits = vraag ik: “Past deze manier bij jou?”
    .aside = leg ik de methode één minuut opzij.

moment =
    Zo’n minuut heeft een plek nodig. Welk moment in een volgend gesprek past?
    .begin = Als we beginnen
    .quiet = Als het stil wordt
    .stuck = Als het stroef loopt
    .round_off = Voor we afronden
moment-clause =
    .begin = we net zitten
    .quiet = het stil wordt
    .stuck = het stroef loopt
    .round_off = we bijna gaan afronden

plan = Als { $moment-clause }, dan { $move ->
        [client] { $minute_client-clause }
        [relation] { $minute_relation-clause }
        [myself] { $minute_myself-clause }
        [hope] { $minute_hope-clause }
       *[method] { $minute_method-clause }
    }

## Tot slot

where = { $attention ->
        [client] de cliënt
        [relation] ons contact
        [myself] mezelf
        [hope] de hoop
       *[method] de methode
    }
what = { $attention ->
        [client] { $client-clause }
        [relation] { $relation-clause }
        [myself] { $myself-clause }
        [hope] { $hope-clause }
       *[method] { $method-clause }
    }
where_to = { $move ->
        [client] de cliënt
        [relation] ons contact
        [myself] mezelf
        [hope] de hoop
       *[method] de methode
    }

end_move =
    <b>Mijn aandacht vandaag</b>
    Die ging het meest naar { where }: { what }.

    <b>Eén minuut verschuiven</b>
    Die minuut gaat naar { where_to }.

    <b>Mijn experiment</b>
    { plan }

    De rest van het gesprek mag gaan zoals het gaat.

end_stay =
    <b>Mijn aandacht vandaag</b>
    Die ging het meest naar { where }: { what }. Daar blijf ik, één minuut dieper.

    <b>Mijn experiment</b>
    { plan }

    Een ander gesprek kan om iets anders vragen.

colleagues_move = In een gesprek vandaag ging mijn aandacht het meest naar { where }: { what }. Ik wil één minuut verschuiven naar { where_to }. Waar gaat jullie aandacht vanzelf heen, en wat mis je dan?
colleagues_stay = In een gesprek vandaag ging mijn aandacht het meest naar { where }: { what }. Ik wil daar bewust even blijven. Waar gaat jullie aandacht vanzelf heen, en wanneer is dat precies goed?
