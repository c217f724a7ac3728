### The English words of dialogs/NAME.yaml. Behind a # stands a remark, which the bot does not read.
### A text is “name = words”; what belongs to it on the next lines is indented.

## In the menu

# At most 24 characters.
title = Before a conversation
# One line.
about = One minute before a conversation you’d rather put off.
# The button in the menu, in the words of who looks for this; at most 24 characters.
need = I dread what is next
# What someone may type to find it: with commas between, in small letters.
find = dread, prepare, tense

## The cards

# The name is the card’s. An empty line begins a new paragraph; <b>bold</b> and <i>italic</i> are fine.
# With a dot in front: an option’s button, at most 24 characters.
arriving =
    A conversation is coming up.

    How are you going in?
    .calm = Calm
    .curious = Curious
    .tense = Tense

# .continue gives the button a word of its own; without it, it says “Continue”.
breath =
    Feel your feet on the floor.

    Breathe in slowly, and out a little longer.
    .continue = Done

wish = What may the other person notice? Choose one or two.
    .time = There is time
    .clarity = It is clear
    .presence = I am really there

# A button is not yet a sentence. The piece of sentence for each option stands in “-clause”.
wish-clause =
    .time = that there is time
    .clarity = what it is about
    .presence = that you are really there

# An open question. .heading is the short line above the answer on later cards.
first_words = What will your first sentence be?
    .heading = My first sentence

# Between braces stands what someone answered. An arrow chooses by it: name each answer, and put a
# star at the last. { $wish-clause } joins the pieces of sentence: “this and that”.
closing =
    { $arriving ->
        [calm] You go in calmly.
        [curious] You go in curious.
       *[tense] It is fine to be tense.
    } The other person may notice { $wish-clause }.

    { $first_words ->
        [answered] You begin with: { $first_words-words }
       *[skipped] Your first sentence will come.
    }

closing_tense =
    It is fine to be tense. The other person may notice { $wish-clause }.

    One breath, and then the first sentence that comes.
