title = Uit de impasse
about = In vier stappen uit een patroon waarin jij en de cliënt vastzitten.
need = Ik zit vast
find = vast, vastgelopen, vastzit, patroon, muur, impasse, rondjes, machteloos, weerstand, ja maar
step-1 = Jouw helft loslaten
step-2 = Naar jezelf kijken
step-3 = Vragen en delen
step-4 = Het patroon doorbreken

## Opening

opening =
    Soms loopt een contact vast: een impasse. Dat ligt zelden aan één van jullie. Het zit tussen jullie in.

    In { $steps } stappen kijk je naar jouw helft. Aan het eind heb je iets om te zeggen of te vragen, en één klein experiment.

    Het duurt zo’n { $minutes } minuten, bijna alles met tikken. Stoppen kan op elke kaart, later verdergaan ook.
    .begin = Beginnen
    .source = Waar komt dit vandaan?

source =
    <b>Waar dit vandaan komt</b>
    De vier stappen en de drie oefeningen: Bouwkamp en Bouwkamp (2010), <i>Handboek psychosociale hulpverlening</i>. Gevonden via een blog van het Kempler Instituut (F. Bijzet).

    De kern: een impasse komt van twee kanten. Allebei zitten jullie vast in een rol, en samen houden jullie het patroon in stand.

    De rollen, de vraag of delen veilig is en de routes daarna zijn een eigen uitwerking van deze bot.

    Uit onderzoek, met een slag om de arm: wie goed omgaat met de eigen reacties, ziet vaak betere uitkomsten. En een plan met “als … dan …” helpt om te doen wat je wilt.
    .continue = Naar het begin

gate = Eerst dit. Is er nu iemand in gevaar? De cliënt, een ander, of jij?
    .no = Nee
    .doubt = Ik twijfel
    .yes = Ja

contact =
    Denk aan één contact dat vastloopt. Haal de laatste keer even terug: de stoelen, de toon, het moment van “daar gaan we weer”.

    Typ geen naam. Ik hoef niet te weten wie het is.
    .continue = Ik heb iemand voor ogen

## Stap 1

stuck = Hoe vast zit het tussen jullie?
    .low = het stroomt
    .high = muurvast

flows =
    Dan stroomt er nog veel.

    Je kunt doorgaan en kijken waar het hapert. Of je neemt één minuut om terug te kijken op het laatste gesprek.
    .go_on = Ik ga door
    .quick = Eén minuut is genoeg

client =
    Wat doet de cliënt steeds weer? Kies er één tot drie.

    Wegblijven kan ook zo: te laat komen, zwijgen, niet opnemen.
    .decide = Wil dat ik beslis
    .yes_but = Zegt “ja, maar”
    .away = Blijft weg
    .attack = Valt mij aan
    .flood = Klaagt of overspoelt
    .comply = Zegt ja, niets verandert
client-clause =
    .decide = wil dat ik beslis
    .yes_but = “ja, maar” zegt
    .away = wegblijft
    .attack = me aanvalt
    .flood = me overspoelt
    .comply = ja knikt terwijl er niets verandert

role =
    En wat doe jij dan, bijna vanzelf?

    Kies wat er het dichtst bij komt. Het heeft vast ooit geholpen.
    .fixer = Ik los het op
    .persuader = Ik duw en dring aan
    .appeaser = Ik sus en stel gerust
    .critic = Ik oordeel
    .withdrawer = Ik trek me terug
    .explainer = Ik verdedig me
    .side_taker = Ik kies partij
role-clause =
    .fixer = ga ik het oplossen
    .persuader = ga ik duwen
    .appeaser = ga ik sussen
    .critic = ga ik oordelen
    .withdrawer = trek ik me terug
    .explainer = ga ik me verdedigen
    .side_taker = kies ik partij

gain = Wat geeft dat je meteen, al is het maar even?
    .calm = Rust
    .useful = Ik voel me nuttig
    .no_quarrel = Geen ruzie
    .control = Grip
    .time = Tijd
gain-clause =
    .calm = rust
    .useful = het gevoel dat ik nuttig ben
    .no_quarrel = een gesprek zonder ruzie
    .control = grip
    .time = wat tijd

