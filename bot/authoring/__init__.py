"""The trainer's workshop: commands that explain, draw, play and translate dialogs."""
