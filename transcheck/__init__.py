"""TransCheck: a desk for reviewing translated news, and the engine under it."""

__version__ = "0.1.0"
