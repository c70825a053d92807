// SPDX-License-Identifier: MPL-2.0
#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "domain/rules/families.hpp"
#include "domain/values/digits.hpp"
#include "domain/values/text.hpp"

namespace poa::rules {
namespace {

// "falta la meta 3", "faltan las metas 3 a 5": the numbers between those of two goals.
std::string missing_between(GoalNumber before, GoalNumber after) {
  const GoalNumber first(before.value() + 1);
  const GoalNumber last(after.value() - 1);
  if (first == last) return sentence("falta la meta {}", {first});
  return sentence("faltan las metas {} a {}", {first, last});
}

// A field of the header that is a code and its text.
struct CodedField {
  HeaderField field;
  const std::string* text;
};

std::array<CodedField, 6> coded_fields(const Header& header) {
  return {{{HeaderField::Branch, &header.branch},
           {HeaderField::Programme, &header.programme},
           {HeaderField::Unit, &header.unit},
           {HeaderField::Purpose, &header.purpose},
           {HeaderField::Function, &header.function},
           {HeaderField::Subfunction, &header.subfunction}}};
}

// A field that is none, or may be several.
struct OtherField {
  std::string_view name;
  bool blank;
};

std::array<OtherField, 4> other_fields(const Report& report) {
  const Header& header = *report.header;
  return {{{header_words(HeaderField::Axis), header.axes.empty()},
           {kActionLinesInWords, !report.catalogue},
           {header_words(HeaderField::Year), header.year.empty()},
           {header_words(HeaderField::Quarter), is_blank_cell(header.quarter)}}};
}

void est_01(const Report& report, const Goal& goal, Findings& findings) {
  if (!goal.number) return;
  const Goal& first = report.goals[*report.index.first(*goal.number)];
  if (first.row != goal.row) {
    findings.add(Severity::Error, Column::Text,
                 "su número ya es el {}. Dé a cada meta su propio número.",
                 {of_goal(report, first)});
    return;
  }
  if (report.errors.contains({Column::Text})) return;  // It may be the number that is missing.
  const auto previous = report.index.previous(*goal.number);
  if (!previous || previous->value() + 1 == goal.number->value()) return;
  findings.add(Severity::Warning, Column::Text,
               "antes de ella {}. Revise la numeración o agregue lo que falta.",
               {missing_between(*previous, *goal.number)});
}

constexpr Rule kEst01{.id = "EST-01",
                      .severity = Severity::Error,
                      .other_severities = {Severity::Warning},
                      .needs_other_rows = true,
                      .reviewable = true,
                      .title = "Un número de meta se repite o falta",
                      .row = est_01};

void est_02(const Report&, const Goal& goal, Findings& findings) {
  if (goal.number) return;
  findings.add(
      Column::Text,
      "la meta no tiene número. Escríbalo al inicio del texto, por ejemplo «100.- Texto».");
}

void est_02_heading(const Report&, const Goal&, Findings& findings) {
  findings.add(Column::Text,
               "la tabla empieza en los títulos del formato. "
               "Empiece el rango en el renglón de la primera meta.");
}

constexpr Rule kEst02{.id = "EST-02",
                      .severity = Severity::Error,
                      .title = "La meta no tiene número",
                      .needs = {Column::Text},
                      .row = est_02,
                      .heading = est_02_heading};

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
  const auto add = [&findings](std::string_view name, bool blank) {
    if (blank) findings.add_to_header("falta {}. Capture ese dato.", {name});
  };
  for (const CodedField& field : coded_fields(*report.header))
    add(header_words(field.field), field.text->empty());
  for (const OtherField& field : other_fields(report)) add(field.name, field.blank);
}

constexpr Rule kEst04{.id = "EST-04",
                      .severity = Severity::Error,
                      .title = "Falta un dato del encabezado",
                      .header = est_04_header};

void est_05(const Report& report, const Goal& goal, Findings& findings) {
  const auto first = goal.first_row_with_text;
  if (!first || first == goal.row) return;
  findings.add(Column::Text, "el texto es igual al {}. Revise si la meta está repetida.",
               {of_goal(report, goal_in_row(report, *first))});
}

constexpr Rule kEst05{.id = "EST-05",
                      .severity = Severity::Warning,
                      .needs_other_rows = true,
                      .reviewable = true,
                      .title = "El texto de la meta se repite",
                      .row = est_05};

void est_06(const Report&, const Goal& goal, Findings& findings) {
  if (!goal.unit.empty()) return;
  findings.add(Column::Unit, "no tiene unidad de medida. Escríbala, por ejemplo Informe.");
}

constexpr Rule kEst06{.id = "EST-06",
                      .severity = Severity::Warning,
                      .reviewable = true,
                      .title = "La meta no tiene unidad de medida",
                      .needs = {Column::Unit},
                      .row = est_06};

bool lacks_code(std::string_view text) { return !text.empty() && leading_digits(text).empty(); }

// An eje is the first number of its text.
bool axis_lacks_code(const std::string& axis) {
  return !axis.empty() && std::none_of(axis.begin(), axis.end(), is_digit);
}

void est_07_header(const Report& report, Findings& findings) {
  if (!report.header) return;
  const auto add = [&findings](std::string_view name, const std::string& text) {
    findings.add_to_header("{} dice {}, sin código. Escriba el código antes del texto.",
                           {name, quotation(text)});
  };
  for (const CodedField& field : coded_fields(*report.header)) {
    if (lacks_code(*field.text)) add(header_words(field.field), *field.text);
  }
  for (const std::string& axis : report.header->axes) {
    if (axis_lacks_code(axis)) add(header_words(HeaderField::Axis), axis);
  }
}

constexpr Rule kEst07{.id = "EST-07",
                      .severity = Severity::Error,
                      .title = "Un dato del encabezado no tiene código",
                      .header = est_07_header};

constexpr Rule kEstRules[] = {kEst01, kEst02, kEst03, kEst04, kEst05, kEst06, kEst07};

}  // namespace

std::span<const Rule> est() { return kEstRules; }

}  // namespace poa::rules
