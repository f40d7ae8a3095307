"""`export` and `import` from outside: everything to a zip or a folder, a mapping of one's own, rejects to repair."""

import json
from pathlib import Path

from tests.cli.conftest import Command


def test_everything_goes_out_and_comes_in_again(run: Command, demo: Path, tmp_path: Path) -> None:
    target = tmp_path / "all.zip"
    ended = run("export", target, "--private")
    everybody = run("list", "--json").json
    assert (ended.code, ended.out.endswith(f"people are in {target}.\n")) == (0, True)
    assert run("--data", tmp_path / "other", "import", target, "--json").json["problems"] == []
    there = run("--data", tmp_path / "other", "list", "--json").json
    assert sorted(one["uid"] for one in there) == sorted(one["uid"] for one in everybody)
    assert run("export", tmp_path / "folder", "--format", "folder").code == 0
    assert (tmp_path / "folder" / "index.html").is_file()
    for words in (("--query", "Ana"), ("--columns", "name"), ("--view", "x")):
        assert run("export", tmp_path / "some.zip", *words).code == 2
    assert not (tmp_path / "some.zip").exists()


def test_columns_of_a_csv_are_chosen(run: Command, tmp_path: Path) -> None:
    run("add", "Ana Adler", "--email", "ana@x.example")
    target = tmp_path / "some.csv"
    assert run("export", target, "--columns", "emails,name").code == 0
    assert target.read_text() == "emails,name\nana@x.example,Ana Adler\n"
    assert run("export", target, "--columns", "shoe").code == 2
    assert run("export", target, "--view", "none").code == 2
    assert target.read_text().startswith("emails")


def test_a_mapping_says_what_columns_are_and_rejects_are_saved(run: Command, tmp_path: Path) -> None:
    table, mapping, rejects = tmp_path / "club.csv", tmp_path / "mapping.json", tmp_path / "rejects.csv"
    table.write_text("Lid;Bereikbaar\nAna Adler;ana@x.example\n;nobody\n")
    assert run("import", table).code == 2
    mapping.write_text('{"columns": {"Lid": "name", "Bereikbaar": "custom"}}')
    told = run("import", table, "--mapping", mapping, "--rejects", rejects, "--json").json
    assert (told["new"], told["failed"]) == (1, 1)
    assert rejects.read_text().splitlines()[1] == ",nobody,3,Nobody is named in this row"
    assert run("list", "--json").json[0]["name"] == "Ana Adler"
    for text in ("{", json.dumps({"columns": {"Lid": "shoe"}})):
        mapping.write_text(text)
        ended = run("import", table, "--mapping", mapping, "--json")
        assert (ended.code, "mapping" in ended.out or "shoe" in ended.out) == (2, True)
    assert run("import", table, "--mapping", tmp_path / "none.json").code == 2
