title = Acht voorwaarden voor hulp
about = Acht voorwaarden voor hulp die helpt, en één om te versterken.
need = Wat ontbreekt er nog?
find = voorwaarden, helpt, veiligheid, hoop, erkenning, zeggenschap, doelen, structuur, steun, mist, ontbreekt
step-1 = Elkaar ontmoeten
step-2 = Samen werken
step-3 = Eén versterken

## Opening

opening =
    Wanneer helpt hulp? De Vries noemt acht voorwaarden. Je loopt ze langs voor één cliënt: genoeg, kan beter, of weet ik niet.

    Daarna kies je er één om te versterken, in { $steps } stappen en zo’n { $minutes } minuten. Het is geen beoordeling van jou.
    .begin = Beginnen
    .source = Waar komt dit vandaan?

source =
    <b>Waar dit vandaan komt</b>
    De acht voorwaarden komen van De Vries (2007). Ze beschrijven hulp die helpt.

    De vragen erbij, de kleine stappen en de zinnen voor de cliënt zijn een eigen uitwerking van deze bot.

    Jouw antwoord is één blik. De cliënt heeft er ook een.
    .continue = Naar het begin

contact =
    Denk aan één cliënt. Haal jullie laatste gesprek even terug.

    Typ geen naam. Ik hoef niet te weten wie het is.
    .continue = Ik heb iemand voor ogen

## Stap 1

recognition =
    <b>Erkenning</b>

    Wordt de cliënt bij jou gezien als volwaardig mens, met alles wat er nu speelt?
    .enough = Genoeg
    .better = Kan beter
    .unknown = Weet ik niet

safety =
    <b>Veiligheid</b>

    Kan de cliënt vrijuit praten, zonder angst voor jou of voor wat erna komt?
    .enough = Genoeg
    .better = Kan beter
    .unknown = Weet ik niet

relation =
    <b>Het contact</b>

    Werken jullie samen van mens tot mens, zo gelijkwaardig als het kan?
    .enough = Genoeg
    .better = Kan beter
    .unknown = Weet ik niet

hope =
    <b>Hoop</b>

    Geeft jullie contact hoop: zicht op iets wat goed kan komen?
    .enough = Genoeg
    .better = Kan beter
    .unknown = Weet ik niet

## Stap 2

goals =
    <b>Eigen doelen</b>

    Helpen jullie gesprekken de cliënt om eigen doelen helder te krijgen, en eigen mogelijkheden te vinden?
    .enough = Genoeg
    .better = Kan beter
    .unknown = Weet ik niet

say =
    <b>Zeggenschap</b>

    Heeft de cliënt iets te zeggen over het doel, de inhoud en de manier van werken?
    .enough = Genoeg
    .better = Kan beter
    .unknown = Weet ik niet

structure =
    <b>Duidelijkheid</b>

    Is voor de cliënt duidelijk hoe de hulp loopt: wat eerst, wat daarna, tot wanneer?
    .enough = Genoeg
    .better = Kan beter
    .unknown = Weet ik niet

support =
    <b>Concrete steun</b>

    Is er concrete steun, zoals bij geld of wonen? En bruikbaar advies, als de cliënt iets wil veranderen?
    .enough = Genoeg
    .better = Kan beter
    .unknown = Weet ik niet

## Stap 3

# Wat openstaat: een regel voor elke voorwaarde die niet genoeg is.
line_recognition = { $recognition ->
        [enough] {""}
        [better] {"\u000A"}• Erkenning: kan beter
       *[unknown] {"\u000A"}• Erkenning: weet ik niet
    }
line_safety = { $safety ->
        [enough] {""}
        [better] {"\u000A"}• Veiligheid: kan beter
       *[unknown] {"\u000A"}• Veiligheid: weet ik niet
    }
line_relation = { $relation ->
        [enough] {""}
        [better] {"\u000A"}• Het contact: kan beter
       *[unknown] {"\u000A"}• Het contact: weet ik niet
    }
line_hope = { $hope ->
        [enough] {""}
        [better] {"\u000A"}• Hoop: kan beter
       *[unknown] {"\u000A"}• Hoop: weet ik niet
    }
line_goals = { $goals ->
        [enough] {""}
        [better] {"\u000A"}• Eigen doelen: kan beter
       *[unknown] {"\u000A"}• Eigen doelen: weet ik niet
    }
line_say = { $say ->
        [enough] {""}
        [better] {"\u000A"}• Zeggenschap: kan beter
       *[unknown] {"\u000A"}• Zeggenschap: weet ik niet
    }
