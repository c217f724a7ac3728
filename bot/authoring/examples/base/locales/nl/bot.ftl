stop = Stoppen
