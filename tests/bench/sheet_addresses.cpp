// SPDX-License-Identifier: MPL-2.0
#include "bench/sheet_addresses.hpp"

#include <algorithm>

namespace poa::bench {
namespace {

// "A", "Z", "AA" …, from 0.
std::string column_name(std::size_t column) {
  constexpr std::size_t kLetters = 26;
  const std::string last(1, static_cast<char>('A' + column % kLetters));
  return column < kLetters ? last : column_name(column / kLetters - 1) + last;
}

}  // namespace

std::string area(std::size_t first_column, std::size_t columns, int rows) {
  return column_name(first_column) + "1:" + column_name(first_column + columns - 1) +
         std::to_string(rows);
}

void SheetAddresses::add_column(const std::string& name, std::size_t column) {
  const std::string letters = column_name(column);
  add(name, letters + "1");
  addresses_["[[" + name + "]]"] = "$" + letters + "$1:$" + letters + "$" + std::to_string(rows_);
}

void SheetAddresses::add(const std::string& name, const std::string& address) {
  addresses_["[" + name + "]"] = address;
}

std::string SheetAddresses::in(const std::string& formula) const {
  std::string result;
  for (std::size_t at = 0; at < formula.size();) {
    const std::size_t length = name_length(formula, at);
    result += length == 0 ? formula.substr(at, 1) : addresses_.at(formula.substr(at, length));
    at += std::max<std::size_t>(length, 1);
  }
  return result;
}

// 0 when no name begins there: square brackets also stand in regular expressions.
std::size_t SheetAddresses::name_length(const std::string& formula, std::size_t at) const {
  if (formula[at] != '[') return 0;
  const std::size_t end = formula.find(']', at);
  for (const std::size_t length : {end - at + 2, end - at + 1}) {
    if (addresses_.contains(formula.substr(at, length))) return length;
  }
  return 0;
}

}  // namespace poa::bench
