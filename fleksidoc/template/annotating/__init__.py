"""Findings are written into a copy of the template, as comments and marked words."""

from fleksidoc.template.annotating.annotated import annotated

__all__ = ["annotated"]
