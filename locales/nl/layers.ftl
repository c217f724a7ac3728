title = Waar begin ik?
about = Aanvaarden, luisteren, praten, helpen: de laag waar je begint.
need = Waar begin ik?
find = begin, beginnen, lagen, aanvaard, aanvaarden, luister, luisteren, praten, helpen, hulpvraag
step-1 = Vier lagen
step-2 = Wat er speelt
step-3 = Eén ding om te doen

## Opening

opening =
    Helpen rust op drie andere lagen. Een cliënt vraagt, vaak zonder woorden: aanvaard mij, luister naar mij, praat met mij, help mij. In die volgorde.

    Je zoekt in { $steps } stappen de laag waar je nu begint. Aan het eind heb je één klein ding om te doen. Het duurt zo’n { $minutes } minuten.
    .begin = Beginnen
    .source = Waar komt dit vandaan?

source =
    <b>Waar dit vandaan komt</b>
    De vier lagen en hun volgorde komen uit een samenvatting van een student van een boek over hulpgesprekken.

    De gedachte: zonder aanvaarden lukt luisteren niet goed. Zonder luisteren komen praten en helpen niet aan. En de eerste drie helpen zelf al.

    De cijfers, de grens bij zes en de kleine stappen zijn een eigen uitwerking van deze bot. Het is geen test.
    .continue = Naar het begin

contact =
    Denk aan één cliënt en aan jullie laatste gesprek.

    Typ geen naam. Ik hoef niet te weten wie het is.
    .continue = Ik heb iemand voor ogen

## Stap 1

accept =
    <b>Aanvaard mij</b>

    Hoe goed lukt het je nu om deze cliënt te aanvaarden? De mens, niet alles wat er gebeurt.
    .low = het lukt niet
    .high = helemaal

listen =
    <b>Luister naar mij</b>

    Hoeveel hoor je van wat de cliënt jou wil zeggen?
    .low = bijna niets
    .high = bijna alles

talk =
    <b>Praat met mij</b>

    Praten jullie echt samen?
    .low = één van ons praat
    .high = echt samen

help =
    <b>Help mij</b>

    Sluit wat je doet aan bij wat de cliënt zelf vraagt?
    .low = nog niet
    .high = precies

## Aanvaarden

heavy =
    Bij aanvaarden koos je { $accept }. Eerlijk zijn mag hier. Mild zijn voor jezelf ook.

    Je kunt kijken wat het zo lastig maakt. Of je gaat er eerst mee naar een collega. Wat past?
    .go_on = Ik kijk verder
    .colleague = Eerst een collega

heavy_about = Waar wil je met een collega naar kijken?
    .feeling = Wat het oproept
    .limit = Waar mijn grens ligt
    .someone_else = Of ik de juiste ben
heavy_about-clause =
    .feeling = Wat raakt dit in mij, en wat heb ik nodig om weer open te kijken?
    .limit = Waar ligt mijn grens, en hoe geef ik die rustig aan?
    .someone_else = Ben ik hier nu de juiste voor, en waar merk ik dat aan?

heavy_question = In een contact lukt aanvaarden me nu nauwelijks. Ik wil daar eerlijk over zijn, zonder oordeel over de cliënt of over mij. { $heavy_about-clause }

heavy_ask = Heb je deze week een kwartier? In een contact lukt aanvaarden me nu nauwelijks. Ik wil er graag met iemand naar kijken.

heavy_where =
    <b>Jouw vraag</b>
    { heavy_question }

    Waar neem je deze vraag mee naartoe?
    .intervision = Intervisie
    .supervision = Supervisie
    .colleague = Een collega
heavy_where-clause =
    .intervision = intervisie
    .supervision = supervisie
    .colleague = een collega

accept_hard =
    Je begint bij <b>aanvaarden</b>. De andere lagen leunen daarop.

    Wat maakt het nu lastig? Kies wat het zwaarst weegt.
    .behaviour = Wat de cliënt doet
    .choices = Keuzes die ik niet snap
    .values = Onze waarden botsen
    .slow = Het gaat zo langzaam
    .tired = Ik ben moe
accept_hard-clause =
    .behaviour = ik me stoor aan wat de cliënt doet
    .choices = ik een keuze niet snap
    .values = iets botst met wat ik belangrijk vind
    .slow = ik ongeduldig word
    .tired = ik merk dat ik moe ben

