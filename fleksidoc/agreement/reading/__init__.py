"""Reading: the raw values of a record become the typed values of the contract.

A *form* says how one type of value is written. The forms follow from the types of the
model's fields, so a new key needs no code here.
"""
