"""Suggestions: what the suggester's process says and does."""
