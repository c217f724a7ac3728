stop = Stop
