"""Amend: the amendment that turns one arrangement into another, from the difference.

What changes is read off the text: the document is spoken with the old data and with the
new, clause by clause, and where the two differ, the amendment says so. So it changes
exactly the clauses that print what differs, whoever wrote the template.
"""

from fleksidoc.amending.changes import Change
from fleksidoc.amending.differing import Difference
from fleksidoc.amending.making import amend, remade
from fleksidoc.amending.working_out import Amended

__all__ = ["Amended", "Change", "Difference", "amend", "remade"]
