"""The domain: frozen models and pure functions; standard library and pydantic only."""
