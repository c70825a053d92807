// SPDX-License-Identifier: MPL-2.0
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "domain/form/coded_text.hpp"
#include "domain/rules/families.hpp"
#include "domain/rules/reviewed.hpp"
#include "domain/values/digits.hpp"
#include "domain/values/text.hpp"

namespace poa::rules {
namespace {

bool first_letter_is_capital(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const char32_t character = next_character(text, at);
    if (is_letter(character)) return is_capital(character);
  }
  return true;
}

// "N.- Texto": one space, and a text whose first letter is a capital.
bool is_numbered_text(std::string_view text) {
  constexpr std::string_view kMark = ".- ";
  const std::string_view rest = text.substr(leading_digits(text).size());
  if (!rest.starts_with(kMark)) return false;
  const std::string_view description = rest.substr(kMark.size());
  return description == trim(description) && !description.empty() &&
         first_letter_is_capital(description);
}

void fmt_01(const Report& report, const Goal& goal, Findings& findings) {
  if (!report.units || goal.unit.empty() || report.units->contains(goal.unit)) return;
  const std::string* similar = report.units->similar(goal.unit);
  if (similar == nullptr) return;
  findings.add(Column::Unit, "la unidad {} está en el catálogo como {}. Escríbala igual.",
               {quotation(goal.unit), quotation(*similar)});
}

constexpr Rule kFmt01{.id = "FMT-01",
                      .severity = Severity::Notice,
                      .title = "La unidad de medida no está escrita como en el catálogo",
                      .needs = {Column::Unit},
                      .row = fmt_01};

void fmt_02(const Report&, const Goal& goal, Findings& findings) {
  for (const TextFigure& figure : goal.text_figures) {
    findings.add(figure.column, "{}: {} está escrito como texto. Captúrelo como número.",
                 {column_name(figure.column), quotation(figure.text)});
  }
}

constexpr Rule kFmt02{.id = "FMT-02",
                      .severity = Severity::Notice,
                      .title = "Una cifra está escrita como texto",
                      .row = fmt_02};

void fmt_03(const Report&, const Goal& goal, Findings& findings) {
  const std::string_view text = trim(goal.text);
  if (!goal.number || is_numbered_text(text)) return;
  findings.add(Column::Text,
               "escriba número, punto, guion, un espacio y el texto con mayúscula: «{}.- Texto».",
               {*goal.number});
}

constexpr Rule kFmt03{.id = "FMT-03",
                      .severity = Severity::Notice,
                      .title = "El texto de la meta no es «N.- Texto»",
                      .needs = {Column::Text},
                      .row = fmt_03};

// " y otras 2 claves": the bad tokens beside the one that a message quotes.
std::string and_others(std::size_t others) {
  if (others == 0) return "";
  return others == 1 ? " y otra clave" : sentence(" y otras {} claves", {others});
}

void fmt_04(const Report&, const Goal& goal, Findings& findings) {
  const std::vector<std::string> bad = ReviewedRules(goal.reviewed_text).bad_tokens();
  if (bad.empty()) return;
  findings.add(Column::Reviewed,
               "«revisado» dice {}{}, que no se puede dar por revisado. "
               "Escriba ahí claves de advertencias como PER-02.",
               {quotation(bad.front()), and_others(bad.size() - 1)});
}

constexpr Rule kFmt04{.id = "FMT-04",
                      .severity = Severity::Notice,
                      .title = "«Revisado» no dice claves de advertencias",
                      .needs = {Column::Reviewed},
                      .row = fmt_04};

constexpr Rule kFmtRules[] = {kFmt01, kFmt02, kFmt03, kFmt04};

}  // namespace

std::span<const Rule> fmt() { return kFmtRules; }

}  // namespace poa::rules
