## Wat er mis is met een bestand; de plaats staat ervoor.

did-you-mean = Bedoel je ‘{ $like }’?

no-dialog = Er is hier geen dialoog. Maak er een: een bestand in dialogs, zoals dialogs/walk.yaml.
no-language = Er is hier geen taal. Maak er een: een map in locales, zoals locales/nl.
outside-folder = Dit is een verwijzing naar een bestand ergens anders. Zet het bestand zelf hier.
not-a-file = Dit is geen gewoon bestand. Haal het weg, of geef het een andere naam.
unreadable-file = { $problem ->
        [missing] Dit bestand is er niet, en het is nodig. Maak het, of zet het terug.
        [denied] Je mag dit bestand niet lezen. Verander de rechten.
        [loop] Dit bestand is een verwijzing die nergens heen leidt. Zet het bestand zelf hier.
       *[other] Dit bestand is niet te lezen: { $problem }.
    }
file-too-large = Dit bestand heeft { $size } bytes; er worden er hooguit { $most } gelezen. Splits het.
empty-file = Er staat niets in dit bestand. Schrijf het, of haal het weg.
not-utf-8 = Dit bestand is vanaf byte { $byte } geen UTF-8. Sla het op als UTF-8.
control-character = Hier staat een teken dat niemand kan zien ({ $sign }). Haal het weg; zijn het er veel, dan is dit misschien geen tekst.
tab = Hier staat een tab. Laat inspringen met spaties.
too-deep = Dit zit te diep in elkaar. Een handvol niveaus is genoeg.
locale-name = ‘{ $name }’ is geen taalcode. Noem de map naar een taal, in twee letters, zoals nl of en.
dialog-name = ‘{ $name }’ kan geen naam van een dialoog zijn. Gebruik kleine letters, cijfers en _, en begin met een letter.

yaml-syntax = { $kind ->
        [colon] Hier staat een dubbele punt te veel, of er ontbreekt er vlak ervoor of op de regel erboven een. Achter een dubbele punt hoort een spatie.
        [no-colon] Hier hoort een sleutel met een dubbele punt, zoals ‘next: einde’. Kijk of de dubbele punt er staat, met een spatie erachter.
        [list] Een lijst eindigt met ] en heeft komma’s ertussen: [een, twee]. Vul aan wat ontbreekt.
        [braces] Dit eindigt met {"}"} en heeft komma’s ertussen: {"{"}a: een, else: twee{"}"}. Vul aan wat ontbreekt.
        [quote] Er gaat een aanhalingsteken of een haakje open en niet dicht. Zet het tweede erbij.
        [indent] Het inspringen klopt hier niet. Regels die bij elkaar horen, beginnen recht onder elkaar.
        [sign] Met dit teken kan een waarde niet beginnen. Zet er aanhalingstekens om.
       *[other] Dit is geen YAML: { $problem }. Kijk ook op de regel erboven: een dubbele punt, een haakje of het inspringen klopt niet.
    }
yaml-key-not-text = Een sleutel is een gewoon woord. Zet er aanhalingstekens om, of haal de haken weg.
yaml-anchor = Ankers (&) en aliassen (*) horen niet in een dialoog. Schrijf de waarde uit, of zet er aanhalingstekens om.
duplicate-key = ‘{ $key }’ staat hier twee keer. Houd er één over.

unknown-key = ‘{ $key }’ hoort hier niet. Verander de naam of haal het weg.
missing-key = De sleutel ‘{ $key }’ ontbreekt hier. Zet hem erbij.
card-kind = Deze kaart zegt niet wat ze is. Geef haar een van: show, choose, choose_up_to, scale, ask, compose, end.
wrong-name = ‘{ $value }’ kan geen naam zijn. Gebruik kleine letters, cijfers en _, en begin met een letter.
too-long = ‘{ $value }’ is te lang: hooguit { $expected } tekens.
wrong-choice = ‘{ $value }’ kan niet bij ‘{ $key }’. Gebruik een van: { $expected }.
not-a-whole-number = Bij ‘{ $key }’ hoort een heel getal, zoals 3.
number-too-small = Het getal bij ‘{ $key }’ is te klein: minstens { $expected }.
number-too-large = Het getal bij ‘{ $key }’ is te groot: hooguit { $expected }.
too-few = ‘{ $key }’ heeft er te weinig: minstens { $expected }.
too-many = ‘{ $key }’ heeft er te veel: hooguit { $expected }.
wrong-kind = { $expected ->
        [list] Bij ‘{ $key }’ hoort een lijst, zoals [een, twee].
        [word] Bij ‘{ $key }’ hoort één woord.
        [names] Bij ‘{ $key }’ horen namen, elk met een dubbele punt en wat erbij hoort.
        [date] Bij ‘{ $key }’ hoort een datum, zoals 2026-11-21.
        [number] Bij ‘{ $key }’ hoort een heel getal, zoals 3.
       *[other] ‘{ $key }’ is niet geschreven zoals het hoort. Vergelijk het met een andere dialoog.
    }

