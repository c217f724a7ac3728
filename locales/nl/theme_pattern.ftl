title = Het patroon
about = Eén minuut om te zien hoe het rondje loopt.

start =
    Speel het in gedachten nog eens af, in slow motion.

    Wie zette de eerste stap?
    .me = Ik
    .client = De cliënt
    .both = Allebei tegelijk
    .before = Het was er al
    .unsure = Geen idee

again =
    { $start ->
        [me] Jij dus. En de cliënt deed iets terug.
        [client] De cliënt dus. En jij deed iets terug.
        [both] Tegelijk dus, als twee mensen in één deuropening.
        [before] Het liep al toen jullie begonnen.
       *[unsure] Een rondje heeft ook geen begin.
    }

    Wil je dit rondje vaker zien, of minder?
    .more = Vaker
    .less = Minder
    .depends = Het hangt ervan af

line =
    Welk stukje ervan is van jou? Een halve zin is genoeg.
    .heading = Mijn stukje

origin = { $start ->
        [me] De eerste stap was van jou. Wat daarna kwam, maakten jullie samen.
        [client] De eerste stap was van de cliënt. Wat daarna kwam, maakten jullie samen.
        [both] De eerste stap zetten jullie tegelijk. Zo maken jullie het samen.
        [before] Het was er al toen jullie begonnen. En samen houden jullie het gaande.
       *[unsure] Wie begon, is niet te zien. Wel dat jullie het samen maken.
    }

my_line = { $line ->
        [answered] {"\u000A"}Jouw stukje: { $line-words }
       *[skipped] {""}
    }

closing_more =
    { origin } Dit rondje mag vaker.{ my_line }

    <b>Om mee te nemen</b>
    { $start ->
        [me] Als het moment er is, dan zet ik die stap nog eens, nu met opzet.
        [client] Als de cliënt die stap weer zet, dan laat ik merken dat ik het zie.
        [both] Als het weer gebeurt, dan zeg ik: “Dit loopt, tussen ons. Merk jij dat ook?”
        [before] Als we elkaar weer zien, dan begin ik bij wat er al loopt.
       *[unsure] Als het weer gebeurt, dan let ik op wat er net vóór kwam.
    }

closing_less =
    { origin } Aan jouw helft kun je zelf draaien.{ my_line }

    <b>Om mee te nemen</b>
    { $start ->
        [me] Als ik mijn eerste stap voel aankomen, dan tel ik eerst tot drie.
        [client] Als de cliënt die stap weer zet, dan stel ik eerst één vraag, en reageer ik daarna pas.
        [both] Als het weer begint, dan zeg ik: “Volgens mij doen we het weer, allebei.”
        [before] Als het er weer al is, dan noem ik één ding dat vandaag anders is.
       *[unsure] Als het weer gebeurt, dan kijk ik alleen: wie doet wat, en wat komt daarna?
    }

closing_depends =
    { origin } Soms helpt dit rondje, soms niet.{ my_line }

    <b>Om mee te nemen</b>
    { $start ->
        [me] Als ik die stap weer wil zetten, dan vraag ik me eerst af: wie heeft er nu iets aan?
        [client] Als de cliënt die stap weer zet, dan vraag ik: “Wat heb je nu van mij nodig?”
        [both] Als het weer gebeurt, dan vraag ik: “Helpt dit ons, zo?”
        [before] Als het er weer is, dan kijk ik wat het ons geeft, en wat het kost.
       *[unsure] Als het weer gebeurt, dan onthoud ik één ding: hielp het, of niet?
    }
