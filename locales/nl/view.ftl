title = Mijn blik op de cliënt
about = Kijk met vier blikken naar één cliënt, en merk wat elke blik je laat doen.
need = Hoe kijk ik eigenlijk?
find = blik, kijk, kijken, bril, lens, beeld, mensbeeld, oordeel, vooroordeel, zien, twijfel
step-1 = Je eerste blik
step-2 = Wat die blik doet
step-3 = Drie andere blikken
step-4 = De volgende keer

## Opening

opening =
    Hoe je een cliënt ziet, kleurt wat je doet. En ook wat je laat liggen.

    In { $steps } stappen kijk je met vier blikken naar één cliënt. Geen ervan is fout. Aan het eind heb je één nieuwe vraag en één klein plan.

    Het duurt zo’n { $minutes } minuten, bijna alles met tikken. Stoppen kan op elke kaart, later verdergaan ook.
    .begin = Beginnen
    .source = Waar komt dit vandaan?

source =
    <b>Waar dit vandaan komt</b>
    De vier blikken en de twee modellen: een samenvatting van een student van een boek over hulpgesprekken. Het idee: hoe je de cliënt ziet, stuurt hoe je helpt en welke verandering je zoekt.

    Wat een blik kan laten liggen, en hoe de blikken bij de modellen passen, is een eigen uitwerking van deze bot. Zie het als een voorstel, niet als een feit.

    Uit onderzoek, met een slag om de arm: een plan met “als … dan …” helpt vaak om te doen wat je wilt.
    .continue = Naar het begin

client =
    Denk aan één cliënt. Ga terug naar het begin van jullie laatste gesprek. Wat dacht je, nog voor iemand iets zei?

    Typ geen naam. Ik hoef niet te weten wie het is.
    .continue = Ik heb iemand voor ogen

## Stap 1

first =
    Hoe kijk je meestal het eerst naar deze cliënt?

    • Nog niet af: iemand die nog aan zichzelf te werken heeft.
    • Onderweg: iemand die vooruit wil, naar een doel.
    • Weet het zelf: iemand die alles al in zich heeft.
    • Zoekt betekenis: iemand die verlangt naar betekenis, nu het leven zwaar is.
    .unfinished = Nog niet af
    .moving = Onderweg
    .within = Weet het zelf
    .meaning = Zoekt betekenis
first-clause =
    .unfinished = iemand die nog niet af is
    .moving = iemand die onderweg is
    .within = iemand die het zelf al weet
    .meaning = iemand die betekenis zoekt

pressure = Soms neemt de spanning toe. Wat zet jou bij deze cliënt het meest onder druk?
    .time = De tijd dringt
    .feelings = Emoties lopen op
    .still = Er beweegt niets
    .others = Anderen willen iets
    .tired = Ik ben moe
pressure-clause =
    .time = de tijd dringt
    .feelings = de emoties oplopen
    .still = er niets beweegt
    .others = anderen iets van me willen
    .tired = ik moe ben

under =
    Stel je zo’n moment voor: { $pressure ->
        [time] de tijd dringt.
        [feelings] de emoties lopen op.
        [still] er beweegt niets.
        [others] anderen willen iets van je.
       *[tired] je bent moe.
    }

    Hoe kijk je dan naar de cliënt? Het mag dezelfde blik zijn.
    .unfinished = Nog niet af
    .moving = Onderweg
    .within = Weet het zelf
    .meaning = Zoekt betekenis
under-clause =
    .unfinished = iemand die nog niet af is
    .moving = iemand die onderweg is
    .within = iemand die het zelf al weet
    .meaning = iemand die betekenis zoekt

## Stap 2

does_unfinished =
    Jij ziet eerst <b>iemand die nog niet af is</b>. Dan valt op wat nog beter kan, en wil je helpen groeien.

    Wat doe je dan het meest? Kies er één of twee.
    .point_out = Wijzen op wat beter kan
    .teach = Uitleggen
    .correct = Bijsturen
does_unfinished-clause =
    .point_out = aanwijs wat beter kan
    .teach = ga uitleggen
    .correct = snel bijstuur

