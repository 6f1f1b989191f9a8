"""A native desktop program for labelling text by hand."""

__version__ = "0.1.0"
