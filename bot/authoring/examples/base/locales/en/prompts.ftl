again = What did you do again?
break = What broke the pattern?
change = What might you do otherwise?
dance = Who took the first step?
early = What did you notice early?
first = What came before it?
gift = What did it bring you?
habit = What goes by itself?