then = En wat doet de cliënt daarna? Kies er één of twee. Het mag hetzelfde zijn als zonet.
    .decide = Wil dat ik beslis
    .yes_but = Zegt “ja, maar”
    .away = Blijft weg
    .attack = Valt mij aan
    .flood = Klaagt of overspoelt
    .comply = Zegt ja, niets verandert
then-clause =
    .decide = wil dat ik beslis
    .yes_but = “ja, maar” zegt
    .away = wegblijft
    .attack = me aanvalt
    .flood = me overspoelt
    .comply = ja knikt terwijl er niets verandert

circle_start = Als de cliënt { $client-clause }, dan { $role-clause }.
circle_end = Hoe vaker ik dat doe, hoe vaker de cliënt { $then-clause }.

circle =
    <b>Oefening a · Het patroon tussen jullie</b>

    { circle_start } Dat geeft me even { $gain-clause }. { circle_end } En zo begint het opnieuw.

    Herken je dit?
    .right = Ja, dit is het
    .almost = Bijna
    .no = Nee, opnieuw kiezen

nuance = Hoe zou jij het zeggen? Eén regel is genoeg.
    .heading = Het patroon, net anders

less =
    Jullie passen in elkaar als twee tandwielen. Draait dat van jou net anders, dan hapert het patroon.

    { $role ->
        [fixer] <b>De oplosser</b> meldt zich vaak als de ander hulpeloos lijkt. Iets minder: laat één taak bij de cliënt. Tel eerst tot vijf.
        [persuader] <b>De duwer</b> meldt zich vaak als de ander wel wil en ook niet. Iets minder: geef woorden aan de kant die alles zo wil houden.
        [appeaser] <b>De susser</b> meldt zich vaak bij boosheid of verdriet. Iets minder: laat het gevoel één adem langer duren.
        [critic] <b>De rechter</b> meldt zich vaak als de ander ontwijkt of een afspraak niet doorgaat. Iets anders: ruil één controle voor één nieuwsgierige vraag.
        [withdrawer] <b>De terugtrekker</b> meldt zich vaak na een aanval of een stortvloed. Iets anders: noem één ding waarvoor je blijft.
        [explainer] <b>De verdediger</b> meldt zich vaak bij een verwijt. Iets anders: herhaal eerst het verwijt, geef dan pas antwoord.
       *[side_taker] <b>De bondgenoot</b> meldt zich vaak bij ruzie in een gezin of met een instantie. Iets anders: vraag wat degene zou zeggen die er niet bij is.
    }

    Past dat bij jou?
    .try = Dit probeer ik
    .own = Ik doe iets anders
    .unsure = Ik weet het nog niet

own_move =
    Wat doe jij de volgende keer een klein beetje anders? Een halve zin is genoeg.
    .heading = Mijn zet

## Stap 2

feelings =
    Nu naar jou. Wat roept dit contact bij je op? Kies er één tot drie.

    Er zit geen verkeerd gevoel bij.
    .irritated = Geïrriteerd
    .powerless = Machteloos
    .worried = Bezorgd
    .guilty = Schuldig
    .tired = Moe
    .unsure = Onzeker
    .touched = Geraakt
    .afraid = Bang
    .bored = Verveeld
    .distant = Op afstand
feelings-clause =
    .irritated = geïrriteerd
    .powerless = machteloos
    .worried = bezorgd
    .guilty = schuldig
    .tired = moe
    .unsure = onzeker
    .touched = geraakt
    .afraid = bang
    .bored = verveeld
    .distant = op afstand

strength =
    Je voelt je { $feelings-clause }. { $feelings-count ->
        [1] Hoe sterk, op het moment zelf?
       *[other] Neem het gevoel dat eruit springt. Hoe sterk is dat, op het moment zelf?
    }
    .low = nauwelijks
    .high = het overheerst alles

origin = Waar komt dat vandaan, denk je? Kies wat het zwaarst weegt.
    .here = Vooral uit dit contact
    .others = Ook uit andere contacten
    .own_life = Uit mijn eigen leven
    .team = Uit team of werkdruk
    .unknown = Weet ik niet

