title = Vakmanschap
about = Eén minuut over wat jij kunt doorgeven.

student =
    Stel: een student keek vanaf een krukje mee.

    Wat was er bij jou te leren?
    .wait = Wachten
    .ask = Vragen
    .explain = Uitleggen
    .stay = Erbij blijven
    .trust = Vertrouwen
    .doubt = Twijfelen mag
student-clause =
    .wait = wachten
    .ask = vragen
    .explain = uitleggen
    .stay = erbij blijven
    .trust = vertrouwen
    .doubt = dat twijfelen mag

from =
    Er viel iets te leren: { $student-clause }.

    Waar heb je dat zelf vandaan?
    .colleague = Van een collega
    .client = Van een cliënt
    .training = Uit een opleiding
    .life = Uit mijn leven
    .doing = Door het te doen
    .learning = Ik leer het nog

line =
    Wat zou je die student nog meegeven? Eén zin is genoeg.
    .heading = Voor de student

closing =
    Wat er bij jou te leren viel: { $student-clause }. { $from ->
        [colleague] Jij hebt het van een collega. Misschien weet die dat nog niet.
        [client] Jij hebt het van een cliënt. Zo leren jullie van elkaar.
        [training] Jij hebt het uit een opleiding, en intussen is het van jou.
        [life] Jij hebt het uit je leven. Zo neem je ook iets van jezelf mee.
        [doing] Jij leerde het door het te doen. Zo gaat het vaak in dit vak.
       *[learning] Jij leert het nog. Dat kan een heel werkleven leuk blijven.
    }{ $line ->
        [answered] {"\u000A"}Voor de student: { $line-words }
       *[skipped] {""}
    }

    <b>Om mee te nemen</b>
    { $student ->
        [wait] Als het stil wordt, dan tel ik tot vijf voordat ik iets zeg.
        [ask] Als ik het antwoord al denk te weten, dan vraag ik nog één keer door.
        [explain] Als ik iets heb uitgelegd, dan vraag ik: “Wat herken je hiervan?”
        [stay] Als ik iets wil oplossen, dan blijf ik er eerst één minuut bij.
        [trust] Als ik het wil overnemen, dan vraag ik eerst: “Hoe zou jij het doen?”
       *[doubt] Als ik twijfel, dan zeg ik tegen een collega: “Ik weet het niet. Denk je mee?”
    }
