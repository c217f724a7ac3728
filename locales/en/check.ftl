## What is wrong with a file, where the place stands before it.

did-you-mean = Did you mean “{ $like }”?

no-dialog = There is no dialog here. Make one: a file in dialogs, such as dialogs/walk.yaml.
no-language = There is no language here. Make one: a folder in locales, such as locales/nl.
outside-folder = This is a link to a file elsewhere. Put the file itself here.
not-a-file = This is no plain file. Remove it, or give it another name.
unreadable-file = { $problem ->
        [missing] This file is not there, and it is needed. Make it, or put it back.
        [denied] You may not read this file. Change its permissions.
        [loop] This file is a link that leads nowhere. Put the file itself here.
       *[other] This file cannot be read: { $problem }.
    }
file-too-large = This file has { $size } bytes; at most { $most } are read. Split it up.
empty-file = Nothing stands in this file. Write it, or remove it.
not-utf-8 = This file is not UTF-8 from byte { $byte } on. Save it as UTF-8.
control-character = There is a character here that nobody can see ({ $sign }). Remove it; if there are many, this may be no text at all.
tab = There is a tab here. Indent with spaces.
too-deep = This is nested too deeply. A handful of levels is enough.
locale-name = “{ $name }” is no language code. Name the folder after a language, in two letters, such as nl or en.
dialog-name = “{ $name }” is no name for a dialog. Use small letters, digits and _, and begin with a letter.

yaml-syntax = { $kind ->
        [colon] There is a colon too many here, or one is missing just before it or on the line above. A blank belongs behind a colon.
        [no-colon] A key with a colon belongs here, such as “next: done”. See whether the colon and the blank behind it are there.
        [list] A list ends with ] and has commas between: [one, two]. Put in what is missing.
        [braces] This ends with {"}"} and has commas between: {"{"}a: one, else: two{"}"}. Put in what is missing.
        [quote] A quotation mark or a bracket opens and does not close. Put in the second.
        [indent] The indent is off here. Lines that belong together begin below each other.
        [sign] No value can begin with this sign. Put quotation marks around it.
       *[other] This is not YAML: { $problem }. Look at the line above too: a colon, a bracket or the indent may be off.
    }
yaml-key-not-text = A key must be a plain word. Put it in quotes, or remove the brackets.
yaml-anchor = Anchors (&) and aliases (*) are not used in dialogs. Write the value out, or put it in quotes.
duplicate-key = “{ $key }” stands here twice. Keep one of them.

unknown-key = “{ $key }” is no key that belongs here. Rename or remove it.
missing-key = The key “{ $key }” is missing here. Add it.
card-kind = This card does not say what it is. Give it one of: show, choose, choose_up_to, scale, ask, compose, end.
wrong-name = “{ $value }” cannot be a name. Use small letters, digits and _, and begin with a letter.
too-long = “{ $value }” is too long: at most { $expected } characters.
wrong-choice = “{ $value }” is not possible at “{ $key }”. Use one of: { $expected }.
not-a-whole-number = “{ $key }” needs a whole number, such as 3.
number-too-small = The number at “{ $key }” is too small: at least { $expected }.
number-too-large = The number at “{ $key }” is too large: at most { $expected }.
too-few = “{ $key }” has too few: at least { $expected }.
too-many = “{ $key }” has too many: at most { $expected }.
wrong-kind = { $expected ->
        [list] “{ $key }” needs a list, such as [one, two].
        [word] “{ $key }” needs a single word.
        [names] “{ $key }” needs names, each with a colon and what belongs to it.
        [date] “{ $key }” needs a date, such as 2026-11-21.
        [number] “{ $key }” needs a whole number, such as 3.
       *[other] “{ $key }” is not written the way it should be. Compare it with another dialog.
    }

reserved-name = “{ $name }” already means something else here. Choose another name.
same-tag = The dialogs “{ $dialog }” and “{ $other }” cannot be told apart in buttons. Rename the newest file.
same-command = The command /{ $command } belongs to the dialog “{ $other }” already. Choose another.
reserved-command = The command /{ $command } is the bot’s own. Choose another.
duplicate-option = The option “{ $option }” stands here twice. Keep one of them.
unknown-card = There is no card “{ $card }” here. Name a card of this dialog.
unknown-dialog = There is no dialog “{ $dialog }”. Name a file in dialogs, without .yaml.
unknown-option = The card “{ $card }” has no option “{ $option }”. Name one of its options.
number-as-option = “{ $value }” is a number, and “{ $key }” would need an option. Use at_least or at_most: { "{" }at_least: { "{" }{ $key }: { $value }{ "}}" }.
not-a-number = The card “{ $card }” gives no number. Use at_least and at_most with a scale or with choose_up_to.
no-else = Some answers on “{ $card }” lead nowhere{ $options ->
        [none] { "" }
       *[other] { " " }({ $options })
    }. Add a line for them, or end with else (in a list: a line that has only go).