corner =
    { $origin ->
        [here] Dan zegt je gevoel misschien iets over wat er tussen jullie speelt.
        [others] Dan hoort het misschien ook bij jouw manier van werken.
        [own_life] Dan klinkt er misschien iets van jezelf mee. Dat is menselijk.
        [team] Dan draag je misschien meer dan alleen dit contact.
       *[unknown] Dat mag nog even onduidelijk zijn.
    }

    Kijk nu vanuit de hoek van de kamer. Daar zit iemand die jullie allebei graag mag. Wat ziet die?
    .best = Twee die hun best doen
    .tired = Twee die moe zijn
    .guarded = Twee op hun hoede
    .alone = Twee die alleen zijn
    .pull = Eén trekt, één remt
    .own = Iets anders

corner_words =
    Wat is er vanuit die hoek te zien? Een halve zin is genoeg.
    .heading = Vanuit de hoek

similar =
    Jij voelt je { $feelings-clause }. Zou de cliënt zich ook zo kunnen voelen?

    Het is een gok. Alleen de cliënt weet het.
    .yes = Ja, dat kan goed
    .maybe = Misschien
    .rather_not = Eerder niet

starter =
    <b>Oefening b · Gevoeld, niet gezegd</b>

    Vaak is er iets wat je wel merkt, maar niet zegt. Eerlijk zijn tegen jezelf is hier genoeg.

    Welk begin past?
    .notice = Ik merk dat ik …
    .dare_not = Ik durf niet te zeggen …
    .miss = Ik mis …
    .afraid = Ik ben bang dat …
unspoken =
    Maak de zin af, als je wilt:

    <b>“{ $starter-label }”</b>

    Het hoeft niet mooi te zijn. Het hoeft ook niet uitgesproken te worden.
    .heading = Gevoeld, niet gezegd

## Is het veilig om te delen?

tension =
    Straks deel je misschien iets van jezelf. Daarom eerst: voelt er iets onveilig in dit contact?

    Dreiging, geweld, seksuele spanning, of angst bij jou?
    .no = Nee
    .threat = Dreiging
    .violence = Geweld
    .sexual = Seksuele spanning
    .fear = Ik ben bang
    .doubt = Ik twijfel

checks =
    <b>Veilig om te delen?</b>
    Stel: je zegt iets van wat jij merkt en voelt. Tik aan wat nu klopt.

    • Het helpt de cliënt, niet alleen mij.
    • Het gaat over ons contact, niet over het karakter van de cliënt.
    • Ik kan het rustig zeggen.
    • Er is tijd om bij de reactie te blijven.

    Minder dan vier? Dan is er een andere weg, en die is niet minder goed.
    .serves = Het helpt de cliënt
    .contact = Het gaat over ons
    .calm = Ik kan het rustig zeggen
    .time = Er is genoeg tijd

b_own_life =
    Jouw eigen leven klinkt hier sterk in door. Dat gebeurt vaak in dit vak, en het verdient een goede plek: bij een collega, niet bij de cliënt.

    Je maakt er straks een vraag van. Bij de cliënt zet je een kleinere stap: wel vragen, nog niets delen.
    .continue = Naar mijn vraag

b_not_yet =
    { $checks-count ->
        [0] Nu klopt nog geen van de vier. Wacht dan even met delen.
       *[other] Nog niet alle vier. Wacht dan even met delen.
    } Neem je gevoel eerst mee naar een collega. Daar mag het rommelig zijn.

    Bij de cliënt zet je een kleinere stap: wel vragen, nog niets delen.
    .continue = Naar mijn vraag

b_about = Waar wil je samen met een collega naar kijken?
    .feeling = Wat het bij mij oproept
    .share = Mijn eigen aandeel
    .whether = Of en hoe ik het zeg
    .limit = Waar mijn grens ligt
b_about-clause =
    .feeling = Wat zegt dat over mij, en wat over dit contact?
    .share = Hoe kan ik iets anders doen zonder het contact te verliezen?
    .whether = Wat kan ik hiervan zeggen, en wat houd ik beter bij me?
    .limit = Waar ligt mijn grens, en hoe geef ik die rustig aan?

