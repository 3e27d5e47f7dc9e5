"""Room: pdf."""
