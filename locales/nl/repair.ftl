title = Het contact herstellen
about = Doet het contact even pijn? Maak een eerste zin, en kies een moment.
need = Het schuurt tussen ons
find = schuurt, herstel, herstellen, breuk, botsing, gekwetst, verwijt, boos, sorry, excuses, spijt, afhaken, vertrouwen, spanning
step-1 = Het teken zien
step-2 = Mijn kant
step-3 = Waar het schuurt
step-4 = De eerste zin

## Opening

opening =
    Soms doet het contact even pijn. De cliënt trekt zich terug, of valt uit. Dat gebeurt in elk contact dat ertoe doet.

    In { $steps } stappen maak je één zin om mee te beginnen. En je kiest een moment.

    Het duurt zo’n { $minutes } minuten, bijna alles met tikken.
    .begin = Beginnen
    .source = Waar komt dit vandaan?

source =
    <b>Waar dit vandaan komt</b>
    De relatie herstellen waar dat nodig is: dat staat in een samenvatting van een student van een boek over hulpgesprekken. Daar staat ook: de relatie draagt 22 tot 30 procent bij aan wat helpt. Zulke getallen overlappen, dus optellen kan niet.

    Uit onderzoek, met een slag om de arm: een breuk kan herstellen als je die opmerkt, stilstaat bij het nare gevoel en jezelf niet verdedigt.

    De stappen, de zinnen en de routes zijn een eigen uitwerking van deze bot.
    .continue = Naar het begin

gate = Eerst dit. Is er dreiging of geweld in het contact, of is er nu iemand in gevaar?
    .no = Nee
    .doubt = Ik twijfel
    .yes = Ja

weigh =
    Twijfel telt hier mee. Een herstelgesprek kan wachten tot het veilig voelt.

    Wat past nu?
    .talk_first = Eerst overleggen
    .safe = Het is veilig genoeg

contact =
    Denk aan één contact waar het schuurt. Haal het moment terug waarop je het merkte: een stilte, een blik, een toon.

    Typ geen naam. Ik hoef niet te weten wie het is.
    .continue = Ik zie het voor me

## Stap 1

kind = Wat merkte je vooral?
    .withdraws = Zich terugtrekken
    .attacks = Tegen mij uitvallen
    .only_me = Alleen mijn eigen gevoel

sign_back = Waaraan merkte je dat?
    .quiet = Het werd stiller
    .seldom = Afzeggen of wegblijven
    .agrees = Overal snel ja op zeggen
    .topic = Een ander onderwerp
sign_back-clause =
    .quiet = het stiller werd tussen ons
    .seldom = we elkaar minder zagen
    .agrees = je snel ja zei
    .topic = we ineens ergens anders over praatten

sign_attack = Hoe klonk het?
    .reproach = Als een verwijt
    .doubts = Als twijfel aan mij
    .sneer = Als een sneer
    .fierce = Fel en hard
    .threat = Het voelde dreigend
sign_attack-clause =
    .reproach = iets je dwarszat
    .doubts = je twijfelde of dit helpt
    .sneer = er iets tussen ons bleef hangen
    .fierce = het fel werd tussen ons
    .threat = het dreigend werd

sign_me = De cliënt liet niets zien, en toch merk jij iets. Wat is er anders bij jou?
    .careful = Ik ben voorzichtig
    .tense = Ik zie ertegen op
    .flat = Het voelt vlak
    .unsaid = Ik houd iets voor me
sign_me-clause =
    .careful = ik voorzichtig met je werd
    .tense = ik gespannen was bij ons gesprek
    .flat = het wat vlak werd tussen ons
    .unsaid = ik iets voor me hield

my_sign = { $kind ->
        [withdraws] { $sign_back-clause }
        [attacks] { $sign_attack-clause }
        [only_me] { $sign_me-clause }
       *[none] er iets tussen ons is
    }

## Stap 2

