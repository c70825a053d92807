// SPDX-License-Identifier: MPL-2.0
#include "formats/delimited_text.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "domain/values/text.hpp"

namespace poa::formats {
namespace {

// As Calc and Excel show them, in English and in Spanish; Calc's other errors are Err: and a
// number.
constexpr std::array<std::string_view, 14> kErrors{
    "#REF!",     "#¡REF!", "#DIV/0!", "#¡DIV/0!", "#VALUE!", "#¡VALOR!", "#NAME?",
    "#¿NOMBRE?", "#N/A",   "#N/D",    "#NUM!",    "#¡NUM!",  "#NULL!",   "#¡NULO!"};
constexpr std::string_view kNumberedError = "Err:";

bool names_error(std::string_view text) {
  if (std::find(kErrors.begin(), kErrors.end(), text) != kErrors.end()) return true;
  if (!text.starts_with(kNumberedError)) return false;
  text.remove_prefix(kNumberedError.size());
  return text.size() == 3 && text.find_first_not_of("0123456789") == std::string_view::npos;
}

bool is_second_half(std::string_view text, std::size_t at) {
  return text[at] == '\n' && at > 0 && text[at - 1] == '\r';
}

// The characters of a field as a cell can keep them.
std::string kept(std::string_view field) {
  std::string text;
  text.reserve(field.size());
  for (std::size_t at = 0; at < field.size(); ++at) {
    const char character = field[at];
    if (character == '\t') {
      text += ' ';
    } else if (character >= '\n' && character <= '\r') {
      if (!is_second_half(field, at)) text += '\n';
    } else if (static_cast<unsigned char>(character) >= ' ' && character != '\x7F') {
      text += character;
    }
  }
  return text;
}

Cell cell_of(std::string_view field) {
  std::string text = kept(field);
  if (names_error(trim(text))) return CellError{};
  return make_text_cell(std::move(text));
}

}  // namespace

DelimitedRow DelimitedReader::row() {
  DelimitedRow row;
  row.line = line_;
  for (row.width = 1;; ++row.width) {
    Cell cell = field();
    if (!is_blank_cell(cell)) {
      row.used = row.width;
      if (row.used <= most_columns_) {
        row.cells.resize(row.used - 1);
        row.cells.push_back(std::move(cell));
      }
    }
    if (!rest_.starts_with(ends_.front())) break;
    take(1);
  }
  if (!rest_.empty()) take(rest_.starts_with("\r\n") ? 2 : 1);
  return row;
}

void DelimitedReader::take(std::size_t bytes) {
  for (std::size_t at = 0; at < bytes; ++at) {
    const bool breaks = rest_[at] == '\r' || rest_[at] == '\n';
    if (breaks && !is_second_half(rest_, at)) ++line_;
  }
  rest_.remove_prefix(bytes);
}

Cell DelimitedReader::field() {
  if (auto quoted = quoted_field()) return cell_of(*quoted);
  const std::string_view plain = rest_.substr(0, rest_.find_first_of(ends_));
  take(plain.size());
  return cell_of(plain);
}

// Takes nothing when the field is not quoted from its first character to its last.
std::optional<std::string> DelimitedReader::quoted_field() {
  if (!rest_.starts_with('"')) return std::nullopt;
  std::string content;
  std::size_t from = 1;
  while (true) {
    const std::size_t mark = rest_.find('"', from);
    if (mark == std::string_view::npos) return std::nullopt;
    content += rest_.substr(from, mark - from);
    from = mark + 1;
    if (from == rest_.size() || rest_[from] != '"') break;
    content += '"';
    ++from;
  }
  if (from < rest_.size() && ends_.find(rest_[from]) == std::string::npos) return std::nullopt;
  take(from);
  return content;
}

}  // namespace poa::formats
