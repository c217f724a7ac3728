again = Wat deed je weer?
break = Wat brak het patroon?
change = Wat zou je eens anders doen?
dance = Wie deed de eerste stap?
early = Wat zag je al vroeg?
first = Wat ging eraan vooraf?
gift = Wat bracht het je?
habit = Wat gaat vanzelf?