feelings =
    Wat deed dat met jou? Kies er één of twee.

    Er zit geen verkeerd gevoel bij.
    .touched = Geraakt
    .irritated = Geïrriteerd
    .startled = Geschrokken
    .powerless = Machteloos
    .guilty = Schuldig
    .unsure = Onzeker
    .sad = Verdrietig
    .afraid = Bang
feelings-clause =
    .touched = geraakt
    .irritated = geïrriteerd
    .startled = geschrokken
    .powerless = machteloos
    .guilty = schuldig
    .unsure = onzeker
    .sad = verdrietig
    .afraid = bang

afraid = Je koos: bang. Vind je het spannend, of voelt het onveilig?
    .tense = Spannend
    .unsafe = Onveilig

impulse = En wat wilde je het liefst meteen doen?
    .explain = Uitleggen
    .please = Nog harder werken
    .pull_back = Me terugtrekken
    .counter = Iets terugzeggen
    .pass = Eroverheen stappen
impulse-clause =
    .explain = laat ik mijn uitleg nog even weg
    .please = ga ik nog niets oplossen
    .pull_back = kijk ik niet weg
    .counter = houd ik mijn weerwoord even voor me
    .pass = stap ik er niet overheen

part =
    { $impulse ->
        [explain] Uitleggen is een gewone reflex, en het kan straks ook nog.
        [please] Harder werken is een gewone reflex. Even wachten kan ook.
        [pull_back] Terugtrekken is een gewone reflex. Het geeft even lucht.
        [counter] Iets terugzeggen is een gewone reflex. Het beschermt je even.
       *[pass] Eroverheen stappen is een gewone reflex. Het houdt de vrede even.
    }

    Wat kan jouw aandeel zijn? Klein telt ook, en alles zien hoeft niet.
    .fast = Ik ging te snel
    .missed = Ik miste iets
    .advice = Ik gaf te veel advies
    .undone = Ik kwam iets niet na
    .limit = Ik gaf een grens aan
    .unknown = Ik zie het nog niet
part-clause =
    .fast = ik denk dat ik te snel ging
    .missed = ik denk dat ik iets heb gemist
    .advice = ik denk dat ik te veel advies gaf
    .undone = het spijt me dat ik iets niet nakwam
    .limit = mijn grens kwam misschien hard aan
    .unknown = ik zie nog niet goed wat ik deed

## Stap 3

chafes =
    { $part ->
        [fast] Te snel gaan is vaak goed bedoeld.
        [missed] Iets missen overkomt iedereen die luistert.
        [advice] Advies komt vaak uit betrokkenheid.
        [undone] Dat kun je gewoon zeggen. Kort is genoeg.
        [limit] Een grens blijft gewoon staan. Hoe die aankwam, mag besproken worden.
       *[unknown] Dan is dat precies wat je straks kunt vragen.
    }

    Waar schuurt het misschien het meest?

    • Band: hoe jullie met elkaar omgaan.
    • Doel: waar jullie naartoe werken.
    • Aanpak: hoe jullie dat doen.
    .bond = Band
    .goal = Doel
    .approach = Aanpak
    .unsure = Weet ik niet
chafes-clause =
    .bond = de band
    .goal = het doel
    .approach = de aanpak
    .unsure = iets wat ik nog niet weet

bond = Wat miste de cliënt misschien bij jou?
    .seen = Gezien worden
    .trust = Vertrouwen
    .beside = Iemand naast zich
    .calm = Rust
bond-clause =
    .seen = Wat zag ik niet?
    .trust = Wat heb je nodig om mij iets toe te vertrouwen?
    .beside = Hoe kan ik meer naast je staan?
    .calm = Wat maakt het hier rustiger voor je?

goal = Wat klopt er misschien niet aan het doel?
    .mine = Het is meer van mij
    .big = Het is te groot
    .moved = Er speelt nu iets anders
    .vague = Het is vaag