line_structure = { $structure ->
        [enough] {""}
        [better] {"\u000A"}• Duidelijkheid: kan beter
       *[unknown] {"\u000A"}• Duidelijkheid: weet ik niet
    }
line_support = { $support ->
        [enough] {""}
        [better] {"\u000A"}• Concrete steun: kan beter
       *[unknown] {"\u000A"}• Concrete steun: weet ik niet
    }
open_lines = { line_recognition }{ line_safety }{ line_relation }{ line_hope }{ line_goals }{ line_say }{ line_structure }{ line_support }

pick =
    Dit staat open:{ open_lines }

    Kies er één om te versterken. De rest mag nu zo blijven.
    .recognition = Erkenning
    .safety = Veiligheid
    .relation = Het contact
    .hope = Hoop
    .goals = Eigen doelen
    .say = Zeggenschap
    .structure = Duidelijkheid
    .support = Concrete steun
pick-clause =
    .recognition = erkenning
    .safety = veiligheid
    .relation = gelijkwaardig contact
    .hope = hoop
    .goals = eigen doelen van de cliënt
    .say = zeggenschap
    .structure = duidelijkheid over de hulp
    .support = concrete steun

state = { $pick ->
        [recognition] { state_recognition }
        [safety] { state_safety }
        [relation] { state_relation }
        [hope] { state_hope }
        [goals] { state_goals }
        [say] { state_say }
        [structure] { state_structure }
       *[support] { state_support }
    }
state_recognition = { $recognition ->
        [enough] { was_enough }
        [better] { was_better }
       *[unknown] { was_unknown }
    }
state_safety = { $safety ->
        [enough] { was_enough }
        [better] { was_better }
       *[unknown] { was_unknown }
    }
state_relation = { $relation ->
        [enough] { was_enough }
        [better] { was_better }
       *[unknown] { was_unknown }
    }
state_hope = { $hope ->
        [enough] { was_enough }
        [better] { was_better }
       *[unknown] { was_unknown }
    }
state_goals = { $goals ->
        [enough] { was_enough }
        [better] { was_better }
       *[unknown] { was_unknown }
    }
state_say = { $say ->
        [enough] { was_enough }
        [better] { was_better }
       *[unknown] { was_unknown }
    }
state_structure = { $structure ->
        [enough] { was_enough }
        [better] { was_better }
       *[unknown] { was_unknown }
    }
state_support = { $support ->
        [enough] { was_enough }
        [better] { was_better }
       *[unknown] { was_unknown }
    }
was_enough = Dit vond je al genoeg. Sterker maken mag ook.
was_better = Dit kan beter, vind je.
was_unknown = Hier weet je het nog niet. De cliënt misschien wel.

way =
    <b>{ $pick-label }</b>
    { state }

    Wat past nu het best?
    .do = Ik doe iets kleins
    .ask = Ik vraag het eerst
    .other = Toch een andere

# Wat ik de cliënt vraag.
question = { $keep_question ->
        [most] { $keep_question-clause }
        [keep] { $keep_question-clause }
        [miss] { $keep_question-clause }
       *[none] { question_picked }
    }
question_picked = { $pick ->
        [recognition] Wat wil je dat ik goed begrijp?
        [safety] Wat maakt praten met mij makkelijk, en wat lastig?
        [relation] Hoe is het voor jou om met mij te werken?
        [hope] Waar hoop je op, al is het iets kleins?
        [goals] Wat wil jij zelf het liefst bereiken?
        [say] Waar wil jij meer over te zeggen hebben?
        [structure] Wat is voor jou nog niet duidelijk?
       *[support] Welke praktische hulp heb je nu het meest nodig?
    }

act_recognition =
    <b>Erkenning</b>: meer dan het probleem alleen. Waar geef je ruimte aan?
    .day = Een gewone dag
    .heavy = Dat het zwaar is
    .besides = Iets heel anders
act_recognition-clause =
    .day = vraag ik: “Hoe ziet een gewone dag er voor jou uit?”
    .heavy = zeg ik: “Ik zie dat dit zwaar is.”
    .besides = vraag ik naar iets wat losstaat van het probleem.

act_safety =
    <b>Veiligheid</b>: praten zonder angst. Wat maakt het een beetje veiliger?
    .reads = Zeggen wie meeleest
    .slower = Rustiger aan
    .may_not = Zeggen: het hoeft niet
