title = Mijn kijk op helpen
about = Wat is een mens, wat is hulp, wat doe je niet? Je maakt er één zin van.
need = Waar sta ik voor?
find = filosofie, visie, waarden, mensbeeld, helpen, hulp, beroep, vak, drijfveer, bedoeling, zin, identiteit
step-1 = Wat is een mens?
step-2 = Wat is hulp?
step-3 = Wat doe je niet?
step-4 = Van wie heb je het?

opening =
    Iedereen die helpt, heeft een idee over mensen en over hulp. Vaak zonder het hardop te zeggen.

    In { $steps } stappen maak je er één zin van. Het gaat over jou; een cliënt komt er niet in voor.

    Het duurt zo’n { $minutes } minuten. Je zin kun je kopiëren. Ik bewaar hem niet.
    .begin = Beginnen
    .source = Waar komt dit vandaan?

source =
    <b>Waar dit vandaan komt</b>
    De vier mensbeelden, de misverstanden en de veranderingen in het vak staan in een samenvatting van een student van een boek over hulpgesprekken. Daar heet het: jouw eigen filosofie van het helpen.

    Die bron noemt ook twee manieren die met aanvaarden beginnen, en niet met problemen ontleden: ervaringsgerichte psychosociale hulpverlening (EPH) en kortdurende oplossingsgerichte therapie (KOT).

    De andere keuzes en zinnen zijn een eigen uitwerking van deze bot. Geen antwoord is fout.
    .continue = Naar de eerste vraag

## Stap 1

person =
    Wat is een mens, voor jou? Kies wat het dichtst bij komt.

    • Niet af: een mens die nog groeit.
    • Op weg: een mens die ergens naartoe wil.
    • Van binnen: een mens die het in zich heeft.
    • Betekenis: een mens die zoekt naar wat ertoe doet.
    .unfinished = Niet af
    .under_way = Op weg
    .within = Van binnen
    .meaning = Betekenis
person-clause =
    .unfinished = is een mens niet af, en dat mag
    .under_way = is een mens op weg
    .within = heeft een mens het al in zich
    .meaning = zoekt een mens naar wat ertoe doet

grows = Een mens groeit nog. Waarvan het meest, denk je?
    .practice = Van oefenen
    .mirror = Van een eerlijke spiegel
    .mistakes = Van fouten maken
    .patience = Van tijd
grows-clause =
    .practice = Groeien gaat door te oefenen.
    .mirror = Groeien gaat met een eerlijke spiegel.
    .mistakes = Groeien gaat met vallen en opstaan.
    .patience = Groeien kost tijd.

moves = Een mens wil vooruit. Wat houdt iemand gaande, denk je?
    .hope = Hoop
    .small = Een kleine stap
    .company = Iemand die meeloopt
    .choice = Zelf kiezen
moves-clause =
    .hope = Hoop houdt een mens gaande.
    .small = Een kleine stap houdt een mens gaande.
    .company = Iemand die meeloopt, houdt een mens gaande.
    .choice = Zelf kiezen houdt een mens gaande.

opens = Het zit er al in. Wat heeft iemand nodig om erbij te komen?
    .quiet = Rust
    .trust = Vertrouwen
    .listening = Een luisterend oor
    .room = Ruimte zonder oordeel
opens-clause =
    .quiet = In rust komt boven wat er al is.
    .trust = Met vertrouwen komt boven wat er al is.
    .listening = Wie luistert, hoort wat er al is.
    .room = Zonder oordeel komt boven wat er al is.

holds = Een mens zoekt betekenis. Waar vinden mensen die vaak, denk je?
    .people = Bij anderen
    .story = In hun eigen verhaal
    .matter = Iets doen voor anderen
    .beauty = In iets moois
holds-clause =
    .people = Betekenis vind je bij elkaar.
    .story = Betekenis vind je in je eigen verhaal.
    .matter = Betekenis vind je in wat je voor een ander doet.
    .beauty = Betekenis vind je soms in iets moois.

root = { $person ->
        [unfinished] { $grows-clause }
        [under_way] { $moves-clause }
        [within] { $opens-clause }
        [meaning] { $holds-clause }
       *[none] {""}
    }

## Stap 2

