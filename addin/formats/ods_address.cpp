// SPDX-License-Identifier: MPL-2.0
#include "formats/ods_address.hpp"

#include <charconv>
#include <system_error>

#include "domain/values/digits.hpp"

namespace poa::formats {
namespace {

// Of the largest sheet that an office has.
constexpr std::int64_t kMostRows = 1'048'576;
constexpr std::int64_t kMostColumns = 16'384;

// Takes an address apart from its beginning; what does not fit leaves nothing to go on with.
class AddressReader {
 public:
  explicit AddressReader(std::string_view text) : rest_(text) {}

  [[nodiscard]] bool at_end() const { return rest_.empty(); }

  bool take(char mark) {
    if (!rest_.starts_with(mark)) return false;
    rest_.remove_prefix(1);
    return true;
  }

  // "$Hoja" or "$'Mi hoja'", where '' is an apostrophe.
  std::optional<std::string> sheet() {
    if (!take('$')) return std::nullopt;
    return take('\'') ? quoted() : plain();
  }

  // "$A", from 0.
  std::optional<std::int64_t> column() {
    if (!take('$')) return std::nullopt;
    std::int64_t column = 0;
    std::size_t letters = 0;
    while (letters < rest_.size() && rest_[letters] >= 'A' && rest_[letters] <= 'Z' &&
           column <= kMostColumns) {
      column = 26 * column + (rest_[letters++] - 'A' + 1);
    }
    rest_.remove_prefix(letters);
    if (letters == 0 || column > kMostColumns) return std::nullopt;
    return column - 1;
  }

  // "$1", from 0.
  std::optional<std::int64_t> row() {
    if (!take('$')) return std::nullopt;
    const std::string_view digits = leading_digits(rest_);
    std::int64_t row = 0;
    const auto error = std::from_chars(digits.data(), digits.data() + digits.size(), row).ec;
    rest_.remove_prefix(digits.size());
    if (error != std::errc() || row < 1 || row > kMostRows) return std::nullopt;
    return row - 1;
  }

 private:
  std::optional<std::string> quoted() {
    std::string name;
    while (!rest_.empty()) {
      const char character = rest_.front();
      rest_.remove_prefix(1);
      if (character == '\'' && !take('\'')) return name;
      name += character;
    }
    return std::nullopt;
  }

  std::optional<std::string> plain() {
    const auto end = rest_.find('.');
    if (end == 0 || end == std::string_view::npos) return std::nullopt;
    std::string name(rest_.substr(0, end));
    rest_.remove_prefix(end);
    return name;
  }

  std::string_view rest_;
};

}  // namespace

std::optional<SheetArea> read_ods_address(std::string_view text) {
  AddressReader reader(text);
  auto sheet = reader.sheet();
  if (!sheet || !reader.take('.')) return std::nullopt;
  const auto column = reader.column();
  const auto row = column ? reader.row() : std::nullopt;
  if (!row) return std::nullopt;
  SheetArea area{*std::move(sheet), {*row, *row, *column, *column}};
  if (reader.at_end()) return area;
  if (!reader.take(':')) return std::nullopt;
  if (!reader.take('.')) {
    const auto last_sheet = reader.sheet();
    if (last_sheet != area.sheet || !reader.take('.')) return std::nullopt;
  }
  const auto last_column = reader.column();
  const auto last_row = last_column ? reader.row() : std::nullopt;
  if (!last_row || !reader.at_end() || *last_row < *row || *last_column < *column)
    return std::nullopt;
  area.cells.last_row = *last_row;
  area.cells.last_column = *last_column;
  return area;
}

}  // namespace poa::formats
