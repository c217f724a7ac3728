title = Twee modellen van helpen
about = Zes keer kiezen: hoe help je nu, en hoe zou je het liever doen?
need = Help ik zoals ik wil?
find = model, modellen, medisch, empowerment, stijl, werkwijze, aanpak, methode, gelijk, gewenst
step-1 = Waar je op let
step-2 = Het plan
step-3 = Wie leidt
step-4 = Als het stroef loopt
step-5 = Vroeger of straks
step-6 = De plek van het probleem
step-7 = Eén klein plan

## Opening

opening =
    In het vak staan twee modellen naast elkaar: het medische model en het empowermentmodel. Misschien gebruik jij iets van allebei.

    Je kijkt zes keer: hoe is het nu, en hoe wil je het liever? Geen antwoord is fout. Aan het eind heb je jouw patroon in woorden, en één klein plan.

    Het duurt zo’n { $minutes } minuten, bijna alles met tikken.
    .begin = Beginnen
    .source = Waar komt dit vandaan?

source =
    <b>Waar dit vandaan komt</b>
    De twee modellen: een samenvatting van een student van een boek over hulpgesprekken. Die bron kiest voor een hulpgesprek het empowermentmodel. Dat is de keuze van die bron. Ik geef geen oordeel over die van jou.

    De zes onderwerpen en de vragen zijn een eigen uitwerking van deze bot. Steeds hoort de eerste kant bij het medische model, de tweede bij het empowermentmodel.

    Uit onderzoek, met een slag om de arm: een plan met “als … dan …” helpt vaak om te doen wat je wilt.
    .continue = Naar het begin

scope =
    Aan wie of wat denk je bij de vragen?

    Typ geen naam. Ik hoef niet te weten wie het is.
    .client = Aan één cliënt
    .work = Aan mijn werk nu
scope-clause =
    .client = Bij één cliënt
    .work = In mijn werk

## Stap 1

attention =
    Waar let je nu het eerst op?

    • Wat ontbreekt: klachten, tekorten, risico’s.
    • Wat er al is: krachten, mensen, ideeën.
    .missing = Wat ontbreekt
    .both = Allebei
    .there = Wat er al is
attention-clause =
    .missing = vooral wat ontbreekt
    .both = wat ontbreekt en wat er al is
    .there = vooral wat er al is

attention_wished =
    Nu let je { $attention ->
        [missing] vooral op wat ontbreekt.
        [both] op allebei.
       *[there] vooral op wat er al is.
    } En hoe zou je het liever hebben?
    .keep = Zo laten
    .missing = Meer wat ontbreekt
    .there = Meer wat er al is
attention_wished-clause =
    .keep = en dat mag zo blijven
    .missing = liever meer wat ontbreekt
    .there = liever meer wat er al is

## Stap 2

plan =
    Wie maakt nu het plan?

    • Ik: ik zoek uit wat er speelt, bedenk een aanpak en geef advies.
    • De cliënt: die kiest de doelen en vindt oplossingen, en ik help zoeken.
    .me = Vooral ik
    .together = Samen
    .client = Vooral de cliënt
plan-clause =
    .me = vooral van mij
    .together = van ons samen
    .client = vooral van de cliënt

plan_wished =
    Nu komt het plan { $plan ->
        [me] vooral van jou.
        [together] van jullie samen.
       *[client] vooral van de cliënt.
    } En hoe zou je het liever hebben?
    .keep = Zo laten
    .me = Meer van mij
    .client = Meer van de cliënt
plan_wished-clause =
    .keep = en dat mag zo blijven
    .me = liever meer van mij
    .client = liever meer van de cliënt

## Stap 3

relation =
    Hoe werken jullie nu samen?

    • Ik leid: ik ken het vak en wijs de weg.
    • Als gelijken: we kijken samen, ieder met eigen kennis.
    .lead = Ik leid
    .in_turn = Om de beurt
    .equal = Als gelijken
relation-clause =
    .lead = ik leid
    .in_turn = om de beurt
    .equal = als gelijken

relation_wished =
    { $relation ->
        [lead] Nu leid jij.
        [in_turn] Nu leiden jullie om de beurt.
       *[equal] Nu werken jullie als gelijken.
    } En hoe zou je het liever hebben?
    .keep = Zo laten
    .lead = Meer leiden
    .equal = Meer als gelijken
