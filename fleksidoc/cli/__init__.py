"""The command line: arguments in, one library call, text and exit code out.

Time, locale and environment are read here and nowhere else. What ``--help`` needs is
imported at once; what a command needs, when it runs.
"""

from fleksidoc.cli.command_line import main

__all__ = ["main"]