b_want = Wat helpt jou daar het meest?
    .listen = Dat iemand luistert
    .questions = Vragen, geen advies
    .mirror = Horen wat opvalt
    .practise = Samen oefenen
b_want-clause =
    .listen = iemand die eerst alleen luistert
    .questions = open vragen, nog geen advies
    .mirror = horen wat er aan mij opvalt
    .practise = het samen een keer oefenen

b_question = In een contact dat vastloopt, { $role-clause }. Ik voel me dan { $feelings-clause }. Wat mij nu helpt: { $b_want-clause }. { $b_about-clause }

b_where =
    <b>Jouw vraag</b>
    { b_question }

    Er staat niets in over de cliënt. Waar neem je deze vraag mee naartoe?
    .intervision = Intervisie
    .supervision = Supervisie
    .colleague = Een collega
    .guidance = Werkbegeleiding
b_where-clause =
    .intervision = intervisie
    .supervision = supervisie
    .colleague = een collega
    .guidance = werkbegeleiding

## Stap 3

route_a =
    Alle vier. Dan kun je iets van jezelf laten zien, klein en rustig.

    Eerst krijgt de cliënt het woord. Daarna bouw je jouw zin.

ask_first =
    Begin bij wat de cliënt meemaakt. Welke vraag stel je als eerste?

    • Hier: “Hoe is het voor jou om hier te zijn?”
    • Wat helpt niet: “Wat helpt jou niet in hoe we werken?”
    • Tussen ons: “Wat merk jij tussen ons?”

    En dan: luisteren, zonder uitleg.
    .here = Hier
    .not_help = Wat helpt niet
    .notice = Tussen ons
ask_first-clause =
    .here = Hoe is het voor jou om hier te zijn?
    .not_help = Wat helpt jou niet in hoe we werken?
    .notice = Wat merk jij tussen ons?

ready = En daarna iets van jezelf. Ben je eraan toe om dat te zeggen?
    .low = nu echt niet
    .high = vandaag nog

ready_low =
    Een laag cijfer is ook een antwoord. Je hoeft niets te zeggen.

    Je kunt de zin alleen voor jezelf maken. Of je gaat er eerst mee naar een collega. Wat past?
    .build = Alleen voor mezelf
    .colleague = Eerst een collega

ready_more = Jij koos { $ready }. Wat maakt het één punt hoger?
    .practise = Hardop oefenen
    .shorter = Een kortere zin
    .moment = Een rustig moment
    .colleague = Een collega die meedenkt
    .enough = Zo is het genoeg

say = Oefening c · Zeg het

say-permission =
    Vraag eerst of het mag.

    • Over ons: “Mag ik iets zeggen over ons contact?”
    • Eerlijk: “Mag ik even eerlijk zijn?”
    • Iets lastigs: “Mag ik iets zeggen wat ik lastig vind?”

    Of bedenk er zelf een.
    .between_us = Over ons
    .honest = Eerlijk
    .hard = Iets lastigs
    .heading = Mag het?
say-permission-clause =
    .between_us = Mag ik iets zeggen over ons contact
    .honest = Mag ik even eerlijk zijn
    .hard = Mag ik iets zeggen wat ik lastig vind
    .own = { $words }

say-fact =
    Wat gebeurt er, zonder oordeel? Iets wat jullie allebei kunnen zien.

    Kies, of maak zelf af: <b>“Ik merk dit: …”</b>
    .same_point = We lopen vaak vast
    .past_each_other = Langs elkaar heen praten
    .careful = Allebei voorzichtig
    .seldom = Elkaar weinig zien
    .heading = Ik merk dit
say-fact-clause =
    .same_point = Ik merk dat we vaak vastlopen
    .past_each_other = Ik merk dat we langs elkaar heen praten
    .careful = Ik merk dat we allebei voorzichtig zijn
    .seldom = Ik merk dat we elkaar weinig zien
    .own = Ik merk dit: { $words }

