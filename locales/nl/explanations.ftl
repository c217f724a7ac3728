## Wat elke code betekent, en waarom het ertoe doet: voor check --explain. De voorbeelden staan in bot/authoring/examples.

no-dialog = Er moet minstens één bestand in dialogs staan, naast safety.yaml en prompts.yaml.
    .why = Zonder dialoog heeft de bot niets te bieden.

no-language = Er moet minstens één map in locales staan, genoemd naar een taal.
    .why = Alles wat de bot zegt staat daar; zonder map zwijgt hij.

unreadable-file = Een bestand dat nodig is, is er niet of mag door dit account niet worden gelezen.
    .why = De bot begint niet met de helft van wat hij te zeggen heeft.

outside-folder = Een bestand is alleen een verwijzing naar een bestand buiten de map met dialogs en locales.
    .why = Wat de bot zegt hoort op één plek te staan, waar ervoor gezorgd wordt; niets anders van de machine mag erin belanden.

not-a-file = Een map, een pipe of iets anders heeft de naam van een bestand met teksten.
    .why = Het is niet als tekst te lezen.

file-too-large = Een bestand heeft meer dan een miljoen bytes.
    .why = Geen dialoog heeft zoveel nodig; doorlezen kan de bot bij het starten ophouden.

empty-file = In een bestand staat niets, of alleen witregels.
    .why = Misschien is het bewaard voordat het geschreven was, of per ongeluk leeggemaakt.

not-utf-8 = Een bestand is bewaard in een oudere codering dan UTF-8.
    .why = Letters met een accent en aanhalingstekens komen dan verkeerd door. In de meeste editors kun je kiezen voor ‘Opslaan met codering: UTF-8’.

control-character = Er staat een teken in de tekst dat je op een scherm niet ziet, zoals een piepje of een nulbyte.
    .why = Het komt mee bij kopiëren, of het bestand is een plaatje of een document. Telegram kan het bericht weigeren.

tab = Een regel springt in met een tab.
    .why = Een tab is zo breed als een editor wil, dus is niet te zeggen wat bij wat hoort. Spaties zijn overal gelijk.

too-deep = Haakjes of niveaus zitten meer dan dertig diep in elkaar.
    .why = Geen mens leest dat, en een machine verslikt zich erin. Meestal is er een haakje niet gesloten.

dialog-name = De naam van het bestand van een dialoog begint met een kleine letter, en heeft alleen kleine letters, cijfers en _.
    .why = De naam staat ook in links en in de namen van zijn teksten.

locale-name = Een map in locales heet naar een taal, in twee letters.
    .why = Met die letters zegt Telegram wat iemand spreekt.

yaml-syntax = Het bestand volgt de regels van YAML niet: een dubbele punt, een haakje, een aanhalingsteken of het inspringen klopt niet.
    .why = Zolang het niet te lezen is, valt er verder niets na te kijken. De fout staat vaak net vóór de plek die je ziet.

yaml-anchor = YAML kan een waarde een naam geven met & en herhalen met *. Hier gebruiken we dat niet.
    .why = Wie het bestand leest moet heen en weer springen, en een paar regels kunnen eindeloos groeien.

yaml-key-not-text = Voor een dubbele punt staat iets anders dan een woord, zoals een lijst.
    .why = Een naam moet één woord zijn, anders kan niets ernaar verwijzen.

duplicate-key = Dezelfde naam staat twee keer op hetzelfde niveau.
    .why = Een van de twee zou stilletjes winnen, en misschien niet de goede.

unknown-key = Voor een dubbele punt staat een woord dat daar niet bestaat.
    .why = Meestal is het een tikfout; wat je ermee bedoelde, zou niet gebeuren.

missing-key = Iets wat altijd nodig is ontbreekt, zoals next bij een kaart.
    .why = Zonder dat weet de bot niet hoe het verder gaat.

card-kind = Een kaart heeft precies één van show, choose, choose_up_to, scale, ask, compose en end.
    .why = Dat zegt wat iemand daar kan doen.

wrong-kind = Een waarde heeft een andere vorm dan bedoeld: een woord waar een lijst hoort, of andersom.
    .why = De bot kan niet raden wat de bedoeling was.

wrong-name = Namen van kaarten, opties en commando’s beginnen met een kleine letter en hebben alleen kleine letters, cijfers en _.
    .why = Een naam is voor de bestanden en de knoppen, niet voor mensen: wat zij zien staat in locales.

wrong-choice = Hier zijn maar een paar waarden mogelijk, en dit is er geen van.
    .why = De melding noemt welke er wel kunnen.

not-a-whole-number = Een getal schrijf je in cijfers, zonder komma.
    .why = De bot rekent ermee.

number-too-small = Een getal is kleiner dan hier zin heeft.
    .why = De melding noemt het kleinste dat kan.

