safety =
    <b>Eerst veiligheid</b>
    Ik ben een bot: geen mens en geen crisisdienst. Niemand leest mee.

    <b>Direct gevaar</b>
    Bel { $emergency }.

    <b>Gedachten aan zelfdoding, bij jou of een ander</b>
    Bel { $suicide } of { $suicide-free } (gratis, dag en nacht). Chatten kan op { $suicide-chat }.

    <b>Zorgen over huiselijk geweld of kindermishandeling</b>
    Bel Veilig Thuis: { $abuse } (gratis, dag en nacht, ook voor professionals).

    Volg je meldcode en bel je leidinggevende.

    Buiten Nederland: 112 in de EU, of het noodnummer van dat land, en { $elsewhere }.