help =
    { $person ->
        [unfinished] Stel: een mens is niet af, en jij helpt.
        [under_way] Stel: een mens is op weg, en jij helpt.
        [within] Stel: een mens heeft het in zich, en jij helpt.
       *[meaning] Stel: een mens zoekt betekenis, en jij helpt.
    } Wat doe je dan in de kern?
    .present = Erbij zijn
    .accept = Aanvaarden
    .enable = In staat stellen
    .teach = Uitleggen en oefenen
    .search = Meezoeken
    .stand_up = Ernaast gaan staan
help-clause =
    .present = erbij zijn
    .accept = eerst aanvaarden wat er is
    .enable = iemand in staat stellen om te doen wat die zelf wil
    .teach = geven wat ik weet, en samen oefenen
    .search = meezoeken, zonder het antwoord al te hebben
    .stand_up = naast iemand gaan staan, ook als het tegenzit

trade =
    Het vak veranderde. Helpen werd een wetenschap, met methoden en technieken. En het schoof op van liefde naar markt.

    Wat merk jij daarvan?
    .science = Vooral de methode
    .market = Vooral de markt
    .both = Allebei
    .neither = Weinig

myth =
    { $trade ->
        [science] Dan is de vraag wat er naast de methode overblijft.
        [market] Dan is de vraag wat er niet te koop is.
        [both] Dan vraagt het wat om jezelf te blijven.
       *[neither] Dan heb je misschien ruimte om zelf te kiezen.
    }

    Drie misverstanden over helpen. Welk zit jou het meest in de weg?

    • Methode: helpen is een methode toepassen.
    • Lukken: met genoeg inzet lukt het.
    • Inhouden: wat je weet, houd je voor je.
    .method = Methode
    .achievable = Lukken
    .withhold = Inhouden
    .neither = Geen van de drie

no_method = Stel: de methode past niet bij wie er zit. Wat doe je?
    .follow = Ik volg de ander
    .ask = Ik vraag wat wel past
    .simple = Ik doe iets gewoons
    .colleague = Ik vraag een collega
no_method-clause =
    .follow = Past de methode niet, dan volg ik de ander.
    .ask = Past de methode niet, dan vraag ik wat wel past.
    .simple = Past de methode niet, dan doe ik iets gewoons.
    .colleague = Past de methode niet, dan vraag ik een collega.

no_success = Stel: het lukt niet, wat je ook probeert. Wat helpt jou dan?
    .stay = Er toch zijn
    .honest = Het eerlijk zeggen
    .share = Het met iemand delen
    .rest = Het even neerleggen
no_success-clause =
    .stay = Lukt het niet, dan kan ik er nog zijn.
    .honest = Lukt het niet, dan zeg ik dat eerlijk.
    .share = Lukt het niet, dan deel ik dat met iemand.
    .rest = Lukt het niet, dan leg ik het even neer.

knowing = Uitleggen mag, en duidelijk zijn ook. Hoe deel jij wat je weet?
    .ask_first = Eerst vragen of het mag
    .plain = Gewoon, in klare taal
    .doubt = Met een slag om de arm
    .together = Als iets voor samen
knowing-clause =
    .ask_first = Wat ik weet, deel ik als het welkom is.
    .plain = Wat ik weet, zeg ik in klare taal.
    .doubt = Wat ik weet, deel ik met een slag om de arm.
    .together = Wat ik weet, leggen we samen op tafel.

lesson = { $myth ->
        [method] {" "}{ $no_method-clause }
        [achievable] {" "}{ $no_success-clause }
        [withhold] {" "}{ $knowing-clause }
        [neither] {""}
       *[none] {""}
    }

## Stap 3

wont = Wat doe je niet, wat er ook gebeurt?
    .belittle = Iemand klein maken
    .take_over = Iemands leven overnemen
    .judge = Iemand veroordelen
    .deceive = Iemand voorliegen
    .drop = Iemand laten vallen
    .pretend = Doen alsof ik het weet
wont-clause =
    .belittle = ik maak niemand klein
    .take_over = ik neem niemands leven over
    .judge = ik veroordeel niemand
    .deceive = ik lieg niemand voor
    .drop = ik laat niemand vallen
    .pretend = ik doe niet alsof ik het weet