relation_wished-clause =
    .keep = en dat mag zo blijven
    .lead = liever leid ik meer
    .equal = liever meer als gelijken

## Stap 4

friction =
    Het loopt stroef: de cliënt houdt af. Waar zoek je het dan het eerst?

    • Bij de cliënt: die kan of wil nog niet.
    • In het contact: er klopt iets niet tussen ons.
    .client = Bij de cliënt
    .both = Allebei
    .contact = In het contact
friction-clause =
    .client = eerst de cliënt
    .both = de cliënt en ons contact
    .contact = eerst ons contact

friction_wished =
    Nu zoek je het { $friction ->
        [client] vooral bij de cliënt.
        [both] bij allebei.
       *[contact] vooral in het contact.
    } En hoe zou je het liever hebben?
    .keep = Zo laten
    .client = Meer bij de cliënt
    .contact = Meer in het contact
friction_wished-clause =
    .keep = en dat mag zo blijven
    .client = liever vaker de cliënt
    .contact = liever vaker ons contact

## Stap 5

time =
    Jullie praten vast over nu. Waar gaat het daarnaast over?

    • Vroeger: hoe het zo gekomen is.
    • Straks: hoe het mag worden.
    .past = Vroeger
    .both = Allebei
    .future = Straks
time-clause =
    .past = vooral vroeger
    .both = vroeger en straks
    .future = vooral straks

time_wished =
    { $time ->
        [past] Nu praten jullie daarnaast vooral over vroeger.
        [both] Nu praten jullie daarnaast over allebei.
       *[future] Nu praten jullie daarnaast vooral over straks.
    } En hoe zou je het liever hebben?
    .keep = Zo laten
    .past = Meer over vroeger
    .future = Meer over straks
time_wished-clause =
    .keep = en dat mag zo blijven
    .past = liever meer vroeger
    .future = liever meer straks

## Stap 6

place =
    Waar zit het probleem, zoals jij nu kijkt?

    • Bij mensen: in iemand, of tussen mensen.
    • Eromheen: geld, huis, werk, regels, buurt.
    .people = Bij mensen
    .both = Allebei
    .around = Eromheen
place-clause =
    .people = ik kijk vooral naar mensen
    .both = ik kijk naar mensen en eromheen
    .around = ik kijk vooral eromheen

place_wished =
    Nu kijk je { $place ->
        [people] vooral naar mensen.
        [both] naar allebei.
       *[around] vooral eromheen.
    } En hoe zou je het liever hebben?
    .keep = Zo laten
    .people = Meer naar mensen
    .around = Meer eromheen
place_wished-clause =
    .keep = en dat mag zo blijven
    .people = liever meer naar mensen
    .around = liever meer eromheen

## Stap 7

pattern =
    • Aandacht: { $attention-clause }, { $attention_wished-clause }.
    • Plan: { $plan-clause }, { $plan_wished-clause }.
    • Leiding: { $relation-clause }, { $relation_wished-clause }.
    • Loopt het stroef: { $friction-clause }, { $friction_wished-clause }.
    • Tijd: { $time-clause }, { $time_wished-clause }.
    • Probleem: { $place-clause }, { $place_wished-clause }.

pick =
    <b>Jouw patroon in woorden</b>
    { pattern }

    Met welk onderwerp wil je iets kleins proberen?
    .attention = Aandacht
    .plan = Plan
    .relation = Leiding
    .friction = Stroef
    .time = Tijd
    .place = Probleem

no_gap =
    Bij dit onderwerp mag het blijven zoals het is. Je kunt een ander kiezen.

    Of je vraagt de cliënt hoe die het ziet. Dat is ook een plan.
    .again = Een ander onderwerp
    .ask = De cliënt vragen

