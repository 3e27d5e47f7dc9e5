"""Regulations on work carried out in the employee's home, FOR-2002-07-05-715."""

import datetime as dt

from fleksidoc.errors import Message
from fleksidoc.law.statute import Period, Statute

REGULATIONS = Statute(
    no="hjemmekontorforskriften",
    en="Home Office Regulations",
    identifier="FOR-2002-07-05-715",
    source=Message(
        no="Arbeidstilsynets gjengivelse av forskriften, supplert med veiledning fra "
        "Arbeidstilsynet, Altinn og DFØ",
        en="the Labour Inspection Authority's copy of the regulations, with guidance "
        "from the Authority, Altinn and DFØ",
    ),
)
TODAYS_WORDING = Period(begins=dt.date(2022, 7, 1))
READ = dt.date(2026, 11, 22)
