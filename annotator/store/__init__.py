"""The project file: schema, migrations, one module per table, history."""