say-feeling =
    Wat voel jij dan? Zonet koos je: { $feelings-clause }.

    Kies een woord dat je hardop kunt zeggen, of maak zelf af: <b>“Wat ik dan voel: …”</b>
    .chosen = Zoals ik net koos
    .powerless = Machteloos
    .unsure = Onzeker
    .worried = Bezorgd
    .heading = Wat ik dan voel
say-feeling-clause =
    .chosen = zoals ik net koos
    .powerless = ik voel me dan machteloos
    .unsure = ik voel me dan onzeker
    .worried = ik voel me dan bezorgd
    .own = wat ik dan voel: { $words }

say-share =
    En jouw eigen aandeel? In stap 1 was dat: “{ $role-label }”.

    Kies, of maak zelf af: <b>“Wat ik dan doe: …”</b>
    .mine = Wat ik in stap 1 koos
    .talk = Ik praat te veel
    .hold_back = Ik houd me in
    .rush = Ik ga te snel
    .heading = Wat ik dan doe
say-share-clause =
    .mine = dan doe ik wat ik vaak doe
    .talk = dan praat ik te veel
    .hold_back = dan houd ik me in
    .rush = dan ga ik te snel
    .own = wat ik dan doe: { $words }

say-wish =
    Wat wil jij graag, voor jullie samen?

    Kies, of maak zelf af: <b>“Wat ik graag wil: …”</b>
    .look = Samen kijken
    .listen = Beter luisteren
    .differently = Samen iets anders doen
    .need = Weten wat jij nodig hebt
    .heading = Wat ik graag wil
say-wish-clause =
    .look = Ik zou graag samen kijken wat er gebeurt
    .listen = Ik zou graag beter naar je luisteren
    .differently = Ik zou graag samen iets anders proberen
    .need = Ik zou graag weten wat jij nodig hebt
    .own = Wat ik graag wil: { $words }

say-question =
    Geef het woord terug met een vraag. Kies er een, of bedenk er zelf een.
    .for_you = Hoe is dit voor jou?
    .recognise = Herken je dit?
    .see = Hoe zie jij het?
    .help = Wat zou jou helpen?
    .heading = Mijn vraag
say-question-clause =
    .for_you = hoe is dit voor jou
    .recognise = herken je dit
    .see = hoe zie jij het
    .help = wat zou jou helpen
    .own = { $words }

# Een stukje zin dat van een eerder antwoord komt, staat hier; de andere komen uit het lijstje.
my_feeling = { $say-feeling ->
        [chosen] ik voel me dan { $feelings-clause }
        [powerless] { $say-feeling-clause }
        [unsure] { $say-feeling-clause }
        [worried] { $say-feeling-clause }
       *[own] { $say-feeling-clause }
    }
my_share = { $say-share ->
        [mine] dan { $role-clause }
        [talk] { $say-share-clause }
        [hold_back] { $say-share-clause }
        [rush] { $say-share-clause }
       *[own] { $say-share-clause }
    }
my_sentence = { $say-permission-clause }? { $say-fact-clause }; { my_feeling }, en { my_share }. { $say-wish-clause }, en ik ben benieuwd: { $say-question-clause }?

sentence =
    <b>Jouw zin</b>
    { my_sentence }

    { $ready_more ->
        [practise] Zeg het nu één keer hardop. Zacht mag ook. Hoe klinkt het?
        [shorter] Te lang? Eén stukje zeggen is ook iets zeggen. Klopt de kern?
        [moment] Denk aan een rustig moment in het gesprek. Klinkt het daar goed?
        [colleague] Stel dat een collega dit hoort. Herkent die jou erin?
        [enough] Past het bij jou?
       *[none] Past het bij jou?
    }
    .fits = Ja, dit ben ik
    .again = Opnieuw bouwen

reaction = Stel: je zegt het. Hoe reageert de cliënt waarschijnlijk?
    .relief = Opgelucht
    .silence = Stil
    .anger = Boos
    .laugh = Lacht het weg

