"""The parts of SARIF 2.1.0 that we use, as the standard describes them.

Section numbers are those of the OASIS standard of 27 March 2020.
"""

from __future__ import annotations

from typing import Any


def table(required: list[str], **properties: Any) -> dict[str, Any]:  # noqa: ANN401 - schema
    """Return an object that has these properties and no others."""
    return {
        "type": "object",
        "required": required,
        "properties": properties,
        "additionalProperties": False,
    }


def listed(item: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": item}


TEXT = {"type": "string", "minLength": 1}
URI = {"type": "string", "pattern": r"^(file:///)?[A-Za-z0-9._~!$&'()*+,;=:@%/-]+$"}
MESSAGE = table(["text"], text=TEXT, markdown=TEXT)  # 3.11 and 3.12
LEVEL = {"enum": ["none", "note", "warning", "error"]}  # 3.27.10
REGION = table(["startLine"], startLine={"type": "integer", "minimum": 1})  # 3.30
PHYSICAL = table(  # 3.29
    ["artifactLocation"],
    artifactLocation=table(["uri"], uri=URI),  # 3.4
    region=REGION,
)
LOGICAL = table([], name=TEXT, fullyQualifiedName=TEXT, kind=TEXT)  # 3.33
LOCATION = table(  # 3.28
    [], physicalLocation=PHYSICAL, logicalLocations=listed(LOGICAL)
)
SUPPRESSION = table(  # 3.35
    ["kind"],
    kind={"enum": ["inSource", "external"]},
    status={"enum": ["accepted", "underReview", "rejected"]},
)
RESULT = table(  # 3.27
    ["message"],
    ruleId=TEXT,
    ruleIndex={"type": "integer", "minimum": 0},
    level=LEVEL,
    message=MESSAGE,
    locations=listed(LOCATION),
    relatedLocations=listed(LOCATION),
    properties={"type": "object"},
    suppressions={**listed(SUPPRESSION), "maxItems": 1},
)
DESCRIPTOR = table(  # 3.49
    ["id"],
    id=TEXT,
    name={"type": "string", "pattern": "^[A-Z][A-Za-z0-9]+$"},
    shortDescription=MESSAGE,
    fullDescription=MESSAGE,
    help=MESSAGE,
    defaultConfiguration=table([], level=LEVEL),  # 3.50
    properties={"type": "object"},
)
NOTIFICATION = table(["message"], level=LEVEL, message=MESSAGE)  # 3.58
INVOCATION = table(  # 3.20
    ["executionSuccessful"],
    executionSuccessful={"type": "boolean"},
    exitCode={"type": "integer"},
    toolExecutionNotifications=listed(NOTIFICATION),
)
DRIVER = table(  # 3.19
    ["name"], name=TEXT, version=TEXT, rules={**listed(DESCRIPTOR), "uniqueItems": True}
)
TAG = {"type": "string", "pattern": "^[a-z]{2}-[A-Z]{2}$"}
TRANSLATION = table(  # 3.19, of 3.14.9
    ["name", "language", "contents"],
    name=TEXT,
    language=TAG,
    contents=listed({"enum": ["localizedData", "nonLocalizedData"]}),
    rules={**listed(DESCRIPTOR), "uniqueItems": True},
)
RUN = table(  # 3.14
    ["tool", "results"],
    tool=table(["driver"], driver=DRIVER),  # 3.18
    language=TAG,
    translations={**listed(TRANSLATION), "uniqueItems": True},
    columnKind={"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
    invocations=listed(INVOCATION),
    results=listed(RESULT),
)
LOG = table(  # 3.13
    ["version", "runs"],
    **{
        "$schema": {"const": "https://json.schemastore.org/sarif-2.1.0.json"},
        "version": {"const": "2.1.0"},
        "runs": {**listed(RUN), "minItems": 1},
    },
)
