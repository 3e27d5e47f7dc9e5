"""Two agreements: one with every key that can be printed, one with the fewest."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

from fleksidoc.agreement import values
from fleksidoc.agreement.model import (
    Agreement,
    conditions,
    home_workplace,
    hours,
    parties,
    procedure,
    refusal,
    scope,
    term,
)
from fleksidoc.agreement.values import (
    Duration,
    Hours,
    LocalizedText,
    OrganisationNumber,
    TimeOfDay,
    TimeRange,
    Unit,
    Weekday,
)

WORKING_DAYS = tuple(Weekday)[:5]


def both(no: str, en: str) -> LocalizedText:
    return LocalizedText({"no": no, "en": en})


def clock(start: str, end: str) -> TimeRange:
    """Return a range from two times written as ``9`` or ``14:30``."""
    first, last = (TimeOfDay.at(*map(int, time.split(":"))) for time in (start, end))
    return TimeRange(first, last)


def brief_agreement() -> Agreement:
    return Agreement(
        issued=dt.date(2026, 12, 1),
        employer=parties.Employer(
            name="Nordlys Analyse AS",
            organisation_number=OrganisationNumber("312345609"),
            sector=values.Sector.PRIVATE,
            signatories=(parties.Signatory(name="Ingrid Berg"),),
        ),
        employee=parties.Employee(
            name="Kari Nordmann", position=values.Position.ORDINARY
        ),
        hours=hours.WorkingHours(as_contract=True),
        duration=term.Term(start=dt.date(2027, 1, 1), end=values.Open.OPEN),
    )


def full_agreement() -> Agreement:
    return Agreement(
        languages=("no", "en"),
        prevailing_language="no",
        reference="2026/114",
        issued=dt.date(2026, 12, 1),
        employer=_employer(),
        employee=_employee(),
        contract=parties.Contract(
            date=dt.date(2021, 8, 1), workplace="Storgata 1, 0155 Oslo"
        ),
        scope=_scope(),
        hours=_hours(),
        availability=term.Availability(
            hours=clock("9", "15"),
            days=WORKING_DAYS,
            channels=("Teams", values.Channel.E_MAIL, values.Channel.PHONE),
            response_time=Duration(2, Unit.HOUR),
            off_hours_reply_expected=False,
        ),
        duration=_term(),
        termination=term.Termination(
            notice_employer=Duration(1, Unit.MONTH),
            notice_employee=Duration(1, Unit.MONTH),
            counts_from=values.CountsFrom.RECEIPT,
            change_notice=Duration(2, Unit.WEEK),
            ends_separately=True,
            immediate=both("Straks ved brudd.", "At once on breach."),
        ),
        **_conditions(),
        **_procedure(),
        custom={
            "cost_centre": "4711",
            "floor": 3,
            "rate": Decimal("12.50"),
            "agreed": dt.date(2026, 11, 3),
            "canteen": both("kantinen", "the canteen"),
            "opens": TimeOfDay.at(7, 30),
            "parking": True,
            "keys": ("A1", "B2"),
            "none": (),
            "rooms": ({"name": "Polaris", "seats": 4},),
        },
        phrases={"rådgiver": both("rådgiver", "adviser")},
    )


def _employer() -> parties.Employer:
    return parties.Employer(
        name="Nordlys Analyse AS",
        organisation_number=OrganisationNumber("312345609"),
        address="Storgata 1, 0155 Oslo",
        sector=values.Sector.PRIVATE,
        signatories=(
            parties.Signatory(name="Ingrid Berg", title=both("HR-sjef", "Head of HR")),
        ),
        collective_agreement=parties.CollectiveAgreement(
            name=both("Funksjonæravtalen", "the White-Collar Agreement"),
            parties=both("partene", "the parties"),
            departs_from_chapter_10=False,
        ),
        profile="state-flexitime-2023",
        policy=both("Retningslinjer", "Guidelines"),
    )


def _employee() -> parties.Employee:
    return parties.Employee(
        name="Kari Nordmann",
        number="1042",
        title=both("rådgiver", "adviser"),
        department=both("Analyse", "Analytics"),
        email="kari.nordmann@nordlys.example",
        position=values.Position.ORDINARY,
        age_group=values.AgeGroup.ADULT,
        guardian=parties.Guardian(name="Per Nordmann"),
        representative=parties.Representative(
            name="Ola Hansen",
            role=both("tillitsvalgt", "elected representative"),
            signs=False,
        ),
    )


def _scope() -> scope.Scope:
    return scope.Scope(
        model=values.ScopeModel.HYBRID,
        days=(Weekday.MONDAY, Weekday.THURSDAY),
        home_days_min=Duration(1, Unit.DAY),
        home_days_max=Duration(3, Unit.DAY),
        office_days_min=Duration(2, Unit.DAY),
        per=values.Per.TWO_WEEKS,
        office_days=(Weekday.TUESDAY,),
        situations=both("Ved behov for ro.", "When quiet is needed."),
        request_notice=Duration(1, Unit.WORKING_DAY),
        approved_by=values.Approver.MANAGER,
        permanent_workplace=values.Workplace.OFFICE,
        home_days_are=values.HomeDays.PERMITTED,
        place="Bjørkeveien 7, 1410 Kolbotn",
        own_home=False,
        call_in_notice=Duration(1, Unit.WORKING_DAY),
        other_places=(scope.Place(address="Fjellveien 3, 3580 Geilo", own_home=False),),
    )


def _hours() -> hours.WorkingHours:
    return hours.WorkingHours(
        as_contract=False,
        weekly=Hours(Decimal(30)),
        full_time_weekly=Hours(Decimal("37.5")),
        days=WORKING_DAYS,
        normal=clock("8", "16"),
        core=(clock("9", "11"), clock("12", "14:30")),
        outer=clock("6", "21"),
        start_between=clock("7", "9"),
        end_between=clock("14:30", "18"),
        break_minutes=Duration(0, Unit.MINUTE),
        break_counts_as_working_time=False,
        daily_maximum=Hours(Decimal("9.0")),
        weekly_maximum=Hours(Decimal("40.0")),
        averaging=hours.Averaging(
            weeks=Duration(52, Unit.WEEK), basis=values.AveragingBasis.INDIVIDUAL
        ),
        collective_rest=hours.CollectiveRest(
            daily=Hours(Decimal(9)),
            weekly=Hours(Decimal(28)),
            compensation=both("Fri dagen etter.", "Off the day after."),
        ),
        evening_initiative=False,
        recording=both("Timene føres.", "Hours are recorded."),
        reduced_right=True,
        reduced_until=dt.date(2027, 12, 31),
        account=hours.Account(
            max_plus=Hours(Decimal(50)),
            max_minus=Hours(Decimal(10)),
            settlement_months=Duration(12, Unit.MONTH),
            time_off_days_per_year=Duration(24, Unit.DAY),
            earned_at_home=True,
            excess=values.Excess.LAPSES,
            balance_at_end=values.BalanceAtEnd.TIME_OFF,
            deduct_minus_from_pay=False,
        ),
    )


def _term() -> term.Term:
    return term.Term(
        start=dt.date(2027, 1, 1),
        end=dt.date(2027, 12, 31),
        review=values.Review.YEARLY,
        trial=term.Trial(
            end=dt.date(2027, 6, 30),
            evaluation=dt.date(2027, 6, 15),
            after=values.TrialAfter.CONTINUES,
            measures=(both("Frister", "Deadlines"), both("Svartid", "Response time")),
        ),
    )


def _conditions() -> dict[str, Any]:
    return {
        "equipment": conditions.Equipment(
            items=(
                conditions.Item(
                    name=both("bærbar PC", "laptop"),
                    owner=values.Party.EMPLOYER,
                    number="PC-0417",
                    lent=dt.date(2027, 1, 4),
                    returned=dt.date(2027, 12, 31),
                ),
            ),
            operation=values.Party.EMPLOYER,
            maintenance=values.Party.EMPLOYEE,
            return_within=Duration(2, Unit.WEEK),
            insured_by=values.Party.EMPLOYER,
            costs=both("Ikke strøm.", "Not electricity."),
        ),
        "confidentiality": conditions.Confidentiality(
            documents=both("Bare i systemene.", "Only in the systems."),
            processes_personal_data=True,
        ),
        "working_environment": conditions.WorkingEnvironment(
            declaration=dt.date(2026, 11, 20),
            access=values.Access.SEPARATE_CONSENT,
            contact=both("Ukentlig samtale.", "A weekly talk."),
        ),
        "abroad": conditions.Abroad(allowed=values.AbroadAllowed.NO),
        "follow_up": conditions.FollowUp(meetings=values.Meetings.WEEKLY),
        "control": conditions.Control(
            measures=(
                conditions.ControlMeasure(
                    name=both("logg", "log"),
                    purpose=both("sikkerhet", "security"),
                    consequences=both("innsyn", "insight"),
                    duration=both("løpende", "continuous"),
                    discussed=dt.date(2026, 10, 1),
                ),
            )
        ),
        "consultation": conditions.Consultation(
            held_with=both("klubben", "the union club"),
            discussed=dt.date(2026, 10, 1),
            vote=dt.date(2026, 10, 8),
        ),
    }


def _procedure() -> dict[str, Any]:
    evaluation = procedure.Evaluation(
        held=dt.date(2027, 6, 15),
        participants=("Kari Nordmann", "Ingrid Berg"),
        findings=both("Det går godt.", "It goes well."),
        deliveries=both("I tide.", "In time."),
        availability=both("God.", "Good."),
        cooperation=both("Godt.", "Good."),
        outcome=values.Outcome.CHANGE,
        changes=both("Fredag.", "Friday."),
        next=dt.date(2027, 12, 15),
    )
    return {
        "proposal": procedure.Proposal(
            by=values.Party.EMPLOYEE,
            results=both("Gode.", "Good."),
            deliveries=both("I tide.", "In time."),
            concerns=both("Ingen.", "None."),
            goals=both("Flere.", "More."),
            trial=both("Tre måneder.", "Three months."),
        ),
        "refusal": refusal.Refusal(
            request_received=dt.date(2026, 9, 1),
            concerns=values.Concerns.BOTH,
            hours=values.Answer.REFUSED,
            home_office=values.Answer.REFUSED,
            reasons=both("Vakter.", "Shifts."),
            home_office_reasons=both("Kunder.", "Customers."),
            alternatives=both("Én dag.", "One day."),
            revisit=dt.date(2027, 3, 1),
            delivered=dt.date(2026, 9, 15),
            accommodation=False,
        ),
        "notice": procedure.Notice(
            by=values.Party.EMPLOYEE,
            given=dt.date(2027, 8, 1),
            concerns=values.Concerns.BOTH,
            received=dt.date(2027, 8, 2),
            last_day=dt.date(2027, 9, 1),
            reasons=both("Flytter.", "Moving."),
        ),
        "amendment": procedure.Amendment(
            effective=dt.date(2027, 9, 1),
            reference="2027/12",
            amends=dt.date(2026, 12, 1),
        ),
        "evaluation": evaluation,
        "review": evaluation,
        "workplace": home_workplace.HomeWorkplace(
            place_to_work=True,
            desk_and_chair=True,
            screen=True,
            lighting=True,
            indoor_climate=True,
            noise=False,
            electrical_safety=True,
            fire_safety=True,
            clear_expectations=True,
            workload=True,
            contact=True,
            support=True,
            time_off=False,
            remarks=both("Støy.", "Noise."),
            measures=both("Hodetelefoner.", "Headphones."),
        ),
        "accept": (
            procedure.Accept(
                code="REST001", ground="§ 10-8 (3)", reason="Hvile", by="Ingrid Berg"
            ),
        ),
    }
