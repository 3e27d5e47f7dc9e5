"""Regulations on work carried out in the employee's home, FOR-2002-07-05-715."""

from fleksidoc.law.citation import Statute

REGULATIONS = Statute(
    no="hjemmekontorforskriften",
    en="Home Office Regulations",
    identifier="FOR-2002-07-05-715",
)
