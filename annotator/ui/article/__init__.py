"""The article view: the text of an article with its spans, drawn line by line."""
