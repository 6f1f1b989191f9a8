"""The window and all that is in it; the only package with QtWidgets."""