goal-clause =
    .mine = Wat wil jij zelf het liefst?
    .big = Wat is voor jou een kleinere stap?
    .moved = Waar gaat het nu voor jou om?
    .vague = Waaraan merk jij dat dit helpt?

approach = Wat klopt er misschien niet aan de aanpak?
    .pace = Het tempo
    .tasks = Wat ik vraag
    .form = De plek of de vorm
    .say = Wie er beslist
approach-clause =
    .pace = Welk tempo past bij jou?
    .tasks = Wat vraag ik dat niet bij je past?
    .form = Waar en hoe praat jij het liefst?
    .say = Waar wil jij over beslissen?

my_follow = { $chafes ->
        [bond] { $bond-clause }
        [goal] { $goal-clause }
        [approach] { $approach-clause }
        [unsure] Wat kan ik voortaan anders doen?
       *[none] Wat kan ik voortaan anders doen?
    }

guess =
    En de cliënt? Wat kan die gevoeld hebben?

    Het is een gok. Straks kun je het vragen.
    .hurt = Pijn
    .angry = Boosheid
    .let_down = Teleurstelling
    .alone = Er alleen voor staan
    .uneasy = Ongemak
    .unknown = Ik heb geen idee
guess-clause =
    .hurt = het pijn deed
    .angry = je boos was
    .let_down = je teleurgesteld was
    .alone = je je alleen voelde
    .uneasy = het ongemakkelijk was
    .unknown = het iets met je deed

## Stap 4

start =
    Nu de eerste zin. Hoe begin je?

    • Vragen: “Mag ik iets zeggen over ons contact?”
    • Terug: “Ik wil even terug naar de vorige keer.”
    • Lastig: “Ik wil iets zeggen wat ik lastig vind.”
    .may = Vragen
    .back = Terug
    .hard = Lastig
start-clause =
    .may = Mag ik iets zeggen over ons contact?
    .back = Ik wil even terug naar de vorige keer.
    .hard = Ik wil iets zeggen wat ik lastig vind.

invite =
    En hoe geef je het woord terug?

    • Open: “Hoe was dat voor jou?”
    • Mijn gok: “Ik stel me voor dat { $guess-clause }. Klopt dat?”
    • Gemist: “{ missed_what }”
    • Nodig: “Wat heb je nu van mij nodig?”
    .for_you = Open
    .guess = Mijn gok
    .missed = Gemist
    .need = Nodig
my_invite = { $invite ->
        [for_you] Hoe was dat voor jou?
        [guess] Ik stel me voor dat { $guess-clause }. Klopt dat?
        [missed] { missed_what }
        [need] Wat heb je nu van mij nodig?
       *[none] Hoe was dat voor jou?
    }

missed_what = { $part ->
        [missed] Help je me zien wat?
        [fast] Wat heb ik gemist?
        [advice] Wat heb ik gemist?
        [undone] Wat heb ik gemist?
        [limit] Wat heb ik gemist?
        [unknown] Wat heb ik gemist?
       *[none] Wat heb ik gemist?
    }

made_line = { $start-clause } Ik merkte dat { my_sign }, en { $part-clause }. { my_invite }

line =
    <b>Jouw eerste zin</b>
    “{ made_line }”

    Zeg het één keer hardop. Zacht mag ook. Past het bij jou?
    .fits = Ja, zo zeg ik het
    .own = In mijn eigen woorden
    .again = Opnieuw kiezen

line_words =
    Hoe zou jij het zeggen? Kort is genoeg.

    Ter herinnering: “{ made_line }”
    .heading = Mijn eerste zin

my_line = { $line_words ->
        [answered] { $line_words-words }
        [skipped] { made_line }
       *[none] { made_line }
    }

ready =
    Je zegt het, en dan luister je. Ook als het even steekt.

    Lukt dat nu?
    .yes = Ja
    .breath = Met een adem ervoor
    .not_yet = Nu nog niet

reaction = Stel: je zegt het. Wat komt er dan waarschijnlijk terug?
    .nothing = “Er is niets”
    .angry = Boosheid
    .quiet = Stilte
    .tears = Tranen
    .relief = Opluchting
