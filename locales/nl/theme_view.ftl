title = Blik op de cliënt
about = Eén minuut om te zien door welk raam je keek.

look =
    Maak de zin af met wat het dichtst bij komt. Elk antwoord is goed.

    <b>“Ik keek naar iemand die …”</b>
    .grow = … nog kan groeien
    .forward = … ergens naartoe wil
    .knows = … het zelf al weet
    .meaning = … betekenis zoekt
    .other = … ik anders zag

seen =
    Draai het eens om.

    Hoe zou de cliënt gezien willen worden?
    .same = Net zoals ik keek
    .able = Iemand die veel kan
    .burden = Iemand die veel draagt
    .tries = Iemand die het probeert
    .ask = Dat kan ik vragen

also =
    Kijk nog één keer. Wat zag je ook, aan de rand? Een halve zin is genoeg.
    .heading = Ook gezien

closing =
    { $look ->
        [grow] Je keek naar iemand die nog kan groeien. Dan help je misschien vooral met leren. Wat al lukt, raakt soms uit beeld.
        [forward] Je keek naar iemand die ergens naartoe wil. Dan help je misschien vooral met stappen. Stilstaan raakt soms uit beeld.
        [knows] Je keek naar iemand die het zelf al weet. Dan volg je misschien vooral. Wat jij weet, raakt soms uit beeld.
        [meaning] Je keek naar iemand die betekenis zoekt. Dan luister je misschien vooral naar het verhaal. Geld en slaap raken soms uit beeld.
       *[other] Je keek op een eigen manier. Ook die laat iets zien en iets liggen.
    } { $seen ->
        [same] De cliënt wil misschien net zo gezien worden.
        [able] De cliënt wil misschien gezien worden als iemand die veel kan.
        [burden] De cliënt wil misschien gezien worden als iemand die veel draagt.
        [tries] De cliënt wil misschien gezien worden als iemand die het probeert.
       *[ask] Hoe de cliënt gezien wil worden, kun je vragen.
    }{ $also ->
        [answered] {"\u000A"}Je zag ook: { $also-words }
       *[skipped] {""}
    }

    <b>Om mee te nemen</b>
    { $look ->
        [grow] Als ik iets wil verbeteren, dan noem ik eerst één ding dat al werkt.
        [forward] Als ik naar de volgende stap wil, dan vraag ik eerst: “Wat is nu het zwaarst?”
        [knows] Als ik wil wachten, dan bied ik ook één ding aan dat ik weet.
        [meaning] Als het gesprek de diepte in gaat, dan vraag ik ook naar slaap of geld.
       *[other] Als we elkaar weer zien, dan kijk ik één minuut alsof het de eerste keer is.
    }
