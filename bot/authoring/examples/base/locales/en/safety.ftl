safety = Ring { $emergency }.
