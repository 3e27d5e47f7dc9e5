"""A Word file is read: strictly, checked, cleaned, its paragraphs with their places."""
