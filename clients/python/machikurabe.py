"""まちくらべ / Machikurabe: figures of Japanese municipalities, with the printed line behind each.

Standard library only. A table is a pandas DataFrame where pandas is installed, else a list of dicts.
`url` is the address of a server ("http://localhost:4000"), or of one of its releases (see `fixed`).
"""

import csv
import io
import json
from http.client import HTTPException
from urllib.error import HTTPError
from urllib.parse import quote, urlencode
from urllib.request import urlopen

__all__ = ["MachikurabeError", "compare", "evidence", "figures", "fixed", "records"]

#: Columns that are no text. A code (012025) is text and keeps its zero.
TYPES = {
    "integer": ("year", "page", "start_line", "end_line", "rank", "denominator_year"),
    "number": ("value", "value_to", "denominator"),
    "boolean": ("may_rank",),
    "list": ("locator",),
}

_READ = {"integer": int, "number": float, "boolean": lambda text: text == "true", "list": json.loads}
_READERS = {name: _READ[kind] for kind, names in TYPES.items() for name in names}

_EVIDENCE = """query($id:ID!){observation(id:$id){id raw value valueTo comparator unit year measure missing
municipality{code name} evidence{quote page startLine endLine locator reading note
document{id title publisher url licence}} citation} dataset{release}}"""


class MachikurabeError(Exception):
    """Why there is no answer: `code` is one of docs/errors.md, or NO_CONNECTION or NO_ANSWER."""

    def __init__(self, code, message, status=None, faults=(), retry_after=None):
        super().__init__(f"{code}: {message}")
        self.code = code
        self.status = status
        self.faults = list(faults)
        self.retry_after = retry_after


def fixed(url):
    """The address of the release that is current now: what it answers stays the same for ever."""
    release = _ask(url, "{dataset{release}}")["dataset"]["release"]
    return f"{url.rstrip('/').split('/releases/')[0]}/releases/{quote(release)}"


def compare(url, indicator, *, municipalities=(), years=None, measures=(), per=None, among=None, language="JA"):
    """An indicator across towns, a row a cell; one without a value says why in `missing` and `missing_note`.

    municipalities: codes or names. years: "2015-2023", "2015-", 2023. measures: "TARGET", "ACTUAL" …
    per: "CAPITA" … among: {"prefectureCode": "35"}, {"peersOf": {"of": "香取市"}}, or "all" for all towns.
    Only rows of one `comparable_group` may be ranked together.
    """
    asked = [("indicator", indicator), ("language", language)]
    asked += [("municipalities", town) for town in _listed(municipalities)]
    asked += [("measures", measure) for measure in _listed(measures)]
    asked += [("years", years)] if years is not None else []
    asked += [("per", per)] if per is not None else []
    asked += list(_flat("among", among or {}))
    return _table(f"{url.rstrip('/')}/compare.csv?{urlencode(asked)}")


def figures(url, *, indicator=None, municipality=None, kpi=None):
    """Every figure and printed absence of an indicator (its id), a town (its code) or a KPI (its id)."""
    named = {"indicators": indicator, "municipalities": municipality, "kpis": kpi}
    chosen = [(noun, id) for noun, id in named.items() if id is not None]
    if len(chosen) != 1:
        raise TypeError(f"figures wants one of indicator, municipality and kpi, not {len(chosen)} of them")
    [(noun, id)] = chosen
    return _table(f"{url.rstrip('/')}/{noun}/{quote(id)}.csv")


def evidence(url, observation_id):
    """Every place that prints a figure, a row a place. `observation_id` is a column of the other tables."""
    data = _ask(url, _EVIDENCE, {"id": observation_id})
    figure = data["observation"]
    if figure is None:
        raise MachikurabeError("NOT_FOUND", f"No figure has the id {observation_id}.", 404)
    town, places = figure.pop("municipality"), figure.pop("evidence")
    head = {"observation_id": figure["id"], "municipality_code": town["code"], "municipality": town["name"]}
    head |= {name: figure[name] for name in ("measure", "year", "value", "unit", "comparator", "raw", "missing")}
    head |= {"value_to": figure["valueTo"], "citation": figure["citation"], "release": data["dataset"]["release"]}
    return _frame([head | _place(place) for place in places])


def records(table):
    """A table as a list of dicts, with None where there is nothing, whether pandas is installed or not."""
    if isinstance(table, list):
        return table
    return table.astype(object).where(table.notna(), None).to_dict("records")


def _place(place):
    document = place["document"]
    return {
        "document_id": document["id"],
        "document": document["title"],
        "publisher": document["publisher"],
        "url": document["url"],
        "licence": document["licence"],
        "page": place["page"],
        "start_line": place["startLine"],
        "end_line": place["endLine"],
        "locator": place["locator"],
        "quote": place["quote"],
        "reading": place["reading"],
        "evidence_note": place["note"],
    }


def _listed(values):
    return [values] if isinstance(values, str) else values


def _flat(name, value):
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _flat(f"{name}.{key}", inner)
    elif isinstance(value, bool):
        yield name, str(value).lower()
    else:
        yield from ((name, one) for one in ([value] if isinstance(value, (str, int)) else value))


def _table(address):
    rows = csv.reader(io.StringIO(_get(address, "text/csv"), newline=""))
    names = next(rows)
    return _frame([{name: _value(name, cell) for name, cell in zip(names, row)} for row in rows])


def _value(name, text):
    if text == "":
        return None
    if name in _READERS:
        return _READERS[name](text)
    # The apostrophe keeps spreadsheets from running a text as a formula.
    return text[1:] if text[0] == "'" and text[1:2] in tuple("=+-@＝＋－＠\t\r") else text


def _frame(rows):
    try:
        import pandas
    except ImportError:
        return rows
    frame = pandas.DataFrame(rows)
    types = {"integer": "Int64", "number": "float64"}
    return frame.astype({name: types[kind] for kind in types for name in TYPES[kind] if name in frame})


def _ask(url, query, variables=None):
    asked = urlencode({"query": query, "variables": json.dumps(variables or {})})
    text = _get(f"{url.rstrip('/')}/graphql?{asked}")
    try:
        answer = json.loads(text)
    except ValueError:
        raise _told([], 200, None) from None
    if answer.get("errors"):
        raise _told(answer["errors"], 200, None)
    return answer["data"]


def _get(address, kind=None):
    try:
        with urlopen(address) as answer:
            # What stands before the server may answer with a page of its own.
            if kind and answer.headers.get_content_type() != kind:
                raise _told([], answer.status, None)
            return answer.read().decode("utf-8-sig")
    except HTTPError as error:
        try:
            faults = json.load(error)["errors"]
        except (ValueError, KeyError, TypeError):
            faults = []
        raise _told(faults, error.code, error.headers.get("Retry-After")) from None
    except (OSError, HTTPException) as error:
        why = getattr(error, "reason", error)
        raise MachikurabeError("NO_CONNECTION", f"{address} could not be asked: {why}") from error


def _told(faults, status, retry_after):
    # What stands before the server may say a date.
    wait = int(retry_after) if retry_after and retry_after.isdigit() else None
    if not faults:
        message = f"What came (HTTP {status}) is no answer of Machikurabe."
        return MachikurabeError("NO_ANSWER", message, status, [], wait)
    return MachikurabeError(faults[0]["extensions"]["code"], faults[0]["message"], status, faults, wait)
