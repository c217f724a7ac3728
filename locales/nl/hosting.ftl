## Wat een beheerder leest: over wat de bot bewaart, de sleutel, de kopieën en of alles in orde is.

## Wat er mis is.

store-wrong-key = { $path } is met een andere sleutel verzegeld. Zet de goede in BOT_STORE_KEY of BOT_STORE_KEY_FILE, of zet een kopie terug die bij deze past.
store-missing-key = { $path } is er wel, maar de sleutel niet. Geef hem met BOT_STORE_KEY of BOT_STORE_KEY_FILE; zonder sleutel kan niemand het lezen.
store-malformed-key = In { $path } staat geen sleutel. Een sleutel is 44 letters en tekens; ‘python -m bot key new’ maakt er een.
store-unreadable-key = Het bestand met de sleutel, { $path }, is niet te lezen of te schrijven ({ $problem }).
store-corrupt = { $path } is beschadigd, of niet van deze bot. Stop de bot en zet een kopie terug: ‘python -m bot restore BESTAND’.
store-damaged-row = Eén rij in { $path } is niet te lezen, hoewel de sleutel past. De andere wel.
store-disk-full = De schijf van { $path } is vol, of neemt niets meer aan. Maak ruimte; wat er al was, is er nog.
store-locked = Een ander programma gebruikt { $path }. Stop de bot, of wacht even, en probeer het opnieuw.
store-not-writable = { $path } is er niet, of deze gebruiker mag er niet lezen en schrijven. Kijk naar de eigenaar en de rechten van de map.
store-newer-schema = { $path } is geschreven door een nieuwere versie van deze bot (vorm { $found }; deze kent { $known }). Installeer die versie weer.
store-broken = { $path } is niet te gebruiken ({ $problem }).

## Wat de opdrachten deden.

key-made = In { $path } staat nu een sleutel. Bewaar er ergens anders een kopie van: zonder sleutel kan niemand lezen wat de bot bewaart.
key-written = In { $path } staat een nieuwe sleutel. Bewaar er ergens anders een kopie van.
key-rotated = { $people ->
        [one] Eén persoon is opnieuw verzegeld.
       *[other] { $people } personen zijn opnieuw verzegeld.
    } { $where ->
        [file] De nieuwe sleutel staat in zijn bestand. Start de bot opnieuw.
       *[setting] Haal de oude sleutel uit BOT_STORE_KEY en start de bot opnieuw.
    }
key-rotate-setting = De sleutel komt uit BOT_STORE_KEY. Maak een nieuwe met ‘python -m bot key new’, zet die daar vóór de oude met een spatie ertussen, en probeer het opnieuw.
key-backup-left = { $path } past bij geen van de sleutels en blijft zoals hij is.
backup-written = De kopie staat in { $path }.
backup-removed = { $copies ->
        [one] Eén kopie was ouder dan BOT_BACKUP_DAYS ({ $days }) en is weg.
       *[other] { $copies } kopieën waren ouder dan BOT_BACKUP_DAYS ({ $days }) en zijn weg.
    }
restore-no-file = Er is geen bestand { $path }.
restore-done = Wat de bot bewaart, is weer zoals in { $path }.
restore-aside = Wat er stond, staat nu in { $path }.
restore-came-back = Wie na het maken van deze kopie vroeg om vergeten te worden, staat er weer in.
purged = { $people ->
        [0] Niemand was zo lang weg dat de bot die vergeet.
        [one] Eén persoon was twaalf maanden weg en is vergeten.
       *[other] { $people } personen waren twaalf maanden weg en zijn vergeten.
    }

## Wat de dokter vond.

doctor-well = Met { $path } is alles in orde.
doctor-no-store = Op { $path } staat nog niets. De bot maakt het zodra iemand erom vraagt.
doctor-mode = Anderen kunnen { $path } lezen (rechten { $mode }). Typ: chmod { $wanted } { $path }
doctor-key-inside = De sleutel ligt in de map met gegevens ({ $path }): wie de map meeneemt, kan ze lezen. Verplaats de sleutel en stel BOT_STORE_KEY_FILE in.
doctor-older-schema = Wat er staat heeft een oudere vorm ({ $found }). De bot maakt er { $known } van als hij start.
doctor-damaged-rows = { $rows ->
        [one] Eén rij is niet te lezen, hoewel de sleutel past. Misschien staat ze nog in een kopie.
       *[other] { $rows } rijen zijn niet te lezen, hoewel de sleutel past. Misschien staan ze nog in een kopie.
    }
doctor-disk = Er is { $free } MB vrij op de schijf; { $needed } MB zou veilig zijn.
doctor-clock = Volgens de klok van deze machine is het { $day }, en dat kan niet. Zet de klok goed: de vragen gaan erop.
doctor-no-backup = Er is geen kopie. ‘python -m bot backup’ maakt er een, en bewaart die BOT_BACKUP_DAYS ({ $days }).
doctor-old-backups = { $copies ->
        [one] Eén kopie is ouder dan BOT_BACKUP_DAYS ({ $days }). ‘python -m bot purge’ haalt hem weg.
       *[other] { $copies } kopieën zijn ouder dan BOT_BACKUP_DAYS ({ $days }). ‘python -m bot purge’ haalt ze weg.
    }
