"""One file a command: its options, one library call, and how the result is shown."""
