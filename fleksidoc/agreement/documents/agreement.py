"""The agreement on home office, flexitime, or both."""

from fleksidoc.agreement.documents.document import Document

DOCUMENT = Document(name="agreement", binding=True)
