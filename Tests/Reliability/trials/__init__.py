"""The trials, one file a group. Importing a file registers what is in it."""
