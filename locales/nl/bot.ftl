## De eigen woorden van de bot.

language-name = Nederlands

bot-description =
    Een tussenstap voor hulpverleners. Loopt het vast met een cliënt, of kom je vol uit een gesprek? In één tot twaalf minuten sta je stil bij jouw kant. Je tikt vooral.

    Wat je typt, bewaar ik niet. Ik ben geen mens en geen crisisdienst.
bot-short-description = Een tussenstap voor hulpverleners: even stilstaan, en dan verder.

command-start = Wat is dit, en wat kun je hier?
command-menu = Alles op een rij
command-question = De vraag van vandaag
command-help = Hulp, en de nummers bij nood
command-nood = De nummers bij nood
command-daily = Elke werkdag een vraag
command-settings = Instellingen, en wat ik bewaar
command-progress = Wat je deed, op een kalender
command-language = Nederlands / English
command-privacy = Wat er met je woorden gebeurt
command-stop = Stoppen

## Knoppen

back = ← Terug
stop = Stop
continue = Verder
done = Klaar
none-of-these = Geen van deze
skip = Overslaan
own = In eigen woorden
copy = Kopieer
resume = Verder waar ik was
reopen-answer = Antwoord wijzigen
reopen-card = Terug naar deze kaart
begin-anew = Opnieuw beginnen
add = Ja, voeg toe
leave-out = Nee, laat maar
key-menu = Menu
key-continue = Verder: { $need }
key-settings = Instellingen
key-progress = Mijn voortgang
key-export = Wat is er bewaard?
key-forget = Vergeet mij
key-agree = Ja, bewaar dat
key-decline = Nee, liever niet
key-want-progress = Onthoud waar ik was
key-withdraw-progress = Vergeet waar ik was
key-protect-on = Doorsturen tegenhouden
key-protect-off = Doorsturen toestaan
key-forget-all = Ja, wis alles
key-keep-all = Nee, laat staan
need-question = Een vraag voor vandaag
about-question = Eén vraag om mee te nemen. Erop ingaan kan, in één minuut.
key-more = Meer …
key-colleagues = Vraag voor collega’s
key-wipe = Wis dit gesprek
key-wipe-all = Ja, wis het
key-wipe-not = Nee, laat staan
key-carry = Laat zo
key-discard = Wis dit bericht
go-into = Ga erop in
another = Een andere vraag
other = Een andere vraag
in-an-hour = Over een uur
tomorrow = Morgen
now = Toch nu
pause = Pauze: 2 weken
no-more = Stop hiermee
key-daily = Elke werkdag een vraag?
key-here = Ja, { $here }
key-not-here = Nee, een andere tijd
key-other-time = Andere tijd
key-other-clock = Andere tijdzone
key-weekday-0 = ma
key-weekday-1 = di
key-weekday-2 = wo
key-weekday-3 = do
key-weekday-4 = vr
key-weekday-5 = za
key-weekday-6 = zo
key-silent = Zonder geluid
key-sound = Met geluid
key-pause = Pauze: 2 weken
key-resume = Einde pauze
key-daily-stop = Stop ermee
key-never-mind = Laat maar
key-look-back-1 = Morgen terugkijken
key-look-back-7 = Over een week
key-no-look-back = Toch niet
key-no-look-backs = Niet meer terugkijken
looked-did = Gedaan
looked-partly = Deels
looked-not = Niet
looked-other = Anders
key-privacy = Privacy
key-language = Taal / Language
key-safety = Nummers bij nood
key-help = Hulp

## Op een kaart

step = <i>Stap { $step } van { $steps } · { $name }</i>
scale-ends = 0 = { $low } · 10 = { $high }
list-and = { $a } en { $b }
list-comma = { $a }, { $b }
own-ask = <i>Typ het in je eigen woorden.</i>
privacy-hint = <i>Laat weg waaraan iemand te herkennen is: naam, leeftijd, plaats, datum, ziekte. Schrijf bijvoorbeeld “de cliënt”.</i>
note-lost = (niet meer te lezen)
copy-below = Tik op de tekst om die te kopiëren:
menu-line = <b>{ $need }</b> · { $minutes } min
    { $about }
prompt-head = <b>{ $theme }</b> · { $minutes ->
        [one] 1 minuut
       *[other] { $minutes } minuten
    }
