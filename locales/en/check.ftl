## What is wrong with a file, where the place stands before it.

did-you-mean = Did you mean “{ $like }”?

unreadable-file = This file cannot be read: { $problem }. It is needed; make it, or put it back.
file-too-large = This file has { $size } bytes; at most { $most } are read. Split it up.
not-utf-8 = This file is not UTF-8 from byte { $byte } on. Save it as UTF-8.
locale-name = “{ $name }” is no language code. Name the folder after a language, in two letters, such as nl or en.
dialog-name = “{ $name }” is no name for a dialog. Use small letters, digits and _, and begin with a letter.

yaml-syntax = This is not YAML: { $problem }. Look at the line above too: a colon, a bracket or the indent may be off.
yaml-character = A character here cannot stand in a YAML file: { $problem }. Remove it.
yaml-too-deep = This is nested too deeply. A dialog needs no more than a handful of levels.
yaml-key-not-text = A key must be a plain word. Put it in quotes, or remove the brackets.
yaml-anchor = Anchors (&) and aliases (*) are not used in dialogs. Write the value out, or put it in quotes.
duplicate-key = “{ $key }” stands here twice. Keep one of them.

unknown-key = “{ $key }” is no key that belongs here. Rename or remove it.
missing-key = The key “{ $key }” is missing here. Add it.
card-kind = This card does not say what it is. Give it one of: show, choose, choose_up_to, scale, ask, compose, end.
wrong-name = “{ $key }” has a name that cannot be used. Use small letters, digits and _, and begin with a letter.
too-long = The value of “{ $key }” is too long: at most { $expected } characters.
wrong-choice = The value of “{ $key }” is not known. Use { $expected }.
not-a-whole-number = “{ $key }” needs a whole number, such as 3.
number-too-small = The number at “{ $key }” is too small: at least { $expected }.
number-too-large = The number at “{ $key }” is too large: at most { $expected }.
too-few = “{ $key }” has too few: at least { $expected }.
too-many = “{ $key }” has too many: at most { $expected }.
wrong-kind = “{ $key }” is not written the way it should be. Compare it with another dialog.

same-tag = The dialogs “{ $dialog }” and “{ $other }” cannot be told apart in buttons. Rename the newest file.
same-command = The command /{ $command } belongs to the dialog “{ $other }” already. Choose another.
own-command = The command /{ $command } is one of the bot’s own. Choose another.
unknown-card = There is no card “{ $card }” here. Name a card of this dialog.
unknown-dialog = There is no dialog “{ $dialog }”. Name a file in dialogs, without .yaml.
unknown-option = The card “{ $card }” has no option “{ $option }”. Name one of its options.
duplicate-option = The card “{ $card }” has the option “{ $option }” twice. Keep one of them.
not-a-number = The card “{ $card }” gives no number. Use at_least and at_most with a scale or with choose_up_to.
no-else = Some answers on “{ $card }” lead nowhere ({ $options }). Add a line for them, or end with else (in a list: a line that has only go).
unknown-step = There is no step { $step }: this dialog has { $steps }. Change the step here, or steps at the top.
unreachable-card = Nothing leads to the card “{ $card }”. Point a next at it, or remove it.
path-too-long = The longest path needs { $size } bytes in a button; { $most } fit. Shorten the dialog, or split it in two.

fluent-syntax = This is not Fluent: { $problem }. Write “name = text”, indent what follows, and close every bracket.
duplicate-text = The text “{ $text }” stands here twice. Keep one of them.
missing-text = The text “{ $text }” is missing. Add it to { $file }.
unknown-text = There is no text “{ $text }” in this file. Write it, or name another.
unknown-argument = The text “{ $text }” uses ${ $argument }, which is not there. Use the name of a card, or card-clause, card-label, card-words, card-count.

## What is wrong with a setting, or with starting.

setting-token-missing = BOT_TOKEN is missing. Ask @BotFather on Telegram for one and put it in .env, or run “make try”, which needs none.
setting-token-malformed = BOT_TOKEN does not look like a token: digits, a colon, then letters and digits, without spaces.
setting-token-refused = Telegram does not know this BOT_TOKEN. Copy it anew from @BotFather.
setting-url = BOT_API_URL is not the address of a Bot API. It begins with http:// or https:// and has no question mark.
setting-locale = BOT_LOCALE is none of the languages here: nl or en.
setting-log-level = BOT_LOG_LEVEL is none of DEBUG, INFO, WARNING, ERROR.
setting-port = This address is in use or not allowed: { $address }. Choose another with --port.
