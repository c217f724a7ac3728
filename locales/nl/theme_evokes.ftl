title = Wat het oproept
about = Eén minuut bij wat er bij jou bovenkwam.

first =
    Haal je antwoord nog even terug.

    Wat kwam er als eerste boven?
    .moment = Een moment
    .sentence = Een zin
    .look = Een blik
    .feeling = Een gevoel
    .image = Een beeld
    .nothing = Nog niets

close_by =
    { $first ->
        [moment] Neem dat moment.
        [sentence] Neem die zin.
        [look] Neem die blik.
        [feeling] Neem dat gevoel.
        [image] Neem dat beeld.
       *[nothing] Nog niets, dat kan ook. Neem dan de vraag zelf.
    } Licht of zwaar, allebei telt.

    Hoe dichtbij komt het, nu je eraan denkt?
    .low = het is ver weg
    .high = alsof het nu gebeurt

line =
    Wat doet het met je? Maak de zin af, als je wilt:

    <b>“Ik merk dat ik …”</b>
    .heading = Ik merk dat ik

what = { $first ->
        [moment] Dat ene moment
        [sentence] Die ene zin
        [look] Die ene blik
        [feeling] Dat gevoel
        [image] Dat beeld
       *[nothing] Deze vraag
    }

# Na “dan” en na “daarna”.
move = { $first ->
        [moment] kijk ik wat er net vóór dat moment gebeurde
        [sentence] zeg ik die zin één keer hardop, alleen voor mezelf
        [look] vraag ik me af wat de ander bij mij zag
        [feeling] zoek ik waar in mijn lijf het zit
        [image] kijk ik wat er aan de rand van het beeld staat
       *[nothing] laat ik het drie tellen stil zijn
    }

my_line = { $line ->
        [answered] {"\u000A"}Jouw zin: ik merk dat ik … { $line-words }
       *[skipped] {""}
    }

closing_far =
    { what } is wat verder weg. Vanaf daar kun je er rustig naar kijken.{ my_line }

    <b>Om mee te nemen</b>
    Als het weer bovenkomt, dan { move }.

closing_between =
    { what } loopt een stukje met je mee. Misschien zegt het iets over jou. Misschien ook iets over hoe het voor de cliënt is.{ my_line }

    <b>Om mee te nemen</b>
    Als het weer bovenkomt, dan { move }. Mijn vraag daarna: wat hiervan is van mij?

closing_near =
    { what } is nog heel dichtbij. Licht of zwaar, het heeft je geraakt.{ my_line }

    <b>Om mee te nemen</b>
    Als het weer bovenkomt, dan adem ik eerst lang uit. Daarna { move }. En ik vertel het aan één collega, zonder naam.

    Ben je bang, om jezelf of om een ander? Met /nood zie je de nummers.
