"""The data contract as frozen, strict models: one file for each group of tables."""

from fleksidoc.agreement.model.agreement import Agreement
from fleksidoc.agreement.model.part import Part

__all__ = ["Agreement", "Part"]
