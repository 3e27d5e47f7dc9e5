"""Act relating to the working environment, working hours and employment protection."""

import datetime as dt

from fleksidoc.errors import Message
from fleksidoc.law.statute import Statute

WORKING_ENVIRONMENT_ACT = Statute(
    no="arbeidsmiljøloven",
    en="Working Environment Act",
    identifier="LOV-2005-06-17-62",
    source=Message(
        no="Arbeidstilsynets gjengivelse av loven, sist endret ved LOV-2026-06-19-33",
        en="the Labour Inspection Authority's copy of the Act, last amended by "
        "LOV-2026-06-19-33",
    ),
)
IN_FORCE = dt.date(2006, 1, 1)
READ = dt.date(2026, 10, 6)
