"""Lists as Word counts them: for cross-references here, and for the PDF's labels."""
