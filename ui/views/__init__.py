"""What the window is made of: each view draws the session and forwards what a person does."""
