title = Your craft
about = One minute about what you could pass on.

student =
    Suppose a student was watching from a stool in the corner.

    What was there to learn from you?
    .wait = Waiting
    .ask = Asking
    .explain = Explaining
    .stay = Staying with it
    .trust = Trusting
    .doubt = That you can doubt
student-clause =
    .wait = waiting
    .ask = asking
    .explain = explaining
    .stay = staying with it
    .trust = trusting
    .doubt = that you can doubt

from =
    There was something to learn: { $student-clause }.

    Where did you get it from?
    .colleague = A colleague
    .client = A client
    .training = My training
    .life = My life
    .doing = By doing it
    .learning = I’m still learning it

line =
    What would you tell that student, on the way out? One sentence will do.
    .heading = For the student

closing =
    What there was to learn from you: { $student-clause }. { $from ->
        [colleague] You got it from a colleague, who might not know that yet.
        [client] You got it from a client. That’s how you learn from each other.
        [training] You got it from your training, and by now it’s yours.
        [life] You got it from your life. So you bring something of yourself as well.
        [doing] You got it by doing it. That’s often how it goes in this work.
       *[learning] You’re still learning it. That can stay a pleasure for a whole career.
    }{ $line ->
        [answered] {"\u000A"}For the student: { $line-words }
       *[skipped] {""}
    }

    <b>To take with you</b>
    { $student ->
        [wait] If it goes quiet, then I’ll count to five before I speak.
        [ask] If I think I know the answer, then I’ll ask one more question.
        [explain] When I’ve explained something, I’ll ask: “Which part of that rings true for you?”
        [stay] If I want to solve something, then I’ll stay with it for one minute first.
        [trust] If I want to take over, then I’ll first ask: “How would you do it?”
       *[doubt] If I’m in doubt, then I’ll say to a colleague: “I don’t know. Can you think it through with me?”
    }
