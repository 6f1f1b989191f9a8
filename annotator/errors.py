"""The two kinds of errors: what the user's environment did, and what we did wrong.

A `UserError` carries one plain sentence that is shown as it is: the disk is full, the file
is read-only, locked, damaged, foreign or newer. Any other exception is a bug: it ends in a
crash report that can be copied, and the project is intact.
"""

import errno

from annotator.language import mark, tr

_REASONS = {
    errno.EACCES: mark("Permission denied"),
    errno.EBUSY: mark("Device or resource busy"),
    errno.EEXIST: mark("File exists"),
    errno.EIO: mark("Input/output error"),
    errno.EISDIR: mark("Is a directory"),
    errno.EMFILE: mark("Too many open files"),
    errno.ENAMETOOLONG: mark("File name too long"),
    errno.ENOENT: mark("No such file or directory"),
    errno.ENOSPC: mark("No space left on device"),
    errno.ENOTDIR: mark("Not a directory"),
    errno.ENOTEMPTY: mark("Directory not empty"),
    errno.EPERM: mark("Operation not permitted"),
    errno.EROFS: mark("Read-only file system"),
}


class UserError(Exception):
    """Something outside the program stands in the way; `str(error)` is shown to the user."""


class OnlyReadable(UserError):
    """The file may be read and not written: it can still be looked at."""


class DamagedError(UserError):
    """A project file can't be read, or not all of it: a backup or a rescue is the way out."""


class Cancelled(Exception):
    """The user stopped a long operation; nothing of it remains."""


def system_reason(error: OSError) -> str:
    """What the system says of an error, in the interface's language where it is a usual one."""
    known = _REASONS.get(error.errno or 0)
    return tr(known) if known else error.strerror or str(error)
