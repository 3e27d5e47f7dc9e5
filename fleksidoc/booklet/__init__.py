"""The booklet: one Word file of all that a document's templates can print.

A front that says what each sample is, the samples, each as the document it is and
marked as one that is not for signing, and at the end where each branch is shown.
"""

from fleksidoc.booklet.making import Booklet, Subject, booklet
from fleksidoc.booklet.wording import Described, Shown

__all__ = ["Booklet", "Described", "Shown", "Subject", "booklet"]