act_safety-clause =
    .reads = leg ik uit wat ik opschrijf en wie het leest.
    .slower = praat ik rustig en neem ik de tijd.
    .may_not = zeg ik: “Je hoeft hier niet over te praten. Het kan ook later.”

act_relation =
    <b>Het contact</b>: persoonlijk, en zo gelijkwaardig als het kan. Wat brengt jullie dichterbij?
    .not_knowing = Zeggen: weet ik niet
    .together = Vragen: hoe is dit?
    .of_mine = Iets kleins van mezelf
act_relation-clause =
    .not_knowing = zeg ik eerlijk wat ik zelf ook niet weet.
    .together = vraag ik: “Hoe is het om dit met mij te doen?”
    .of_mine = vertel ik iets kleins van mezelf, als het de cliënt helpt.

act_hope =
    <b>Hoop</b>: niet mooier maken, wel zien wat kan. Waar begin je?
    .better = Een beter moment
    .good_day = Een goede dag
    .seen = Wat al lukte
act_hope-clause =
    .better = vraag ik: “Wanneer ging het een klein beetje beter?”
    .good_day = vraag ik: “Hoe zou een goede dag eruitzien?”
    .seen = noem ik één ding dat ik heb zien lukken.

act_goals =
    <b>Eigen doelen</b>: wat de cliënt wil, en wat er al is. Waar begin je?
    .want = “Wat wil jij?”
    .own_words = Het in eigen woorden
    .have = Wat er al is
act_goals-clause =
    .want = vraag ik: “Wat wil jij zelf?”
    .own_words = vraag ik de cliënt om het doel in eigen woorden te zeggen.
    .have = vraag ik: “Wat heb je al in huis om dit te doen?”

act_say =
    <b>Zeggenschap</b>: over doel, inhoud en manier. Wat geef je uit handen?
    .two_ways = Twee wegen noemen
    .first = Vragen wat voorgaat
    .differently = Vragen wat anders mag
act_say-clause =
    .two_ways = noem ik twee wegen en laat ik de cliënt kiezen.
    .first = vraag ik: “Wat is voor jou nu het belangrijkst?”
    .differently = vraag ik: “Wat wil jij anders in hoe we werken?”

act_structure =
    <b>Duidelijkheid</b>: weten waar je bent en wat er komt. Wat maak je helder?
    .where = Zeggen waar we zijn
    .draw = Het samen tekenen
    .how_long = Zeggen hoe lang nog
act_structure-clause =
    .where = zeg ik waar we nu zijn en wat er nog komt.
    .draw = teken ik samen met de cliënt hoe de hulp loopt.
    .how_long = zeg ik hoe lang de hulp duurt, en wat ik daarvan nog niet weet.

act_support =
    <b>Concrete steun</b>: iets waar iemand morgen iets aan heeft. Wat kan er?
    .arrange = Eén ding samen regelen
    .who = Uitzoeken wie helpt
    .step = Eén stap kleiner
act_support-clause =
    .arrange = stel ik voor om samen één praktisch ding te regelen.
    .who = zeg ik dat ik uitzoek wie hierbij kan helpen.
    .step = maken we samen één stap zo klein dat die morgen kan.

moment =
    Een plan met “als … dan …” helpt om te doen wat je wilt.

    Welk moment past hierbij?
    .begin = Als we beginnen
    .hard = Als het moeilijk wordt
    .quiet = Als het even stil is
    .lost = Als ik het niet weet
moment-clause =
    .begin = we beginnen
    .hard = het moeilijk wordt
    .quiet = het even stil is
    .lost = ik het even niet weet

plan = Als { $moment-clause }, dan { $pick ->
        [recognition] { $act_recognition-clause }
        [safety] { $act_safety-clause }
        [relation] { $act_relation-clause }
        [hope] { $act_hope-clause }
        [goals] { $act_goals-clause }
        [say] { $act_say-clause }
        [structure] { $act_structure-clause }
       *[support] { $act_support-clause }
    }

ask_too =
    <b>Vraag het ook aan de cliënt</b>
    Jij kijkt van jouw kant. Dit is een vraag voor de andere kant:

    “{ question }”

    Hoe stel je die?
    .so = Precies zo
    .own = In mijn eigen woorden
    .later = Nu nog niet

own_question =
    Hoe vraag jij het, in jouw woorden? Eén zin is genoeg.
    .heading = Mijn vraag aan de cliënt

## Alle acht genoeg

all_enough =
    Acht keer genoeg. Dat is jouw blik; die telt. De cliënt heeft er ook een.

    Wat zou de cliënt zeggen, denk je?
    .same = Ook acht keer genoeg
    .other = Misschien iets anders
    .unknown = Weet ik niet
