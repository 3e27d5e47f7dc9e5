"""Room: template."""