accept_can =
    { $accept_hard ->
        [behaviour] Je hoeft niet goed te vinden wat iemand doet.
        [choices] Je hoeft een keuze niet te snappen om erbij te blijven.
        [values] Je hoeft je waarden niet in te leveren.
        [slow] Misschien gaat het zo snel als het nu kan.
       *[tired] Aanvaarden kost kracht, en die is soms even op.
    } Aanvaarden kan ook in het klein.

    Wat kun je wél aanvaarden?
    .person = De mens zelf
    .feeling = Het gevoel eronder
    .effort = Hoeveel moeite het kost
    .reason = Dat er een reden is
accept_can-clause =
    .person = de mens zelf
    .feeling = het gevoel dat eronder zit
    .effort = dat het veel moeite kost
    .reason = dat er een reden voor is

accept_act =
    { $accept_can ->
        [person] De mens zelf: dat is een begin.
        [feeling] Het gevoel eronder: daar mag je naar vragen.
        [effort] De moeite die het kost: die mag je zien.
        [reason] Er is een reden, ook als je die niet kent.
       *[none] Iets kleins is genoeg.
    }

    Wat kun je dan doen?
    .look_again = Uitademen, weer kijken
    .how_is_it = “Hoe is dit voor jou?”
    .understand = “Ik wil het begrijpen.”
    .look_up = Pen neer en opkijken
accept_act-clause =
    .look_again = adem ik één keer uit en kijk ik opnieuw.
    .how_is_it = vraag ik: “Hoe is dit voor jou?”
    .understand = zeg ik: “Ik wil het graag begrijpen.”
    .look_up = leg ik mijn pen neer en kijk ik op.

plan_accept = Als { $accept_hard-clause }, dan { $accept_act-clause }

## Luisteren

listen_hard =
    Aanvaarden lukt goed genoeg. Je begint bij <b>luisteren</b>.

    Wat doe jij als het luisteren stokt?
    .answer = Ik heb al een antwoord
    .steer = Ik stuur met vragen
    .judge = Ik vind er iets van
    .drift = Ik dwaal af
    .typing = Ik zit te typen
listen_hard-clause =
    .answer = ik al een antwoord klaar heb
    .steer = ik met mijn vragen ga sturen
    .judge = ik er iets van vind
    .drift = ik afdwaal
    .typing = ik vooral zit te typen

listen_missing =
    { $listen_hard ->
        [answer] Een snel antwoord komt vaak uit betrokkenheid. Soms is de vraag nog niet af.
        [steer] Sturen brengt je ergens, alleen misschien niet waar de cliënt heen wil.
        [judge] Iets vinden is menselijk. Het praat alleen wel door je luisteren heen.
        [drift] Afdwalen zegt soms iets: over jou, of over het gesprek.
       *[typing] Wat je opschrijft, telt ook. Alleen kijk je dan even weg.
    }

    Wat heb je misschien nog niet gehoord?
    .feeling = Het gevoel
    .wish = Wat de cliënt wil
    .tried = Wat al geprobeerd is
    .unsaid = Wat niet gezegd wordt
listen_missing-clause =
    .feeling = het gevoel
    .wish = wat de cliënt wil
    .tried = wat er al geprobeerd is
    .unsaid = wat niet gezegd wordt

listen_act =
    Misschien valt er meer te horen { $listen_missing ->
        [feeling] over het gevoel
        [wish] over wat de cliënt wil
        [tried] over wat er al geprobeerd is
       *[unsaid] in wat niet gezegd wordt
    }.

    Wat maakt daar ruimte voor?
    .repeat = Zeggen wat ik hoorde
    .wait = Drie tellen wachten
    .go_on = “Vertel eens verder.”
    .check = Vragen of het klopt
listen_act-clause =
    .repeat = zeg ik eerst in mijn eigen woorden wat ik hoorde.
    .wait = wacht ik drie tellen voor ik iets zeg.
    .go_on = zeg ik: “Vertel eens verder.”
    .check = vraag ik: “Heb ik je zo goed begrepen?”

plan_listen = Als { $listen_hard-clause }, dan { $listen_act-clause }

## Praten

talk_hard =
    Aanvaarden en luisteren lukken goed genoeg. Je begint bij <b>praten</b>.

    Hoe gaat het praten nu?
    .one_way = Ik praat het meest
    .nodding = Ik knik alleen
    .careful = We draaien eromheen
    .past = Langs elkaar heen
    .rules = Vooral over regels
talk_hard-clause =
    .one_way = ik merk dat ik het meest praat
    .nodding = ik alleen nog knik
    .careful = we ergens omheen draaien
    .past = we langs elkaar heen praten
    .rules = het vooral over regels gaat

