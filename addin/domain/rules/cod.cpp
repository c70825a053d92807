// SPDX-License-Identifier: MPL-2.0
#include <algorithm>
#include <iterator>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "domain/rules/families.hpp"
#include "domain/values/digits.hpp"
#include "domain/values/text.hpp"

namespace poa::rules {
namespace {

// The first number of the text, without leading zeros; "" when it has none.
std::string_view axis_number(std::string_view text) {
  while (!text.empty() && !is_digit(text.front())) text.remove_prefix(1);
  std::string_view digits = leading_digits(text);
  while (digits.size() > 1 && digits.front() == '0') digits.remove_prefix(1);
  return digits;
}

// The order of numbers without leading zeros.
bool is_less(std::string_view left, std::string_view right) {
  return std::pair(left.size(), left) < std::pair(right.size(), right);
}

// Ascending, each once.
std::vector<std::string_view> axis_numbers(const Header& header) {
  std::vector<std::string_view> numbers;
  for (const std::string& axis : header.axes) {
    if (const std::string_view number = axis_number(axis); !number.empty())
      numbers.push_back(number);
  }
  std::sort(numbers.begin(), numbers.end(), is_less);
  numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
  return numbers;
}

// Every line of the catalogue that no goal uses, in its order.
std::vector<ActionLine> unused_lines(const Report& report) {
  std::set<ActionLine> unused(report.catalogue->lines().begin(), report.catalogue->lines().end());
  for (const Goal& goal : report.goals) {
    for (const ActionLine& line : goal.lines.codes) unused.erase(line);
  }
  std::vector<ActionLine> lines;
  std::copy_if(report.catalogue->lines().begin(), report.catalogue->lines().end(),
               std::back_inserter(lines),
               [&unused](const ActionLine& line) { return unused.contains(line); });
  return lines;
}

std::string to_text(std::string_view number) { return std::string(number); }
std::string to_text(const ActionLine& line) { return line.to_text(); }

// "2", "2 y 3", "2, 3 y 4".
template <class T>
std::string enumeration(const std::vector<T>& items) {
  std::string text;
  for (std::size_t at = 0; at < items.size(); ++at) {
    if (at > 0) text += at + 1 == items.size() ? " y " : ", ";
    text += to_text(items[at]);
  }
  return text;
}

void cod_01(const Report& report, const Goal& goal, Findings& findings) {
  if (!report.catalogue) return;
  for (const ActionLine& line : report.catalogue->missing(goal.lines.codes)) {
    findings.add(Column::Lines,
                 "la línea de acción {} no está en el encabezado. "
                 "Corrija el código o agréguelo al encabezado.",
                 {line});
  }
}

constexpr Rule kCod01{.id = "COD-01",
                      .severity = Severity::Error,
                      .title = "Una línea de acción no está en el encabezado",
                      .needs = {Column::Lines},
                      .row = cod_01};

void cod_02(const Report&, const Goal& goal, Findings& findings) {
  if (!goal.lines_blank) return;
  findings.add(Column::Lines, "no tiene línea de acción. Escriba su código, por ejemplo 2.1.5.");
}

constexpr Rule kCod02{.id = "COD-02",
                      .severity = Severity::Warning,
                      .reviewable = true,
                      .title = "La meta no tiene línea de acción",
                      .needs = {Column::Lines},
                      .row = cod_02};

// ", ni lo son otros 3 textos de la celda": the bad tokens beside the one that a message quotes.
std::string with_others(std::size_t others) {
  if (others == 0) return "";
  return others == 1 ? ", ni lo es otro texto de la celda"
                     : sentence(", ni lo son otros {} textos de la celda", {others});
}

void cod_03(const Report&, const Goal& goal, Findings& findings) {
  const auto& bad = goal.lines.bad_tokens;
  if (bad.empty()) return;
  findings.add(Column::Lines,
               "{} no es un código de línea de acción{}. Escriba solo los códigos, como 2.1.5.",
               {quotation(bad.front()), with_others(bad.size() - 1)});
}

void cod_03_header(const Report& report, Findings& findings) {
  if (!report.catalogue) return;
  for (const std::string& entry : report.catalogue->entries_without_code()) {
    findings.add_to_header(
        "la línea de acción {} no empieza con un código. "
        "Escríbalo antes del texto, por ejemplo 2.1.5.",
        {quotation(entry)});
  }
}

constexpr Rule kCod03{.id = "COD-03",
                      .severity = Severity::Error,
                      .title = "Un código de línea de acción está mal escrito",
                      .needs = {Column::Lines},
                      .row = cod_03,
                      .header = cod_03_header};

void cod_04_header(const Report& report, Findings& findings) {
  if (!report.catalogue || !report.header) return;
  const std::vector<std::string_view> axes = axis_numbers(*report.header);
  if (axes.empty()) return;
  for (const ActionLine& line : report.catalogue->lines()) {
    const std::string axis = std::to_string(line.axis());
    if (std::binary_search(axes.begin(), axes.end(), axis, is_less)) continue;
    findings.add_to_header(
        "la línea de acción {} es del eje {} y el encabezado tiene {} {}. "
        "Corrija el código o agregue el eje.",
        {line, axis, axes.size() == 1 ? "el eje" : "los ejes", enumeration(axes)});
  }
}

constexpr Rule kCod04{.id = "COD-04",
                      .severity = Severity::Error,
                      .title = "Una línea de acción es de un eje que no está en el encabezado",
                      .header = cod_04_header};

void cod_05_header(const Report& report, Findings& findings) {
  if (!report.catalogue || report.errors.contains({Column::Lines})) return;
  for (const ActionLine& line : unused_lines(report)) {
    findings.add_to_header(
        "ninguna meta usa la línea de acción {}. Anótela en la meta que le corresponde o quítela.",
        {line});
  }
}

constexpr Rule kCod05{.id = "COD-05",
                      .severity = Severity::Notice,
                      .title = "Ninguna meta usa una línea de acción del encabezado",
                      .header = cod_05_header};

void cod_06(const Report& report, const Goal& goal, Findings& findings) {
  if (!report.catalogue || goal.row != report.goals.front().row) return;
  std::vector<ActionLine> missing;
  for (const ActionLine& line : report.catalogue->lines()) {
    const auto& codes = goal.lines.codes;
    if (std::find(codes.begin(), codes.end(), line) == codes.end()) missing.push_back(line);
  }
  if (missing.empty()) return;
  findings.add(Column::Lines,
               "es la primera meta y no tiene {} {} del encabezado. Agréguelas si le corresponden.",
               {missing.size() == 1 ? "la línea" : "las líneas", enumeration(missing)});
}

constexpr Rule kCod06{.id = "COD-06",
                      .severity = Severity::Notice,
                      .needs_other_rows = true,
                      .title = "A la primera meta le faltan líneas de acción",
                      .reads = {Column::Lines},
                      .row = cod_06};

constexpr Rule kCodRules[] = {kCod01, kCod02, kCod03, kCod04, kCod05, kCod06};

}  // namespace

std::span<const Rule> cod() { return kCodRules; }

}  // namespace poa::rules
