"""What is kept about those who asked for it: sealed, one row each, and forgotten for good."""