talk_about =
    { $talk_hard ->
        [one_way] Wie veel praat, wil het vaak graag goed doen.
        [nodding] Stil zijn is al veel. Misschien mist de cliënt alleen jouw stem.
        [careful] Voorzichtig zijn beschermt vaak iets, bij jullie allebei.
        [past] Dan praten jullie misschien elk over iets anders.
       *[rules] Regels geven houvast. Ze vullen ook snel een heel gesprek.
    }

    Waar zou je met deze cliënt echt over willen praten?
    .going = Hoe het echt gaat
    .between_us = Hoe het tussen ons gaat
    .matters = Wat ertoe doet
    .worry = Mijn zorg
talk_about-clause =
    .going = hoe het echt gaat
    .between_us = hoe het tussen ons gaat
    .matters = wat er voor de cliënt toe doet
    .worry = mijn zorg

talk_act =
    Je wilt praten over { $talk_about ->
        [going] hoe het echt gaat
        [between_us] hoe het tussen jullie gaat
        [matters] wat er voor de cliënt toe doet
       *[worry] jouw zorg
    }.

    Wat zet de deur daarvoor open?
    .hand_back = Het woord teruggeven
    .ask_us = Vragen hoe dat is
    .say_mine = Zeggen wat ik denk
    .topic = De cliënt laten kiezen
talk_act-clause =
    .hand_back = rond ik mijn zin af en vraag ik: “Hoe zie jij dit?”
    .ask_us = vraag ik: “Hoe is het om er met mij over te praten?”
    .say_mine = zeg ik rustig wat ik denk, en vraag ik wat de cliënt ervan vindt.
    .topic = vraag ik: “Waar wil jij het over hebben?”

plan_talk = Als { $talk_hard-clause }, dan { $talk_act-clause }

## Helpen

help_hard =
    De eerste drie lagen dragen. Dat helpt op zichzelf al. Je begint bij <b>helpen</b>.

    Wat speelt daar?
    .much = Ik doe te veel
    .little = Er gebeurt weinig
    .unasked = Het is niet gevraagd
    .plan = Het plan past niet
    .rules = De regels zitten dwars
help_hard-clause =
    .much = ik iets wil overnemen
    .little = er weinig gebeurt
    .unasked = ik iets wil aanbieden waar niemand om vroeg
    .plan = het plan niet past
    .rules = de regels in de weg zitten

help_whose =
    { $help_hard ->
        [much] Veel doen geeft even lucht. Het kan ook iets wegnemen bij de ander.
        [little] Misschien gebeurt er iets wat je nog niet ziet.
        [unasked] Jouw aanbod kan goed zijn, en toch te vroeg.
        [plan] Een plan dat niet past, zegt iets over het plan.
       *[rules] Regels kun je vaak niet veranderen. Hoe je erover praat wel.
    }

    Van wie komt het idee waar jullie nu aan werken?
    .client = Van de cliënt
    .mine = Van mij
    .ours = Van ons samen
    .other = Van iemand anders
    .unknown = Weet ik niet
help_whose-clause =
    .client = Het idee komt van de cliënt.
    .mine = Het idee komt van mij.
    .ours = Het idee komt van ons samen.
    .other = Het idee komt van iemand anders.
    .unknown = Van wie het idee komt, weet ik nog niet.

help_act =
    { $help_whose ->
        [client] Het idee komt van de cliënt. Dan kun je daar dichtbij blijven.
        [mine] Het idee komt van jou. Misschien heeft de cliënt er ook een.
        [ours] Het is van jullie samen. Dan kunnen jullie het ook samen bijstellen.
        [other] Het idee komt van iemand anders. De cliënt kan er een eigen versie van maken.
       *[unknown] Van wie het is, kun je vragen.
    }

    Wat past nu?
    .ask = Vragen wat helpt
    .together = Eén klein ding samen
    .leave = Eén taak bij de cliënt
    .explain = Zeggen wat ik weet
help_act-clause =
    .ask = vraag ik: “Wat zou jou nu helpen?”
    .together = kiezen we één klein ding dat we samen doen.
    .leave = laat ik één taak bij de cliënt.
    .explain = vraag ik of ik mag vertellen wat ik weet.

plan_help = Als { $help_hard-clause }, dan { $help_act-clause }

## Alle vier zes of meer

carries =
    Alle vier zes of hoger. Er is dus een stevige bodem.

    Welke laag draagt nu het meest?
    .accept = Aanvaarden
    .listen = Luisteren
    .talk = Praten
    .help = Helpen
