"""What stops a search for samples."""

from __future__ import annotations

from fleksidoc.errors import ExitCode, FleksidocError, Message


class NoSampleError(FleksidocError):
    """No sound and lawful agreement was found that a document can be made of."""

    exit_code = ExitCode.TEMPLATE

    def __init__(self, document: str) -> None:
        super().__init__(
            Message(
                no="Det er ikke funnet noen avtale som dokumentet «{document}» kan "
                "lages av.",
                en="No agreement was found that the document “{document}” can be made "
                "of.",
                facts={"document": document},
            ),
            hint=Message(
                no="Se hva dokumentet krever, med «fleksidoc check» på en datafil.",
                en="See what the document demands, with “fleksidoc check” on a data "
                "file.",
            ),
        )
