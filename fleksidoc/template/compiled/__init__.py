"""A draft is compiled once, and filled for each document."""
