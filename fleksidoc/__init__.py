"""fleksidoc: structured data and Word templates in, bilingual agreements out."""
