"""Room: law."""
