"""The home office: `[scope]`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from fleksidoc.agreement.model.part import Counted, Part
from fleksidoc.agreement.values import (
    Approver,
    Duration,
    HomeDays,
    LocalizedText,
    Per,
    ScopeModel,
    Unit,
    Weekday,
    Workplace,
)

Days = Annotated[Duration, Counted(Unit.DAY, most=31)]


class Place(Part):
    """Another place the employee may work from."""

    address: str = Field(description="The address.")
    own_home: bool = Field(description="Whether it is the employee's own home.")


class Scope(Part):
    """The extent of the home office; the table is there when there is one."""

    model: ScopeModel = Field(
        description="Names the text; days, counts and situations may be combined."
    )
    days: tuple[Weekday, ...] | None = Field(
        default=None, description="Fixed days at home."
    )
    home_days_min: Days | None = Field(
        default=None, description="The least number of home days in each period."
    )
    home_days_max: Days | None = Field(
        default=None, description="The highest number of home days in each period."
    )
    office_days_min: Days | None = Field(
        default=None, description="The least number of office days in each period."
    )
    per: Per | None = Field(
        default=None, description="The period of the counts; required with them."
    )
    office_days: tuple[Weekday, ...] | None = Field(
        default=None, description="Days when presence at the office is expected."
    )
    situations: LocalizedText | None = Field(
        default=None,
        description="The situations that permit work from home, as a full sentence.",
    )
    request_notice: Duration | None = Field(
        default=None, description="How early the employee asks for a home day at need."
    )
    approved_by: Approver | None = Field(
        default=None, description="Who approves home days at need."
    )
    permanent_workplace: Workplace = Field(
        description="Where the permanent workplace is."
    )
    home_days_are: HomeDays = Field(
        description="Whether the employee may or shall work at home on home days."
    )
    place: str | None = Field(
        default=None, description="The address of the place of work from home."
    )
    own_home: bool | None = Field(
        default=None,
        description="False when the place is not the employee's own home.",
    )
    call_in_notice: Duration | None = Field(
        default=None,
        description="How soon the employer may call the employee in to the office.",
    )
    other_places: tuple[Place, ...] | None = Field(
        default=None, description="Other places the employee may work from."
    )
