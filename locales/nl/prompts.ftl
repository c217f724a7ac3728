## De thema’s: elk een korte naam, die ook als kopje past

theme-arriving = Aankomen
theme-evokes = Wat het oproept
theme-pattern = Het patroon
theme-accepting = Aanvaarden en luisteren
theme-equal_say = Samen beslissen
theme-hope = Hoop en kracht
theme-goals = Doelen
theme-repair = Herstellen
theme-view = Blik op de cliënt
theme-limits = Grenzen en veerkracht
theme-context = Omgeving en steun
theme-craft = Vakmanschap

## Aankomen

arriving_threshold = Ga terug naar de deur van je laatste gesprek. Wat nam je mee naar binnen waar jullie iets aan hadden?
arriving_coat_hook = Stel: bij de deur hangt een kapstok voor zorgen. Welke had je er graag opgehangen?
arriving_feet = Voel je voeten op de vloer. Bij welke cliënt sta jij vanzelf wat steviger?
arriving_first_minute = De eerste minuut van je laatste gesprek: was jij er al, of zat je nog bij je lijstje?
arriving_seat = Aan tafel, op een bankje, naast elkaar in de auto: waar gaat praten bij jou vanzelf?
arriving_weather = Welk weer bracht jij mee naar binnen? En wat hing er al in de kamer?
arriving_rest_of_you = Je lichaam was op tijd. Wanneer kwam de rest van jou binnen?
arriving_face = Een gezicht ontspande toen jij binnenkwam. Wat was er misschien op dat van jou te lezen?
arriving_silence = Denk aan een stilte die goed was. Wat kon je toen horen in de kamer?

## Wat het oproept

evokes_body_scan = Kaken, schouders, buik: wat zit er nog in het vorige gesprek?
evokes_faster_walk = Naar welke afspraak loop je net iets sneller? Wat trekt je daar?
evokes_cancelled = Stel: een afspraak valt uit, en jij zucht van opluchting. Wat weet die zucht?
evokes_older = Welk gevoel van de laatste dagen is ouder dan je baan?
evokes_moved = Wat raakte je laatst, zonder dat iemand het zag?
evokes_song = Welk liedje hoort bij je laatste gesprek? En welk had je liever gehoord?
evokes_wandering = Je gedachten dwaalden even af. Wat bleef er toen misschien ongezegd?
evokes_pride = Maak af: “Eigenlijk was ik best trots toen …”
evokes_catching = Een goed humeur is besmettelijk. Van welke cliënt kreeg jij het te pakken?

## Het patroon

pattern_dance = Jullie gesprek is een dans. Wie leidt, en wie trapt er op wiens tenen?
pattern_yes_but = Hoe vaak klonk “ja, maar” in je laatste gesprek? En hoe vaak uit jouw mond?
pattern_strike = Stel: jouw helft van het patroon gaat een week in staking. Wat valt er stil?
pattern_own_line = Welke zin van jezelf kun je inmiddels dromen?
pattern_spared = Als alles blijft zoals het is, wat blijft jullie dan bespaard?
pattern_other_move = Laatst deed je net iets anders dan anders. Wat kwam er los?
pattern_waiting = Je wachtte waar je anders inspringt. Wat kwam er in die ruimte?
pattern_shared_laugh = Wanneer lachten jij en een cliënt samen om “daar gaan we weer”?
pattern_no_trouble = Je verwachtte gedoe, en het bleef uit. Wat was jouw aandeel daarin?

## Aanvaarden en luisteren

accepting_their_word = Welk woord van een cliënt gebruik je nu zelf ook, omdat het zo raak is?
accepting_seconds = Schat eens: hoeveel seconden zitten er tussen het laatste woord van de cliënt en jouw eerste?
accepting_condition = Wat aan een cliënt kun je pas aanvaarden als het verandert?
accepting_not_asking = Wat hoorde je pas toen je ophield met vragen?
accepting_sound_only = Speel je laatste gesprek af zonder beeld. Welke toon was je ontgaan?
accepting_own_quirk = Met welk trekje van jezelf kun je nu beter leven? Wat merkt een cliënt daarvan?
accepting_heard = Wanneer luisterde iemand echt naar jou? Wat liet die ander weg?
accepting_disagreeing = Jij en een cliënt waren het oneens, en het bleef goed. Wat hield de deur open?
accepting_let_drop = Welke zin hoorde je wel, maar liet je liggen? Hoe raap je die alsnog op?