reserved-name = ‘{ $name }’ betekent hier al iets anders. Kies een andere naam.
same-tag = De dialogen ‘{ $dialog }’ en ‘{ $other }’ zijn in knoppen niet uit elkaar te houden. Geef het nieuwste bestand een andere naam.
same-command = Het commando /{ $command } is al van de dialoog ‘{ $other }’. Kies een ander.
reserved-command = Het commando /{ $command } is van de bot zelf. Kies een ander.
duplicate-option = De optie ‘{ $option }’ staat hier twee keer. Houd er één over.
unknown-card = Er is hier geen kaart ‘{ $card }’. Noem een kaart van deze dialoog.
unknown-dialog = Er is geen dialoog ‘{ $dialog }’. Noem een bestand in dialogs, zonder .yaml.
unknown-option = De kaart ‘{ $card }’ heeft geen optie ‘{ $option }’. Noem een van haar opties.
number-as-option = ‘{ $value }’ is een getal, en bij ‘{ $key }’ hoort een optie. Gebruik at_least of at_most: { "{" }at_least: { "{" }{ $key }: { $value }{ "}}" }.
not-a-number = De kaart ‘{ $card }’ geeft geen getal. Gebruik at_least en at_most bij een scale of bij choose_up_to.
no-else = Met sommige antwoorden op ‘{ $card }’ kom je nergens{ $options ->
        [none] { "" }
       *[other] { " " }({ $options })
    }. Geef ze een regel, of eindig met else (in een lijst: een regel met alleen go).
unknown-step = Stap { $step } is er niet: deze dialoog heeft er { $steps }. Verander hier de step, of steps bovenaan.
unreachable-card = Niets leidt naar de kaart ‘{ $card }’. Laat een next ernaar wijzen, of haal haar weg.
path-too-long = Het langste pad vraagt { $size } bytes in een knop; er passen er { $most }. Maak de dialoog korter, of splits hem in tweeën.

unknown-theme = Er is geen thema ‘{ $theme }’. Noem er een van themes, of zet het erbij.
theme-without-dialog = Het thema ‘{ $theme }’ opent ‘{ $dialog }’, en zo’n dialoog is er niet. Noem een bestand in dialogs, zonder .yaml.

fluent-syntax = { $kind ->
        [no-text] Hier hoort een tekst te beginnen: ‘naam = woorden’. Hoort deze regel bij de tekst erboven, zet er dan vier spaties voor.
        [no-words] ‘{ $name }’ heeft geen woorden. Schrijf ‘{ $name } = woorden’, of zet vier spaties voor de regels die erbij horen.
        [open-brace] Er gaat een accolade {"{"} open en niet dicht. Zet {"}"} waar die hoort.
        [open-bracket] Er gaat een haak [ open en niet dicht. Zet ] waar die hoort.
        [lone-brace] Hier sluit een accolade {"}"}, en er stond er geen open. Haal die weg.
        [no-name] Tussen accolades hoort de naam van een kaart, zoals {"{"} $role {"}"}. Schrijf die, of haal de accolades weg.
        [no-star] Van de regels waaruit gekozen wordt, heeft er één een sterretje: die voor al het andere. Zet * voor de laatste.
        [two-stars] Van de regels waaruit gekozen wordt, hebben er twee een sterretje. Houd er één over.
       *[other] Dit is geen Fluent: { $problem }. Schrijf ‘naam = tekst’, laat wat volgt inspringen, en sluit elk haakje.
    }
duplicate-text = De tekst ‘{ $text }’ staat hier twee keer. Houd er één over.
missing-text = De tekst ‘{ $text }’ ontbreekt. { $attribute ->
        [none] Zet die in { $file }.
       *[other] Zet die in { $file } onder ‘{ $above }’, ingesprongen en met een punt: .{ $attribute } = …
    }
