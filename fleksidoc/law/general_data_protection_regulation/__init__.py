"""Regulation (EU) 2016/679, in force in Norway by the Personal Data Act."""

from fleksidoc.errors import Message
from fleksidoc.law.statute import ARTICLE, Statute

GDPR = Statute(
    no="personvernforordningen",
    en="General Data Protection Regulation",
    identifier="LOV-2018-06-15-38",
    source=Message(
        no="veiledning fra Datatilsynet", en="the Data Protection Authority's guidance"
    ),
    divided=ARTICLE,
)