reaction-clause =
    .nothing = de cliënt zegt dat er niets is
    .angry = de cliënt boos wordt
    .quiet = het stil wordt
    .tears = er tranen komen
    .relief = de cliënt opgelucht is

anchor =
    { $reaction ->
        [nothing] “Er is niets” betekent soms: nog niet. Dring niet aan. De deur staat open.
        [angry] Boosheid kan ook vertrouwen zijn: het mag hier gezegd worden. Gelijk hebben hoeft nu niet. Voelt het dreigend, dan rond je af.
        [quiet] In stilte wordt vaak gedacht of gevoeld. Geef het tien tellen.
        [tears] Tranen hoeven niet weg. Blijf, en wacht even met troosten.
       *[relief] Opluchting geeft lucht. Wacht nog even met oplossen.
    }

    Wat is dan jouw houvast?
    .breath = Eén keer uitademen
    .name = Zeggen wat ik merk
    .more = Doorvragen
    .stay = Er rustig bij blijven
anchor-clause =
    .breath = adem ik één keer uit
    .name = zeg ik wat ik merk
    .more = vraag ik door
    .stay = blijf ik er rustig bij

plan = Als { $reaction-clause }, dan { $anchor-clause } en { $impulse-clause }.

moment =
    <b>Jouw experiment</b>
    { plan }

    En wanneer zeg je jouw eerste zin?
    .begin = Begin volgend gesprek
    .call = Vooraf even bellen
    .today = Vandaag nog
    .calm = Op een rustig moment
moment-clause =
    .begin = Aan het begin van het volgende gesprek.
    .call = In een kort telefoontje vooraf.
    .today = Vandaag nog.
    .calm = Op een rustig moment in het volgende gesprek.

## Eerst een collega

first_need =
    Dan nu nog niet. Dat is eerlijk, ook voor de cliënt.

    Wat heb je eerst nodig van een collega?
    .feeling = Mijn gevoel delen
    .part = Mijn aandeel bekijken
    .practise = De zin oefenen
    .fair = Horen wat redelijk is
first_need-clause =
    .feeling = Wat raakt mij hier zo?
    .part = Wat kan mijn aandeel zijn?
    .practise = Hoe zeg ik het zonder me te verdedigen?
    .fair = Wat mag ik hier van mezelf verwachten?

first_who = Bij wie leg je dat neer?
    .intervision = Intervisie
    .supervision = Supervisie
    .colleague = Een collega
    .manager = Mijn leidinggevende
first_who-clause =
    .intervision = intervisie
    .supervision = supervisie
    .colleague = een collega
    .manager = mijn leidinggevende

first_when = Wanneer?
    .today = Vandaag
    .before_next = Vóór de volgende keer
    .meeting = Eerstvolgend overleg
first_when-clause =
    .today = Vandaag.
    .before_next = Vóór het volgende gesprek.
    .meeting = In het eerstvolgende overleg.

bridge =
    Zie je de cliënt intussen? Dan helpt een korte zin alvast.

    • Terugkomen: “Ik denk nog na over ons gesprek. Ik kom erop terug.”
    • Gezien: “Ik zag dat het iets met je deed. Ik kom erop terug.”
    • Tijd: “Ik wil dit goed doen, dus ik neem er even de tijd voor.”
    .return = Terugkomen
    .saw = Gezien
    .time = Tijd
bridge-clause =
    .return = Ik denk nog na over ons gesprek. Ik kom erop terug.
    .saw = Ik zag dat het iets met je deed. Ik kom erop terug.
    .time = Ik wil dit goed doen, dus ik neem er even de tijd voor.

## Eerst veiligheid

who =
    Nu geen herstelgesprek. Bespreek dit eerst met je leidinggevende, en ga de volgende keer niet alleen.

    Wie betrek je als eerste?
    .manager = Mijn leidinggevende
    .on_call = Wie dienst heeft
    .adviser = Vertrouwenspersoon