unknown-text = De tekst ‘{ $text }’ verwijst naar { $wanted }, en dat staat niet in dit bestand. Verbeter de naam, of schrijf die tekst.
circular-text = De tekst ‘{ $text }’ verwijst naar zichzelf, misschien langs een omweg. Schrijf hem uit.
too-many-references = Met alles waar hij naar verwijst heeft de tekst ‘{ $text }’ meer dan { $most } stukjes. Schrijf hem uit, of maak hem korter.
unknown-argument = De tekst ‘{ $text }’ gebruikt ${ $argument }, en dat is er niet. Gebruik de naam van een kaart, of kaart-clause, kaart-label, kaart-words, kaart-count.

## Wat er mis is met een instelling, of met het starten.

setting-token-missing = BOT_TOKEN ontbreekt. Vraag er een aan @BotFather op Telegram en zet die in .env, of gebruik ‘make try’: dat kan zonder.
setting-token-malformed = BOT_TOKEN lijkt niet op een token: cijfers, een dubbele punt, dan letters en cijfers, zonder spaties.
setting-token-refused = Telegram kent deze BOT_TOKEN niet. Kopieer hem opnieuw van @BotFather.
setting-url = BOT_API_URL is geen adres van een Bot API. Het begint met http:// of https:// en heeft geen vraagteken.
setting-locale = BOT_LOCALE is geen van de talen hier: nl of en.
setting-clock = BOT_CLOCK_AHEAD_S is geen heel aantal seconden. Laat het weg; het is om uit te proberen.
setting-log-level = BOT_LOG_LEVEL is geen van DEBUG, INFO, WARNING, ERROR.
setting-backup-days = BOT_BACKUP_DAYS is geen aantal dagen: een heel getal van 1 tot en met 9999.
setting-port = Dit adres is al in gebruik of niet toegestaan: { $address }. Kies een ander met --port.

## Wat beter kan, alleen voor check.

empty-text = De tekst ‘{ $text }’ zegt niets. Schrijf hem, of haal hem weg.
broken-html = De tekst ‘{ $text }’ struikelt over { $piece }. Sluit elke tag (b, i, u, s, code), en schrijf &lt; &gt; &amp; voor < > &.
quote-in-text = In de tekst ‘{ $text }’ staat een citaat ({ $piece }). Dat is de plek van iemands eigen notities; neem een andere vorm, zoals <i>.
text-too-long = De tekst ‘{ $text }’ kan met de langste antwoorden en notities { $size } tekens worden; er passen er 4096. Maak hem korter.
words-for-colleagues = De vraag voor collega’s ‘{ $text }’ gebruikt { $argument }, en daarin staat wat iemand typte. Maak de vraag alleen van wat is aangetikt.
no-way-to-an-end = Vanaf de kaart ‘{ $card }’ is geen einde te bereiken. Laat een next naar een einde, een andere dialoog of stop wijzen.
loop-without-choice = Vanaf de kaart ‘{ $card }’ gaan kaarten die niets vragen in een kring: niemand kan er met een antwoord uit. Laat een ervan verder leiden.
never-holds = Een voorwaarde op ‘{ $card }’ kan nooit waar zijn (ze zou naar ‘{ $goal }’ leiden). Kijk welke kaarten ervoor komen en wat die kunnen antwoorden.
too-few-prompts = Het thema ‘{ $theme }’ heeft { $count ->
        [one] 1 vraag
       *[other] { $count } vragen
    }. Schrijf er minstens { $least }, dan komt er niet snel een terug.