## Samen beslissen

equal_say_pen = Toen het plan op papier kwam: wie hield de pen vast?
equal_say_agenda = Een cliënt schoof jouw agenda opzij. Wat kwam er voor in de plaats?
equal_say_empty_chair = Jullie bespraken iemand die er niet bij was. Wat had de lege stoel gezegd?
equal_say_their_no = Een cliënt zei gewoon nee tegen je. Wat had dat mogelijk gemaakt?
equal_say_ten_choices = Stel: in je laatste gesprek zijn tien keuzes gemaakt. Hoeveel door de cliënt?
equal_say_quicker = Wat beslis jij in plaats van de cliënt, omdat het sneller gaat?
equal_say_lesson = Wat doe jij anders sinds een cliënt het je leerde?
equal_say_their_place = Ga in gedachten zitten waar de cliënt zit. Waarover wil je daar meebeslissen?
equal_say_other_road = Een cliënt koos een weg die jij afraadde, en het pakte goed uit. Wat wist die cliënt, en jij nog niet?

## Hoop en kracht

hope_crumb = Zoek een kruimel hoop in de laatste dagen. Hoe klein is die?
hope_carrying = Wie draagt op dit moment de hoop: jij of de cliënt? Hoe zwaar weegt die?
hope_before_you = Wat hield een cliënt overeind, lang voordat jij in beeld kwam?
hope_last_drop = In welk contact is jouw hoop bijna op? Wat zou één druppel erbij zijn?
hope_joke = Welk grapje van een cliënt was eigenlijk een teken van kracht?
hope_quietly_stopped = Wat verwacht je stilletjes niet meer? Wat zou je nog wél willen hopen?
hope_before_breakfast = Noem drie dingen die een cliënt vandaag misschien al klaarspeelde, nog vóór het ontbijt.
hope_file_word = Welk woord in je verslag doet een deur dicht? Welk woord laat die op een kier?
hope_lent = Ooit gaf iemand jou hoop zonder iets op te lossen. Hoe ging dat?

## Doelen

goals_by_heart = Hoeveel doelen staan er in het plan? En hoeveel kent de cliënt er uit het hoofd?
goals_enough = Wanneer durfden jullie te zeggen: zo is het genoeg? Wat viel er toen van jullie af?
goals_unplanned = Wat lukte er dat in geen enkel plan stond?
goals_harder = Voor welk doel loop jij harder dan de cliënt? Wat zie je als je even inhoudt?
goals_small_step = Denk aan een stap die lukte omdat die zo klein was. Hoe klein precies?
goals_fridge = Stel: het plan hangt bij de cliënt op de koelkast. Door welke regel gaat een streep?
goals_rather_keep = Wat noemt het plan een probleem, terwijl de cliënt het liever houdt?
goals_postcard = Lang na het afscheid krijg je een kaart van een cliënt. Wat hoop je te lezen?
goals_what_for = Wat was de bedoeling van jullie laatste afspraak? Zou de cliënt hetzelfde zeggen?

## Herstellen

repair_sorry = Denk aan een “sorry” van jou die goed viel. Wat hoorde de ander erin?
repair_hairline = Waar zit een haarscheurtje tussen jou en een cliënt? Hoe kwam het daar?
repair_take_two = Spoel terug naar één zin van jou. Hoe klinkt die bij de tweede opname?
repair_sting = Welke vraag stel je liever niet, omdat het antwoord pijn kan doen?
repair_came_back = Na een moeilijk gesprek kwam een cliënt gewoon terug. Wat was er heel gebleven?
repair_shrug = Welk schouderophalen bleef je bij? Wat zou het zeggen als het kon praten?
repair_first_move = Ergens loopt het stroef. Wie wacht er op wie?
repair_told_wrong = Denk aan een keer dat een cliënt zei dat je ernaast zat. Wat ging er daarna open?
repair_thaw = Denk aan een cliënt die langzaam ontdooide. Wat was de eerste druppel?

