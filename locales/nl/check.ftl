## Wat er mis is met een bestand; de plaats staat ervoor.

did-you-mean = Bedoel je ‘{ $like }’?

unreadable-file = Dit bestand is niet te lezen: { $problem }. Het is nodig; maak het, of zet het terug.
file-too-large = Dit bestand heeft { $size } bytes; er worden er hooguit { $most } gelezen. Splits het.
not-utf-8 = Dit bestand is vanaf byte { $byte } geen UTF-8. Sla het op als UTF-8.
locale-name = ‘{ $name }’ is geen taalcode. Noem de map naar een taal, in twee letters, zoals nl of en.
dialog-name = ‘{ $name }’ kan geen naam van een dialoog zijn. Gebruik kleine letters, cijfers en _, en begin met een letter.

yaml-syntax = Dit is geen YAML: { $problem }. Kijk ook op de regel erboven: een dubbele punt, een haakje of het inspringen klopt niet.
yaml-character = Hier staat een teken dat niet in een YAML-bestand kan: { $problem }. Haal het weg.
yaml-too-deep = Dit zit te diep in elkaar. Een dialoog heeft maar een paar niveaus nodig.
yaml-key-not-text = Een sleutel is een gewoon woord. Zet er aanhalingstekens om, of haal de haken weg.
yaml-anchor = Ankers (&) en aliassen (*) horen niet in een dialoog. Schrijf de waarde uit, of zet er aanhalingstekens om.
duplicate-key = ‘{ $key }’ staat hier twee keer. Houd er één over.

unknown-key = ‘{ $key }’ hoort hier niet. Verander de naam of haal het weg.
missing-key = De sleutel ‘{ $key }’ ontbreekt hier. Zet hem erbij.
card-kind = Deze kaart zegt niet wat ze is. Geef haar een van: show, choose, choose_up_to, scale, ask, compose, end.
wrong-name = Bij ‘{ $key }’ staat een naam die niet kan. Gebruik kleine letters, cijfers en _, en begin met een letter.
too-long = De waarde van ‘{ $key }’ is te lang: hooguit { $expected } tekens.
wrong-choice = De waarde van ‘{ $key }’ is niet bekend. Gebruik { $expected }.
not-a-whole-number = Bij ‘{ $key }’ hoort een heel getal, zoals 3.
number-too-small = Het getal bij ‘{ $key }’ is te klein: minstens { $expected }.
number-too-large = Het getal bij ‘{ $key }’ is te groot: hooguit { $expected }.
too-few = ‘{ $key }’ heeft er te weinig: minstens { $expected }.
too-many = ‘{ $key }’ heeft er te veel: hooguit { $expected }.
wrong-kind = ‘{ $key }’ is niet geschreven zoals het hoort. Vergelijk het met een andere dialoog.

same-tag = De dialogen ‘{ $dialog }’ en ‘{ $other }’ zijn in knoppen niet uit elkaar te houden. Geef het nieuwste bestand een andere naam.
same-command = Het commando /{ $command } is al van de dialoog ‘{ $other }’. Kies een ander.
unknown-card = Er is hier geen kaart ‘{ $card }’. Noem een kaart van deze dialoog.
unknown-dialog = Er is geen dialoog ‘{ $dialog }’. Noem een bestand in dialogs, zonder .yaml.
unknown-option = De kaart ‘{ $card }’ heeft geen optie ‘{ $option }’. Noem een van haar opties.
not-a-number = De kaart ‘{ $card }’ geeft geen getal. Gebruik at_least en at_most bij een scale of bij choose_up_to.
no-else = Met sommige antwoorden op ‘{ $card }’ kom je nergens ({ $options }). Geef ze een regel, of eindig met else (in een lijst: een regel met alleen go).
unknown-step = Stap { $step } is er niet: deze dialoog heeft er { $steps }. Verander hier de step, of steps bovenaan.
unreachable-card = Niets leidt naar de kaart ‘{ $card }’. Laat een next ernaar wijzen, of haal haar weg.
path-too-long = Het langste pad vraagt { $size } bytes in een knop; er passen er { $most }. Maak de dialoog korter, of splits hem in tweeën.

fluent-syntax = Dit is geen Fluent: { $problem }. Schrijf ‘naam = tekst’, laat wat volgt inspringen, en sluit elk haakje.
duplicate-text = De tekst ‘{ $text }’ staat hier twee keer. Houd er één over.
missing-text = De tekst ‘{ $text }’ ontbreekt. Zet die in { $file }.
unknown-argument = De tekst ‘{ $text }’ gebruikt ${ $argument }, en dat is er niet. Gebruik de naam van een kaart, of kaart-clause, kaart-label, kaart-words, kaart-count.

