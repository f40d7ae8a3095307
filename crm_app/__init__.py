"""Rapport: a personal CRM for informational interviews, on one laptop and offline."""

__version__ = "0.1.0"
