// SPDX-License-Identifier: MPL-2.0
// Lists ways to break C++ sources, one change of one line at a time: comparisons, operators,
// constants, conditions, columns, severities, dropped statements. A line a mutant: file, line
// number and the line as it would read, parted by tabs. The same sources give the same list.
//
//   list_mutants <number> <file>...    so many of each function, evenly spaced
#include <algorithm>
#include <cctype>
#include <cstddef>
#include <fstream>
#include <iostream>
#include <regex>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace {

struct Swap {
  std::string_view from;
  std::string_view to;
};

// With their spaces operators are told from the brackets of templates and from pointers.
constexpr Swap kSwaps[] = {
    {" == ", " != "},
    {" != ", " == "},
    {" < ", " <= "},
    {" <= ", " < "},
    {" > ", " >= "},
    {" >= ", " > "},
    {" && ", " || "},
    {" || ", " && "},
    {" + ", " - "},
    {" - ", " + "},
    {" * ", " / "},
    {" / ", " * "},
    {" += ", " -= "},
    {"++", "--"},
    {"!", ""},
    {"true", "false"},
    {"false", "true"},
    {" return;", ";"},
    {" continue;", ";"},
    {" break;", ";"},
    {"std::min", "std::max"},
    {"std::max", "std::min"},
    {"any_of", "all_of"},
    {"all_of", "any_of"},
    {".front()", ".back()"},
    {".back()", ".front()"},
    {"planned", "achieved"},
    {"achieved", "planned"},
    {"kPlannedColumns", "kAchievedColumns"},
    {"kAchievedColumns", "kPlannedColumns"},
    {"Severity::Error", "Severity::Warning"},
    {"Severity::Warning", "Severity::Notice"},
    {"Severity::Notice", "Severity::Error"},
    {"Column::Lines", "Column::Text"},
    {"Column::Text", "Column::Unit"},
    {"Column::Unit", "Column::Annual"},
    {"Column::Annual", "Column::Planned1"},
    {"Column::Absolute", "Column::Relative"},
    {"Column::Relative", "Column::Remarks"},
    {"Column::Remarks", "Column::Kind"},
    {"Column::Kind", "Column::Components"},
    {"Column::Components", "Column::Reviewed"},
    {"GoalKind::Sum", "GoalKind::Latest"},
    {"GoalKind::Total", "GoalKind::Sum"},
    {"GoalKind::Latest", "GoalKind::Average"},
    {"Fault::OutOfRange", "Fault::WrongKind"},
    {"Fault::WrongShape", "Fault::WrongKind"},
    {"Fault::WrongKind", "Fault::UnknownText"},
    {"Fault::UnknownText", "Fault::OutOfRange"},
};

struct Mutant {
  std::size_t line;  // from 0
  std::string text;
};

// The line with its texts, characters and comments blanked out, as long as before.
std::string code_of(const std::string& line) {
  std::string code = line;
  char quote = 0;
  for (std::size_t at = 0; at < line.size(); ++at) {
    const bool escaped = quote != 0 && line[at] == '\\';
    const bool digit_mark = at > 0 && std::isdigit(static_cast<unsigned char>(line[at - 1])) != 0;
    if (quote == 0 && line.compare(at, 2, "//") == 0) return code.replace(at, line.size(), "");
    if (quote == 0 && (line[at] == '"' || (line[at] == '\'' && !digit_mark))) {
      quote = line[at];
    } else if (quote != 0) {
      if (line[at] == quote) quote = 0;
      code[at] = ' ';
    }
    if (escaped && at + 1 < line.size()) code[++at] = ' ';
  }
  return code;
}

bool has_code(const std::string& code) {
  static const std::regex kNone(
      R"(^\s*(#|namespace|using|template|static_assert|assert\(|case |public:|private:).*)");
  return !std::regex_match(code, kNone);
}

bool opens_function(const std::string& code) {
  return !code.empty() && std::isalpha(static_cast<unsigned char>(code.front())) != 0;
}

std::string replaced(std::string line, std::size_t at, std::size_t length, std::string_view with) {
  return line.replace(at, length, with);
}