## Blik op de cliënt

view_snapshot = In je hoofd hangt van elke cliënt een foto. Welke is aan vervanging toe?
view_party = Stel: je leert een cliënt kennen op een feest. Wat vind je meteen leuk?
view_hands = Kijk in gedachten naar de handen van een cliënt. Waar zijn ze goed in?
view_first_hand = Leg een dossier even weg. Wat weet je dan nog, van de cliënt zelf?
view_loved = Denk aan iemand die van een cliënt houdt. Wat wil die jou vertellen?
view_three_words = Kies drie woorden voor een cliënt die je lastig vindt. Bij welk woord zou die knikken?
view_in_a_hurry = Je hebt haast. Wat zie je dan voor je: een taak, een risico, een mens?
view_traded_in = Welk oordeel over een cliënt heb je ingeruild? Wat kreeg je ervoor terug?
view_lighting_up = Waar gaan de ogen van een cliënt van glimmen? Hoe kwam je daarachter?

## Grenzen en veerkracht

limits_kind_no = Welk “nee” van jou bleek achteraf vriendelijk?
limits_battery = Als jij een telefoon was: hoeveel procent heb je nog, en wat vreet er stroom?
limits_passenger = Welk gesprek reisde laatst met je mee naar huis? Waar stapte het uit?
limits_crossed = Welke grens van jou merk je pas als iemand eroverheen is?
limits_colleague = Stel: een collega voelt zich zoals jij nu. Wat gun je die collega?
limits_air = Een raam, een grap, een blokje om: wat gaf je lucht tussen twee afspraken?
limits_left_alone = Wat liet je liggen dat zich prima redde zonder jou?
limits_caught = Het werd veel, en iemand ving je op. Wat hielp je om dat aan te nemen?
limits_mouth_and_belly = Wanneer zei je mond ja, terwijl je buik nee zei?

## Omgeving en steun

context_rent = Stel: de huur van een cliënt is een jaar betaald. Welk ander probleem krimpt mee?
context_unnamed_help = Een buur, een zus, de kapper: wie helpt een cliënt zonder het hulp te noemen?
context_rule = Een cliënt mag één regel van jouw organisatie schrappen. Welke gaat eraan?
context_one_call = Eén telefoontje, één formulier, één ritje: wat kreeg jij in beweging?
context_two_counts = Hoeveel hulpverleners heeft een cliënt? En hoeveel mensen om mee te lachen?
context_borrowed = Wat leende je laatst van een collega: een zin, een grap, een rustige stem?
context_nights = Wat weet je van de nachten van een cliënt?
context_elsewhere = Waar komt een cliënt tot bloei als jij er niet bij bent?
context_without_you = Stel: jouw werk bij een cliënt stopt. Op wie of wat kan die nu al leunen?

## Vakmanschap

craft_question = Welke vraag van jou zette laatst iets open?
craft_handrail = Het werd spannend, en je greep naar je methode. Wat liet je daarmee los?
craft_one_sentence = Je mag één zin achterlaten voor wie morgen in dit vak begint. Welke?
craft_kept_back = Je wist iets en hield het voor je. Wie was daarmee geholpen?
craft_first_lesson = Wat wist je al over helpen, lang voor je opleiding?
craft_fumble = Waar klungelde je laatst? Wat kun je daardoor nu beter?
craft_clock = In welk gesprek vergat je de klok? Wat had je aandacht?
craft_job_title = Wanneer was je even meer mens dan functie? Wat deed dat met jullie?
craft_toolbox = Kiep je gereedschapskist om. Wat heb je in tijden niet gebruikt?
