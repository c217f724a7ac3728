title = An equal say
about = One minute about who is steering.

wheel =
    Picture yourself and the client in one car.

    Who is at the wheel? There’s no right number here.
    .low = all me
    .high = all the client

mine =
    Some moments call for that.

    Where could the client have more of a say, next time?
    .topic = What we talk about
    .pace = The pace
    .approach = How we go about it
    .who = Who is there
mine-clause =
    .topic = what you talk about
    .pace = the pace
    .approach = how you go about it
    .who = who is there

shared =
    You both have a hand on it.

    Where does that show most?
    .turns = We take turns
    .choice = There are choices
    .question = An open question
    .honest = Speaking our minds
shared-clause =
    .turns = taking turns
    .choice = having choices
    .question = an open question
    .honest = speaking your minds

theirs =
    The client is doing most of the steering.

    What could you bring, next time?
    .knowledge = What I know
    .sight = What I see
    .limit = A limit
    .proposal = A suggestion
theirs-clause =
    .knowledge = what you know
    .sight = what you see
    .limit = a limit
    .proposal = a suggestion

line =
    And the client? What might they say about the steering?

    Half a sentence will do.
    .heading = The client, perhaps

my_line = { $line ->
        [answered] {"\u000A"}The client might say: { $line-words }
       *[skipped] {""}
    }

closing_mine =
    You’re doing most of the steering for now. A say can start small, for instance in { $mine-clause }.{ my_line }

    <b>To take with you</b>
    When we start again, I’ll ask: { $mine ->
        [topic] “What would you like to talk about today?”
        [pace] “Am I going too fast, too slowly, or is this all right?”
        [approach] “How would you go about this?”
        [who] “Who would you like to have here, and who would you rather not?”
       *[none] “What would you like?”
    }

closing_shared =
    You both have a hand on the wheel. It shows in { $shared-clause }.{ my_line }

    <b>To take with you</b>
    If it gets bumpy, then I’ll { $shared ->
        [turns] let the client finish first, and take my turn after that.
        [choice] name two possibilities, and the client picks.
        [question] ask one open question, and wait.
        [honest] say what I think, and ask how the client sees it.
       *[none] ask what the client would like.
    }

closing_theirs =
    The client is doing most of the steering for now. Being equals also means that you bring something, for instance { $theirs-clause }.{ my_line }

    <b>To take with you</b>
    If there’s room for it, then I’ll ask: { $theirs ->
        [knowledge] “Can I tell you what I know about this?”
        [sight] “Can I say what I see?”
        [limit] “Can I say where my limit is?”
        [proposal] “Can I suggest something?”
       *[none] “Can I say something?”
    } And after that: “What do you think?”