does_moving =
    Jij ziet eerst <b>iemand die onderweg is</b>. Dan valt op waar de weg heen gaat, en wil je vooruit helpen.

    Wat doe je dan het meest? Kies er één of twee.
    .goals = Naar doelen vragen
    .steps = Stappen bedenken
    .next_time = Het vervolg plannen
does_moving-clause =
    .goals = naar doelen vraag
    .steps = stappen bedenk
    .next_time = vooruit ga plannen

does_within =
    Jij ziet eerst <b>iemand die het zelf al weet</b>. Dan valt op hoeveel er al is, en wil je niet in de weg staan.

    Wat doe je dan het meest? Kies er één of twee.
    .wait = Wachten
    .follow = Volgen
    .trust = Vertrouwen
does_within-clause =
    .wait = rustig afwacht
    .follow = de cliënt volg
    .trust = op de cliënt vertrouw

does_meaning =
    Jij ziet eerst <b>iemand die betekenis zoekt</b>. Dan valt op wat iemand dierbaar is, en wil je dat begrijpen.

    Wat doe je dan het meest? Kies er één of twee.
    .values = Horen wat telt
    .story = Het verhaal volgen
    .stay = Bij de pijn blijven
does_meaning-clause =
    .values = let op wat echt telt
    .story = het verhaal volg
    .stay = bij de pijn blijf

# Wat ik doe, achter “dat ik”.
does = { $first ->
        [unfinished] { $does_unfinished-clause }
        [moving] { $does_moving-clause }
        [within] { $does_within-clause }
       *[meaning] { $does_meaning-clause }
    }

leaves_what = { $first ->
        [unfinished] wat er al lukt
        [moving] stilstaan, of verdriet
        [within] wat ik zelf weet
       *[meaning] huur, schulden of slaap
    }

leaves =
    Elke blik laat ook iets in de schaduw. Bij deze is dat misschien { $first ->
        [unfinished] wat er al lukt.
        [moving] stilstaan, of verdriet dat tijd vraagt.
        [within] wat jij zelf weet.
       *[meaning] zoiets als huur, schulden of slaap.
    }

    Blijft dat bij deze cliënt liggen?
    .yes = Ja, dat herken ik
    .sometimes = Soms
    .no = Nee, nu niet

same =
    Ook als { $pressure ->
        [time] de tijd dringt
        [feelings] de emoties oplopen
        [still] er niets beweegt
        [others] anderen iets van je willen
       *[tired] je moe bent
    }, zie je { $under-clause }. Je blik blijft, maar misschien verandert er toch iets.

    Wat gebeurt er dan met die blik?
    .stronger = Ik kijk nog meer zo
    .narrower = Ik zie de rest minder
    .steady = Die houdt me rustig
    .unknown = Weet ik niet
same-clause =
    .stronger = Ik kijk dan juist nog meer zo.
    .narrower = Ik zie dan minder van de rest.
    .steady = Dat houdt me rustig.
    .unknown = Wat dat doet, weet ik niet.

shift =
    Onder druk verschuift je blik. Dan zie je { $under-clause }, en { $under ->
        [unfinished] ga je misschien sneller uitleggen en bijsturen. Wat al lukt, raakt uit beeld.
        [moving] ga je misschien sneller naar een doel of een stap. Stilstaan schiet erbij in.
        [within] wacht je misschien langer af. Wat jij weet, blijft ongezegd.
       *[meaning] luister je misschien langer naar het verhaal. Praktische zorgen schuiven op.
    }

    Wat levert die wissel je dan op?
    .grip = Houvast
    .pace = Vaart
    .distance = Wat afstand
    .unknown = Weet ik niet
shift-clause =
    .grip = Dat geeft me houvast.
    .pace = Dat geeft me vaart.
    .distance = Dat geeft me wat afstand.
    .unknown = Wat me dat geeft, weet ik niet.

## Stap 3

