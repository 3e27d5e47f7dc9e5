"""Tags become elements that enclose what they govern, and clauses are grouped."""
