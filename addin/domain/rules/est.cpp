// SPDX-License-Identifier: MPL-2.0
#include <array>
#include <string>
#include <string_view>

#include "domain/rules/rules.hpp"
#include "domain/values/digits.hpp"

namespace poa::rules {
namespace {

std::string gap_text(GoalNumber before, GoalNumber after) {
  const GoalNumber first(before.value() + 1);
  const GoalNumber last(after.value() - 1);
  const std::string missing = first == last
                                  ? "falta la meta " + first.to_text()
                                  : "faltan las metas " + first.to_text() + " a " + last.to_text();
  return "antes de ella " + missing + ". Revise la numeración o agregue lo que falta.";
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

}  // namespace

void est_01(const Report& report, const Goal& goal, Findings& findings) {
  if (!goal.number) return;
  const Goal& first = report.goals[*report.index.first(*goal.number)];
  if (first.row != goal.row) {
    findings.add(Severity::Error, Column::Text,
                 "el número ya está en el renglón " + std::to_string(*first.row) +
                     ". Dé a cada meta su propio número.");
    return;
  }
  const auto previous = report.index.previous(*goal.number);
  if (!previous || previous->value() + 1 == goal.number->value()) return;
  findings.add(Severity::Warning, Column::Text, gap_text(*previous, *goal.number));
}

void est_02(const Report&, const Goal& goal, Findings& findings) {
  if (goal.number) return;
  findings.add(
      Column::Text,
      "la meta no tiene número. Escríbalo al inicio del texto, por ejemplo «100.- Texto».");
}

void est_03_header(const Report& report, Findings& findings) {
  if (!report.header) return;
  const std::string_view unit = leading_digits(report.header->unit);
  const std::string_view branch = leading_digits(report.header->branch);
  if (unit.empty() || branch.empty() || unit.starts_with(branch)) return;
  findings.add_to_header("el código de la unidad ejecutora, " + std::string(unit) +
                                  ", no empieza con el del ramo, " + std::string(branch) +
                                  ". Corrija la unidad o el ramo.");
}

void est_04_header(const Report& report, Findings& findings) {
  if (!report.header) return;
  for (const RequiredField& field : required_fields(report)) {
    if (!field.blank) continue;
    findings.add_to_header("falta " + std::string(field.name) + ". Capture ese dato.");
  }
}

void est_05(const Report&, const Goal& goal, Findings& findings) {
  const auto first = goal.first_row_with_text;
  if (!first || first == goal.row) return;
  findings.add(Column::Text, "el texto es igual al del renglón " + std::to_string(*first) +
                                ". Revise si la meta está repetida.");
}

void est_06(const Report&, const Goal& goal, Findings& findings) {
  if (!goal.unit.empty()) return;
  findings.add(Column::Unit, "no tiene unidad de medida. Escríbala, por ejemplo Informe.");
}

}  // namespace poa::rules
