"""The change of an agreement that stands, written from two data files."""

from fleksidoc.agreement.documents.document import Document

DOCUMENT = Document(name="amendment", from_two=True)
