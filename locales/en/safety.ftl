safety =
    <b>Safety first</b>
    I’m a bot: not a person, and not a crisis service. No one is reading what you type.

    <b>Immediate danger</b>
    Ring { $emergency }.

    <b>Thoughts of suicide, yours or someone else’s</b>
    In the Netherlands, ring { $suicide } or { $suicide-free } (free, day and night), or chat on { $suicide-chat }.

    <b>Worried about domestic violence or child abuse</b>
    In the Netherlands, ring Veilig Thuis: { $abuse } (free, day and night, for professionals too).

    Follow your organisation’s reporting code for abuse, and ring your manager.

    Elsewhere: 112 in the EU, or the local emergency number, and { $elsewhere }.