coaching =
    { $reaction ->
        [relief]
            <b>Opluchting</b> geeft lucht, en ook vaart. Laat de oplossing nog even liggen. Vraag: “Wat lucht er op?”
        [silence]
            <b>Stilte</b> is vaak denken of voelen. Tel rustig tot tien. Zeg dan: “Neem de tijd. Het hoeft nu niet.”
        [anger]
            <b>Boosheid</b> zegt vaak: dit doet ertoe. Laat uitleg nog even weg. Zeg: “Ik hoor dat dit je raakt. Vertel eens.”
       *[laugh]
            <b>Lachen</b> maakt iets spannends kleiner. Lach gerust even mee. Zeg dan zacht: “En toch ben ik benieuwd.”
    }

    Loopt het anders? Dan volg je de cliënt, niet dit kaartje.

## Stap 4

protects =
    Een patroon blijft vaak omdat het iets beschermt. Waartegen beschermt het de cliënt, denk je?

    Een gok is genoeg.
    .shame = Schaamte
    .rejection = Afwijzing
    .loss = Verlies
    .control = Grip kwijtraken
    .unknown = Weet ik niet
    .ask = Ik ga het vragen

wants =
    { $protects ->
        [shame] Dan houdt het patroon misschien schaamte op afstand. Dat is hard werken.
        [rejection] Dan voelt zelf weggaan misschien veiliger dan weggestuurd worden.
        [loss] Dan houdt het patroon misschien iets vast wat er niet meer is.
        [control] Dan geeft het patroon misschien houvast waar verder weinig vaststaat.
        [unknown] Dat mag open blijven.
       *[ask] De cliënt is de enige die het weet.
    }

    Wil de cliënt zelf dat dit verandert?
    .yes = Ja
    .half = Half en half
    .no = Nee
    .not_asked = Nog niet gevraagd

sign =
    { $wants ->
        [yes] Dan trekken jullie aan dezelfde kant.
        [half] Half willen is ook willen. Dan wordt jouw experiment een vraag.
        [no] Dan is er vast een goede reden om het zo te houden. Jouw experiment wordt een vraag.
       *[not_asked] Dan is vragen de eerste stap. Dat wordt jouw experiment.
    }

    Een patroon kondigt zich aan. Welk vroeg teken kunnen jullie allebei merken?
    .quiet = Het wordt stil
    .fast = We praten sneller
    .loud = Een stem wordt harder
    .look_away = Iemand kijkt weg
    .same_words = Dezelfde zin komt terug
    .own = Iets anders
sign-clause =
    .quiet = het stil wordt
    .fast = we sneller gaan praten
    .loud = een stem harder wordt
    .look_away = iemand wegkijkt
    .same_words = dezelfde zin terugkomt
    .own = ons eigen teken er is

sign_words =
    Welk teken is het bij jullie? Een paar woorden is genoeg.
    .heading = Ons teken

i_say =
    Spreek samen af wat jullie bij dat teken zeggen. Eerst jij. Wat zou je echt zeggen?
    .here_again = “Daar is het weer.”
    .pause = “Even stilstaan?”
    .me_again = “Ik doe het weer.”
    .what_now = “Wat gebeurt er nu?”
i_say-clause =
    .here_again = “Daar is het weer.”
    .pause = “Even stilstaan?”
    .me_again = “Ik doe het weer.”
    .what_now = “Wat gebeurt er nu?”

client_says = En de cliënt? Dit is een voorzet; de cliënt kiest.
    .stop = “Stop even”
    .too_fast = “Dit gaat te snel”
    .gesture = Een gebaar
    .own_word = Een eigen woord
    .ask = Ik ga het vragen
client_says-clause =
    .stop = De cliënt kan zeggen: “Stop even.”
    .too_fast = De cliënt kan zeggen: “Dit gaat te snel.”
    .gesture = De cliënt kan een gebaar maken.
    .own_word = De cliënt kan een eigen woord kiezen.
    .ask = Wat de cliënt dan zegt, vraag ik nog.

client_move = Wat zou de cliënt zélf een klein beetje anders willen doen, denk je?
    .say_no = Nee zeggen
    .say_how = Zeggen hoe het is
    .one_thing = Eén ding zelf doen
    .pause = Om een pauze vragen
    .ask = Ik ga het vragen
