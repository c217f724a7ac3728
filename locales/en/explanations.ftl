## What each code means, and why it matters: for check --explain. The examples stand in bot/authoring/examples.

no-dialog = There has to be at least one file in dialogs, besides safety.yaml and prompts.yaml.
    .why = Without a dialog the bot has nothing to offer.

no-language = There has to be at least one folder in locales, named after a language.
    .why = All that the bot says stands there; without it, it is silent.

unreadable-file = A file that is needed is not there, or this account may not read it.
    .why = The bot does not start with half of what it has to say.

outside-folder = A file is only a link to one outside the folder with dialogs and locales.
    .why = What the bot says has to be in one place, where it is looked after, and nothing else of the machine may end up in it.

not-a-file = A folder, a pipe or something else has the name of a file with texts.
    .why = It cannot be read as text.

file-too-large = A file has more than a million bytes.
    .why = No dialog needs that much; reading on could keep the bot from starting.

empty-file = A file has nothing in it, or blank lines only.
    .why = It may have been saved before it was written, or emptied by mistake.

not-utf-8 = A file was saved in an older encoding than UTF-8.
    .why = Letters with an accent and quotation marks would come out wrong. Most editors have “Save with encoding: UTF-8”.

control-character = There is a sign in the text that shows nothing on a screen, such as a beep or a zero byte.
    .why = It comes from copying, or the file is a picture or a document. Telegram may refuse the message.

tab = A line is indented with a tab.
    .why = A tab is as wide as an editor likes, so nobody can tell what belongs to what. Spaces are the same everywhere.

too-deep = Brackets or levels are nested more than thirty deep.
    .why = No person reads that, and a machine would choke on it. It is mostly a bracket that was not closed.

dialog-name = The name of a dialog’s file begins with a small letter and has small letters, digits and _ only.
    .why = The name is also in links and in the names of its texts.

locale-name = A folder in locales is named after a language in two letters.
    .why = By those letters Telegram says what somebody speaks.

yaml-syntax = A dialog’s file does not follow the rules of YAML: a colon, a bracket, a quotation mark or the indent is off.
    .why = As long as it cannot be read, nothing else in it can be checked. The fault is often just before the place that is shown.

yaml-anchor = YAML can name a value with & and repeat it with *. Here that is not used.
    .why = Who reads the file has to jump about, and a few lines of it can grow without end.

yaml-key-not-text = Before a colon stands something else than a word, such as a list.
    .why = A name has to be one word, or else nothing can refer to it.

duplicate-key = The same name stands twice at the same level.
    .why = One of them would silently win, and it may not be the one you mean.

unknown-key = A word stands before a colon that the format does not have there.
    .why = It is mostly a slip of the keys; what you meant by it would not happen.

missing-key = Something that is always needed is left out, such as a card’s next.
    .why = Without it the bot does not know how to go on.

card-kind = A card has exactly one of show, choose, choose_up_to, scale, ask, compose and end.
    .why = It says what a person can do there.

wrong-kind = A value has another form than it should: a word where a list belongs, or the other way round.
    .why = The bot cannot guess what was meant.

wrong-name = Names of cards, options and commands begin with a small letter and have small letters, digits and _ only.
    .why = A name is for the files and for buttons, not for people: what they see stands in locales.

wrong-choice = Only a few values are possible here, and this is none of them.
    .why = The message names those that are.

not-a-whole-number = A number is written in digits, without a comma.
    .why = The bot reckons with it.

number-too-small = A number is below what makes sense here.
    .why = The message names the smallest one.

number-too-large = A number is above what makes sense here.
    .why = The message names the greatest one.

too-few = A list is too short: a choice has at least two options, a dialog at least one card.
    .why = With a single option there is nothing to choose; show a card instead.

too-many = A list is longer than fits: a choice has at most twelve options.
    .why = They have to fit on a phone, and in a button’s memory.

too-long = A name is too long.
    .why = Names are for the files; a short one reads better in both languages’ texts.

reserved-name = A dialog, a card or an option has a name that means something else already, such as stop, else or title.
    .why = The bot could not tell the two apart.

same-tag = Buttons hold a short number for their dialog, and by chance it is the same for two dialogs.
    .why = A button would lead into the wrong dialog. Rename the one that nobody has used yet.

same-command = Two dialogs have the same command.
    .why = Only one of them could be opened with it.

reserved-command = The command of a dialog is one that the bot has itself: start, help, nood, language, privacy or stop.
    .why = Nobody could open the dialog with it, and help must always be help.

duplicate-option = A card has the same option twice.
    .why = There would be two buttons that do the same.

unknown-card = A next or a condition names a card that this dialog does not have.
    .why = Whoever taps there would get nowhere.

unknown-dialog = A next or an offer names a dialog that is not there.
    .why = Whoever taps there would get nowhere.

unknown-option = A condition or a next names an option that its card does not have.
    .why = It would never come true. On a card that asks, the options are answered and skipped.

number-as-option = A condition compares a card with a number as if it were an option.
    .why = With a scale it counts how much, not which: at_least and at_most say from where on, or up to where.

