"""What people write → values: pure functions, one file a kind of value.

Each returns the value, or a ``Refusal`` that says why there is none. Nothing is
guessed: what can be read in two ways is refused with both.
"""
