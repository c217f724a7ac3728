safety = Bel { $emergency }.