unused-text = Niets gebruikt de tekst ‘{ $text }’. Haal hem weg, of gebruik hem.
same-in-two-languages = De tekst ‘{ $text }’ is hetzelfde in { $first } en { $other }. Vertaal hem.
missing-placeholder = De tekst ‘{ $text }’ doet het zonder ${ $argument }, en gebruikt dat in { $other } wel. Gebruik het hier ook.
option-not-in-selector = De tekst ‘{ $text }’ kiest op ${ $argument } en slaat ‘{ $option }’ over; die valt nu in de standaard. Geef haar een regel.
unknown-in-selector = De tekst ‘{ $text }’ kiest op ${ $argument } met ‘{ $option }’, en dat is daar geen antwoord. Haal het weg, of verbeter de naam.
forbidden-word = De tekst ‘{ $text }’ zegt ‘{ $word }’. Zeg het anders; zet het in een voorbeeld tussen aanhalingstekens.
other-term = De tekst ‘{ $text }’ zegt ‘{ $word }’; hier heet dat ‘{ $term }’. Zeg het zo; zet het in een voorbeeld tussen aanhalingstekens.
misspelling = In de tekst ‘{ $text }’ staat ‘{ $word }’, en dat kent het woordenboek niet. Verbeter het, of zet het bij known in style.yaml.
safety-numbers-old = De noodnummers zijn voor het laatst nagekeken op { $checked }. Kijk ze na, en zet hier de datum van vandaag.
silence-without-reason = Deze opmerking zet { $code } uit zonder reden. Zet die achter een dubbele punt.
silence-unused = Deze opmerking zet { $code } uit, en dat komt hier niet voor. Haal haar weg.
long-card = De tekst ‘{ $text }’ kan { $size } tekens lang zijn. Meer dan { $most } leest niemand in een gang.
long-label = Het label ‘{ $text }’ heeft { $size } tekens. Meer dan { $most } passen niet op een knop.
many-options = De kaart ‘{ $card }’ heeft { $count } opties. Uit meer dan { $most } is het lastig kiezen.

## Wat een wijziging doet met mensen die halverwege zijn (check --against).

dialog-gone = De dialoog ‘{ $dialog }’ is er niet meer. Al zijn knoppen van vroeger worden geweigerd.
buttons-refused = { $why ->
        [entry] De dialoog begint met een andere kaart dan ‘{ $card }’.
        [gone] De kaart ‘{ $card }’ is weg.
        [changed] De antwoorden op de kaart ‘{ $card }’ zijn anders.
       *[leads] De kaart ‘{ $card }’ leidt ergens anders heen.
    } Knoppen van vroeger worden geweigerd { $always ->
        [0] op sommige paden naar { $some }.
       *[other] { $sometimes ->
            [0] op { $cards }.
           *[other] op { $cards }, en op sommige paden naar { $some }.
        }
    }
changed-in-one-language = De tekst ‘{ $text }’ is veranderd in { $other }, en hier niet. Kijk of ze nog hetzelfde zeggen.
against-no-git = Om met een oudere versie te vergelijken is git nodig, en dat is er niet. Installeer het, of laat --against weg.
against-no-repository = { $folder } staat niet in een git-repository: er is geen oudere versie om mee te vergelijken.
against-unknown-ref = Er is hier geen versie ‘{ $ref }’. Noem een commit, een branch of een tag, zoals main of HEAD.
against-no-content = In de versie ‘{ $ref }’ waren hier nog geen dialogen. Noem een latere.
against-broken = In de versie ‘{ $ref }’ waren de dialogen kapot: daar kan niemand halverwege zijn. Noem een andere.

## De rest van check.

no-such-folder = Er is geen map { $folder }. Noem er een met dialogs en locales erin.
no-dictionary = De spelling is niet nagekeken: er is geen woordenboek voor { $locales }. Op Debian of Ubuntu: sudo apt install { $packages }
explain-unknown = Er is geen code ‘{ $code }’. ‘check --explain’ noemt alle codes.
explain-wrong = fout
explain-mended = verbeterd
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

bot-not-started = De bot start niet. Wat hij er zelf over zei, staat hierboven.
bot-silent = De bot antwoordt niet.
phone-no-button = Zo’n knop is er niet.
phone-no-card = Geen reeks antwoorden leidt naar die kaart.
phone-no-question = Er is geen kaart die om woorden vraagt.
play-silent = De bot antwoordt niet. Met r start je hem opnieuw, met q ben je klaar.
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

## De plattegrond van een dialoog (graph).

map-step = Stap { $step }
map-sentence = zin
map-choose = één van { $count }
map-choose-up-to = { $least } tot { $most } van { $count }
map-ask = eigen woorden
map-ask-optional = eigen woorden, mag leeg
map-end = einde
map-jump = → dialoog { $dialog }
map-halt = stopt hier
map-offer = biedt aan
map-otherwise = in andere gevallen
map-all-but = alles behalve { $options }
map-all = alle { $count }
map-by-way-of = via { $card }
map-answered = beantwoord
map-skipped = overgeslagen
map-own = in eigen woorden
map-and = { " en " }
map-or = { " of " }
map-if = { " als " }
map-legend = Dubbele rand: een einde. Pijl als vorm: een andere dialoog. Achthoek: hier stopt het. Tabblad: een zin die je samenstelt. Streepjes met ↺: terug naar een kaart van eerder; wat daarna kwam, vervalt. Stippels: een aanbod aan het eind.
graph-no-dot = Voor een plaatje is Graphviz nodig, en dat is hier niet. Zet het erbij (Debian, Ubuntu: sudo apt install graphviz; macOS: brew install graphviz), of neem --format mermaid.
graph-no-dialog = Er is geen dialoog ‘{ $dialog }’. Noem er een van deze: { $known }.