# Wat ik liever wil, achter “Ik wil graag”.
wish = { $pick ->
        [attention] { $attention_wished ->
            [keep] zo blijven kijken
            [missing] meer letten op wat ontbreekt
           *[there] meer letten op wat er al is
        }
        [plan] { $plan_wished ->
            [keep] het plan zo laten
            [me] zelf meer inbreng in het plan
           *[client] een plan dat meer van de cliënt is
        }
        [relation] { $relation_wished ->
            [keep] de leiding zo laten
            [lead] wat meer leiden
           *[equal] wat meer als gelijken werken
        }
        [friction] { $friction_wished ->
            [keep] zo blijven zoeken als het stroef loopt
            [client] meer naar de cliënt kijken als het stroef loopt
           *[contact] meer naar het contact kijken als het stroef loopt
        }
        [time] { $time_wished ->
            [keep] de tijd zo blijven verdelen
            [past] meer praten over vroeger
           *[future] meer praten over straks
        }
       *[place] { $place_wished ->
            [keep] zo blijven kijken
            [people] meer kijken naar wat er bij mensen speelt
           *[around] meer kijken naar wat er om mensen heen speelt
        }
    }

holds =
    Jij wilt graag { wish }.

    Wat houdt het nu zoals het is?
    .habit = Gewoonte
    .time = Te weinig tijd
    .rules = Regels of protocol
    .team = Hoe wij hier werken
    .expects = De cliënt verwacht dit
    .unknown = Weet ik niet
holds-clause =
    .habit = Wat het nu tegenhoudt, is gewoonte.
    .time = Wat het nu tegenhoudt, is te weinig tijd.
    .rules = Wat het nu tegenhoudt, zijn regels of een protocol.
    .team = Wat het nu tegenhoudt, is hoe wij hier werken.
    .expects = Wat het nu tegenhoudt: de cliënt verwacht dit van mij.
    .unknown = Wat het nu tegenhoudt, weet ik nog niet.

moment =
    { $holds ->
        [habit] Een gewoonte merk je vaak pas achteraf. Een vast moment helpt.
        [time] Dan is iets kleins genoeg: één zin kost bijna geen tijd.
        [rules] Regels laten vaak nog wat ruimte voor hoe je iets vraagt.
        [team] Dan begin je klein, in je eigen gesprek.
        [expects] Dan kun je er samen over praten, of het klein uitproberen.
       *[unknown] Dat mag open blijven. Een klein plan laat het misschien zien.
    }

    Kies jouw “als”. Wanneer wil je eraan denken?
    .start = Als we beginnen
    .stuck = Als het stroef loopt
    .agree = Als we iets afspreken
    .close = Als we afronden
moment-clause =
    .start = we beginnen
    .stuck = het stroef loopt
    .agree = we iets afspreken
    .close = we afronden

# Wat ik doe, achter “dan”.
do = { $pick ->
        [attention] { $attention_wished ->
            [keep] let ik op hetzelfde als nu
            [missing] vraag ik rustig door op wat ontbreekt
           *[there] noem ik één ding dat al lukt
        }
        [plan] { $plan_wished ->
            [keep] laat ik het plan zoals het is
            [me] doe ik één duidelijk voorstel
           *[client] vraag ik eerst wat de cliënt zelf al bedacht heeft
        }
        [relation] { $relation_wished ->
            [keep] doe ik hetzelfde als nu
            [lead] zeg ik rustig wat er nu nodig is
           *[equal] laat ik de cliënt kiezen wat we nu doen
        }
        [friction] { $friction_wished ->
            [keep] doe ik hetzelfde als nu
            [client] vraag ik wat de cliënt nog tegenhoudt
           *[contact] vraag ik wat ik anders kan doen
        }
        [time] { $time_wished ->
            [keep] doe ik hetzelfde als nu
            [past] vraag ik hoe het zo gekomen is
           *[future] vraag ik hoe een iets betere dag eruitziet
        }
       *[place] { $place_wished ->
            [keep] doe ik hetzelfde als nu
            [people] vraag ik wat er bij en tussen mensen speelt
           *[around] vraag ik naar geld, huis, werk of regels
        }
    }