client_move-clause =
    .say_no = Misschien zegt de cliënt dan nee.
    .say_how = Misschien zegt de cliënt dan hoe het is.
    .one_thing = Misschien doet de cliënt dan één ding zelf.
    .pause = Misschien vraagt de cliënt dan om een pauze.
    .ask = Wat de cliënt anders wil doen, vraag ik nog.

wish_question =
    Welke vraag past hier?

    • Houden: “Wat wil je graag zo houden?”
    • Anders: “Wat mag er anders, al is het klein?”
    • De moeite: “Wat zou het voor jou de moeite waard maken?”
    .keep = Houden
    .different = Anders
    .worth = De moeite
wish_question-clause =
    .keep = “Wat wil je graag zo houden?”
    .different = “Wat mag er anders, al is het klein?”
    .worth = “Wat zou het voor jou de moeite waard maken?”

# Na “dan”: wat ik doe als de cliënt zelf ook verandering wil.
own_half =
    { $own_move ->
        [answered] doe ik mijn eigen zet
        [skipped] doe ik iets kleins anders
       *[none] { $less ->
            [try] { $role ->
                [fixer] laat ik één taak bij de cliënt
                [persuader] geef ik woorden aan wat zo wil blijven
                [appeaser] laat ik het gevoel één adem duren
                [critic] stel ik één nieuwsgierige vraag
                [withdrawer] noem ik één ding waarvoor ik blijf
                [explainer] herhaal ik eerst het verwijt
               *[side_taker] vraag ik naar wie er niet bij is
            }
            [own] doe ik iets kleins anders
           *[unsure] wacht ik één adem en kijk ik wat er gebeurt
        }
    }

# Na “dan”, voor “en vraag ik”: wat ik even laat.
less_then =
    { $own_move ->
        [answered] doe ik mijn eigen zet
        [skipped] doe ik iets kleins anders
       *[none] { $less ->
            [try] { $role ->
                [fixer] los ik even niets op
                [persuader] duw ik even niet
                [appeaser] sus ik even niet
                [critic] oordeel ik even niet
                [withdrawer] blijf ik erbij
                [explainer] leg ik even niets uit
               *[side_taker] kies ik even geen kant
            }
            [own] doe ik iets kleins anders
           *[unsure] wacht ik één adem
        }
    }

plan = { $wish_question ->
        [keep] { plan_to_ask }
        [different] { plan_to_ask }
        [worth] { plan_to_ask }
       *[none] Als { $sign-clause }, dan zeg ik: { $i_say-clause } En dan { own_half }.
    }
plan_to_ask = Als { $sign-clause }, dan { less_then } en vraag ik: { $wish_question-clause }

experiment =
    <b>Jouw experiment</b>
    { plan }{ both_halves }

    Hoe klein maak je het?
    .as_is = Zo is het klein genoeg
    .once = Eén keer
    .five_minutes = Eerste vijf minuten
    .notice = Alleen opmerken
experiment-clause =
    .as_is = Meer hoeft niet.
    .once = Eén keer is genoeg.
    .five_minutes = In de eerste vijf minuten.
    .notice = Alleen opmerken is genoeg.

## Route C

c_first =
    { $tension ->
        [no] Dan eerst veiligheid.
        [threat] Dreiging draag je niet alleen. Dan eerst veiligheid.
        [violence] Geweld draag je niet alleen. Dan eerst veiligheid.
        [sexual] Met seksuele spanning hoef je niet alleen rond te lopen. Dan eerst veiligheid.
        [fear] Angst is een signaal. Dan eerst veiligheid.
       *[doubt] Twijfel telt hier mee. Dan eerst veiligheid.
    }

    Deel hierover nu niets met de cliënt. Bespreek het met je leidinggevende, en ga de volgende keer niet alleen.
    .go_on = Verder
    .numbers = Laat de nummers zien

c_exit = Stel: het voelt weer onveilig. Wat doe je dan?
    .close = Ik rond rustig af
    .leave = Ik ga de kamer uit
    .fetch = Ik haal een collega
    .together = Ik ga niet alleen door
