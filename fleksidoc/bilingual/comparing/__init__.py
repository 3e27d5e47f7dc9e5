"""Two drafts held against each other: whether the languages say the same."""
