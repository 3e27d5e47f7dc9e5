"""Section 1: when the regulations apply at all.

They apply to work in the employee's own home, but not to short-term or sporadic work,
unless the employee works only there. The Labour Inspection Authority counts less than
a day a week on average as sporadic. Whether work is sporadic is in the end for people
to judge: here it only decides how loudly section 2 speaks.
"""

from __future__ import annotations

from decimal import Decimal

from fleksidoc.agreement import Agreement, Per, Scope, Workplace
from fleksidoc.findings import Severity

WEEKS_IN = {
    Per.WEEK: Decimal(1),
    Per.TWO_WEEKS: Decimal(2),
    Per.MONTH: Decimal(52) / Decimal(12),
}


def home_days_a_week(scope: Scope) -> Decimal | None:
    """Return the fewest home days a week that the data shows; None if it shows none."""
    counted = []
    if scope.days:
        counted.append(Decimal(len(scope.days)))
    if scope.home_days_min and scope.per:
        counted.append(scope.home_days_min.amount / WEEKS_IN[scope.per])
    return max(counted, default=None)


def apply_in_full(agreement: Agreement) -> bool:
    """Tell whether the data shows that the regulations apply, and not just perhaps."""
    scope = agreement.scope
    if scope is None or scope.own_home is False:
        return False
    days = home_days_a_week(scope)
    regular = days is not None and days >= 1
    return regular or scope.permanent_workplace is Workplace.HOME


def demanded(agreement: Agreement) -> Severity:
    """Return how a missing mandatory item weighs: an error where it is demanded."""
    return Severity.ERROR if apply_in_full(agreement) else Severity.ADVICE
