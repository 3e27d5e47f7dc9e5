"""The same terms as an addendum to the contract of employment, which it names."""

from fleksidoc.agreement.documents.document import Document

DOCUMENT = Document(name="addendum", needs=(("contract", "date"),), binding=True)
