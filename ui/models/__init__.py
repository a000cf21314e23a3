"""Item models: the session as lists and tables that Qt views can show."""