pressure = Soms komt zo’n grens onder druk te staan. Wanneer gebeurt dat bij jou het eerst?
    .haste = Als ik haast heb
    .fear = Als ik bang ben
    .anger = Als ik boos ben
    .rules = Als regels knellen
    .tired = Als ik moe ben
pressure-clause =
    .haste = ik haast heb
    .fear = ik bang ben
    .anger = ik boos ben
    .rules = regels knellen
    .tired = ik moe ben

hold_on =
    { $pressure ->
        [haste] Haast hoort bij dit werk.
        [fear] Angst mag er zijn.
        [anger] Boosheid wijst vaak op iets wat je dierbaar is.
        [rules] Regels knellen vaak net daar waar het om mensen gaat.
       *[tired] Wie moe is, doet snel wat vanzelf gaat.
    }

    Wat helpt jou dan om te doen waar je voor staat?
    .breath = Eén keer uitademen
    .aloud = Hardop zeggen wat er is
    .colleague = Een collega bellen
    .one_less = Eén ding minder doen
hold_on-clause =
    .breath = adem ik één keer uit
    .aloud = zeg ik hardop wat er is
    .colleague = bel ik een collega
    .one_less = doe ik één ding minder

plan = Als { $pressure-clause }, dan { $hold_on-clause }.

## Stap 4

teacher =
    Van wie leerde je helpen? Denk aan iemand, of aan iets.

    Een naam hoeft niet.
    .home = Iemand thuis
    .helper = Iemand die mij hielp
    .colleague = Een collega
    .school = Een docent
    .book = Een boek of film
    .life = Het leven zelf
teacher-clause =
    .home = iemand thuis
    .helper = iemand die mij hielp,
    .colleague = een collega
    .school = een docent
    .book = een boek of een film
    .life = het leven zelf

gift =
    { $teacher ->
        [home] Wat gaf die je mee?
        [helper] Wat gaf die je mee?
        [colleague] Wat gaf die je mee?
        [school] Wat gaf die je mee?
        [book] Wat bleef je daarvan bij?
       *[life] Wat leerde het je?
    }
    .listen = Luisteren
    .patience = Geduld
    .honest = Eerlijkheid
    .humour = Humor
    .stay = Blijven
    .limits = Een grens trekken
gift-clause =
    .listen = luisteren
    .patience = geduld hebben
    .honest = eerlijk zijn
    .humour = lachen om mezelf
    .stay = blijven als het moeilijk wordt
    .limits = een grens trekken

made_line = Voor mij { $person-clause }. Helpen is { $help-clause }. En wat er ook gebeurt: { $wont-clause }.

line =
    <b>Jouw zin</b>
    “{ made_line }”

    Lees het één keer zachtjes voor jezelf. Is dit van jou?
    .fits = Ja, dit is van mij
    .own = In mijn eigen woorden

line_words =
    Maak er je eigen zin van. Kort is genoeg, en mooi hoeft niet.

    Ter herinnering: “{ made_line }”
    .heading = Mijn zin

my_line = { $line_words ->
        [answered] { $line_words-words }
        [skipped] { made_line }
       *[none] { made_line }
    }

where =
    Je kunt je zin zo kopiëren; ik bewaar hem niet.

    Waar wil je hem weer tegenkomen?
    .diary = In mijn agenda
    .phone = Op mijn telefoon
    .wall = Op een briefje
    .team = In mijn team
where-clause =
    .diary = In mijn agenda.
    .phone = Op mijn telefoon.
    .wall = Op een briefje.
    .team = In mijn team. Ik lees hem een keer voor.

## Tot slot

ending =
    <b>Mijn zin over helpen</b>
    { $line_words ->
        [answered] { $line_words-words }
        [skipped] “{ made_line }”
       *[none] “{ made_line }”
    }

    <b>Wat eronder ligt</b>
    { root }{ lesson }
    Van { $teacher-clause } leerde ik { $gift-clause }.

    <b>Mijn experiment</b>
    { plan }

    <b>Waar ik mijn zin weer zie</b>
    { $where-clause }

question = Hier sta ik voor: helpen is { $help-clause }. Als { $pressure-clause }, raak ik dat soms kwijt. Waar zien jullie het in mijn werk terug, en waar niet?