lens_unfinished =
    Kijk nu even zo: <b>iemand die nog niet af is</b>, net als iedereen.

    Wat kan bij deze cliënt nog groeien? Een gok is genoeg.
    .trust = Vertrouwen
    .help = Hulp vragen
    .limits = Grenzen aangeven
    .feelings = Gevoel toelaten
    .self = Zelf iets regelen
    .ask = Ik ga het vragen
lens_unfinished-clause =
    .trust = Misschien vertrouwen.
    .help = Misschien hulp vragen.
    .limits = Misschien grenzen aangeven.
    .feelings = Misschien gevoel toelaten.
    .self = Misschien zelf iets regelen.
    .ask = Dat ga ik vragen.

lens_moving =
    Kijk nu even zo: <b>iemand die onderweg is</b>.

    Waar wil de cliënt zelf naartoe? Dat kan iets anders zijn dan wat in het plan staat.
    .rest = Naar rust
    .place = Naar een eigen plek
    .people = Naar andere mensen
    .work = Naar iets om te doen
    .away = Vooral ergens vandaan
    .ask = Ik ga het vragen
lens_moving-clause =
    .rest = Misschien naar rust.
    .place = Misschien naar een eigen plek.
    .people = Misschien naar andere mensen.
    .work = Misschien naar iets om te doen.
    .away = Misschien vooral ergens vandaan.
    .ask = Dat ga ik vragen.

lens_within =
    Kijk nu even zo: <b>iemand die het zelf al weet</b>.

    Wat weet de cliënt allang, ook zonder jou?
    .helps = Wat helpt
    .not_work = Wat niet werkt
    .pace = Welk tempo past
    .who = Bij wie het veilig is
    .limit = Waar de grens ligt
    .ask = Ik ga het vragen
lens_within-clause =
    .helps = Misschien wat helpt.
    .not_work = Misschien wat niet werkt.
    .pace = Misschien welk tempo past.
    .who = Misschien bij wie het veilig is.
    .limit = Misschien waar de grens ligt.
    .ask = Dat ga ik vragen.

lens_meaning =
    Kijk nu even zo: <b>iemand die betekenis zoekt</b>.

    Wat staat er voor deze cliënt op het spel?
    .dear = Iemand die dierbaar is
    .belong = Erbij horen
    .free = Zelf kiezen
    .seen = Gezien worden
    .hope = Hoop
    .ask = Ik ga het vragen
lens_meaning-clause =
    .dear = Misschien iemand die dierbaar is.
    .belong = Misschien erbij horen.
    .free = Misschien zelf kiezen.
    .seen = Misschien gezien worden.
    .hope = Misschien hoop.
    .ask = Dat ga ik vragen.

surprised =
    Je keek nu met vier blikken naar dezelfde mens. Welke liet je iets nieuws zien?

    Je eerste blik mag ook.
    .unfinished = Nog niet af
    .moving = Onderweg
    .within = Weet het zelf
    .meaning = Zoekt betekenis
    .nothing = Geen van de vier

saw =
    Wat zag je daar? Een halve zin is genoeg.
    .heading = Wat ik zag

start_with =
    Dan kende je alle vier de kanten al. Met welke blik wil je het volgende gesprek beginnen?
    .unfinished = Nog niet af
    .moving = Onderweg
    .within = Weet het zelf
    .meaning = Zoekt betekenis

## Stap 4

recognise = Stel: de cliënt hoort hoe jij kijkt. Hoe goed zou de cliënt zich daarin herkennen, denk je?
    .low = helemaal niet
    .high = helemaal

would_say =
    Een laag cijfer zegt ook iets: hier is nog iets te vragen.

    Wat zou de cliënt als eerste tegen je zeggen, denk je?
    .can_more = “Ik kan al veel”
    .too_fast = “Het gaat me te snel”
    .tell_me = “Zeg eens wat jij weet”
    .practical = “Ik heb geldzorgen”
    .ask = Ik ga het vragen
would_say-clause =
    .can_more = Misschien zegt de cliënt: “Ik kan al veel.”
    .too_fast = Misschien zegt de cliënt: “Het gaat me te snel.”
    .tell_me = Misschien zegt de cliënt: “Zeg eens wat jij weet.”
    .practical = Misschien zegt de cliënt: “Ik heb geldzorgen.”
    .ask = Wat de cliënt zou zeggen, ga ik vragen.