number-too-large = Een getal is groter dan hier zin heeft.
    .why = De melding noemt het grootste dat kan.

too-few = Een lijst is te kort: een keuze heeft minstens twee opties, een dialoog minstens één kaart.
    .why = Met één optie valt er niets te kiezen; laat dan iets zien met show.

too-many = Een lijst is langer dan past: een keuze heeft hooguit twaalf opties.
    .why = Ze moeten op een telefoon passen, en in het geheugen van een knop.

too-long = Een naam is te lang.
    .why = Namen zijn voor de bestanden; een korte leest prettiger in de teksten van beide talen.

reserved-name = Een dialoog, kaart of optie heeft een naam die al iets anders betekent, zoals stop, else of title.
    .why = De bot kan die twee niet uit elkaar houden.

same-tag = Knoppen onthouden een kort getal voor hun dialoog, en dat is toevallig gelijk voor twee dialogen.
    .why = Een knop zou naar de verkeerde dialoog leiden. Hernoem de dialoog die nog niemand heeft gebruikt.

same-command = Twee dialogen hebben hetzelfde commando.
    .why = Maar één van de twee zou ermee te openen zijn.

reserved-command = Het commando van een dialoog is er een van de bot zelf: start, help, nood, language, privacy of stop.
    .why = Niemand kan de dialoog ermee openen, en help moet altijd help zijn.

duplicate-option = Een kaart heeft twee keer dezelfde optie.
    .why = Er zouden twee knoppen zijn die hetzelfde doen.

unknown-card = Een next of een voorwaarde noemt een kaart die deze dialoog niet heeft.
    .why = Wie daar tikt, zou nergens komen.

unknown-dialog = Een next of een offer noemt een dialoog die er niet is.
    .why = Wie daar tikt, zou nergens komen.

unknown-option = Een voorwaarde of een next noemt een optie die haar kaart niet heeft.
    .why = Ze zou nooit uitkomen. Bij een kaart die iets vraagt zijn de opties answered en skipped.

number-as-option = Een voorwaarde vergelijkt een kaart met een getal alsof het een optie is.
    .why = Bij een scale telt hoeveel, niet welke: at_least en at_most zeggen vanaf waar, of tot waar.

not-a-number = at_least of at_most staat bij een kaart die geen getal geeft.
    .why = Alleen een scale geeft een getal, en choose_up_to: hoeveel er gekozen zijn.

no-else = Na sommige antwoorden leidt een kaart nergens heen.
    .why = Wie dat antwoord geeft, zou vastzitten.

unknown-step = Een kaart hoort bij een stap die de dialoog niet heeft.
    .why = Boven de kaart zou ‘stap 3 van 2’ staan.

unreachable-card = Geen enkel pad leidt naar een kaart.
    .why = Niemand krijgt haar ooit te zien; misschien is een next vergeten.

path-too-long = Een knop onthoudt alle antwoorden van onderweg, en de langste weg past er niet in.
    .why = Telegram geeft een knop 64 bytes. Een scale en kaarten met veel opties vragen het meest.

unknown-theme = Een dagelijkse vraag hoort bij een thema dat niet in de lijst themes staat.
    .why = Ze zou nooit aan de beurt komen.

theme-without-dialog = Een thema van de dagelijkse vragen noemt een dialoog die er niet is.
    .why = Wie op een vraag van dat thema wil ingaan, zou nergens komen.

fluent-syntax = Een bestand met teksten volgt de regels van Fluent niet: een haakje, een isgelijkteken of het inspringen klopt niet.
    .why = De tekst is niet te lezen. Wat bij een tekst hoort, springt minstens één spatie in.

duplicate-text = Twee teksten in een bestand hebben dezelfde naam.
    .why = Een van de twee zou stilletjes winnen.

missing-text = Een tekst die nodig is staat niet in het bestand van een van de talen.
    .why = Wie die taal spreekt, ziet op die kaart of knop niets.

unknown-text = Een tekst verwijst naar een andere tekst, of een term, die niet in het bestand staat.
    .why = De kaart is dan niet te tonen.

circular-text = Een tekst heeft zichzelf in zich, meteen of via andere.
    .why = Hij houdt nooit op, dus de kaart is niet te tonen.

too-many-references = Een tekst verwijst naar teksten die weer verwijzen, tot er meer dan duizend stukjes zijn.
    .why = Dat past niet in één bericht, en een paar van zulke regels kunnen een machine vullen.

unknown-argument = Een tekst gebruikt achter $ een naam die geen kaart van deze dialoog is.
    .why = De bot heeft niets om daar in te vullen, dus de kaart is niet te tonen.

empty-text = Een tekst is er wel, maar zegt niets.
    .why = Telegram weigert een leeg bericht of een lege knop.