not-a-number = at_least and at_most stand with a card that gives no number.
    .why = Only a scale gives one, and choose_up_to: how many were chosen.

no-else = After some answers a card leads nowhere.
    .why = Whoever gives that answer would be stuck.

unknown-step = A card belongs to a step that the dialog does not have.
    .why = Above the card it would say “step 3 of 2”.

unreachable-card = No path leads to a card.
    .why = Nobody ever gets to see it; a next may have been forgotten.

path-too-long = A button remembers all answers on the way, and the longest way does not fit in it.
    .why = Telegram gives a button 64 bytes. Scales and cards with many options take the most.

unknown-theme = A daily question belongs to a theme that is not in the list of themes.
    .why = It would never have its turn.

theme-without-dialog = A theme of the daily questions names a dialog that is not there.
    .why = Whoever wants to go into a question of that theme would get nowhere.

fluent-syntax = A file with texts does not follow the rules of Fluent: a bracket, an equals sign or the indent is off.
    .why = The text cannot be read. What belongs to a text is indented by at least one space.

duplicate-text = Two texts of a file have the same name.
    .why = One of them would silently win.

missing-text = A text that is needed is not in the file of one language.
    .why = Whoever speaks that language would see nothing on that card or button.

unknown-text = A text refers to another one, or to a term, that its file does not have.
    .why = The card could not be shown.

circular-text = A text has itself in it, directly or through others.
    .why = It would never end, so the card could not be shown.

too-many-references = A text refers to texts that refer to texts, until there are more than a thousand pieces.
    .why = It cannot be said in one message, and a few lines of this can fill a machine.

unknown-argument = A text uses a name behind $ that is no card of its dialog.
    .why = The bot has nothing to put there, so the card could not be shown.

empty-text = A text is there but says nothing.
    .why = Telegram refuses an empty message or button.

broken-html = A tag in a text is not closed, not known, or closed in the wrong order.
    .why = Telegram refuses the whole message. Known are b, i, u, s, code and links.

quote-in-text = A text has a quote of its own.
    .why = What people typed stands in the quote below a card, and the bot reads it back from there.

text-too-long = A text can grow beyond what Telegram puts in one message, with its longest answers and two thousand characters of notes.
    .why = The message would be refused, just for those who told most.

words-for-colleagues = A question for colleagues uses words that someone typed.
    .why = Such a question leaves the room. Someone’s own words may hold what points to the client.

no-way-to-an-end = From a card on, no end can be reached.
    .why = People like to be done; a dialog without an end has no reflection to keep.

loop-without-choice = Cards that only say something lead to each other in a circle.
    .why = Who is in it can tap on for ever: no answer changes, so no condition does.

never-holds = A condition cannot come true: its card comes later or on another path, or it asks for two answers at once.
    .why = The way behind it looks open and is closed.

too-few-prompts = A theme of the daily questions has fewer than eight.
    .why = The same question would soon come back.

unused-text = No card and no other text uses a text.
    .why = Somebody may mend or translate it for nothing; or a card that should use it does not.

same-in-two-languages = A text of three words or more is the same in two languages.
    .why = It was probably copied and not yet translated.

missing-placeholder = A text leaves out an answer or a number that the other language does tell.
    .why = In one language people would read less than in the other.

option-not-in-selector = A text that chooses its words by an answer leaves out one of the options.
    .why = Whoever gave that answer reads what was meant for another.

unknown-in-selector = A text that chooses its words by an answer names an option that the card does not have.
    .why = Nobody will ever read those words.

forbidden-word = A text has a word that style.yaml of its language wants to do without, such as must or never.
    .why = Such words lecture or blame. In quotation marks they are an example, and allowed.

other-term = A text has a word for which this project has another, by instead in style.yaml.
    .why = Two words for one thing make people wonder what the difference is. In quotation marks anything may be said.

misspelling = A word is in no dictionary of its language, and not among known in style.yaml.
    .why = A slip distracts from the question. Names and terms of the trade go to known.

safety-numbers-old = The emergency numbers were last checked more than six months ago.
    .why = A wrong number is worse than none. Ring them or look them up, then put the new date.

silence-without-reason = A remark “allow” silences a code and does not say why.
    .why = Whoever comes after you cannot tell whether it still holds.

silence-unused = A remark “allow” silences a code that does not occur there.
    .why = It would hide the next one. Errors cannot be silenced at all.

long-card = A card can have more than 700 characters.
    .why = Three hundred are read between two appointments; more are skipped.

long-label = A button has more than 24 characters.
    .why = On a phone the rest is cut off. Say it in the card, and let the button be short.

many-options = A choice has more than six options, or a list more than ten.
    .why = Nobody weighs that many on a phone.

dialog-gone = A dialog that was there is no longer there.
    .why = Whoever is half-way gets a kind word, and cannot go on.

buttons-refused = A card on the way to older buttons was changed, so that they no longer know what was answered.
    .why = Who taps one is told so, and starts the dialog again. An option that comes at the end counts as a change too; new words do not.

changed-in-one-language = A text was changed in one language and left as it was in the other.
    .why = The two may no longer say the same. Where only a slip was mended, all is well.
