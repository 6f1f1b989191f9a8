"""The rows of ACTIONS, a module for each menu; `annotator.ui.actions` puts them together."""
