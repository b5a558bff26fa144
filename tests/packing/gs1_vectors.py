"""Judges the cases of GS1's own tests, which lie beside the repository as JSON, with our own functions.

A case is an object: `kind`, `inp`, `ok`, and by kind `lint`, `fn`, `sym`, `err`, `out`. Three things of GS1's tests are
not in the files, so they are given back here: the engine's switches (what is sound must be sound with the switches set
or unset, what is not sound must be refused with none set), the switch that a check digit is to be added, and the answer
of a pretended register of company prefixes, which only the expected error tells.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from packing.gs1 import FNC1, STRICT, Gs1Error, Rules, associations, bracketed, elements, links, lint, scan_data

Case = dict[str, Any]

SWITCHED = Rules(unknown_ais=True, unknown_in_query=True, short_gtins=True, short_names=True)
ASSOCIATIONS = {
    "validateAImutex": associations.exclusions,
    "validateAIrequisites": associations.requisites,
    "validateAIrepeats": associations.repeats,
    "validateDigSigRequiresSerialisedKey": associations.serialised,
}
_REGISTER = {"GS1_LINTER_INVALID_GCP_PREFIX": False, "GS1_LINTER_GCP_DATASOURCE_OFFLINE": None}


def passes(case: Case) -> bool:
    """Whether we judge `case` as GS1's tools do: sound or not, with the same result and the same name of the fault."""
    if case["kind"] == "lint":
        return _lints(case)
    judge = _JUDGES[case["kind"]]
    if not case["ok"]:
        return _refused(judge, case)
    return any(_result(judge, case, rules) == _wanted(case) for rules in (STRICT, SWITCHED))


def _lints(case: Case) -> bool:
    wanted = case.get("err")
    fault = lint(case["lint"], case["inp"])
    if wanted in _REGISTER and fault is None:
        # The pretended register refuses from some call on: the linter must have asked it, and pass its answer on.
        fault = next(filter(None, (_with_register(case, _REGISTER[wanted], good) for good in range(4))), None)
    return ("GS1_LINTER_" + fault.code if fault else None) == wanted


def _with_register(case: Case, answer: bool | None, good: int) -> Any:
    calls = iter([True] * good)
    return lint(case["lint"], case["inp"], lambda _prefix: next(calls, answer))


def _refused(judge: Callable[[Case, Rules], Any], case: Case) -> bool:
    try:
        judge(case, STRICT)
    except Gs1Error:
        return True
    return False


def _result(judge: Callable[[Case, Rules], Any], case: Case, rules: Rules) -> Any:
    try:
        return judge(case, rules)
    except Gs1Error as error:
        return error


def _wanted(case: Case) -> Any:
    match case["kind"]:
        case "scandata":
            return case["sym"], case["out"]
        case "parseAI" | "parseDL" | "genscan":
            return case["out"]
    return None


def _process_ai(case: Case, rules: Rules) -> None:
    if not case["inp"].startswith(FNC1):
        raise Gs1Error("The first character is FNC1.", "MISSING_FNC1_IN_FIRST_POSITION")
    elements.parse(case["inp"][1:], FNC1, rules)


def _parse_ai(case: Case, rules: Rules) -> str:
    return FNC1 + elements.write(bracketed.parse(case["inp"], rules), FNC1)


def _parse_dl(case: Case, rules: Rules) -> str:
    return FNC1 + elements.write(links.parse(case["inp"], rules), FNC1)


def _validate_ais(case: Case, _rules: Rules) -> None:
    # The rule itself has to refuse: an identifier that the dictionary does not know is no excuse.
    ASSOCIATIONS[case["fn"]](bracketed.parse(case["inp"], SWITCHED))


def _scan_data(case: Case, rules: Rules) -> tuple[str, str]:
    told = scan_data.read(case["inp"], rules)
    return told.symbology, told.data


def _gen_scan(case: Case, rules: Rules) -> str:
    return scan_data.write(case["sym"], case["inp"], add_check_digit=rules is SWITCHED, rules=rules)


_JUDGES: dict[str, Callable[[Case, Rules], Any]] = {
    "processAI": _process_ai,
    "parseAI": _parse_ai,
    "parseDL": _parse_dl,
    "validateAIs": _validate_ais,
    "scandata": _scan_data,
    "genscan": _gen_scan,
}