## Wat er mis is met een instelling, of met het starten.

setting-token-missing = BOT_TOKEN ontbreekt. Vraag er een aan @BotFather op Telegram en zet die in .env, of gebruik ‘make try’: dat kan zonder.
setting-token-malformed = BOT_TOKEN lijkt niet op een token: cijfers, een dubbele punt, dan letters en cijfers, zonder spaties.
setting-token-refused = Telegram kent deze BOT_TOKEN niet. Kopieer hem opnieuw van @BotFather.
setting-url = BOT_API_URL is geen adres van een Bot API. Het begint met http:// of https:// en heeft geen vraagteken.
setting-locale = BOT_LOCALE is geen van de talen hier: nl of en.
setting-log-level = BOT_LOG_LEVEL is geen van DEBUG, INFO, WARNING, ERROR.
setting-port = Dit adres is al in gebruik of niet toegestaan: { $address }. Kies een ander met --port.

## Wat beter kan, alleen voor check.

empty-text = De tekst ‘{ $text }’ zegt niets. Schrijf hem, of haal hem weg.
broken-html = De tekst ‘{ $text }’ struikelt over { $piece }. Sluit elke tag (b, i, u, s, code), en schrijf &lt; &gt; &amp; voor < > &.
text-too-long = De tekst ‘{ $text }’ kan met de langste antwoorden en notities { $size } tekens worden; er passen er 4096. Maak hem korter.
no-way-to-an-end = Vanaf de kaart ‘{ $card }’ is geen einde te bereiken. Laat een next naar een einde, een andere dialoog of stop wijzen.
never-holds = Een voorwaarde op ‘{ $card }’ kan nooit waar zijn (ze zou naar ‘{ $goal }’ leiden). Kijk welke kaarten ervoor komen en wat die kunnen antwoorden.
unused-text = Niets gebruikt de tekst ‘{ $text }’. Haal hem weg, of gebruik hem.
same-in-two-languages = De tekst ‘{ $text }’ is hetzelfde in { $first } en { $other }. Vertaal hem.
option-not-in-selector = De tekst ‘{ $text }’ kiest op ${ $argument } en slaat ‘{ $option }’ over; die valt nu in de standaard. Geef haar een regel.
unknown-in-selector = De tekst ‘{ $text }’ kiest op ${ $argument } met ‘{ $option }’, en dat is daar geen antwoord. Haal het weg, of verbeter de naam.
forbidden-word = De tekst ‘{ $text }’ zegt ‘{ $word }’. Zeg het anders; zet het in een voorbeeld tussen aanhalingstekens.
misspelling = In de tekst ‘{ $text }’ staat ‘{ $word }’, en dat kent het woordenboek niet. Verbeter het, of zet het bij known in style.yaml.
safety-numbers-old = De noodnummers zijn voor het laatst nagekeken op { $checked }. Kijk ze na, en zet hier de datum van vandaag.
silence-without-reason = Deze opmerking zet { $code } uit zonder reden. Zet die achter een dubbele punt.
silence-unused = Deze opmerking zet { $code } uit, en dat komt hier niet voor. Haal haar weg.
long-card = De tekst ‘{ $text }’ kan { $size } tekens lang zijn. Meer dan { $most } leest niemand in een gang.
long-label = Het label ‘{ $text }’ heeft { $size } tekens. Meer dan { $most } passen niet op een knop.
many-options = De kaart ‘{ $card }’ heeft { $count } opties. Uit meer dan { $most } is het lastig kiezen.
summary =
    { $errors ->
        [0] Geen fouten
        [one] 1 fout
       *[other] { $errors } fouten
    }, { $warnings ->
        [0] geen waarschuwingen
        [one] 1 waarschuwing
       *[other] { $warnings } waarschuwingen
    }, { $hints ->
        [0] geen tips
        [one] 1 tip
       *[other] { $hints } tips
    }.

## play

play-help = Een nummer tikt op een knop. b: terug, s: stop, r: bot herstarten, l: taal, q: klaar. Al het andere zeg je tegen de bot.
play-unknown = Er is geen dialoog ‘{ $dialog }’. Er zijn: { $known }.
play-written = Geschreven als transcript: { $file }

## rehearse

rehearse-no-file = Het bestand { $file } is er niet.
rehearse-nothing = Er is geen transcript om te spelen. Maak er een met play --repro, en zet het in tests/transcripts/nl of en.
rehearse-cannot = { $place }: { $reason } Het nieuwste bericht heeft: { $labels }.
rehearse-written = Geschreven: { $file }
rehearse-summary = { $right } zoals verteld, { $wrong } niet.
rehearse-unvisited = { $place } is niet bezocht ({ $locale }).
