"""What benches and the server say to each other: frozen values, JSON over HTTP. Both ends import this file.

All calls carry `Authorization: Bearer <station token>`. The bench always calls; the server never does.

| call | body -> answer | meaning |
|---|---|---|
| `POST /api/v1/hello` | `Hello` -> `Welcome` | first call of a run: who am I, how far did you get |
| `POST /api/v1/parcels` | `Parcel` -> `Ack` | events; one parcel in flight |
| `GET /api/v1/feed?after=N&wait=S` | -> `Feed` | long poll: what changed after `N`; answers at once if anything did |
| `POST /api/v1/claims` | `ClaimAsked` -> `ClaimAnswer` | may this bench pack this order? |
| `POST /api/v1/claims/ahead` | `AheadAsked` -> `AheadAnswer` | deal me orders to have in hand when the network goes |
| `POST /api/v1/claims/return` | `ClaimReturned` -> `{}` | the answer to a `GiveBack` of the feed |

Error answers are `Problem` with an HTTP status. 400: this message can never be right. 401/403: token. 409 on a parcel:
`Fork`. Nothing but an `Ack` makes a bench forget that an event is unsent.
"""

from __future__ import annotations

import hashlib
from enum import StrEnum

import msgspec

from packing.catalogue import Alias, Product
from packing.people import Person
from packing.picklist import Picklist

MAX_ENTRIES = 500
"""Most events in one parcel."""

MAX_PARCEL_BYTES = 4_000_000
"""A parcel stops growing at this many body bytes (a single larger event still travels, alone)."""


class OrderState(StrEnum):
    """Where an order is. `ready` may be opened; `held` waits for the office; `packing` is open or put aside at its
    holder."""

    READY = "ready"
    HELD = "held"
    CANCELLED = "cancelled"
    PACKING = "packing"
    PACKED = "packed"


class Problem(msgspec.Struct, frozen=True):
    """Why a call was not answered: `error` is a sentence for a person."""

    error: str


class Entry(msgspec.Struct, frozen=True):
    """One journal row: `body` is the event's exact JSON text, `hash` the chain's hash at it, in hex."""

    number: int
    body: str
    hash: str


class Parcel(msgspec.Struct, frozen=True):
    """Consecutive rows of one journal; `previous` is the hash before the first of them."""

    station: str
    journal: str
    previous: str
    entries: tuple[Entry, ...]


class RefusedEntry(msgspec.Struct, frozen=True):
    """An entry that the server keeps but cannot read, and why. A person decides; it blocks nothing."""

    number: int
    why: str


class Ack(msgspec.Struct, frozen=True):
    """The server holds all events up to and with `mark`; `hash` is the chain's hash there. A mark below what was
    acknowledged before means that the server was restored from a backup: send again from there."""

    mark: int
    hash: str
    refused: tuple[RefusedEntry, ...] = ()


class Fork(msgspec.Struct, frozen=True):
    """The journal and the server disagree about event `number`: the bench's disk was restored from an old copy. The
    server keeps both; the bench begins a new journal."""

    error: str
    number: int


class Hello(msgspec.Struct, frozen=True):
    """Who calls, and with which journal."""

    journal: str
    program: str


class Welcome(msgspec.Struct, frozen=True):
    """`ordinal` (from 1) sets this station's cartons apart from others'; `company_prefix` is empty where the server
    has none set; `cartons` is the highest carton serial seen from this station."""

    station: str
    ordinal: int
    company_prefix: str
    mark: int
    hash: str
    cartons: int


class OrderChange(msgspec.Struct, frozen=True, tag="order"):
    """An order as it is now. `holder` is the station that it is claimed by, or empty; `why` says what holds or
    cancelled it. `claim` numbers the order's grants: every grant, also to the same holder again, is one higher, so
    that an old word about a claim can never undo a newer one."""

    picklist: Picklist
    state: OrderState
    holder: str = ""
    why: str = ""
    claim: int = 0


class ProductChange(msgspec.Struct, frozen=True, tag="product"):
    """A product with all its codes as they are now (they replace the ones known before)."""

    product: Product
    aliases: tuple[Alias, ...] = ()


class PersonChange(msgspec.Struct, frozen=True, tag="person"):
    """A person as they are now. `badge_hash` is SHA-256 in hex of the badge's text; empty when it was revoked."""

    person: Person
    badge_hash: str


class GiveBack(msgspec.Struct, frozen=True):
    """Another bench wants an order that is claimed here: give it back unless work on it has begun."""

    order: str
    for_station: str
    claim: int = 0


Change = OrderChange | ProductChange | PersonChange
"""Anything that the feed tells."""


class Feed(msgspec.Struct, frozen=True):
    """`changes` bring the bench to `cursor`. `more` says that another call will be answered at once.
    `give_back` is asked anew with every answer until it was returned."""

    cursor: int
    changes: tuple[Change, ...] = ()
    give_back: tuple[GiveBack, ...] = ()
    more: bool = False
    server_time: str = ""


class ClaimAsked(msgspec.Struct, frozen=True):
    """May I pack this order?"""

    order: str


class ClaimAnswer(msgspec.Struct, frozen=True):
    """`granted`: it is yours until packed or returned. Else `state` and `holder` say why not; `asked_back` says that
    the holder, who has not begun, was asked for it: ask again in a moment."""

    granted: bool
    state: OrderState | None = None
    holder: str = ""
    why: str = ""
    asked_back: bool = False
    claim: int = 0
    picklist: Picklist | None = None


class AheadAsked(msgspec.Struct, frozen=True):
    """Keep me stocked with up to `want` orders claimed and not begun."""

    want: int


class AheadAnswer(msgspec.Struct, frozen=True):
    """Orders newly dealt to this bench; the feed tells their picklists."""

    orders: tuple[str, ...] = ()


class ClaimReturned(msgspec.Struct, frozen=True):
    """`given` False: work has begun here, the order stays. Only the claim of that number is given up."""

    order: str
    given: bool
    claim: int = 0


def badge_hash(badge: str) -> str:
    """How a badge is known to the store and the server: never by its text."""
    return hashlib.sha256(b"packbench badge 1\0" + badge.encode()).hexdigest()
