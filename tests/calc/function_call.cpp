// SPDX-License-Identifier: MPL-2.0
#include "calc/function_call.hpp"

#include <algorithm>
#include <boost/algorithm/string/join.hpp>
#include <boost/algorithm/string/replace.hpp>
#include <boost/lexical_cast/try_lexical_convert.hpp>
#include <regex>

namespace poa::office {
namespace {

// Follows a formula: what is inside a text counts for nothing.
class Nesting {
 public:
  void pass(char character) {
    if (character == '"') in_text_ = !in_text_;
    if (in_text_) return;
    if (character == '(' || character == '{') ++depth_;
    if (character == ')' || character == '}') --depth_;
  }
  [[nodiscard]] bool outside() const { return depth_ == 0 && !in_text_; }

 private:
  int depth_ = 0;
  bool in_text_ = false;
};

std::vector<std::string> split(std::string_view list) {
  std::vector<std::string> parts;
  if (list.empty()) return parts;
  parts.emplace_back();
  Nesting nesting;
  for (const char character : list) {
    if (character == ';' && nesting.outside()) {
      parts.emplace_back();
    } else {
      parts.back() += character;
    }
    nesting.pass(character);
  }
  return parts;
}

// Returns where the parenthesis that opens `text` closes.
std::size_t closing(std::string_view text) {
  Nesting nesting;
  for (std::size_t index = 0; index < text.size(); ++index) {
    nesting.pass(text[index]);
    if (nesting.outside()) return index;
  }
  throw OfficeError("no closing parenthesis: " + std::string(text));
}

bool is_text(std::string_view argument) {
  return argument.size() >= 2 && argument.front() == '"' && argument.back() == '"';
}

}  // namespace

std::string FunctionCall::call() const {
  return name + "(" + boost::algorithm::join(arguments, ";") + ")";
}

std::string FunctionCall::formula() const { return before + call() + after; }

FunctionCall parse_call(std::string_view formula) {
  static const std::regex kName(R"((mx\.poa|com\.sun)\.[a-z.]+[a-z0-9]*(?=\())", std::regex::icase);
  std::match_results<std::string_view::const_iterator> found;
  if (!std::regex_search(formula.begin(), formula.end(), found, kName)) {
    throw OfficeError("no function of an add-in: " + std::string(formula));
  }
  const auto start = static_cast<std::size_t>(found.position());
  const std::string_view opened = formula.substr(start + static_cast<std::size_t>(found.length()));
  const std::size_t end = closing(opened);
  const std::size_t first = formula.front() == '=' ? 1 : 0;
  return {std::string(formula.substr(first, start - first)), found.str(),
          split(opened.substr(1, end - 1)), std::string(opened.substr(end + 1))};
}

std::vector<CellValue> literal_cells(std::string_view argument) {
  if (argument.starts_with('{')) {
    std::vector<CellValue> cells;
    for (const std::string& element : split(argument.substr(1, argument.size() - 2))) {
      const std::vector<CellValue> cell = literal_cells(element);
      if (cell.size() != 1) throw OfficeError("not an array of one row: " + std::string(argument));
      cells.push_back(cell.front());
    }
    return cells;
  }
  if (is_text(argument)) {
    std::string text(argument.substr(1, argument.size() - 2));
    boost::replace_all(text, "\"\"", "\"");
    return {text};
  }
  double number = 0;
  if (boost::conversion::try_lexical_convert(argument, number)) return {number};
  return {};
}

}  // namespace poa::office