void swap_words(std::size_t number, const std::string& line, const std::string& code,
                std::vector<Mutant>& mutants) {
  for (const Swap& swap : kSwaps) {
    for (std::size_t at = code.find(swap.from); at != std::string::npos;
         at = code.find(swap.from, at + 1)) {
      if (swap.from == "!" && code.compare(at, 2, "!=") == 0) continue;
      if (swap.from == " + " && line.find('"') != std::string::npos) continue;  // Texts, joined.
      mutants.push_back({number, replaced(line, at, swap.from.size(), swap.to)});
    }
  }
}

// Numbers, but the lengths of arrays.
void raise_numbers(std::size_t number, const std::string& line, const std::string& code,
                   std::vector<Mutant>& mutants) {
  static const std::regex kNumber(R"(\b\d{1,6}\b(?!['>]))");
  for (std::sregex_iterator found(code.begin(), code.end(), kNumber), end; found != end; ++found) {
    const auto at = static_cast<std::size_t>(found->position());
    if (at > 0 && code[at - 1] == '\'') continue;
    mutants.push_back({number, replaced(line, at, static_cast<std::size_t>(found->length()),
                                        std::to_string(std::stoi(found->str()) + 1))});
  }
}

// `if (…)` whose condition ends on its line.
void negate_condition(std::size_t number, const std::string& line, const std::string& code,
                      std::vector<Mutant>& mutants) {
  const std::size_t start = code.find("if (");
  if (start == std::string::npos || code.find(" = ", start) != std::string::npos) return;
  int depth = 0;
  for (std::size_t at = start + 3; at < code.size(); ++at) {
    if (code[at] == '(') ++depth;
    if (code[at] == ')' && --depth == 0) {
      const std::string closed = replaced(line, at, 1, "))");
      mutants.push_back({number, replaced(closed, start, 4, "if (!(")});
      return;
    }
  }
}

// A call or an assignment that is whole on its line; it stays in sight as a comment.
void drop_statement(std::size_t number, const std::string& before, const std::string& line,
                    const std::string& code, std::vector<Mutant>& mutants) {
  static const std::regex kStatement(
      R"(^ +(?!return|const|using|static|std::|for|if|do |break|continue)[a-z_][\w\[\].>()*-]*( \+?= |\(|\.|\[).*;$)");
  static const std::regex kEnd(R"(.*[;{}]\s*$)");
  if (std::regex_match(code, kStatement) && std::regex_match(before, kEnd))
    mutants.push_back({number, replaced(line, line.find_first_not_of(' '), 0, ";  // ")});
}

// Appends as many of `all` as wanted, evenly spaced.
void choose(std::size_t wanted, const std::vector<Mutant>& all, std::vector<Mutant>& chosen) {
  const std::size_t count = std::min(wanted, all.size());
  for (std::size_t i = 0; i < count; ++i)
    chosen.push_back(all[(2 * i + 1) * all.size() / (2 * count)]);
}

std::vector<std::string> lines_of(const std::string& file) {
  std::ifstream stream(file);
  if (!stream) throw std::runtime_error("cannot read " + file);
  std::vector<std::string> lines;
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

std::vector<Mutant> mutants_of(const std::vector<std::string>& lines, std::size_t wanted) {
  std::vector<Mutant> chosen;
  std::vector<Mutant> in_function;
  std::string before;
  for (std::size_t number = 0; number < lines.size(); ++number) {
    const std::string& line = lines[number];
    const std::string code = code_of(line);
    if (!has_code(code)) continue;
    if (opens_function(code)) {
      choose(wanted, in_function, chosen);
      in_function.clear();
    }
    swap_words(number, line, code, in_function);
    raise_numbers(number, line, code, in_function);
    negate_condition(number, line, code, in_function);
    drop_statement(number, before, line, code, in_function);
    if (code.find_first_not_of(' ') != std::string::npos) before = code;
  }
  choose(wanted, in_function, chosen);
  return chosen;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) {
    std::cerr << "usage: " << argv[0] << " <number> <file>...\n";
    return 2;
  }
  for (int i = 2; i < argc; ++i) {
    for (const Mutant& mutant : mutants_of(lines_of(argv[i]), std::stoul(argv[1])))
      std::cout << argv[i] << '\t' << mutant.line + 1 << '\t' << mutant.text << '\n';
  }
  return 0;
}
