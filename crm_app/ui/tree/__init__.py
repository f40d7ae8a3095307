"""The referral tree in the window: what it shows, how it is painted, walked, dragged and outlined."""
