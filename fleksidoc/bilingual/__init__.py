"""Room: bilingual."""
