// SPDX-License-Identifier: MPL-2.0
// A table of any texts and figures as CSV: a reader that knows nothing but RFC 4180 gets every cell
// back, and none of them begins a formula.
#include "formats/csv.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "fuzz.hpp"

namespace poa::fuzz {
namespace {

using Rows = std::vector<std::vector<std::string>>;

constexpr std::string_view kFormulas = "=+-@\t\r";

// A cell of digits alone is a figure.
Cell cell_of(const std::string& text) {
  const bool figure =
      !text.empty() && text.size() < 15 &&
      std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
  if (figure) return std::stod(text);
  return make_text_cell(text);
}

// A byte 0 ends a cell, and three cells are a row.
CellTable table_of(std::string_view input) {
  constexpr std::size_t kColumns = 3;
  std::vector<std::string> texts(1);
  for (const char byte : input) {
    if (byte == '\0')
      texts.emplace_back();
    else
      texts.back() += byte;
  }
  CellTable table((texts.size() + kColumns - 1) / kColumns, kColumns);
  for (std::size_t at = 0; at < texts.size(); ++at)
    table.at(at / kColumns, at % kColumns) = cell_of(texts[at]);
  return table;
}

// RFC 4180 to the letter; whatever it does not allow is refused.
class Reader {
 public:
  explicit Reader(std::string_view csv) : rest_(csv) {}

  Rows rows() {
    Rows rows;
    while (!rest_.empty()) {
      rows.emplace_back();
      do rows.back().push_back(field());
      while (take(","));
      require(take("\r\n"), "a row ends in CRLF");
    }
    return rows;
  }

 private:
  bool take(std::string_view what) {
    if (!rest_.starts_with(what)) return false;
    rest_.remove_prefix(what.size());
    return true;
  }
  std::string field() { return take("\"") ? quoted() : plain(); }
  std::string plain() {
    const std::string_view text = rest_.substr(0, rest_.find_first_of(",\"\r\n"));
    rest_.remove_prefix(text.size());
    return std::string(text);
  }
  std::string quoted() {
    std::string text;
    while (true) {
      const std::size_t mark = rest_.find('"');
      require(mark != std::string_view::npos, "a quoted field ends");
      text += rest_.substr(0, mark);
      rest_.remove_prefix(mark + 1);
      if (!take("\"")) return text;
      text += '"';
    }
  }

  std::string_view rest_;
};

std::string expected(const Cell& cell) {
  const auto* text = std::get_if<std::string>(&cell);
  return text != nullptr ? *text : cell_text(cell);
}

bool begins_formula(std::string_view text) {
  return !text.empty() && kFormulas.find(text.front()) != std::string_view::npos;
}

// As the header says: an apostrophe before what would be a formula comes off again.
std::string unguarded(const std::string& field) {
  const std::size_t start = field.find_first_not_of('\'');
  const bool guarded = start != std::string::npos && start > 0 &&
                       begins_formula(std::string_view(field).substr(start));
  return guarded ? field.substr(1) : field;
}

void require_same(const std::string& read, const Cell& cell) {
  require(!begins_formula(read), "no field begins a formula");
  require(unguarded(read) == expected(cell), "a cell reads as what it was");
}

}  // namespace

void run(std::string_view input) {
  const CellTable table = table_of(input);
  const std::string csv = formats::write_csv(table);
  require(!is_utf8(input) || is_utf8(csv), "UTF-8 stays UTF-8");
  const Rows rows = Reader(csv).rows();
  require(rows.size() == table.rows(), "each row is there");
  for (std::size_t row = 0; row < rows.size(); ++row) {
    require(rows[row].size() == table.columns(), "each cell is there");
    for (std::size_t column = 0; column < table.columns(); ++column)
      require_same(rows[row][column], table.at(row, column));
  }
}

}  // namespace poa::fuzz
