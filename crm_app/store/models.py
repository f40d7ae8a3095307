"""The tables as Peewee models, loaded with the first edit: a start that only reads does not wait for Peewee."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from crm_app.store.schema import Row


def __getattr__(name: str) -> "type[Row]":
    from crm_app.store import schema

    return getattr(schema, name)  # type: ignore[no-any-return]