c_exit-clause =
    .close = rond ik rustig af
    .leave = ga ik de kamer uit
    .fetch = haal ik er een collega bij
    .together = ga ik niet alleen door

c_who = Wie betrek je als eerste?
    .manager = Mijn leidinggevende
    .on_call = Wie dienst heeft
    .adviser = Vertrouwenspersoon
c_who-clause =
    .manager = Ik spreek mijn leidinggevende
    .on_call = Ik spreek wie dienst heeft, en dan mijn leidinggevende
    .adviser = Ik spreek de vertrouwenspersoon, en dan mijn leidinggevende

line_for_help = Ik wil met je praten over veiligheid in een contact. { $tension ->
        [no] Er speelt iets.
        [threat] Er is dreiging.
        [violence] Er is geweld.
        [sexual] Er is seksuele spanning.
        [fear] Ik ben bang.
       *[doubt] Ik twijfel of het veilig is.
    } Ik wil hier niet alleen mee verder. Wanneer kan dat?

c_when =
    Dit kun je zeggen of sturen:

    <b>{ line_for_help }</b>

    Wanneer doe je dat?
    .now = Nu
    .today = Vandaag
    .before_next = Vóór de volgende keer
    .told = Het is al bekend
c_when-clause =
    .now = nu meteen
    .today = vandaag
    .before_next = vóór het volgende contact
    .told = het is al bekend, en ik vraag wat er nu gebeurt

## Tot slot

our_pattern =
    <b>Ons patroon</b>
    { circle_start } { circle_end }
felt = Ik voel me { $feelings-clause }.
client_too = { $similar ->
        [yes] {" "}De cliënt misschien ook.
        [maybe] {" "}De cliënt misschien ook.
        [rather_not] {""}
       *[none] {""}
    }
unsaid = { $unspoken ->
        [answered] {"\u000A"}{ $starter-label } { $unspoken-words }
        [skipped] {""}
       *[none] {""}
    }
my_line = {" "}Ik zeg: “{ line_for_help }”
my_experiment =
    <b>Mijn experiment</b>
    { plan }{ $experiment ->
        [as_is] {""}
        [once] { size }
        [five_minutes] { size }
        [notice] { size }
       *[none] {""}
    }{ $sign_words ->
        [answered] {"\u000A"}Ons teken: { $sign_words-words }
        [skipped] {""}
       *[none] {""}
    }{ my_move }
both_halves = { $client_says ->
        [stop] { client_half }
        [too_fast] { client_half }
        [gesture] { client_half }
        [own_word] { client_half }
        [ask] { client_half }
       *[none] {""}
    }
client_half = {" "}{ $client_says-clause } { $client_move-clause }
size = {" "}{ $experiment-clause }
my_move = { $own_move ->
        [answered] {"\u000A"}Mijn zet: { $own_move-words }
        [skipped] {""}
       *[none] {""}
    }

a_question = In een contact dat vastloopt, { $role-clause }. Ik voel me dan { $feelings-clause }. Ik wil dat gaan zeggen, en samen iets anders proberen. Wat hoor je hierin over mij, en wat zou je me vragen?

reflection_a =
    { our_pattern }

    <b>Mijn zin</b>
    Eerst: “{ $ask_first-clause }”
    Dan: “{ my_sentence }”

    { my_experiment }

reflection_b =
    { our_pattern }
    { felt }{ client_too }{ unsaid }

    <b>Mijn vraag voor { $b_where-clause }</b>
    { $b_about-clause } Wat mij nu helpt: { $b_want-clause }.
    Aan de cliënt vraag ik: “{ $ask_first-clause }”

    { my_experiment }

reflection_c =
    { our_pattern }
    { felt }{ unsaid }

    <b>Eerst veiligheid</b>
    { $c_who-clause }: { $c_when-clause }.{ $c_when ->
        [now] { my_line }
        [today] { my_line }
        [before_next] { my_line }
        [told] {""}
       *[none] {""}
    }

    <b>Mijn plan</b>
    Als het weer onveilig voelt, dan { $c_exit-clause }. Met de cliënt deel ik dit nu niet.{ my_move }
