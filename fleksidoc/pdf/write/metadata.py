"""Metadata: what the file says of itself, the same in XMP and in the old dictionary."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from xml.sax.saxutils import escape

from pikepdf import Dictionary, Name, Pdf, String

_PROGRAM = "fleksidoc"


@dataclass(frozen=True, slots=True, kw_only=True)
class Properties:
    """What is known of the document that its pages do not say."""

    author: str
    languages: tuple[str, ...]
    """BCP 47 tags of all languages in it; the first is that of the whole."""

    issued: dt.date
    """The date the document bears; the clock of the machine is not asked."""

    title: str = ""
    """Empty is the title that the document itself bears."""

    subject: str = ""


def add_metadata(pdf: Pdf, properties: Properties) -> None:
    """Write the properties into the document, where it claims what it conforms to."""
    metadata = pdf.make_stream(_xmp(properties).encode())
    metadata.Type, metadata.Subtype = Name.Metadata, Name.XML
    pdf.Root.Metadata = metadata
    pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    pdf.trailer.Info = pdf.make_indirect(_info(properties))


def _info(properties: Properties) -> Dictionary:
    day = String(f"D:{properties.issued:%Y%m%d}000000Z")
    info = Dictionary(
        Title=String(properties.title),
        Author=String(properties.author),
        Creator=String(_PROGRAM),
        Producer=String(_PROGRAM),
        CreationDate=day,
        ModDate=day,
    )
    if properties.subject:
        info.Subject = String(properties.subject)
    return info


def _xmp(properties: Properties) -> str:
    day = f"{properties.issued.isoformat()}T00:00:00Z"
    subject = properties.subject
    return _PACKET.format(
        title=_alternatives("dc:title", properties.title),
        subject=_alternatives("dc:description", subject) if subject else "",
        author=_list("dc:creator", "Seq", [properties.author]),
        languages=_list("dc:language", "Bag", properties.languages),
        day=day,
        program=_PROGRAM,
    )


def _alternatives(name: str, text: str) -> str:
    item = f'<rdf:li xml:lang="x-default">{escape(text)}</rdf:li>'
    return f"<{name}><rdf:Alt>{item}</rdf:Alt></{name}>"


def _list(name: str, kind: str, texts: Iterable[str]) -> str:
    items = "".join(f"<rdf:li>{escape(text)}</rdf:li>" for text in texts)
    return f"<{name}><rdf:{kind}>{items}</rdf:{kind}></{name}>"


# PDF/A lets a file use only the properties it knows, unless the file describes them:
# hence the schema of PDF/UA's one property at the end.
_PACKET = """\
<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
{title}{subject}{author}{languages}
<xmp:CreateDate>{day}</xmp:CreateDate>
<xmp:ModifyDate>{day}</xmp:ModifyDate>
<xmp:CreatorTool>{program}</xmp:CreatorTool>
<pdf:Producer>{program}</pdf:Producer>
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about=""
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>"""