## Hoe lang een dialoog kan duren (lengths).

lengths-line = { $dialog }: hooguit { $taps ->
        [one] 1 tik
       *[other] { $taps } tikken
    }, en { $bytes } van de { $most } bytes die een knop kan dragen.

## Een nieuwe dialoog (new).

new-folder = In { $folder } staan geen mappen dialogs en locales. Geef met --folder de map waarin ze wel staan.
new-name = ‘{ $name }’ kan geen naam van een dialoog zijn. Gebruik hooguit 32 kleine letters, cijfers en _, en begin met een letter.
new-taken = De naam ‘{ $name }’ is al van de bot of van een andere dialoog. Kies een andere.
new-exists = { $file } is er al, en wordt niet overschreven. Kies een andere naam.
new-written =
    Dit is een kleine dialoog, klaar om te veranderen. In de bestanden staat hoe het werkt.
    Probeer hem met: python -m bot preview (en dan /{ $name }). Kijk hem na met: python -m bot check.

## Vertalen (translate).

part-title = titel in het menu
part-about = regel in het menu
part-step = naam van een stap
part-card = kaart
part-lead = kop boven een zin
part-button = knop
part-scale = eind van de schaal
part-heading = kopje boven het antwoord
part-clause = stukje zin
part-copy = tekst om te kopiëren
part-piece = onderdeel van een tekst
part-other = ergens anders gebruikt
part-after = na { $cards }
status-missing = ontbreekt
status-same = zelfde als de bron
status-done = klaar
status-changed = de bron is veranderd
translate-unknown = Er zijn geen teksten voor ‘{ $dialog }’ in locales/{ $locale }. Noem een bestand dat daar staat, zonder .ftl.
translate-exists = { $file } is er al, en wordt niet overschreven. Kies een andere naam.
translate-exported = { $count } teksten, waarvan { $left } nog te vertalen. Vul de kolom van de taal in; laat de andere staan.
translate-imported = { $file }: { $changed } veranderd, { $new } nieuw. Kijk het na met: python -m bot check.
translate-nothing = Er is niets veranderd.
translate-complete = Alles is vertaald.
translate-no-ref = Git kent hier geen versie ‘{ $ref }’.
sheet-place = { $file }, rij { $row }, kolom { $column }
sheet-nothing-taken = Er is niets veranderd. Verbeter het blad en haal het opnieuw binnen.
sheet-not-utf-8 = Dit blad is geen UTF-8. Kies bij het opslaan ‘CSV UTF-8’.
sheet-csv = Dit is geen CSV: { $problem }. Kijk of elk aanhalingsteken een tweede heeft.
sheet-column = Hier hoort de kolom ‘{ $wanted }’, en er staat ‘{ $found }’. Zet de kolommen terug zoals ze waren: dialog, text, kind, context, de twee talen, status.
sheet-cells = Deze rij heeft { $count } cellen; het moeten er { $wanted } zijn.
sheet-unknown-dialog = Er zijn geen teksten voor ‘{ $dialog }’. Zet de naam terug zoals hij was.
sheet-unknown-text = Er is geen tekst ‘{ $text }’. Zet de naam terug zoals hij was.
sheet-duplicate = De tekst ‘{ $text }’ staat ook in rij { $row }. Houd er één over.
sheet-fluent = Deze tekst klopt niet. Kijk of elke accolade een tweede heeft, en of geen regel begint met een punt, een sterretje of een haak.
sheet-missing-placeholder = Hier ontbreekt { $placeholders }. Zet het in de vertaling waar het past.
sheet-unknown-placeholder = { $placeholders } is er niet. Neem over wat er in de bron staat.
sheet-file = { $message }
sheet-stale = Rij { $row }: de bron van ‘{ $text }’ is intussen veranderd. Kijk of de vertaling nog klopt.
