"""Says in OpenAPI what the calls take and give: schemas come from the very types that are sent."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec
from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from sync.protocol import Problem

_types: dict[str, type] = {"Problem": Problem}
_ERRORS = {
    400: "What came can never be right",
    401: "Unknown token or badge",
    403: "Known, but may not",
    413: "Too large",
}


def documented(taken: type | None, given: type, *others: tuple[int, type]) -> dict[str, Any]:
    """What a route's decorator needs, to say that it takes a `taken` and gives a `given`."""
    responses: dict[int | str, dict[str, Any]] = {200: _content(given, "Done")}
    responses |= {status: _content(kind, kind.__doc__ or "") for status, kind in others}
    responses |= {status: _content(Problem, words) for status, words in _ERRORS.items()}
    extra: dict[str, Any] = {"security": [{"token": []}]}
    if taken is bytes:
        extra["requestBody"] = {"required": True, "content": {"text/csv": {"schema": {"type": "string"}}}}
    elif taken is not None:
        extra["requestBody"] = {"required": True, "content": _content(taken, "")["content"]}
    return {"openapi_extra": extra, "responses": responses, "response_model": None}


def _content(kind: type, description: str) -> dict[str, Any]:
    if kind is dict:
        schema: dict[str, Any] = {"type": "object"}
    else:
        _types[kind.__name__] = kind
        schema = {"$ref": f"#/components/schemas/{kind.__name__}"}
    return {"description": description, "content": {"application/json": {"schema": schema}}}


def describe(app: FastAPI, title: str, version: str, intro: str) -> None:
    """Give `app` an OpenAPI page with our own schemas in it."""

    def build() -> dict[str, Any]:
        if app.openapi_schema is None:
            page = get_openapi(title=title, version=version, description=intro, routes=app.routes)
            components = page.setdefault("components", {})
            components["schemas"] = _schemas(_types.values())
            components["securitySchemes"] = {"token": {"type": "http", "scheme": "bearer"}}
            for path in page["paths"].values():
                for call in path.values():
                    call.get("responses", {}).pop("422", None)
            app.openapi_schema = page
        return app.openapi_schema

    app.openapi = build  # type: ignore[method-assign]


def _schemas(types: Iterable[type]) -> dict[str, Any]:
    _, components = msgspec.json.schema_components(list(types), ref_template="#/components/schemas/{name}")
    return components
