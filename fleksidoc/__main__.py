"""``python -m fleksidoc`` is the same as ``fleksidoc``."""

from fleksidoc.cli import main

main()
