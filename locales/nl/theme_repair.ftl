title = Herstellen
about = Eén minuut bij iets wat schuurde tussen jullie.

noticed =
    Trek in gedachten een lijn, van het begin tot nu.

    Wanneer merkte je dat er iets was tussen jullie?
    .at_once = Meteen
    .halfway = Halverwege
    .goodbye = Bij het afscheid
    .later = Pas later
    .now = Nu ik erbij stilsta

stands =
    En hoe staat het er nu voor?
    .mended = Het is weer goed
    .half = Half goed
    .open = Het ligt nog open
    .unsaid = Niemand zei iets

helped =
    Wat hielp, denk je? Een halve zin is genoeg.
    .heading = Wat hielp

sentence =
    Welke zin zou je erover willen zeggen? Probeer er één zonder “maar”.
    .heading = Mijn zin

closing =
    { $noticed ->
        [at_once] Je merkte het meteen.
        [halfway] Je merkte het halverwege.
        [goodbye] Je merkte het bij het afscheid.
        [later] Je merkte het pas later.
       *[now] Je merkt het nu je erbij stilstaat.
    } { $stands ->
        [mended] En het is weer goed. Samen door iets heen komen kan een contact steviger maken.
        [half] Half goed is een begin.
        [open] Het ligt nog open. Erop terugkomen kan, ook als er tijd voorbij is.
       *[unsaid] Niemand zei iets. Misschien wachten jullie op elkaar.
    }{ $helped ->
        [answered] {"\u000A"}Wat hielp: { $helped-words }
        [skipped] {""}
       *[none] {""}
    }{ $sentence ->
        [answered] {"\u000A"}Jouw zin: { $sentence-words }
        [skipped] {""}
       *[none] {""}
    }

    <b>Om mee te nemen</b>
    { $stands ->
        [mended] Als we elkaar weer zien, dan vraag ik: “Hoe is het voor jou nu tussen ons?”
        [half] Als er een rustig moment is, dan vraag ik: “Wat zit er voor jou nog dwars?” En ik leg nog niets uit.
        [open] Als we weer beginnen, dan zeg ik: “De vorige keer schuurde het. Hoe was dat voor jou?” En dan luister ik.
       *[unsaid] Als ik het weer merk, dan zeg ik zacht: “Volgens mij is er iets tussen ons. Merk jij dat ook?” En dan luister ik.
    }