all_enough-clause =
    .same = Ik denk dat de cliënt het ook zo ziet.
    .other = Ik denk dat de cliënt iets anders zou noemen.
    .unknown = Hoe de cliënt het ziet, weet ik nog niet.

keep_question =
    { $all_enough ->
        [same] Dan hoor je door te vragen vooral wat er werkt.
        [other] Dan is er iets te ontdekken.
       *[unknown] Dan is vragen de kortste weg.
    }

    Welke vraag past?

    • Meest: “Wat helpt jou het meest in hoe we werken?”
    • Houden: “Wat wil je graag zo houden?”
    • Missen: “Wat mis je nog?”
    .most = Meest
    .keep = Houden
    .miss = Missen
keep_question-clause =
    .most = Wat helpt jou het meest in hoe we werken?
    .keep = Wat wil je graag zo houden?
    .miss = Wat mis je nog?

## Eerst vragen

ask_moment =
    Een vraag voor de cliënt:

    “{ question }”

    Welk moment past daarbij?
    .begin = Bij het begin
    .halfway = Halverwege
    .round_off = Bij het afronden
    .way = Samen op pad
ask_moment-clause =
    .begin = we beginnen
    .halfway = we halverwege zijn
    .round_off = we gaan afronden
    .way = we samen op pad zijn

whatever =
    Het antwoord kan anders zijn dan je denkt. Uitleg kan wachten.

    Wat doe je als eerste met het antwoord?
    .listen = Alleen maar luisteren
    .repeat = Het terugzeggen
    .thank = Bedanken
    .more = Eén vraag erbij
whatever-clause =
    .listen = Daarna luister ik alleen maar.
    .repeat = Daarna zeg ik terug wat ik hoorde.
    .thank = Daarna bedank ik voor het antwoord.
    .more = Daarna vraag ik: “Vertel je daar iets meer over?”

plan_ask = Als { $ask_moment-clause }, dan vraag ik: “{ question }” { $whatever-clause }

## Tot slot

client_line = { $ask_too ->
        [so] Ik vraag: “{ question }”
        [own] { $own_question ->
            [answered] Ik vraag het zo: { $own_question-words }
            [skipped] Ik vraag, in mijn eigen woorden: “{ question }”
           *[none] Ik vraag: “{ question }”
        }
       *[later] Nu nog niet. Later misschien: “{ question }”
    }

end_do =
    <b>Ik versterk · { $pick-label }</b>

    <b>Mijn experiment</b>
    { plan }

    <b>Mijn vraag aan de cliënt</b>
    { client_line }

    <b>Wat openstaat</b>{ open_lines }

end_ask =
    <b>Ik vraag eerst · { $pick-label }</b>

    <b>Mijn experiment</b>
    { plan_ask }

    Wat de cliënt zegt, bepaalt de volgende stap.

    <b>Wat openstaat</b>{ open_lines }

end_enough =
    <b>Acht keer genoeg, van mijn kant</b>
    { $all_enough-clause }

    <b>Mijn experiment</b>
    { plan_ask }

    Zegt de cliënt iets anders? Dan begint daar het gesprek.

colleague_question = { $pick ->
        [recognition] Waaraan merken jullie dat iemand zich echt gezien voelt?
        [safety] Waaraan merken jullie dat iemand vrijuit kan praten?
        [relation] Hoe maken jullie het contact gelijkwaardiger, ook als de regels tegenwerken?
        [hope] Hoe houden jullie hoop levend zonder iets mooier te maken?
        [goals] Hoe horen jullie het verschil tussen een doel van de cliënt en een doel van ons?
        [say] Wat geven jullie uit handen, en wat houden jullie zelf vast?
        [structure] Hoe maken jullie duidelijk waar iemand is in de hulp?
       *[support] Hoe ver gaan jullie in praktische steun, en waar stoppen jullie?
    }

colleagues_do = Ik liep voor één contact de acht voorwaarden van De Vries langs. Ik wil { $pick-clause } versterken, met één kleine stap. { colleague_question }
colleagues_ask = Ik liep voor één contact de acht voorwaarden van De Vries langs. Het gaat me om { $pick-clause }, en daar vraag ik eerst naar. { colleague_question }
colleagues_enough = Ik liep voor één contact de acht voorwaarden van De Vries langs. Van mijn kant zijn ze alle acht genoeg. { $all_enough-clause } Hoe vragen jullie aan cliënten wat hen helpt?
