"""All that is wrong with a template, told in one run, without any data.

What stops a template from being used, what was read as meant, and what rules of good
craft say: one file in ``rules/`` a rule, found because it stands there.
"""

from fleksidoc.template.lint.examining import Examined, examine
from fleksidoc.template.lint.library import faults
from fleksidoc.template.lint.subject import Known, subject

__all__ = ["Examined", "Known", "examine", "faults", "subject"]