broken-html = Een tag in een tekst is niet gesloten, niet bekend, of in de verkeerde volgorde gesloten.
    .why = Telegram weigert het hele bericht. Bekend zijn b, i, u, s, code en links.

quote-in-text = Een tekst heeft zelf een citaat.
    .why = Wat mensen typen staat in het citaat onder een kaart, en de bot leest het daar weer uit.

text-too-long = Een tekst kan groter worden dan Telegram in één bericht zet, met de langste antwoorden en tweeduizend tekens notities.
    .why = Het bericht wordt dan geweigerd, juist bij wie het meeste vertelde.

words-for-colleagues = Een vraag voor collega’s gebruikt woorden die iemand typte.
    .why = Zo’n vraag gaat de deur uit. In eigen woorden kan iets staan wat naar de cliënt wijst.

no-way-to-an-end = Vanaf een kaart is geen einde te bereiken.
    .why = Mensen willen graag klaar zijn; zonder einde is er niets om te bewaren.

loop-without-choice = Kaarten die alleen iets zeggen leiden in een kring naar elkaar.
    .why = Wie erin zit, kan eeuwig doortikken: geen antwoord verandert, dus ook geen voorwaarde.

never-holds = Een voorwaarde kan niet uitkomen: haar kaart komt later of op een ander pad, of ze vraagt twee antwoorden tegelijk.
    .why = De weg erachter lijkt open en is dicht.

too-few-prompts = Een thema van de dagelijkse vragen heeft er minder dan acht.
    .why = Dezelfde vraag komt dan snel terug.

unused-text = Geen kaart en geen andere tekst gebruikt een tekst.
    .why = Iemand verbetert of vertaalt hem voor niets; of een kaart die hem moet gebruiken, doet dat niet.

same-in-two-languages = Een tekst van drie woorden of meer is in twee talen gelijk.
    .why = Hij is waarschijnlijk gekopieerd en nog niet vertaald.

missing-placeholder = Een tekst laat een antwoord of getal weg dat de andere taal wel noemt.
    .why = In de ene taal lezen mensen dan minder dan in de andere.

option-not-in-selector = Een tekst die haar woorden kiest naar een antwoord, slaat een van de opties over.
    .why = Wie dat antwoord gaf, leest wat voor een ander bedoeld was.

unknown-in-selector = Een tekst die haar woorden kiest naar een antwoord, noemt een optie die de kaart niet heeft.
    .why = Niemand leest die woorden ooit.

forbidden-word = Een tekst heeft een woord dat volgens style.yaml van die taal niet past, zoals moeten of nooit.
    .why = Zulke woorden beleren of beschuldigen. Tussen aanhalingstekens zijn ze een voorbeeld, en dan mag het.

other-term = Een tekst heeft een woord waarvoor dit project een ander heeft, volgens instead in style.yaml.
    .why = Bij twee woorden voor één ding vraagt iemand zich af wat het verschil is. Tussen aanhalingstekens mag alles.

misspelling = Een woord staat in geen woordenboek van zijn taal, en niet bij known in style.yaml.
    .why = Een tikfout leidt af van de vraag. Namen en vakwoorden zet je bij known.

safety-numbers-old = De noodnummers zijn langer dan zes maanden geleden nagekeken.
    .why = Een verkeerd nummer is erger dan geen nummer. Bel ze of zoek ze op, en zet dan de nieuwe datum.

silence-without-reason = Een opmerking ‘allow’ zet een code uit en zegt niet waarom.
    .why = Wie na je komt, weet dan niet of het nog klopt.

silence-unused = Een opmerking ‘allow’ zet een code uit die daar niet voorkomt.
    .why = Ze zou de volgende verbergen. Fouten kun je helemaal niet uitzetten.

long-card = Een kaart kan meer dan 700 tekens hebben.
    .why = Driehonderd lees je nog tussen twee afspraken; meer sla je over.

long-label = Een knop heeft meer dan 24 tekens.
    .why = Op een telefoon valt de rest weg. Zeg het in de kaart, en houd de knop kort.

many-options = Een keuze heeft meer dan zes opties, of een lijst meer dan tien.
    .why = Niemand weegt er zoveel af op een telefoon.

dialog-gone = Een dialoog die er was, is er niet meer.
    .why = Wie halverwege is, krijgt een vriendelijk woord en kan niet verder.

buttons-refused = Een kaart op de weg naar oudere knoppen is veranderd, zodat die niet meer weten wat er geantwoord was.
    .why = Wie erop tikt, hoort dat en begint de dialoog opnieuw. Ook een optie erbij telt als verandering; nieuwe woorden niet.

changed-in-one-language = Een tekst is in de ene taal veranderd en in de andere niet.
    .why = Misschien zeggen ze niet meer hetzelfde. Ging het alleen om een tikfout, dan is het goed.
