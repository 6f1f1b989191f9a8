"""The two kinds of errors: what the user's environment did, and what we did wrong.

A `UserError` carries one plain sentence that is shown as it is: the disk is full, the file
is read-only, locked, damaged, foreign or newer. Any other exception is a bug: it ends in a
crash report that can be copied, and the project is intact.
"""


class UserError(Exception):
    """Something outside the program stands in the way; `str(error)` is shown to the user."""


class OnlyReadable(UserError):
    """The file may be read and not written: it can still be looked at."""


class DamagedError(UserError):
    """A project file can't be read, or not all of it: a backup or a rescue is the way out."""


class Cancelled(Exception):
    """The user stopped a long operation; nothing of it remains."""
