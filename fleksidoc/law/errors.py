"""What stops us in the law room: one class a situation."""

from __future__ import annotations

from fleksidoc.agreement.nearest import nearest
from fleksidoc.errors import ExitCode, FleksidocError, Message
from fleksidoc.law.library import by_code

NEAREST = Message(no="Mente du {nearest}?", en="Did you mean {nearest}?")
ALL_OF_THEM = Message(
    no="Kjør «fleksidoc rules» for å se alle. Koder på DATA, LAW, TPL og RCP er "
    "funn om datafilen og malene, ikke rettslige regler.",
    en="Run “fleksidoc rules” to see them all. Codes in DATA, LAW, TPL and RCP are "
    "findings on the data file and the templates, no legal rules.",
)


class NoSuchRuleError(FleksidocError):
    """Nothing in the law room has the code."""

    exit_code = ExitCode.USAGE

    def __init__(self, code: str) -> None:
        near = nearest(code.upper(), by_code())
        super().__init__(
            Message(
                no="Det finnes ingen rettslig regel med koden {code}.",
                en="There is no legal rule with the code {code}.",
                facts={"code": code},
            ),
            hint=NEAREST.about(nearest=near) if near else ALL_OF_THEM,
        )
