"""iCalendar in and out: invitations, their updates and answers, read event by event; written with zone and alarm."""
