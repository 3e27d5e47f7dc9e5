"""The rules: each module holds one, as ``RULE``, with its faults in both languages."""
