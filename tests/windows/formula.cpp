// SPDX-License-Identifier: MPL-2.0
#include "formula.hpp"

#include <cctype>
#include <stdexcept>

namespace poa::windows {
namespace {

Value blank() { return {true, {}, 0}; }

bool is_letter(char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; }
bool is_digit(char c) { return std::isdigit(static_cast<unsigned char>(c)) != 0; }

// Reads a text from its beginning to its end.
class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text) {}

  [[nodiscard]] char next() const { return at_ < text_.size() ? text_[at_] : '\0'; }
  bool take(char wanted) {
    if (next() != wanted) return false;
    ++at_;
    return true;
  }
  void expect(char wanted) {
    if (!take(wanted)) fail();
  }
  [[noreturn]] void fail() const {
    throw std::runtime_error("cannot read \"" + std::string(text_) + "\" from character " +
                             std::to_string(at_) + " on");
  }

  std::string name() {
    std::string name;
    while (is_letter(next()) || is_digit(next()) || next() == '_') name += text_[at_++];
    return name;
  }

  double number() {
    const std::string rest(text_.substr(at_));
    std::size_t length = 0;
    try {
      const double number = std::stod(rest, &length);
      at_ += length;
      return number;
    } catch (const std::logic_error&) {
      fail();
    }
  }

  Value constant() {
    if (!take('"')) return {false, {}, number()};
    Value value = blank();
    // A quotation mark ends the text; two stand for one.
    for (; next() != '\0'; value.text += text_[at_++]) {
      if (take('"') && next() != '"') return value;
    }
    fail();
  }

  // A comma goes to the next column, a semicolon to the next row.
  std::vector<Row> array() {
    std::vector<Row> rows(1);
    expect('{');
    while (true) {
      rows.back().push_back(constant());
      if (take('}')) return rows;
      if (take(';')) {
        rows.emplace_back();
      } else {
        expect(',');
      }
    }
  }

  struct Address {
    int row = 0;
    int column = 0;
  };
  Address address() {
    Address address;
    while (is_letter(next())) address.column = address.column * 26 + (text_[at_++] - 'A' + 1);
    if (!is_digit(next())) fail();
    while (is_digit(next())) address.row = address.row * 10 + (text_[at_++] - '0');
    return {address.row - 1, address.column - 1};
  }

 private:
  std::string_view text_;
  std::size_t at_ = 0;
};

using Sheet = std::vector<Row>;

Value cell_of(const Sheet& sheet, int row, int column) {
  const auto at_row = static_cast<std::size_t>(row);
  const auto at_column = static_cast<std::size_t>(column);
  if (at_row >= sheet.size() || at_column >= sheet[at_row].size()) return blank();
  return sheet[at_row][at_column];
}

Operand reference(Reader& reader, const Sheet& sheet) {
  const Reader::Address from = reader.address();
  const bool is_range = reader.take(':');
  const Reader::Address to = is_range ? reader.address() : from;
  Operand operand{is_range ? Shape::Matrix : Shape::Single, true, from.row, from.column, {}};
  for (int row = from.row; row <= to.row; ++row) {
    Row& cells = operand.rows.emplace_back();
    for (int column = from.column; column <= to.column; ++column)
      cells.push_back(cell_of(sheet, row, column));
  }
  return operand;
}

Operand operand(Reader& reader, const Sheet& sheet) {
  if (reader.next() == ',' || reader.next() == ')') return {};
  if (is_letter(reader.next())) return reference(reader, sheet);
  if (reader.next() == '{') return {Shape::Matrix, false, 0, 0, reader.array()};
  return {Shape::Single, false, 0, 0, {{reader.constant()}}};
}

std::vector<Operand> operands(Reader& reader, const Sheet& sheet) {
  std::vector<Operand> arguments;
  reader.expect('(');
  if (reader.take(')')) return arguments;
  do {
    arguments.push_back(operand(reader, sheet));
  } while (reader.take(','));
  reader.expect(')');
  return arguments;
}

}  // namespace

Formula read_formula(std::string_view text, std::string_view sheet_text) {
  const Sheet sheet = sheet_text.empty() ? Sheet() : Reader(sheet_text).array();
  Reader reader(text);
  Formula formula;
  formula.function = reader.name();
  const bool within_index = formula.function == "INDEX";
  if (within_index) {
    reader.expect('(');
    formula.function = reader.name();
  }
  formula.arguments = operands(reader, sheet);
  if (within_index) {
    reader.expect(',');
    formula.row = static_cast<int>(reader.number());
    reader.expect(',');
    formula.column = static_cast<int>(reader.number());
    reader.expect(')');
  }
  reader.expect('\0');
  return formula;
}

}  // namespace poa::windows