unknown-step = There is no step { $step }: this dialog has { $steps }. Change the step here, or steps at the top.
unreachable-card = Nothing leads to the card “{ $card }”. Point a next at it, or remove it.
path-too-long = The longest path needs { $size } bytes in a button; { $most } fit. Shorten the dialog, or split it in two.

unknown-theme = There is no theme “{ $theme }”. Name one of themes, or add it there.
theme-without-dialog = The theme “{ $theme }” opens “{ $dialog }”, and there is no such dialog. Name a file in dialogs, without .yaml.

fluent-syntax = { $kind ->
        [no-text] Here a text should begin: “name = words”. If this line belongs to the text above, put four blanks before it.
        [no-words] “{ $name }” has no words. Write “{ $name } = words”, or put four blanks before the lines that belong to it.
        [open-brace] A brace {"{"} opens and does not close. Put {"}"} where it belongs.
        [open-bracket] A bracket [ opens and does not close. Put ] where it belongs.
        [lone-brace] A brace {"}"} closes here, and none was open. Remove it.
        [no-name] In braces belongs the name of a card, such as {"{"} $role {"}"}. Write it, or remove the braces.
        [no-star] Of the lines to choose from, one has a star: the one for all else. Put * before the last.
        [two-stars] Of the lines to choose from, two have a star. Keep one of them.
       *[other] This is not Fluent: { $problem }. Write “name = text”, indent what follows, and close every bracket.
    }
duplicate-text = The text “{ $text }” stands here twice. Keep one of them.
missing-text = The text “{ $text }” is missing. { $attribute ->
        [none] Add it to { $file }.
       *[other] Add it to { $file }, below “{ $above }”, indented and with a dot: .{ $attribute } = …
    }
unknown-text = The text “{ $text }” refers to { $wanted }, which is not in this file. Mend the name, or write that text.
circular-text = The text “{ $text }” refers to itself, perhaps by way of another. Write it out.
too-many-references = With all that it refers to, the text “{ $text }” has more than { $most } pieces. Write it out, or shorten it.
unknown-argument = The text “{ $text }” uses ${ $argument }, which is not there. Use the name of a card, or card-clause, card-label, card-words, card-count.

## What is wrong with a setting, or with starting.

setting-token-missing = BOT_TOKEN is missing. Ask @BotFather on Telegram for one and put it in .env, or run “make try”, which needs none.
setting-token-malformed = BOT_TOKEN does not look like a token: digits, a colon, then letters and digits, without spaces.
setting-token-refused = Telegram does not know this BOT_TOKEN. Copy it anew from @BotFather.
setting-url = BOT_API_URL is not the address of a Bot API. It begins with http:// or https:// and has no question mark.
setting-locale = BOT_LOCALE is none of the languages here: nl or en.
setting-clock = BOT_CLOCK_AHEAD_S is no whole number of seconds. Leave it out; it is for trying out.
setting-log-level = BOT_LOG_LEVEL is none of DEBUG, INFO, WARNING, ERROR.
setting-backup-days = BOT_BACKUP_DAYS is not a number of days: a whole number from 1 to 9999.
setting-port = This address is in use or not allowed: { $address }. Choose another with --port.

## What could be better, for check alone.

empty-text = The text “{ $text }” says nothing. Write it, or remove it.
broken-html = The text “{ $text }” trips over { $piece }. Close every tag (b, i, u, s, code), and write &lt; &gt; &amp; for < > &.
quote-in-text = The text “{ $text }” has a quote ({ $piece }). That is the place of people’s own notes; take another form, such as <i>.
text-too-long = The text “{ $text }” can grow to { $size } characters with its longest answers and notes; 4096 fit. Shorten it.
words-for-colleagues = The question for colleagues “{ $text }” uses { $argument }, which holds what someone typed. Make it from taps alone.
no-way-to-an-end = From the card “{ $card }” no end can be reached. Point a next at an end, at another dialog or at stop.
loop-without-choice = From the card “{ $card }” on, cards that ask nothing lead round in a circle: nobody can answer a way out. Let one of them lead on.
never-holds = A condition on “{ $card }” can never hold (it would lead to “{ $goal }”). Look at which cards come before it and what they can answer.
too-few-prompts = The theme “{ $theme }” has { $count ->
        [one] 1 question
       *[other] { $count } questions
    }. Write at least { $least }, so that none comes back soon.
