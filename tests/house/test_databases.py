"""The databases that the tests run on are real, fresh for each test, and of both kinds."""

from __future__ import annotations

import pytest
import sqlalchemy


@pytest.mark.parametrize("turn", [1, 2])
def test_every_test_has_an_empty_database_of_its_own(database_url: str, turn: int) -> None:
    engine = sqlalchemy.create_engine(database_url)
    try:
        with engine.begin() as connection:
            assert sqlalchemy.inspect(connection).get_table_names() == []
            connection.execute(sqlalchemy.text("CREATE TABLE parcel (number integer)"))
            assert sqlalchemy.inspect(connection).get_table_names() == ["parcel"]
    finally:
        engine.dispose()


def test_postgresql_is_one_that_sites_run(postgres_database: str) -> None:
    engine = sqlalchemy.create_engine(postgres_database)
    try:
        with engine.connect() as connection:
            assert connection.dialect.server_version_info is not None
            assert connection.dialect.server_version_info >= (13,)
            assert connection.scalar(sqlalchemy.text("SHOW server_encoding")) == "UTF8"
    finally:
        engine.dispose()
