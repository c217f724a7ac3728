## What a host reads: about the store of people's progress, its key, backups and health.

## What is wrong with the store.

store-wrong-key = { $path } was sealed with another key. Set the right one in BOT_STORE_KEY or BOT_STORE_KEY_FILE, or restore a backup that fits this one.
store-missing-key = { $path } is there, but its key is not. Set BOT_STORE_KEY or BOT_STORE_KEY_FILE; without the key nobody can read it.
store-malformed-key = There is no key in { $path }. A key is 44 letters and signs; “python -m bot key new” makes one.
store-unreadable-key = The file with the key, { $path }, cannot be read or written ({ $problem }).
store-corrupt = { $path } is damaged, or is no store of this bot. Stop the bot and put a backup in its place: “python -m bot restore FILE”.
store-damaged-row = One row in { $path } cannot be read, although the key fits. The others can.
store-disk-full = The disk of { $path } is full, or takes no more. Make room; what was kept is still there.
store-locked = Another program is using { $path }. Stop the bot, or wait a moment, and try again.
store-not-writable = { $path } is not there, or may not be read and written by this user. Look at the folder’s owner and rights.
store-newer-schema = { $path } was written by a newer version of this bot (format { $found }; this one knows { $known }). Install that version again.
store-broken = { $path } cannot be used ({ $problem }).

## What the commands did.

key-made = A key was made in { $path }. Keep a copy of it elsewhere: without it, nobody can read what the bot keeps.
key-written = There is a new key in { $path }. Keep a copy of it elsewhere.
key-rotated = { $people ->
        [one] One person is sealed anew.
       *[other] { $people } people are sealed anew.
    } { $where ->
        [file] The new key is in its file. Start the bot again.
       *[setting] Take the old key out of BOT_STORE_KEY, and start the bot again.
    }
key-rotate-setting = The key comes from BOT_STORE_KEY. Make another with “python -m bot key new”, put it there before the old one with a blank between them, and try again.
key-backup-left = { $path } fits none of the keys and stays as it is.
backup-written = Copied to { $path }.
backup-removed = { $copies ->
        [one] One copy was older than BOT_BACKUP_DAYS ({ $days }) and is gone.
       *[other] { $copies } copies were older than BOT_BACKUP_DAYS ({ $days }) and are gone.
    }
restore-no-file = There is no file { $path }.
restore-done = What the bot keeps is again as it was in { $path }.
restore-aside = What stood there is now in { $path }.
restore-came-back = Whoever asked to be forgotten after this copy was made is in it again.
purged = { $people ->
        [0] Nobody was away for so long that they had to be forgotten.
        [one] One person was away for twelve months and is forgotten.
       *[other] { $people } people were away for twelve months and are forgotten.
    }

## What the doctor found.

doctor-well = All is well with { $path }.
doctor-no-store = There is no store at { $path } yet. The bot makes one when someone asks for it.
doctor-mode = Others can read { $path } (mode { $mode }). Type: chmod { $wanted } { $path }
doctor-key-inside = The key lies in the folder of data ({ $path }): whoever takes the folder can read it. Move the key and set BOT_STORE_KEY_FILE.
doctor-older-schema = The store has an older format ({ $found }). The bot brings it to { $known } when it starts.
doctor-damaged-rows = { $rows ->
        [one] One row cannot be read, although the key fits. A backup may have it.
       *[other] { $rows } rows cannot be read, although the key fits. A backup may have them.
    }
doctor-disk = There are { $free } MB free on the disk; { $needed } MB would be safe.
doctor-clock = It is { $day } by this machine’s clock, and that cannot be right. Set the clock: questions come by it.
doctor-no-backup = There is no backup. “python -m bot backup” makes one, and keeps it for BOT_BACKUP_DAYS ({ $days }).
doctor-old-backups = { $copies ->
        [one] One backup is older than BOT_BACKUP_DAYS ({ $days }). “python -m bot purge” removes it.
       *[other] { $copies } backups are older than BOT_BACKUP_DAYS ({ $days }). “python -m bot purge” removes them.
    }
