"""The running program without its widgets: QtCore only."""