unused-text = Nothing uses the text “{ $text }”. Remove it, or use it.
same-in-two-languages = The text “{ $text }” is the same in { $first } and { $other }. Translate it.
missing-placeholder = The text “{ $text }” does without ${ $argument }, which it does use in { $other }. Use it here too.
option-not-in-selector = The text “{ $text }” selects on ${ $argument } and leaves out “{ $option }”, which falls into the default. Add a line for it.
unknown-in-selector = The text “{ $text }” selects on ${ $argument } with “{ $option }”, which is no answer there. Remove it, or mend its name.
forbidden-word = The text “{ $text }” says “{ $word }”. Say it otherwise; in an example, put it between quotation marks.
other-term = The text “{ $text }” says “{ $word }”; here it is called “{ $term }”. Say that; in an example, put it between quotation marks.
misspelling = The text “{ $text }” has “{ $word }”, which the dictionary does not know. Mend it, or add it to known in style.yaml.
safety-numbers-old = The safety numbers were last checked on { $checked }. Check them, and put today’s date here.
silence-without-reason = This remark silences { $code } without a reason. Write it behind a colon.
silence-unused = This remark silences { $code }, which does not occur here. Remove it.
long-card = The text “{ $text }” can be { $size } characters long. A card of more than { $most } is not read in a corridor.
long-label = The label “{ $text }” has { $size } characters. More than { $most } do not fit on a button.
many-options = The card “{ $card }” has { $count } options. More than { $most } are hard to choose from.

## What a change does to people who are half-way (check --against).

dialog-gone = The dialog “{ $dialog }” is no longer here. All its buttons from before are refused.
buttons-refused = { $why ->
        [entry] The dialog begins with another card than “{ $card }”.
        [gone] The card “{ $card }” is gone.
        [changed] The answers on the card “{ $card }” are others.
       *[leads] The card “{ $card }” leads elsewhere.
    } Buttons from before are refused { $always ->
        [0] on some paths to { $some }.
       *[other] { $sometimes ->
            [0] on { $cards }.
           *[other] on { $cards }, and on some paths to { $some }.
        }
    }
changed-in-one-language = The text “{ $text }” was changed in { $other }, not here. See whether both still say the same.
against-no-git = To compare with an older version, check needs git, and it is not here. Install it, or leave --against out.
against-no-repository = { $folder } is in no git repository: there is no older version to compare with.
against-unknown-ref = There is no version “{ $ref }” here. Name a commit, a branch or a tag, such as main or HEAD.
against-no-content = In the version “{ $ref }” there were no dialogs here yet. Name a later one.
against-broken = In the version “{ $ref }” the dialogs were broken: nobody can be half-way. Name another one.

## The rest of check.

no-such-folder = There is no folder { $folder }. Name one with dialogs and locales in it.
no-dictionary = Spelling is not checked: no dictionary for { $locales }. On Debian or Ubuntu: sudo apt install { $packages }
explain-unknown = There is no code “{ $code }”. “check --explain” lists all codes.
explain-wrong = wrong
explain-mended = mended
summary =
    { $errors ->
        [0] No errors
        [one] 1 error
       *[other] { $errors } errors
    }, { $warnings ->
        [0] no warnings
        [one] 1 warning
       *[other] { $warnings } warnings
    }, { $hints ->
        [0] no hints
        [one] 1 hint
       *[other] { $hints } hints
    }.

## play

bot-not-started = The bot does not start. What it said itself stands above.
bot-silent = The bot does not answer.
phone-no-button = There is no such button.
phone-no-card = No path of answers leads to that card.
phone-no-question = There is no card that asks for words.
play-silent = The bot does not answer. r starts it again, q ends.
play-help = A number taps a key. b: back, s: stop, r: restart the bot, l: language, q: quit. All else is said to the bot.
play-unknown = There is no dialog “{ $dialog }”. There are: { $known }.
play-written = Written as a transcript: { $file }

## rehearse

