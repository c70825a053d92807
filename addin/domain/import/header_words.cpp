// SPDX-License-Identifier: MPL-2.0
#include "domain/import/header_words.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

#include "domain/import/printed_text.hpp"
#include "domain/values/text.hpp"

namespace poa {
namespace {

constexpr std::size_t kLongestLabel = 80;

struct FieldSynonym {
  std::string_view words;
  HeaderField field;
};

// Beside the labels that header_field() knows.
constexpr FieldSynonym kFieldSynonyms[] = {{"fecha", HeaderField::Quarter},
                                           {"periodo", HeaderField::Quarter},
                                           {"periodo que se informa", HeaderField::Quarter},
                                           {"trimestre que se informa", HeaderField::Quarter},
                                           {"ejercicio fiscal", HeaderField::Year},
                                           {"ano", HeaderField::Year},
                                           {"eje de gobierno", HeaderField::Axis},
                                           {"ejes de gobierno", HeaderField::Axis},
                                           {"unidad ejec", HeaderField::Unit},
                                           {"sub funcion", HeaderField::Subfunction}};

constexpr std::array<HeaderField, 8> kFields{
    HeaderField::Branch,   HeaderField::Programme,   HeaderField::Unit,    HeaderField::Purpose,
    HeaderField::Function, HeaderField::Subfunction, HeaderField::Quarter, HeaderField::Year};

constexpr std::string_view kYearTitle = "programa operativo anual";

std::optional<HeaderField> misread_field(std::string_view words) {
  for (const HeaderField field : kFields) {
    if (reads_as(words, fold(header_label(field)))) return field;
  }
  for (const FieldSynonym& synonym : kFieldSynonyms) {
    if (reads_as(words, synonym.words)) return synonym.field;
  }
  return std::nullopt;
}

std::optional<HeaderLabel> label_of(const std::string& text) {
  if (text.size() > kLongestLabel) return std::nullopt;
  if (const auto field = header_field(text)) return HeaderLabel{field};
  const std::string words = printed_words(text);
  if (const auto field = misread_field(words)) return HeaderLabel{field};
  const bool lines = is_action_lines_label(text) || reads_as(words, "lineas de accion") ||
                     reads_as(words, "lineas de accion pmd");
  return lines ? std::optional(HeaderLabel{}) : std::nullopt;
}

std::string after(const std::string& text, std::size_t at) {
  return std::string(trim(std::string_view(text).substr(at)));
}

// A label and, without a colon, its value from the first digit on.
std::optional<LabelledText> label_before_code(const std::string& text) {
  const std::size_t digit = text.find_first_of("0123456789");
  if (digit == 0 || digit == std::string::npos) return std::nullopt;
  const std::string before = after(text.substr(0, digit), 0);
  const std::string value = after(text, digit);
  if (printed_words(before).starts_with(kYearTitle))
    return LabelledText{{HeaderField::Year}, value};
  const auto label = label_of(before);
  if (!label || (!has_a_word(value) && !names_period(*label))) return std::nullopt;
  return LabelledText{*label, value};
}

}  // namespace

bool names_period(const HeaderLabel& label) {
  return label.field == HeaderField::Quarter || label.field == HeaderField::Year;
}

std::string captured_text(const Cell& cell) {
  const std::string text = cell_text(cell);
  const std::string_view trimmed = trim(text);
  for (const std::string_view mark : {"- ", "• ", "* ", "· ", "– "}) {
    if (trimmed.starts_with(mark)) return std::string(trim(trimmed.substr(mark.size())));
  }
  return std::string(trimmed);
}

std::optional<LabelledText> labelled_text(const Cell& cell) {
  if (!std::holds_alternative<std::string>(cell)) return std::nullopt;
  const std::string text = captured_text(cell);
  if (const std::size_t colon = text.find(':'); colon != std::string::npos) {
    const auto label = label_of(text.substr(0, colon));
    return label ? std::optional(LabelledText{*label, after(text, colon + 1)}) : std::nullopt;
  }
  if (auto labelled = label_before_code(text)) return labelled;
  const auto label = label_of(text);
  return label ? std::optional(LabelledText{*label, ""}) : std::nullopt;
}

std::optional<RoleText> role_text(const Cell& cell) {
  if (!std::holds_alternative<std::string>(cell)) return std::nullopt;
  const std::string text = captured_text(cell);
  const std::size_t colon = std::min(text.find(':'), text.size());
  if (colon > kLongestLabel) return std::nullopt;
  std::string role = text.substr(0, colon);
  const std::string words = printed_words(role);
  const std::size_t space = std::min(words.find(' '), words.size());
  const std::string_view rest = std::string_view(words).substr(space);
  if (!reads_as(std::string_view(words).substr(0, space), "responsable")) return std::nullopt;
  if (!rest.starts_with(" de ") && !rest.starts_with(" del ")) return std::nullopt;
  return RoleText{std::move(role), colon < text.size() ? after(text, colon + 1) : ""};
}

bool is_label_or_role(const Cell& cell) {
  return labelled_text(cell).has_value() || role_text(cell).has_value();
}

bool is_fixed_text(const Cell& cell) {
  constexpr std::array<std::string_view, 9> kFixed{
      "nombre y firma", "nombre",         "firma", "signature",       "nombre firma",
      "tmm-f004",       "firma y nombre", "sello", "formato tmm-f004"};
  if (!std::holds_alternative<std::string>(cell)) return false;
  const std::string text = cell_text(cell);
  if (text.size() > kLongestLabel) return false;
  const std::string words = printed_words(text);
  return words.find_first_not_of('-') == std::string::npos || words == kYearTitle ||
         words.find("avance fisico programatico") != std::string::npos ||
         std::any_of(kFixed.begin(), kFixed.end(),
                     [&](std::string_view fixed) { return reads_as(words, fixed); });
}

std::optional<InstitutionText> institution_text(const Cell& cell) {
  if (!std::holds_alternative<std::string>(cell)) return std::nullopt;
  InstitutionText found{"", captured_text(cell)};
  const std::size_t space = found.institution.find(' ');
  if (space != std::string::npos && found.institution.find_first_not_of("IVXLC") == space) {
    found.administration = found.institution.substr(0, space);
    found.institution = after(found.institution, space);
  }
  const std::string words = printed_words(found.institution);
  constexpr std::array<std::string_view, 4> kInstitutions{"ayuntamiento de", "h ayuntamiento",
                                                          "honorable ayuntamiento", "municipio de"};
  const bool is_one =
      std::any_of(kInstitutions.begin(), kInstitutions.end(),
                  [&](std::string_view known) { return begins_with_word(words, known); });
  return is_one ? std::optional(std::move(found)) : std::nullopt;
}

}  // namespace poa