sure = Jij koos { $recognise }. Waar maak je dat uit op?
    .said = De cliënt zei het
    .seen = Ik zie het als we praten
    .feel = Zo voelt het
sure-clause =
    .said = De cliënt zei dat zelf.
    .seen = Dat zie ik als we praten.
    .feel = Zo voelt het; ik kan het vragen.

if_clause = { $moment ->
        [start] we net begonnen zijn
        [pressure] { $pressure-clause }
        [habit] ik merk dat ik { does }
       *[close] we gaan afronden
    }

moment =
    Nu één klein plan, met een “als” en een “dan”. Welke “als” kies jij?

    • Begin: als we net begonnen zijn.
    • Druk: als { $pressure-clause }.
    • Gewoonte: als ik merk dat ik { does }.
    • Eind: als we gaan afronden.
    .start = Begin
    .pressure = Druk
    .habit = Gewoonte
    .close = Eind

# De vraag aan de cliënt, door de blik die verraste of die iemand kiest om mee te beginnen.
ask_growth = “Wat zou je zelf nog willen leren?”
ask_goal = “Waar wil jij het liefst naartoe?”
ask_knows = “Wat weet jij al over wat jou helpt?”
ask_stake = “Wat is voor jou nu het belangrijkst?”
my_question = { $surprised ->
        [unfinished] { ask_growth }
        [moving] { ask_goal }
        [within] { ask_knows }
        [meaning] { ask_stake }
       *[nothing] { $start_with ->
            [unfinished] { ask_growth }
            [moving] { ask_goal }
            [within] { ask_knows }
           *[meaning] { ask_stake }
        }
    }
# Verraste de eerste blik zelf, dan is er geen kaart van die blik, en is kijken opnieuw kijken.
look_fresh = kijk ik één minuut alsof ik de cliënt nog niet ken
look_unfinished = { $lens_unfinished-count ->
        [0] { look_fresh }
       *[other] zie ik één minuut lang iemand die nog niet af is
    }
look_moving = { $lens_moving-count ->
        [0] { look_fresh }
       *[other] zie ik één minuut lang iemand die onderweg is
    }
look_within = { $lens_within-count ->
        [0] { look_fresh }
       *[other] zie ik één minuut lang iemand die het zelf al weet
    }
look_meaning = { $lens_meaning-count ->
        [0] { look_fresh }
       *[other] zie ik één minuut lang iemand die betekenis zoekt
    }
look = { $surprised ->
        [unfinished] { look_unfinished }
        [moving] { look_moving }
        [within] { look_within }
        [meaning] { look_meaning }
       *[nothing] { $start_with ->
            [unfinished] { look_unfinished }
            [moving] { look_moving }
            [within] { look_within }
           *[meaning] { look_meaning }
        }
    }
# Wat er bij de eerste blik makkelijk bij inschiet, achter “dan”.
add = { $first ->
        [unfinished] noem ik één ding dat al lukt
        [moving] sta ik even stil bij hoe het nu is
        [within] vraag ik of ik iets mag vertellen wat ik weet
       *[meaning] vraag ik hoe het gaat met geld, huis en slaap
    }

act =
    <b>Als { if_clause }, dan …</b>

    • Vragen: { my_question }
    • Aanvullen: … { add }.
    • Delen: … zeg ik hoe ik kijk, en vraag ik of dat klopt.
    • Kijken: … { look }.

    Wat doe je?
    .ask = Vragen
    .add = Aanvullen
    .tell = Delen
    .look = Kijken

plan = Als { if_clause }, dan { $act ->
        [ask] vraag ik: { my_question }
        [add] { add }.
        [tell] zeg ik hoe ik kijk, en vraag ik of dat klopt.
       *[look] { look }.
    }

