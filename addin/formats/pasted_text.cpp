// SPDX-License-Identifier: MPL-2.0
#include "formats/pasted_text.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "domain/values/text.hpp"

namespace poa::formats {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view kEndsOfField = "\t\r\n";

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

// The characters of a field as a cell can keep them.
std::string kept(std::string_view field) {
  std::string text;
  text.reserve(field.size());
  for (std::size_t at = 0; at < field.size(); ++at) {
    const char character = field[at];
    const bool second_half = character == '\n' && at > 0 && field[at - 1] == '\r';
    if (character == '\t') {
      text += ' ';
    } else if (character >= '\n' && character <= '\r') {
      if (!second_half) text += '\n';
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

struct Row {
  std::size_t width = 0;    // in columns, blank ones too
  std::size_t used = 0;     // up to the last that is not blank
  std::vector<Cell> cells;  // up to there, but no more than a table may have
};

class Reader {
 public:
  explicit Reader(std::string_view text) : rest_(text) {}

  [[nodiscard]] bool at_end() const { return rest_.empty(); }

  // Takes a line with what ends it.
  Row row() {
    Row row;
    for (row.width = 1;; ++row.width) {
      Cell cell = field();
      if (!is_blank_cell(cell)) {
        row.used = row.width;
        if (row.used <= kMostPastedColumns) {
          row.cells.resize(row.used - 1);
          row.cells.push_back(std::move(cell));
        }
      }
      if (!rest_.starts_with('\t')) break;
      rest_.remove_prefix(1);
    }
    if (rest_.starts_with('\r')) rest_.remove_prefix(1);
    if (rest_.starts_with('\n')) rest_.remove_prefix(1);
    return row;
  }

 private:
  Cell field() {
    if (auto quoted = quoted_field()) return cell_of(*quoted);
    const std::string_view plain = rest_.substr(0, rest_.find_first_of(kEndsOfField));
    rest_.remove_prefix(plain.size());
    return cell_of(plain);
  }

  // Takes nothing when the field is not quoted from its first character to its last.
  std::optional<std::string> quoted_field() {
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
    if (from < rest_.size() && kEndsOfField.find(rest_[from]) == std::string_view::npos)
      return std::nullopt;
    rest_.remove_prefix(from);
    return content;
  }

  std::string_view rest_;
};

CellTable table_of(std::vector<Row>& rows, std::size_t columns) {
  CellTable table(rows.size(), columns);
  for (std::size_t row = 0; row < rows.size(); ++row) {
    std::vector<Cell>& cells = rows[row].cells;
    for (std::size_t column = 0; column < cells.size(); ++column)
      table.at(row, column) = std::move(cells[column]);
  }
  return table;
}

}  // namespace

std::optional<CellTable> read_pasted_text(std::string_view text) {
  if (text.size() > kLargestPastedText) return std::nullopt;
  if (text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size());
  std::vector<Row> rows;
  std::size_t used = 0;
  std::size_t width = 0;
  Reader reader(text);
  for (std::size_t line = 1; !reader.at_end(); ++line) {
    Row row = reader.row();
    if (row.used > kMostPastedColumns || (row.used > 0 && line > kMostPastedRows))
      return std::nullopt;
    width = std::max(width, row.width);
    if (row.used > 0) used = line;
    if (line <= kMostPastedRows) rows.push_back(std::move(row));
  }
  if (used == 0) return CellTable(0, 0);
  if (width == 1) rows.resize(used);
  return table_of(rows, std::min(width, kMostPastedColumns));
}

}  // namespace poa::formats
