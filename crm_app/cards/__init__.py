"""Business cards: a picture in, fields with their certainty and their places out. Knows no book and no window.

The stages, each a module of its own: `pictures` (bytes to a picture), `codes` (QR), `engine` (the two models),
`reading` (found, upright, read), `region` (where the card lies), `laying` and `lines` (rows and parts), then pure text:
`findings` of `mails` and `phones`, `addresses`, `people`, `titles`, `organisations` (candidates), `roles` (one choice
of all), `repairs`, `coded` and `payloads` (what a QR code tells), `understanding` of it all.
`reader` does all of it in this process, `process` in one of its own.
"""
