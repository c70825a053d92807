# SPDX-License-Identifier: MPL-2.0
"""The same two functions as an extension in Python, for the benchmark alone: POA_RELATIVO, and
POA_HALLAZGOS with every rule that looks at a goal (not COD-04 to 06, EST-03, EST-04), for a
tolerance of 0 and without messages. Exact decimals, as the form asks."""
import re
import unicodedata
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

import unohelper
from com.sun.star.lang import IllegalArgumentException
from mx.poa.bench import XPiton

SERVICE = "mx.poa.bench.Piton"
ZERO = Decimal(0)
SIXTH = Decimal("0.000001")
UNKNOWN = object()
NUMBER = re.compile(r"-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?\Z")
GOAL_NUMBER = re.compile(r"\s*(\d{1,4})(?!\d|[.,]\d)")
WELL_WRITTEN = re.compile(r"\d+\.- (?=\S)")
CODE = re.compile(r"0*(\d{1,2})\.0*(\d{1,2})\.0*(\d{1,2})\Z")
CLAIMS = re.compile(r"\b(se cumplio|se cumple|se llego a la meta|se alcanzo|se logro|cumplida)\b")
SHORTFALLS = re.compile(r"\b(no se|falta|falto|sin cumplir|pendiente|debido a que no|menor)\b")
KINDS = {"": "SUMA", "suma": "SUMA", "acumulable": "SUMA", "sumable": "SUMA",
         "integradora": "INTEGRADORA", "total": "INTEGRADORA", "constante": "CONSTANTE",
         "ultimo": "ULTIMO", "valor actual": "ULTIMO", "ultimo valor": "ULTIMO",
         "promedio": "PROMEDIO"}


def fold(text):
    bare = "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))
    return " ".join(bare.lower().split())


def text_of(value):
    return "" if value is None else value.strip() if isinstance(value, str) else f"{value:.15g}"


def decimal_of(value):
    return Decimal(f"{value:.15g}")


def figure(value):
    """None when blank, UNKNOWN, else the number."""
    if isinstance(value, float):
        return UNKNOWN if value < 0 else decimal_of(value)
    if value is None:
        return UNKNOWN
    text = value.strip()
    if not text:
        return None
    if not NUMBER.match(text) or text[0] == "-":
        return UNKNOWN
    return Decimal(text.replace(",", ""))


def known(value):
    return value is not None and value is not UNKNOWN


def positive(value):
    return known(value) and value > 0


def nothing(value):
    return value is None or (value is not UNKNOWN and value == 0)


def same(left, right):
    return (left.quantize(SIXTH, ROUND_HALF_UP) == right.quantize(SIXTH, ROUND_HALF_UP))


def half_up(fraction):
    return (2 * fraction.numerator + fraction.denominator) // (2 * fraction.denominator)


def percent(absolute, annual):
    return half_up(Fraction(absolute) * 100 / Fraction(annual))


def progress(kind, figures):
    """Section 3; None when an unknown figure would have to be read."""
    captured = [each for each in figures if each is not None]
    if kind in ("CONSTANTE", "ULTIMO"):
        last = captured[-1] if captured else ZERO
        return None if last is UNKNOWN else last
    if UNKNOWN in captured:
        return None
    if kind == "PROMEDIO":
        return sum(captured, ZERO) / len(captured) if captured else ZERO
    return sum(captured, ZERO)


def codes_of(text):
    tokens = (token for token in re.split(r"[\s,;/]+", text) if token not in ("", "y"))
    return list(dict.fromkeys(token[:-1] if token.endswith(".") else token for token in tokens))


def code_of(text):
    match = CODE.match(text)
    return match and tuple(map(int, match.groups()))


def stem(unit):
    return " ".join(word[:-1] if word.endswith("s") else word for word in fold(unit).split())


class Goal:
    def __init__(self, row, cells):
        self.row = row
        self.cells = cells
        self.lines, self.text, self.unit = (text_of(each) for each in cells[:3])
        self.figures = [figure(each) for each in cells[3:14]]
        self.annual = self.figures[0]
        self.planned = self.figures[1:9:2]
        self.achieved = self.figures[2:9:2]
        self.absolute, self.relative = self.figures[9:]
        self.remarks = text_of(cells[14])
        kind = fold(text_of(cells[15]))
        self.kind_known = kind in KINDS
        self.kind = KINDS.get(kind, "SUMA")
        self.components = text_of(cells[16])
        match = GOAL_NUMBER.match(self.text)
        self.number = int(match.group(1)) if match else None
        self.said = fold(self.text[match.end():].lstrip(" .-,;:") if match else self.text)

    def is_blank(self):
        return all(each == "" for each in self.cells[:12]) and not self.remarks