carries-clause =
    .accept = het aanvaarden
    .listen = het luisteren
    .talk = het praten
    .help = het helpen

notices =
    { $carries ->
        [accept] Dus vooral dat de cliënt er mag zijn.
        [listen] Dus vooral dat de cliënt gehoord wordt.
        [talk] Dus vooral dat jullie echt in gesprek zijn.
       *[help] Dus vooral wat je samen met de cliënt doet.
    }

    Waaraan merk je dat de cliënt er iets aan heeft?
    .says = De cliënt zegt het
    .calm = Het is rustiger
    .brings = De cliënt brengt meer
    .unknown = Weet ik niet
notices-clause =
    .says = De cliënt zegt zelf dat het helpt.
    .calm = Ik merk het aan de rust in het gesprek.
    .brings = Ik merk het aan wat de cliënt zelf inbrengt.
    .unknown = Of de cliënt er iets aan heeft, weet ik nog niet.

keep_act =
    { $notices ->
        [says] Op wat iemand zelf zegt, kun je bouwen.
        [calm] Rust zegt soms meer dan woorden.
        [brings] Wie meer inbrengt, voelt vaak wat ruimte.
       *[unknown] Dan is er nog iets te vragen.
    }

    Wat doe je om dit te houden?
    .ask = Vragen wat helpt
    .name = Noemen wat goed gaat
    .again = Nog eens, met aandacht
plan_keep = Als ik merk dat het vanzelf gaat, dan { $keep_act ->
        [ask] vraag ik: “Wat helpt jou in hoe wij praten?”
        [name] zeg ik wat er volgens mij goed gaat tussen ons, en vraag ik wat de cliënt vindt.
       *[again] geef ik { $carries-clause } weer even alle aandacht.
    }

## Tot slot

numbers = Aanvaarden { $accept } · luisteren { $listen } · praten { $talk } · helpen { $help }

end_accept =
    <b>Ik begin bij aanvaarden</b>
    { numbers }

    Wat ik al kan aanvaarden: { $accept_can-clause }.

    <b>Mijn experiment</b>
    { plan_accept }

    Lukt het één keer, dan is dat genoeg.

end_listen =
    <b>Ik begin bij luisteren</b>
    { numbers }

    Wat ik misschien nog niet hoor: { $listen_missing-clause }.

    <b>Mijn experiment</b>
    { plan_listen }

    Daarna kijk ik wat er komt.

end_talk =
    <b>Ik begin bij praten</b>
    { numbers }

    Waar ik over wil praten: { $talk_about-clause }.

    <b>Mijn experiment</b>
    { plan_talk }

    En dan is het woord aan de cliënt.

end_help =
    <b>Ik begin bij helpen</b>
    { numbers }

    { $help_whose-clause }

    <b>Mijn experiment</b>
    { plan_help }

    Aanvaarden, luisteren en praten blijven de bodem.

end_keep =
    <b>Wat er al staat</b>
    { numbers }

    Het meest draagt { $carries-clause }. { $notices-clause }

    <b>Mijn experiment</b>
    { plan_keep }

end_colleague =
    <b>Eerst een collega</b>
    { numbers }

    <b>Mijn vraag voor { $heavy_where-clause }</b>
    { heavy_question }

    <b>Mijn experiment</b>
    Als ik de cliënt eerder zie dan mijn collega, dan luister ik rustig en los ik nog niets op.

colleagues_accept = In een contact lukt aanvaarden me maar half, vooral als { $accept_hard-clause }. Wat ik wel kan aanvaarden: { $accept_can-clause }. Hoe blijven jullie open kijken als iemand je veel kost?
colleagues_listen = In een contact stokt mijn luisteren, vooral als { $listen_hard-clause }. Misschien hoor ik nog niet goed: { $listen_missing-clause }. Wat helpt jullie om langer te luisteren?
colleagues_talk = In een contact komt het echte gesprek niet op gang, vooral als { $talk_hard-clause }. Ik wil praten over { $talk_about-clause }. Hoe zouden jullie dat openen?
colleagues_help = In een contact sluit mijn hulp nog niet aan, vooral als { $help_hard-clause }. { $help_whose-clause } Hoe vinden jullie uit welke hulp er gevraagd wordt?
colleagues_keep = In een contact gaat er iets goed. Het meest draagt { $carries-clause }. { $notices-clause } Wat doen jullie om te houden wat werkt?