progress-now = { $days ->
        [0] Deze maand nog niets, en dat is goed
        [one] 1 dag deze maand
       *[other] { $days } dagen deze maand
    }
progress-month = { $days ->
        [one] 1 dag in { $month }
       *[other] { $days } dagen in { $month }
    }
progress-line = { $title } · { $count } keer
progress-questions = De vraag van de dag
paused =
    Je bent gestopt. Er loopt niets door op de achtergrond.

    Wil je later verder? De knop hieronder brengt je terug naar waar je was.

notice-card-gone = Je vorige kaart is er niet meer. Je begint hier vooraan.

notice-edited = De vragen zijn intussen aangepast. Je oude kaart past er niet meer bij, dus je begint hier vooraan. Wat je typte, staat nog hierboven.

## Korte meldingen bij een tik

toast-gone = Deze knop werkt niet meer. Ik laat zien wat er wel kan.
toast-question-gone = Die vraag is er niet meer. Hier is een andere.
toast-most = Meer kan niet. Haal er eerst één weg.
toast-least = Kies er minstens één.
toast-words-gone = Dat bericht is er niet meer. Antwoord gerust opnieuw.
toast-too-late = Toevoegen kan hier niet meer. Tik bij de vraag op “Antwoord wijzigen”.

## Bladzijden

page-welcome =
    Dit is Tussenstap, voor hulpverleners: even stilstaan bij wat er tussen jou en de cliënt gebeurt. Je tikt vooral; typen mag ook.

    Uit mezelf bewaar ik niets. Wat je typt, blijft in deze chat, bij Telegram. Wie deze bot draait, zou het technisch kunnen zien. Laat dus weg waaraan iemand te herkennen is.

    Ik ben geen mens en geen crisisdienst. Nood? Tik op /nood.

    Waar heb je nu iets aan?

page-menu = Waar heb je nu iets aan? Kies, of typ een paar woorden: “vast met de cliënt”, “boos”.

page-more = Dit is er ook nog, voor als je even tijd hebt.

page-found =
    Misschien past dit.

    Was het een antwoord op een vraag? Antwoord dan op die kaart.

page-colleagues = Deze vraag kun je meenemen naar een collega of naar je intervisie. Er staat niets in over de cliënt, en niets van wat je typte.

page-help =
    Tik op een knop onder een kaart. Mag je er iets typen, antwoord dan op die kaart of tik op Overslaan. Terug en Stop zijn er bij elke kaart.

    Nood? Tik op /nood voor de nummers. Niemand leest hier mee.

    Gaat er iets mis? Stuur /start, dan begin je opnieuw.

page-privacy =
    <b>Wat je typt</b>
    Wij bewaren geen kopie. Je woorden staan in deze chat, op de servers van Telegram. Mijn kaarten herhalen ze, tot jij of ik ze wis. Wie deze bot draait, zou ze technisch kunnen zien. Laat dus alles weg waaraan iemand te herkennen is.

    <b>Wat ik over jou bewaar</b>
    Niets, tot je ja zegt. Daarna alleen wat je wilt: waar je was, wanneer je een dialoog afrondde, je dagelijkse vraag, en je taal en tijdzone. Geen woorden, antwoorden, cijfers of gevoelens.

    Het staat versleuteld op de server van deze bot. Alleen wie de bot draait, kan erbij. Doe je hier twaalf maanden niets, dan gaat het weg; uit reservekopieën { $days ->
        [one] één dag
       *[other] { $days } dagen
    } later.

    <b>Terugdraaien</b>
    Dat kan altijd, met de knoppen hieronder. Aan het eind van een dialoog kun je ook het hele gesprek wissen.

page-consent =
    <b>Mag ik dit van je bewaren?</b>
    { $purpose ->
        [progress] Waar je bent in een dialoog, en op welke dagen je er een afrondde.
        [daily] Hoe laat je een vraag wilt, op welke dagen, je tijdzone, en welke vragen je al kreeg.
       *[look-back] Op welke dag ik terugkom, en bij welke dialoog.
    } Geen woorden, geen antwoorden, geen cijfers, geen gevoelens.

    Het staat versleuteld op de server van deze bot. Alleen wie de bot draait, kan erbij. Doe je hier twaalf maanden niets, dan gaat het vanzelf weg. Uit reservekopieën een paar dagen later.

    Intrekken kan met één tik, bij /settings. Zeg je nee, dan werkt al het andere gewoon.