class Report:
    def __init__(self, table, quarter, catalogue, units):
        self.t = quarter
        self.goals = [goal for goal in map(Goal, range(1, len(table) + 1), table)
                      if not goal.is_blank()]
        self.first = {}
        self.said = {}
        for goal in self.goals:
            self.first.setdefault(goal.number, goal)
            self.said.setdefault(goal.said, goal)
        self.least = min((n for n in self.first if n is not None), default=0)
        self.catalogue = {code_of(text_of(each).split(" ")[0]) for row in catalogue for each in row}
        self.units = {text_of(each) for row in units for each in row}
        self.stems = {stem(each) for each in self.units}
        self.found = []

    def check(self):
        for goal in self.goals:
            start = len(self.found)
            for rules in (arit, totals, cod, est, fmt, obs, per):
                rules(self, goal)
            self.found[start:] = sorted(self.found[start:], key=lambda each: (each[3], each[2]))
        return tuple(self.found)

    def add(self, goal, rule, severity, cell):
        self.found.append((goal.row, goal.number if goal.number is not None else "", rule,
                           severity, cell, ""))


def lacks_annual(goal):
    return nothing(goal.annual) and any(each is not None for each in goal.figures[1:9])


def unknown_figures(goal):
    """ARIT-05: an error in columns 13 and 14 counts only when nothing else explains it."""
    unknown = [at for at, each in enumerate(goal.figures) if each is UNKNOWN]
    causes = [at for at in unknown if at < 9 or goal.cells[3 + at] is not None]
    return causes if causes or lacks_annual(goal) else unknown[:1]


def wrong_annual(goal):
    if goal.kind != "CONSTANTE":
        required = progress(goal.kind, goal.planned)
        return required is not None and not same(required, goal.annual)
    if UNKNOWN in goal.planned:
        return False
    return any(each is not None and not same(each, goal.annual) for each in goal.planned)


def arit(report, goal):
    absolute = progress(goal.kind, goal.achieved[:report.t])
    if known(goal.absolute) and absolute is not None and not same(goal.absolute, absolute):
        report.add(goal, "ARIT-01", "error", "absoluto")
    shown = absolute if goal.absolute is None else goal.absolute
    if known(goal.relative) and positive(goal.annual) and known(shown):
        if half_up(Fraction(goal.relative) * 100) != percent(shown, goal.annual):
            report.add(goal, "ARIT-02", "error", "relativo")
    captured = [each for each in goal.planned if each is not None]
    if positive(goal.annual) and captured and wrong_annual(goal):
        report.add(goal, "ARIT-03", "error", "meta anual")
    for at in unknown_figures(goal):
        report.add(goal, "ARIT-05", "error", at)
    if lacks_annual(goal):
        report.add(goal, "ARIT-06", "error", "meta anual")
    if goal.kind == "SUMA" and positive(goal.annual) and len(captured) > 1:
        if all(known(each) and same(each, goal.annual) for each in captured):
            report.add(goal, "ARIT-07", "aviso", "tipo")
    if not goal.kind_known:
        report.add(goal, "ARIT-09", "error", "tipo")


def components_of(report, goal):
    """The goals that an INTEGRADORA totals, or None."""
    numbers = set()
    for item in re.split("[,;]", goal.components):
        match = re.fullmatch(r"\s*(\d{1,4})(\s*[-–]\s*(\d{1,4}))?\s*", item)
        if not match:
            return None
        first, last = int(match.group(1)), int(match.group(3) or match.group(1))
        if last < first:
            return None
        numbers.update(range(first, last + 1))
    if goal.number in numbers or any(number not in report.first for number in numbers):
        return None
    return [report.first[number] for number in numbers]


def totals(report, goal):
    if goal.kind != "INTEGRADORA":
        return
    parts = components_of(report, goal)
    if parts is None:
        report.add(goal, "ARIT-08", "error", "integra")
        return
    for at in range(0, 9):
        later = at > 0 and at % 2 == 0 and at // 2 > report.t
        if later or (at == 0 and goal.annual is None):
            continue
        figures = [goal.figures[at]] + [part.figures[at] for part in parts]
        if UNKNOWN in figures:
            continue
        own, *others = (ZERO if each is None else each for each in figures)
        if not same(own, sum(others, ZERO)):
            report.add(goal, "ARIT-04", "error", at)


def cod(report, goal):
    if not goal.lines:
        report.add(goal, "COD-02", "advertencia", "líneas")
    for token in codes_of(goal.lines):
        code = code_of(token)
        if code is None:
            report.add(goal, "COD-03", "error", "líneas")
        elif code not in report.catalogue:
            report.add(goal, "COD-01", "error", "líneas")


