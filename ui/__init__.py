"""The desk: the only part that knows Qt. It shows values of the engine and forwards what a person does."""
