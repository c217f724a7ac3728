title = Wandelen
about = Even een ommetje.
step-1 = Kijken
step-2 = Meenemen
how = Hoe liep het?
    .well = soepel
    .badly = tegen één muur
how-clause =
    .well = het soepel liep
    .badly = het tegen één muur liep
weight = Hoe zwaar was het?
    .low = licht
    .high = loodzwaar
proud = Waar ben je blij mee?
    .heading = Blij mee
# allow long-label: korter is het niet te zeggen
helped = Wat hielp?
    .talking = praten
    .walking = lopen
    .silence = samen een hele tijd stil zijn
last =
    { $how ->
        [well] Fijn dat { $how-clause }.
       *[badly] Goed dat je keek.
    }
together = Het liep { $how-label }. Wat zouden jullie doen?
pause = Neem { $minutes } minuten rust.
