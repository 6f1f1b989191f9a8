"""One file per format, one table FORMATS."""
