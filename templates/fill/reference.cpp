// SPDX-License-Identifier: MPL-2.0
#include "fill/reference.hpp"

#include <boost/algorithm/string/replace.hpp>
#include <regex>
#include <vector>

#include "fill/fill_error.hpp"

namespace poa::fill {
namespace {

// One end of a reference. A whole column has no row, a whole row no column.
const std::string kEnd =
    R"((\$?(?:'(?:[^']|'')*'|[^'.$:\s\[\]]+))?\.(?:\$?([A-Z]{1,3}))?(\$?)([0-9]{1,7})?)";
constexpr std::size_t kSheet = 1;
constexpr std::size_t kColumn = 2;
constexpr std::size_t kDollar = 3;
constexpr std::size_t kRow = 4;

const std::regex kEndPattern(kEnd);
const std::string kRange = kEnd + "(?::" + kEnd + ")?";
const std::regex kRangePattern(kRange);
const std::regex kListPattern(kRange + "(?:\\s+" + kRange + ")*");
const std::regex kTextOrBrackets(R"re("(?:[^"]|"")*"|\[((?:'(?:[^']|'')*'|[^\]'])*)\])re");
const std::regex kCellPattern(R"(\.\$?[A-Z]{1,3}\$?[0-9])");

std::string sheet_name(std::string written) {
  if (written.starts_with('$')) written.erase(0, 1);
  if (!written.starts_with('\'')) return written;
  written = written.substr(1, written.size() - 2);
  boost::replace_all(written, "''", "'");
  return written;
}

int column_number(const std::string& letters) {
  int number = 0;
  for (const char letter : letters) number = number * 26 + (letter - 'A' + 1);
  return number;
}

struct Corner {
  std::string sheet;
  int column;
  int row;
};

Corner corner(const std::smatch& end, const std::string& own_sheet) {
  if (!end[kColumn].matched || !end[kRow].matched) {
    throw FillError("no single cell: " + end.str());
  }
  return {end[kSheet].matched ? sheet_name(end[kSheet]) : own_sheet, column_number(end[kColumn]),
          std::stoi(end[kRow])};
}

}  // namespace

std::string move_references(const std::string& references, const std::string& own_sheet,
                            const MoveRow& move) {
  if (!std::regex_match(references, kListPattern)) throw FillError("no reference: " + references);
  std::string result;
  std::string sheet;
  for (std::sregex_iterator end(references.begin(), references.end(), kEndPattern), none;
       end != none; ++end) {
    const std::smatch& match = *end;
    if (match.prefix() != ":") sheet = own_sheet;
    if (match[kSheet].matched) sheet = sheet_name(match[kSheet]);
    result += match.prefix();
    if (!match[kRow].matched) {
      result += match.str();
      continue;
    }
    if (sheet.empty()) throw FillError("on no sheet: " + references);
    result.append(match[0].first, match[kRow].first);
    result += std::to_string(move({sheet, std::stoi(match[kRow]), match[kDollar].length() > 0}));
  }
  return result;
}

std::string move_formula(const std::string& formula, const std::string& own_sheet,
                         const MoveRow& move) {
  std::string result;
  auto rest = formula.begin();
  for (std::sregex_iterator part(formula.begin(), formula.end(), kTextOrBrackets), none;
       part != none; ++part) {
    const std::smatch& match = *part;
    result.append(rest, match[0].first);
    result +=
        match[1].matched ? "[" + move_references(match[1], own_sheet, move) + "]" : match.str();
    rest = match[0].second;
  }
  return result.append(rest, formula.end());
}

bool looks_like_reference(const std::string& text) { return std::regex_search(text, kCellPattern); }

Area parse_area(const std::string& reference) {
  if (!std::regex_match(reference, kRangePattern)) throw FillError("no range: " + reference);
  std::vector<Corner> corners;
  for (std::sregex_iterator end(reference.begin(), reference.end(), kEndPattern), none; end != none;
       ++end) {
    corners.push_back(corner(*end, corners.empty() ? "" : corners.front().sheet));
  }
  const Corner& first = corners.front();
  const Corner& last = corners.back();
  if (first.sheet.empty() || last.sheet != first.sheet) {
    throw FillError("no range of one sheet: " + reference);
  }
  return {first.sheet, first.column, first.row, last.column, last.row};
}

}  // namespace poa::fill