who-clause =
    .manager = Ik bel of spreek mijn leidinggevende
    .on_call = Ik bel of spreek wie dienst heeft, en dan mijn leidinggevende
    .adviser = Ik bel of spreek de vertrouwenspersoon, en dan mijn leidinggevende

line_for_help = Ik wil met je praten over veiligheid in een contact. Ik wil hier niet alleen mee verder. Wanneer kan dat?

when =
    Dit kun je zeggen of sturen:

    <b>{ line_for_help }</b>

    Wanneer doe je dat?
    .now = Nu
    .today = Vandaag
    .before_next = Vóór de volgende keer
    .told = Het is al bekend
when-clause =
    .now = nu meteen
    .today = vandaag
    .before_next = vóór het volgende contact
    .told = het is al bekend, en ik vraag wat er nu gebeurt

## Tot slot

hurts = { $chafes ->
        [bond] Het schuurt misschien vooral in { $chafes-clause }.
        [goal] Het schuurt misschien vooral bij { $chafes-clause }.
        [approach] Het schuurt misschien vooral in { $chafes-clause }.
        [unsure] Waar het schuurt, weet ik nog niet.
       *[none] Waar het schuurt, weet ik nog niet.
    }
limit_stays = { $part ->
        [limit] {" "}Mijn grens blijft staan.
        [fast] {""}
        [missed] {""}
        [advice] {""}
        [undone] {""}
        [unknown] {""}
       *[none] {""}
    }
later_line = { $line_words ->
        [answered] { $line_words-words }
        [skipped] “{ made_line }”
       *[none] “{ made_line }”
    }

end_say =
    <b>Mijn eerste zin</b>
    { later_line }
    Daarna, als er ruimte is: “{ my_follow }”

    <b>Wanneer</b>
    { $moment-clause }

    <b>Mijn experiment</b>
    { plan }

    <b>Wat eronder zit</b>
    Ik voel me { $feelings-clause }. { hurts }{ limit_stays }

question_say = In een contact dat schuurt, voel ik me { $feelings-clause }. Mijn eerste reflex: { reflex }. { my_part } Ik wil erop terugkomen. Hoe luister ik dan zonder me te verdedigen?
reflex = { $impulse ->
        [explain] uitleggen
        [please] harder werken
        [pull_back] me terugtrekken
        [counter] iets terugzeggen
        [pass] eroverheen stappen
       *[none] me verdedigen
    }
my_part = { $part ->
        [fast] Misschien ging ik te snel.
        [missed] Misschien miste ik iets.
        [advice] Misschien gaf ik te veel advies.
        [undone] Ik kwam iets niet na.
        [limit] Ik gaf een grens aan, en die blijft staan.
        [unknown] Mijn aandeel zie ik nog niet.
       *[none] Mijn aandeel zie ik nog niet.
    }

end_first =
    <b>Mijn vraag voor { $first_who-clause }</b>
    { $first_need-clause }

    <b>Wanneer</b>
    { $first_when-clause }

    <b>Mijn experiment</b>
    Als het intussen weer schuurt, dan zeg ik: “{ $bridge-clause }”

    <b>Voor later</b>
    { later_line }

    <b>Wat eronder zit</b>
    Ik voel me { $feelings-clause }. { hurts }{ limit_stays }
bridge_line = { $bridge-clause }
question_first = In een contact dat schuurt, voel ik me { $feelings-clause }. Mijn eerste reflex: { reflex }. { my_part } Ik wil er nog niet mee naar de cliënt. { $first_need-clause }

end_safety =
    <b>Eerst veiligheid</b>
    { $who-clause }: { $when-clause }.

    <b>Wat ik zeg</b>
    “{ line_for_help }”

    <b>Mijn plan</b>
    Als het weer dreigend voelt, dan rond ik rustig af en ga ik weg. Herstellen kan later, als het veilig is.
