"""What may stand in a tag: parsed, held against the fields, and evaluated."""
