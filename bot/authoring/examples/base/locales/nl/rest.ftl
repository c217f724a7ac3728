title = Zitten
about = Even niets.
done = Klaar.
sit = <b>Ga</b> zitten.
    .chair = stoel
    .grass = gras