page-daily =
    <b>Je dagelijkse vraag</b>
    { $days ->
        [workdays] Elke werkdag om { $time }
        [every] Elke dag om { $time }
        [none] Op geen enkele dag
       *[some] Op { $list }, om { $time }
    }{ $sound ->
        [off] , zonder geluid
       *[on] {""}
    }. Bij jou is het nu { $here }.

    { $coming ->
        [paused] Het is pauze. Vanaf { $date } komt er weer een.
        [none] Kies een dag, dan komt er een.
        [today] De volgende komt vandaag.
        [tomorrow] De volgende komt morgen.
       *[later] De volgende komt { $weekday }.
    }

page-here =
    Dat staat. Elke werkdag om 8:30 komt er één vraag. Dat pas je straks aan.

    Bij jou is het nu { $here }. Klopt dat?

page-ask-time = { $repeated ->
        [yes] Die tijd kan ik niet plaatsen.{" "}
       *[no] {""}
    }{ $about ->
        [clock] Hoe laat is het nu bij jou?
       *[question] Hoe laat mag de vraag komen?
    } Antwoord op dit bericht, bijvoorbeeld met “8:30” of “half negen”.

page-put-off = Goed. { $coming ->
        [today] Vandaag
        [tomorrow] Morgen
       *[later] { $weekday }
    } om { $time } ben ik terug met deze vraag.

page-daily-stopped =
    Gestopt. Er komt geen vraag meer vanzelf, en ik bewaar er niets meer van.

    Toch weer een? Dat kan met /daily.

page-look-back = { $days ->
        [1] Morgen
       *[7] Over een week
    } om { $time } kom ik hierop terug.

page-no-look-back = Goed, dan kom ik er niet op terug.

page-look-back-now =
    <b>Even terugkijken</b>
    Bij “{ $title }” nam je je iets voor. Het staat in de kaart hierboven.

    Hoe ging het?

page-looked-back = { $answer ->
        [did] Je deed het.
        [partly] Een deel is ook een begin.
        [not] Het kwam er niet van. Dat zegt ook iets over hoe het was.
       *[other] Je deed iets anders. Ook dat vertelt je iets.
    } Wat merkte je, bij jezelf en bij de cliënt? Houd het even bij je. Ik bewaar het niet.

weekday-0 = maandag
weekday-1 = dinsdag
weekday-2 = woensdag
weekday-3 = donderdag
weekday-4 = vrijdag
weekday-5 = zaterdag
weekday-6 = zondag

day-of-month = { $day } { $month ->
        [1] januari
        [2] februari
        [3] maart
        [4] april
        [5] mei
        [6] juni
        [7] juli
        [8] augustus
        [9] september
        [10] oktober
        [11] november
       *[12] december
    }

page-settings =
    <b>Instellingen</b>
    Elke werkdag een vraag: { $daily ->
        [on] ja, om { $time }.
       *[off] nee.
    }
    Waar je was: { $progress ->
        [on] dat onthoud ik.
       *[off] dat onthoud ik niet.
    }
    Doorsturen van mijn berichten: { $protect ->
        [on] kan niet.
       *[off] kan.
    }{ $look-backs ->
        [0] {""}
        [one] {"\u000A"}Terugkijken: op één dialoog kom ik nog terug.
       *[other] {"\u000A"}Terugkijken: op { $look-backs } dialogen kom ik nog terug.
    }

    { $kept ->
        [on] Met de knoppen hieronder zie je wat ik bewaar, of wis je alles.
       *[off] Ik bewaar nu niets over je.
    }

page-no-progress =
    Ik onthoud nog niet waar je was, dus er is niets te zien.

    Wil je later verder waar je gebleven was, ook na dagen? Dan kan ik dat onthouden.

page-nothing-kept = Ik bewaar niets over je. Er is dus niets om te laten zien of te wissen.

page-forget =
    Zal ik alles wissen wat ik over je bewaar? Je voortgang, je dagelijkse vraag, je instellingen: alles.

    De kaarten in deze chat blijven staan. Die wis je zelf.

page-forgotten = Weg. Ik bewaar niets meer over je. In een reservekopie kan het nog een paar dagen staan, versleuteld.

page-not-kept = Bewaren lukt nu even niet. De dialogen werken gewoon, en er is niets kwijt. Probeer het later nog eens.

page-resumed = Hier ga je verder.

page-export = Dit is alles wat ik over je bewaar.

