"""Dialogs: they take plain values and give plain values back."""