two_models =
    <b>Jouw blik en twee modellen</b>
    Het medische model zoekt wat ontbreekt, behandelt en adviseert. Het empowermentmodel gaat uit van wat er al is en werkt samen met de cliënt.

    { $first ->
        [unfinished] “Nog niet af” ligt misschien dichter bij het eerste: er is iets te leren, en jij kunt het uitleggen.
        [moving] “Onderweg” kan bij allebei passen. Het hangt er misschien van af wie het doel kiest.
        [within] “Weet het zelf” ligt misschien dichter bij het tweede: de cliënt is de kenner.
       *[meaning] “Zoekt betekenis” ligt misschien dichter bij het tweede: de cliënt geeft zelf betekenis.
    }

    De bron kiest voor een hulpgesprek het tweede. Ik geef geen oordeel: jij kent deze cliënt.
    .continue = Naar mijn kaart

## Tot slot

# Was dit de eerste blik, dan is er nog geen gok.
guess_unfinished = { $lens_unfinished-count ->
        [0] { take_along }
       *[other] { $lens_unfinished-clause }
    }
guess_moving = { $lens_moving-count ->
        [0] { take_along }
       *[other] { $lens_moving-clause }
    }
guess_within = { $lens_within-count ->
        [0] { take_along }
       *[other] { $lens_within-clause }
    }
guess_meaning = { $lens_meaning-count ->
        [0] { take_along }
       *[other] { $lens_meaning-clause }
    }
take_along = Die vraag neem ik mee.
new_look = { $surprised ->
        [unfinished] Wat kan er nog groeien? { guess_unfinished }
        [moving] Waar wil de cliënt zelf naartoe? { guess_moving }
        [within] Wat weet de cliënt allang? { guess_within }
        [meaning] Wat staat er op het spel? { guess_meaning }
       *[nothing] { $start_with ->
            [unfinished] Wat kan er nog groeien? { guess_unfinished }
            [moving] Waar wil de cliënt zelf naartoe? { guess_moving }
            [within] Wat weet de cliënt allang? { guess_within }
           *[meaning] Wat staat er op het spel? { guess_meaning }
        }
    }

reflection =
    <b>Mijn blik</b>
    Eerst zie ik { $first-clause }. Die blik maakt dat ik { does }. { $leaves ->
        [yes] Dan blijft liggen: { leaves_what }.
        [sometimes] Soms blijft liggen: { leaves_what }.
       *[no] Ik houd in het oog: { leaves_what }.
    }

    <b>Onder druk</b>
    { $same ->
        [stronger] { under_same }
        [narrower] { under_same }
        [steady] { under_same }
        [unknown] { under_same }
       *[none] Als { $pressure-clause }, zie ik eerder { $under-clause }. { $shift-clause }
    }

    <b>Anders gekeken</b>
    { new_look }{ $saw ->
        [answered] {"\u000A"}Ik zag: { $saw-words }
        [skipped] {""}
       *[none] {""}
    }

    <b>Mijn plan</b>
    { plan }

    <b>Herkent de cliënt zich?</b>
    { $recognise } van de 10, denk ik.{ $would_say ->
        [can_more] {" "}{ $would_say-clause }
        [too_fast] {" "}{ $would_say-clause }
        [tell_me] {" "}{ $would_say-clause }
        [practical] {" "}{ $would_say-clause }
        [ask] {" "}{ $would_say-clause }
       *[none] { $sure ->
            [said] {" "}{ $sure-clause }
            [seen] {" "}{ $sure-clause }
            [feel] {" "}{ $sure-clause }
           *[none] {""}
        }
    }
under_same = Als { $pressure-clause }, blijf ik dat zien. { $same-clause }

colleagues = Bij een cliënt zie ik eerst { $first-clause }.{ $same ->
        [stronger] {" "}Als { $pressure-clause }, blijft dat zo.
        [narrower] {" "}Als { $pressure-clause }, blijft dat zo.
        [steady] {" "}Als { $pressure-clause }, blijft dat zo.
        [unknown] {" "}Als { $pressure-clause }, blijft dat zo.
       *[none] {" "}Als { $pressure-clause }, zie ik eerder { $under-clause }.
    } Zo raakt misschien iets uit mijn beeld. Hoe kijken jullie, en wat zien jullie dan wat ik niet zie?