page-language = In welke taal praten we verder?
    Which language shall we speak?

page-spoken = Vanaf nu praat ik Nederlands. Op je open kaart ook, zodra je erop tikt.

page-stopped =
    Je bent gestopt. Er loopt niets door op de achtergrond. Je krijgt alleen wat je zelf hebt aangezet, zoals een dagelijkse vraag. Stoppen daarmee kan bij /daily.

    Verder waar je was? Tik gewoon op je laatste kaart.

page-unknown-command = Dit commando ken ik niet. Hier zie je wat er wel kan.

page-not-asked = Hier hoefde je niets te typen, dus ik doe er niets mee. Tik op een knop onder je laatste kaart, dan kun je verder.

page-lost =
    Ik weet niet bij welke vraag dit hoort. Ik bewaar je woorden niet, dus na een tijdje raak ik de draad kwijt.

    Antwoord op de vraag zelf: houd de kaart ingedrukt en kies Beantwoorden. Een tik op een van de knoppen werkt ook. Alles wat je eerder schreef, komt dan mee.

page-amended = Ik zag dat je een bericht hebt aangepast. De kaart verandert daar niet van. Tik bij de vraag op “Antwoord wijzigen” als je het anders wilt zeggen. Vroeg ik of je bericht zo kan? Tik dan op “Laat zo”.

page-warning =
    Ik zie iets wat op { $kinds } lijkt. Daaraan is iemand misschien te herkennen.

    Wis je het, dan blijft de vraag open en antwoord je opnieuw. Je kunt je bericht ook eerst aanpassen.
kind-email = een e-mailadres
kind-telephone = een telefoonnummer
kind-bsn = een BSN
kind-birth-date = een volledige datum
kind-address = een adres
page-carried = Oké, ik laat het zo.
page-discarded = Weg. De vraag staat nog open.
page-not-discarded =
    Dit bericht kan ik niet meer wissen. Zelf kan het wel: houd het ingedrukt en kies Verwijderen.

    Op mijn kaarten staat het niet. De vraag staat nog open.

page-wipe =
    Zal ik dit gesprek wissen?

    Alles van het begin tot hier gaat dan weg, bij jou en bij mij: jouw berichten en mijn kaarten. Dat kan met berichten van de laatste 48 uur. Oudere kaarten van mij maak ik leeg.
page-wiped = { $left ->
        [yes] Ik heb gewist wat ik kon wissen, aan beide kanten.
       *[no] Dit gesprek is gewist, aan beide kanten.
    }{ $blanked ->
        [yes] {" "}Mijn kaarten van meer dan 48 uur oud staan er nog, maar leeg.
       *[no] {""}
    }{ $left ->
        [yes] {" "}Niet alles lukte: vooral bij wat jij langer dan 48 uur geleden stuurde, kan ik niet. Zelf kun je dat wel wissen: houd het ingedrukt en kies Verwijderen.
       *[no] {""}
    }
page-not-wiped = Goed, alles blijft staan.
blanked = Gewist.

page-addition = Hoort dit nog bij je vorige antwoord?
page-added = Het staat erbij.
page-left-out = Oké, ik laat het weg.

page-declined = Dit kan ik niet gebruiken, en ik bewaar het ook niet. Tekst of een spraakbericht kan wel, als een kaart erom vraagt.

page-group = Ik praat alleen onder vier ogen. Tik op mijn naam en stuur me daar /start.

page-broken = Er ging bij mij iets mis. Je kaart staat er nog: tik straks nog eens, dan ga je verder waar je was.

## Wat er in /export staat

export-version = De versie van deze lijst.
export-consent = Je ja: op welke vraag, en wanneer.
export-locale = De taal waarin ik praat.
export-zone = Je tijdzone, om te weten hoe laat het bij je is.
export-last-used = De laatste dag dat je hier iets deed. Twaalf maanden later gaat alles weg.
export-protect-content = Of mijn berichten doorgestuurd kunnen worden.
export-progress = Of ik mag onthouden waar je was.
export-bookmarks = Waar je bent: per dialoog de dag, en het nummer dat Telegram aan die kaart gaf.
export-finished = Op welke dagen je een dialoog afrondde.
export-daily = Je dagelijkse vraag: hoe laat, op welke dagen, en welke vragen je al kreeg.
export-look-backs = Waarop ik nog terugkom, en op welke dag.
