"""Samples: few agreements that show between them all that a template can print.

Made from the contract alone: every key is tried in the values it can have, and what
comes of it must be sound and lawful. The same templates always give the same samples.
"""

from fleksidoc.samples.sampling import SampleAgreement, Sampled, sample

__all__ = ["SampleAgreement", "Sampled", "sample"]
