// SPDX-License-Identifier: MPL-2.0
#include <array>
#include <string>
#include <string_view>

#include "domain/rules/families.hpp"
#include "domain/values/digits.hpp"

namespace poa::rules {
namespace {

// "falta la meta 3", "faltan las metas 3 a 5": the numbers between those of two goals.
std::string missing_between(GoalNumber before, GoalNumber after) {
  const GoalNumber first(before.value() + 1);
  const GoalNumber last(after.value() - 1);
  if (first == last) return sentence("falta la meta {}", {first});
  return sentence("faltan las metas {} a {}", {first, last});
}

// A field of the header that must not be blank, as messages name it.
struct RequiredField {
  std::string_view name;
  bool blank;
};

std::array<RequiredField, 10> required_fields(const Report& report) {
  const Header& header = *report.header;
  return {{{"el ramo", header.branch.empty()},
           {"el programa", header.programme.empty()},
           {"la unidad ejecutora", header.unit.empty()},
           {"la finalidad", header.purpose.empty()},
           {"la función", header.function.empty()},
           {"la subfunción", header.subfunction.empty()},
           {"el eje", header.axes.empty()},
           {"la lista de líneas de acción", !report.catalogue},
           {"el ejercicio", header.year.empty()},
           {"el trimestre", is_blank_cell(header.quarter)}}};
}

void est_01(const Report& report, const Goal& goal, Findings& findings) {
  if (!goal.number) return;
  const Goal& first = report.goals[*report.index.first(*goal.number)];
  if (first.row != goal.row) {
    findings.add(Severity::Error, Column::Text,
                 "el número ya está en el renglón {}. Dé a cada meta su propio número.",
                 {*first.row});
    return;
  }
  const auto previous = report.index.previous(*goal.number);
  if (!previous || previous->value() + 1 == goal.number->value()) return;
  findings.add(Severity::Warning, Column::Text,
               "antes de ella {}. Revise la numeración o agregue lo que falta.",
               {missing_between(*previous, *goal.number)});
}

constexpr Rule kEst01{.id = "EST-01",
                      .severity = Severity::Error,
                      .other_severity = Severity::Warning,
                      .title = "Un número de meta se repite o falta",
                      .needs_other_rows = true,
                      .row = est_01};

void est_02(const Report&, const Goal& goal, Findings& findings) {
  if (goal.number) return;
  findings.add(
      Column::Text,
      "la meta no tiene número. Escríbalo al inicio del texto, por ejemplo «100.- Texto».");
}

constexpr Rule kEst02{.id = "EST-02",
                      .severity = Severity::Error,
                      .title = "La meta no tiene número",
                      .needs = {Column::Text},
                      .row = est_02};

void est_03_header(const Report& report, Findings& findings) {
  if (!report.header) return;
  const std::string_view unit = leading_digits(report.header->unit);
  const std::string_view branch = leading_digits(report.header->branch);
  if (unit.empty() || branch.empty() || unit.starts_with(branch)) return;
  findings.add_to_header(
      "el código de la unidad ejecutora, {}, no empieza con el del ramo, {}. "
      "Corrija la unidad o el ramo.",
      {unit, branch});
}

constexpr Rule kEst03{.id = "EST-03",
                      .severity = Severity::Error,
                      .title = "La unidad ejecutora no es del ramo",
                      .header = est_03_header};

void est_04_header(const Report& report, Findings& findings) {
  if (!report.header) return;
  for (const RequiredField& field : required_fields(report)) {
    if (!field.blank) continue;
    findings.add_to_header("falta {}. Capture ese dato.", {field.name});
  }
}

constexpr Rule kEst04{.id = "EST-04",
                      .severity = Severity::Error,
                      .title = "Falta un dato del encabezado",
                      .header = est_04_header};

void est_05(const Report&, const Goal& goal, Findings& findings) {
  const auto first = goal.first_row_with_text;
  if (!first || first == goal.row) return;
  findings.add(Column::Text,
               "el texto es igual al del renglón {}. Revise si la meta está repetida.", {*first});
}

constexpr Rule kEst05{.id = "EST-05",
                      .severity = Severity::Warning,
                      .title = "El texto de la meta se repite",
                      .needs_other_rows = true,
                      .row = est_05};

void est_06(const Report&, const Goal& goal, Findings& findings) {
  if (!goal.unit.empty()) return;
  findings.add(Column::Unit, "no tiene unidad de medida. Escríbala, por ejemplo Informe.");
}

constexpr Rule kEst06{.id = "EST-06",
                      .severity = Severity::Warning,
                      .title = "La meta no tiene unidad de medida",
                      .needs = {Column::Unit},
                      .row = est_06};

constexpr Rule kRules[] = {kEst01, kEst02, kEst03, kEst04, kEst05, kEst06};

}  // namespace

std::span<const Rule> est() { return kRules; }

}  // namespace poa::rules
