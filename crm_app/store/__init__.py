"""The only room that speaks SQL; takes and returns plain values."""
