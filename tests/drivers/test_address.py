from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivers import WrongAddress
from drivers.address import Address, parse


@pytest.mark.parametrize(
    "address",
    [
        "serial:/dev/ttyACM0@115200", "serial:COM3", "tcp:192.168.1.20:2001", "tcp:[fe80::1]:9100", "stdin",
        "file:/tmp/a;b", "serial:/dev/serial/by-id/usb-Zebra=1", "camera:http://cam/stream?a=b;c",
    ],
)  # fmt: skip
def test_an_address_without_name_and_options_stays_as_it_was(address: str) -> None:
    assert parse(address).bare == address
    assert (parse(address).name, parse(address).options) == ("", ())


def test_name_and_options_are_cut_off_around_the_address() -> None:
    address = parse("packing table=camera:rtsp://10.0.0.9/s?channel=1&sub=0;twice=2;symbologies=EAN-13,QR")
    assert address.name == "packing table"
    assert address.bare == "camera:rtsp://10.0.0.9/s?channel=1&sub=0"
    assert address.options == (("twice", "2"), ("symbologies", "EAN-13,QR"))


def test_a_usb_identity_is_no_name() -> None:
    assert parse("serial:usb=05e0:1701") == Address("", "serial", "usb=05e0:1701")
    assert parse("left=serial:path=1-1.2") == Address("left", "serial", "path=1-1.2")


def test_an_unknown_option_names_the_nearest_known_one() -> None:
    with pytest.raises(WrongAddress, match="'bauds' that is not known: did you mean 'baud'"):
        parse("serial:COM3;bauds=auto").allow("baud", "twice")
    with pytest.raises(WrongAddress, match="known are baud, twice"):
        parse("serial:COM3;xyz=1").allow("baud", "twice")
    with pytest.raises(WrongAddress, match="it takes none"):
        parse("stdin;xyz=1").allow()


def test_values_are_checked_and_said() -> None:
    address = parse("serial:COM3;twice=soon;feedback=zebra;grab=maybe;far=9;near=0.5")
    with pytest.raises(WrongAddress, match=r"'twice'.*from 0 to 5, but 'soon' came"):
        address.number("twice", 0, 0, 5)
    with pytest.raises(WrongAddress, match="from 0 to 5, but '9' came"):
        address.number("far", 0, 0, 5)
    with pytest.raises(WrongAddress, match="'zebra' is not known: did you mean 'zebra-ssi'"):
        address.choice("feedback", ("zebra-ssi", "bel"), "bel")
    with pytest.raises(WrongAddress, match="did you mean 'yes'"):
        address.flag("grab", default=True)
    assert address.number("near", 0, 0, 5) == 0.5
    assert address.number("none", 0.6, 0, 5) == 0.6
    assert address.flag("none", default=True)


@given(st.text(max_size=60), st.sampled_from(["left", "packing table", ""]))
def test_a_name_and_an_option_change_nothing_of_the_address(text: str, name: str) -> None:
    plain = parse(f"serial:{text}")
    dressed = parse(f"{name}={plain.bare};twice=1" if name else f"{plain.bare};twice=1")
    assert (dressed.name, dressed.bare, dressed.options[-1]) == (name, plain.bare, ("twice", "1"))
