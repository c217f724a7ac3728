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
own-command = Het commando /{ $command } is van de bot zelf. Kies een ander.
unknown-card = Er is hier geen kaart ‘{ $card }’. Noem een kaart van deze dialoog.
unknown-dialog = Er is geen dialoog ‘{ $dialog }’. Noem een bestand in dialogs, zonder .yaml.
unknown-option = De kaart ‘{ $card }’ heeft geen optie ‘{ $option }’. Noem een van haar opties.
duplicate-option = De kaart ‘{ $card }’ heeft de optie ‘{ $option }’ twee keer. Houd er één.
not-a-number = De kaart ‘{ $card }’ geeft geen getal. Gebruik at_least en at_most bij een scale of bij choose_up_to.
no-else = Met sommige antwoorden op ‘{ $card }’ kom je nergens ({ $options }). Geef ze een regel, of eindig met else (in een lijst: een regel met alleen go).
unknown-step = Stap { $step } is er niet: deze dialoog heeft er { $steps }. Verander hier de step, of steps bovenaan.
unreachable-card = Niets leidt naar de kaart ‘{ $card }’. Laat een next ernaar wijzen, of haal haar weg.
path-too-long = Het langste pad vraagt { $size } bytes in een knop; er passen er { $most }. Maak de dialoog korter, of splits hem in tweeën.

fluent-syntax = Dit is geen Fluent: { $problem }. Schrijf ‘naam = tekst’, laat wat volgt inspringen, en sluit elk haakje.
duplicate-text = De tekst ‘{ $text }’ staat hier twee keer. Houd er één over.
missing-text = De tekst ‘{ $text }’ ontbreekt. Zet die in { $file }.
unknown-text = In dit bestand staat geen tekst ‘{ $text }’. Schrijf hem erbij, of noem een andere.
unknown-argument = De tekst ‘{ $text }’ gebruikt ${ $argument }, en dat is er niet. Gebruik de naam van een kaart, of kaart-clause, kaart-label, kaart-words, kaart-count.

## Wat er mis is met een instelling, of met het starten.

setting-token-missing = BOT_TOKEN ontbreekt. Vraag er een aan @BotFather op Telegram en zet die in .env, of gebruik ‘make try’: dat kan zonder.
setting-token-malformed = BOT_TOKEN lijkt niet op een token: cijfers, een dubbele punt, dan letters en cijfers, zonder spaties.
setting-token-refused = Telegram kent deze BOT_TOKEN niet. Kopieer hem opnieuw van @BotFather.
setting-url = BOT_API_URL is geen adres van een Bot API. Het begint met http:// of https:// en heeft geen vraagteken.
setting-locale = BOT_LOCALE is geen van de talen hier: nl of en.
setting-log-level = BOT_LOG_LEVEL is geen van DEBUG, INFO, WARNING, ERROR.
setting-port = Dit adres is al in gebruik of niet toegestaan: { $address }. Kies een ander met --port.
