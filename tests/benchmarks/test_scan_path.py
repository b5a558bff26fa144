"""The benchmark itself runs; what it says is read by people (`docs/performance.md`), not judged by a clock here."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks import scan_path


def test_every_row_of_the_table_is_measured(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.argv", ["scan_path", "--scans", "400", "--folder", str(tmp_path)])
    scan_path.main()
    rows = [line for line in capsys.readouterr().out.splitlines() if line.startswith("| ")]
    assert [row.split("|")[1].split(",")[0].strip() for row in rows] == [
        "floor: 4 KiB + fdatasync",
        "scan to durable verdict",
        "bound: 1.10 x floor + 0.25 ms",
        "order of 10 / of 1",
        "the same without waiting for the disk",
        "first / last tenth of 400 scans",
        "floor beside them",
    ]
    assert list(tmp_path.iterdir()) == []
