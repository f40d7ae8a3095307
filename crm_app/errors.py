"""What a person can mend: each error is one sentence that says what happened and what to do."""


class CrmError(Exception):
    """A failure worth a sentence; `exit_code` is what the command line ends with (the contract in the README)."""

    exit_code = 2


class Unusable(CrmError):
    """Bad usage or an input that cannot be used: a missing file, an unknown uid, an impossible time."""


class Damaged(CrmError):
    """The stored data do not read back as they were written."""

    exit_code = 3


class Held(CrmError):
    """Another process holds the book for writing."""

    exit_code = 4


class Busy(Held):
    """A long edit of this same process holds the door; the caller keeps what was typed and tries again."""


class DiskRefused(CrmError):
    """The disk is full, read-only or failing."""

    exit_code = 5


class TooNew(CrmError):
    """The book was written by a newer version of the program."""

    exit_code = 6


class Locked(CrmError):
    """A passphrase is missing or wrong."""

    exit_code = 7
