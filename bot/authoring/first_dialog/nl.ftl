### De Nederlandse woorden van dialogs/NAME.yaml. Achter een # staat een opmerking: die leest de bot niet.
### Een tekst is ‘naam = woorden’; wat op de volgende regels hoort, springt in.

## In het menu

# Hooguit 24 tekens.
title = Voor een gesprek
# Eén regel.
about = Eén minuut voor een gesprek waar je tegen opziet.
# De knop in het menu, in de woorden van wie dit zoekt; hooguit 24 tekens.
need = Ik zie ertegen op
# Waarmee iemand het vindt die typt: met komma’s ertussen, kleine letters.
find = opzien, voorbereiden, gespannen

## De kaarten

# De naam is die van de kaart. Een lege regel begint een nieuwe alinea; <b>vet</b> en <i>schuin</i> mogen.
# Met een punt ervoor: de knop van een optie, hooguit 24 tekens.
arriving =
    Zo meteen een gesprek.

    Hoe ga je erin?
    .calm = Rustig
    .curious = Nieuwsgierig
    .tense = Gespannen

# Met .continue krijgt de knop een eigen woord; zonder staat er ‘Verder’.
breath =
    Voel je voeten op de vloer.

    Adem rustig in, en wat langer uit.
    .continue = Gedaan

wish = Wat mag de ander merken? Kies er één of twee.
    .time = Er is tijd
    .clarity = Het is duidelijk
    .presence = Ik ben er echt bij

# Een knop is nog geen zin. Het stukje zin van elke optie staat in ‘-clause’.
wish-clause =
    .time = dat er tijd is
    .clarity = waar het over gaat
    .presence = dat je er echt bij bent

# Een open vraag. Met .heading het kopje dat op latere kaarten boven het antwoord staat.
first_words = Wat wordt je eerste zin?
    .heading = Mijn eerste zin

# Tussen accolades staat wat iemand antwoordde. Een pijl kiest daarop: noem elk antwoord, en zet een
# sterretje bij het laatste. { $wish-clause } voegt de stukjes zin samen: ‘dit en dat’.
closing =
    { $arriving ->
        [calm] Je gaat er rustig in.
        [curious] Je gaat er nieuwsgierig in.
       *[tense] Het mag spannend zijn.
    } De ander mag merken { $wish-clause }.

    { $first_words ->
        [answered] Je begint met: { $first_words-words }
       *[skipped] Je eerste zin komt vanzelf.
    }

closing_tense =
    Het mag spannend zijn. De ander mag merken { $wish-clause }.

    Eén adem, en dan de eerste zin die komt.