rehearse-no-file = There is no file { $file }.
rehearse-nothing = There is no transcript to play. Make one with play --repro, and put it in tests/transcripts/nl or en.
rehearse-cannot = { $place }: { $reason } The newest message has: { $labels }.
rehearse-written = Written: { $file }
rehearse-summary = { $right } as told, { $wrong } not.
rehearse-unvisited = { $place } was not visited ({ $locale }).

## The map of a dialog (graph).

map-step = Step { $step }
map-sentence = sentence
map-choose = one of { $count }
map-choose-up-to = { $least } to { $most } of { $count }
map-ask = own words
map-ask-optional = own words, may be skipped
map-end = end
map-jump = → dialog { $dialog }
map-halt = stops here
map-offer = offers
map-otherwise = otherwise
map-all-but = all but { $options }
map-all = all { $count }
map-by-way-of = by way of { $card }
map-answered = answered
map-skipped = skipped
map-own = in own words
map-and = { " and " }
map-or = { " or " }
map-if = { " if " }
map-legend = Double border: an end. Arrow as a shape: another dialog. Octagon: it stops here. Tab: a sentence to compose. Dashes with ↺: back to an earlier card; what came after it is dropped. Dots: offered at the end.
graph-no-dot = A picture needs Graphviz, which is not here. Install it (Debian, Ubuntu: sudo apt install graphviz; macOS: brew install graphviz), or take --format mermaid.
graph-no-dialog = There is no dialog “{ $dialog }”. Name one of these: { $known }.

## How long a dialog can take (lengths).

lengths-line = { $dialog }: at most { $taps ->
        [one] 1 tap
       *[other] { $taps } taps
    }, and { $bytes } of the { $most } bytes that a button holds.

## A new dialog (new).

new-folder = { $folder } has no folders dialogs and locales. Name the folder that has them with --folder.
new-name = “{ $name }” cannot be the name of a dialog. Use at most 32 small letters, digits and _, and begin with a letter.
new-taken = The name “{ $name }” already belongs to the bot or to another dialog. Choose another.
new-exists = { $file } is there already, and is not written over. Choose another name.
new-written =
    This is a small dialog, ready to be changed. The files say how it works.
    Try it with: python -m bot preview (then /{ $name }). Check it with: python -m bot check.

## Translating (translate).

part-title = title in the menu
part-about = line in the menu
part-step = name of a step
part-card = card
part-lead = heading above a sentence
part-button = button
part-scale = end of the scale
part-heading = heading above the answer
part-clause = piece of sentence
part-copy = text to copy
part-piece = part of a text
part-other = used elsewhere
part-after = after { $cards }
status-missing = missing
status-same = same as the source
status-done = done
status-changed = the source has changed
translate-unknown = There are no texts for “{ $dialog }” in locales/{ $locale }. Name a file that stands there, without .ftl.
translate-exists = { $file } is there already, and is not written over. Choose another name.
translate-exported = { $count } texts, { $left } of them still to be translated. Fill in the language’s column; leave the others.
translate-imported = { $file }: { $changed } changed, { $new } new. Check it with: python -m bot check.
translate-nothing = Nothing has changed.
translate-complete = Everything is translated.
translate-no-ref = Git knows no version “{ $ref }” here.
sheet-place = { $file }, row { $row }, column { $column }
sheet-nothing-taken = Nothing was changed. Mend the sheet and import it again.
sheet-not-utf-8 = This sheet is not UTF-8. Choose “CSV UTF-8” when you save it.
sheet-csv = This is not CSV: { $problem }. See whether every quotation mark has its second.
sheet-column = The column “{ $wanted }” belongs here, and it says “{ $found }”. Put the columns back as they were: dialog, text, kind, context, both languages, status.
sheet-cells = This row has { $count } cells; it takes { $wanted }.
sheet-unknown-dialog = There are no texts for “{ $dialog }”. Put the name back as it was.
sheet-unknown-text = There is no text “{ $text }”. Put the name back as it was.
sheet-duplicate = The text “{ $text }” also stands in row { $row }. Keep one of them.
sheet-fluent = This text is not right. See whether every brace has its second, and that no line begins with a dot, a star or a bracket.
sheet-missing-placeholder = { $placeholders } is missing here. Put it where it fits in the translation.
sheet-unknown-placeholder = There is no { $placeholders }. Take over what stands in the source.
sheet-file = { $message }
sheet-stale = Row { $row }: the source of “{ $text }” has changed since. See whether the translation still holds.