def est(report, goal):
    if goal.number is None:
        report.add(goal, "EST-02", "error", "texto")
    elif report.first[goal.number] is not goal:
        report.add(goal, "EST-01", "error", "texto")
    elif goal.number > report.least and goal.number - 1 not in report.first:
        report.add(goal, "EST-01", "advertencia", "texto")
    if goal.said and report.said[goal.said] is not goal:
        report.add(goal, "EST-05", "advertencia", "texto")
    if not goal.unit:
        report.add(goal, "EST-06", "advertencia", "unidad")


def fmt(report, goal):
    if goal.unit and goal.unit not in report.units and stem(goal.unit) in report.stems:
        report.add(goal, "FMT-01", "aviso", "unidad")
    for at, value in enumerate(goal.figures):
        if known(value) and isinstance(goal.cells[3 + at], str):
            report.add(goal, "FMT-02", "aviso", at)
    if goal.number is None:
        return
    match = WELL_WRITTEN.match(goal.text)
    letters = [each for each in goal.text if each.isalpha()]
    if not match or (letters and not letters[0].isupper()):
        report.add(goal, "FMT-03", "aviso", "texto")


def obs(report, goal):
    planned, achieved = goal.planned[report.t - 1], goal.achieved[report.t - 1]
    read = known(achieved) and planned is not UNKNOWN
    short = read and achieved < (planned or ZERO)
    over = read and planned is not None and achieved > planned
    whole = None
    if report.t == 4 and positive(goal.annual):
        absolute = progress(goal.kind, goal.achieved)
        whole = None if absolute is None else percent(absolute, goal.annual)
    if not goal.remarks:
        if short:
            report.add(goal, "OBS-01", "error", "observaciones")
        elif over:
            report.add(goal, "OBS-02", "advertencia", "observaciones")
        elif whole not in (None, 100) and any(each is not None for each in goal.achieved):
            report.add(goal, "OBS-03", "error" if whole < 100 else "advertencia", "observaciones")
        return
    if whole == 100 and UNKNOWN not in goal.planned:
        if all((p or ZERO) == (a or ZERO) for p, a in zip(goal.planned, goal.achieved)):
            report.add(goal, "OBS-04", "aviso", "observaciones")
    if short:
        said = fold(goal.remarks)
        if CLAIMS.search(said) and not SHORTFALLS.search(said):
            report.add(goal, "OBS-05", "aviso", "observaciones")


def per(report, goal):
    used = set()
    for at, (planned, achieved) in enumerate(zip(goal.planned, goal.achieved)):
        if at >= report.t:
            if positive(achieved):
                report.add(goal, "PER-03", "error", at)
            continue
        if positive(planned) and achieved is None:
            report.add(goal, "PER-01", "error" if at + 1 == report.t else "advertencia", at)
        if positive(achieved) and nothing(planned):
            report.add(goal, "PER-02", "advertencia", at)
        if positive(planned) and nothing(achieved):
            late = [r for r in range(at + 1, report.t) if r not in used and
                    nothing(goal.planned[r]) and known(goal.achieved[r]) and
                    same(goal.achieved[r], planned)]
            if late:
                used.add(late[0])
                report.add(goal, "PER-04", "aviso", late[0])
    fulfilled(report, goal)


def fulfilled(report, goal):
    if goal.kind not in ("SUMA", "INTEGRADORA") or not positive(goal.annual):
        return
    reached = ZERO
    for at, achieved in enumerate(goal.achieved[:report.t]):
        if achieved is UNKNOWN:
            return
        reached += achieved or ZERO
        if reached >= goal.annual:
            if any(positive(each) for each in goal.planned[at + 1:]):
                report.add(goal, "PER-05", "aviso", at)
            return


class Piton(unohelper.Base, XPiton):
    def __init__(self, context):
        pass

    def relativo(self, absolute, annual):
        if not isinstance(absolute, float) or not isinstance(annual, float):
            raise IllegalArgumentException("Se esperan dos números", self, 0)
        if annual == 0:
            return "" if absolute == 0 else None
        share = decimal_of(absolute) / decimal_of(annual)
        return float(share.quantize(Decimal("0.01"), ROUND_HALF_UP))

    def hallazgos(self, table, quarter, catalogue, header, units):
        return Report(table.getDataArray(), int(quarter), catalogue, units).check()


g_ImplementationHelper = unohelper.ImplementationHelper()
g_ImplementationHelper.addImplementation(Piton, SERVICE, (SERVICE,))
