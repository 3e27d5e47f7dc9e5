"""Everything that can be wrong with a data file. A code is for ever."""

from fleksidoc.agreement.situations.situation import Refusal, Situation

__all__ = ["Refusal", "Situation"]