# De vraag aan de cliënt: bij een verschil, of als nu en liever gelijk zijn.
question_attention = “Waar wil jij dat ik op let?”
question_plan = “Voelt dit als jouw plan?”
question_relation = “Kun jij hier genoeg meebeslissen?”
question_friction = “Wat maakt het soms lastig tussen ons?”
question_time = “Waar wil je het over hebben: vroeger, nu of straks?”
question_place = “Wat in je omgeving maakt het zwaarder, of juist lichter?”
question = { $pick ->
        [attention] { question_attention }
        [plan] { question_plan }
        [relation] { question_relation }
        [friction] { question_friction }
        [time] { question_time }
        [place] { question_place }
       *[none] { $all_keep ->
            [attention] { question_attention }
            [plan] { question_plan }
            [relation] { question_relation }
            [friction] { question_friction }
            [time] { question_time }
            [place] { question_place }
           *[none] { question_plan }
        }
    }

act =
    <b>Als { $moment-clause }, dan …</b>

    • Doen: … { do }.
    • Vragen: { question }
    • Opmerken: … merk ik alleen op wat ik doe.

    Wat past het best?
    .do = Doen
    .ask = Vragen
    .notice = Opmerken
    .own = Iets anders

own_act =
    <b>Als { $moment-clause }, dan …</b>

    Wat doe je? Een halve zin is genoeg.
    .heading = Wat ik doe

own_move = { $own_act ->
        [answered] doe ik dit: { $own_act-words }.
        [skipped] doe ik iets kleins dat bij mij past.
       *[none] doe ik iets kleins dat bij mij past.
    }

my_plan = Als { $moment-clause }, dan { $act ->
        [do] { do }.
        [ask] vraag ik: { question }
        [notice] merk ik alleen op wat ik doe.
       *[own] { own_move }
    }

reflection =
    <b>Hoe ik help, nu en liever</b>
    { pattern }

    <b>Mijn plan</b>
    { $holds-clause } Dit probeer ik:
    { my_plan }

colleagues = { $scope-clause } wil ik graag { wish }. { $holds-clause } Hoe doen jullie dat, en wat zouden jullie als eerste proberen?

## Als er niets anders hoeft

all_keep =
    Bij alle zes mag het blijven zoals het is. Dan past hoe je helpt bij wat je wilt.

    De cliënt heeft misschien een eigen antwoord. Over welk onderwerp ben je benieuwd?
    .attention = Aandacht
    .plan = Plan
    .relation = Leiding
    .friction = Stroef
    .time = Tijd
    .place = Probleem

subject = { $pick ->
        [attention] de dingen waar ik op let
        [plan] het plan, en wie dat maakt
        [relation] onze samenwerking
        [friction] wat er speelt als het stroef loopt
        [time] de dingen waar we over praten
        [place] de plek van het probleem
       *[none] { $all_keep ->
            [attention] de dingen waar ik op let
            [plan] het plan, en wie dat maakt
            [relation] onze samenwerking
            [friction] wat er speelt als het stroef loopt
            [time] de dingen waar we over praten
            [place] de plek van het probleem
           *[none] hoe ik help
        }
    }

guess =
    Stel: je vraagt de cliënt dit.

    { question }

    Zou het antwoord passen bij hoe jij het ziet?
    .same = Ja, denk ik
    .different = Misschien anders
    .unknown = Geen idee
guess-clause =
    .same = Ik denk dat de cliënt het net zo ziet.
    .different = Misschien ziet de cliënt het anders.
    .unknown = Ik heb geen idee hoe de cliënt het ziet.

ask_moment =
    { $guess ->
        [same] Dan hoor je misschien een ja. Doorvragen mag dan ook.
        [different] Dan is er iets te ontdekken.
       *[unknown] Niet weten is een goed begin voor een vraag.
    }

    Wanneer vraag je het?
    .start = Als we beginnen
    .agree = Als we iets afspreken
    .close = Als we afronden
ask_moment-clause =
    .start = we beginnen
    .agree = we iets afspreken
    .close = we afronden

ask_plan = Als { $ask_moment-clause }, dan vraag ik: { question } En dan luister ik.

reflection_ask =
    <b>Hoe ik help, nu en liever</b>
    { pattern }

    <b>Mijn plan</b>
    { $guess-clause } Dit probeer ik:
    { ask_plan }

colleagues_ask = Ik ben benieuwd hoe een cliënt kijkt naar { subject }. { $guess-clause } Hoe vragen jullie zoiets, en wat doen jullie als het antwoord verrast?
