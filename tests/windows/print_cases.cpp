// SPDX-License-Identifier: MPL-2.0
// print_cases < <the methods as unoidl-read prints them> > <cases.cpp>: the catalogue's examples,
// and some more, as plain calls (cases.hpp). Runs on the machine that builds, so that the hosts
// need neither read formulas nor know any method. Fails for an example that it cannot turn into a
// call.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <iostream>
#include <iterator>
#include <map>
#include <regex>
#include <stdexcept>
#include <string>

#include "catalog/functions.hpp"
#include "formula.hpp"

namespace poa::windows {
namespace {

struct Example {
  std::string_view formula;
  std::string_view result;
  std::string_view sheet = {};  // an array constant; the sheet holds it from A1 on
};

// Examples of what differs by platform and the catalogue does not show: texts, cells, failures.
constexpr std::string_view kWrongAbsolute =
    R"({"1.1.1","101.- Obra","Obra",4,1,1,1,1,1,1,1,1,5,1.25,""})";
constexpr Example kMoreExamples[] = {
    // a kind with accent and capitals, which ICU folds
    {R"(POA_ABSOLUTO({1,4,1,2}," ÚLtimo "))", "2"},
    {R"(POA_ABSOLUTO({1;4;1;2},,2))", "5"},
    {R"(POA_ABSOLUTO(A1:D1,B2))", "6", "{1,2,\"\",3;0,\"SUMA\"}"},
    {R"(POA_RELATIVO("9",8))", "1.13"},
    {R"(POA_RELATIVO(0,0))", ""},
    {R"(POA_RELATIVO(9,0))", "#N/A"},
    {R"(POA_RELATIVO("doce",8))", "Err:502"},
    {R"(INDEX(POA_HALLAZGOS(A1:O3),1,2))", "ARIT-01", kWrongAbsolute},
    {R"(INDEX(POA_HALLAZGOS(A1:O3),1,4))", "absoluto", kWrongAbsolute},
    {R"(INDEX(POA_HALLAZGOS(A1:B3),1,1))", "Err:502"},
};

struct Method {
  std::string result;
  std::vector<std::string> arguments;
};
using Methods = std::map<std::string, Method>;

// Reads lines such as "double absoluto([in] any a, [in] any b) raises (…);".
Methods read_methods(std::istream& in) {
  static const std::regex kMethod(R"( *(.+) (\w+)\((.*?)\)(?: raises .*)?;)");
  static const std::regex kArgument(R"(\[in\] (.+?) \w+(?:, |$))");
  Methods methods;
  for (std::string line; std::getline(in, line);) {
    std::smatch match;
    if (!std::regex_match(line, match, kMethod)) continue;
    Method& method = methods[match[2]];
    method.result = match[1];
    const std::string list = match[3];
    for (std::sregex_iterator at(list.begin(), list.end(), kArgument), end; at != end; ++at)
      method.arguments.push_back((*at)[1]);
  }
  return methods;
}

std::string_view type_of(const std::string& declared) {
  static const std::map<std::string, std::string_view> kTypes{
      {"double", "Type::Double"},
      {"string", "Type::String"},
      {"any", "Type::Any"},
      {"sequence< sequence< any > >", "Type::Table"},
      {"::com::sun::star::table::XCellRange", "Type::CellRange"},
      {"::com::sun::star::beans::XPropertySet", "Type::Document"}};
  const auto found = kTypes.find(declared);
  if (found == kTypes.end()) throw std::runtime_error("with values of type " + declared);
  return found->second;
}

std::string_view name_of(Shape shape) {
  static constexpr std::string_view kNames[] = {"Shape::Omitted", "Shape::Single", "Shape::Matrix"};
  return kNames[static_cast<int>(shape)];
}

// The figure as printf writes it.
template <class Figure>
std::string printed(const char* format, Figure figure) {
  char text[32];
  const int length = std::snprintf(text, sizeof(text), format, figure);
  return {text, static_cast<std::size_t>(length)};
}

std::string literal(std::string_view text) {
  std::string quoted = "\"";
  for (const char c : text) {
    const bool is_plain = c >= ' ' && c <= '~' && c != '"' && c != '\\' && c != '?';
    quoted += is_plain ? std::string(1, c) : printed("\\%03o", static_cast<unsigned char>(c));
  }
  return quoted + '"';
}

std::string literal(double number) {
  return std::isnan(number) ? "__builtin_nan(\"\")" : printed("%.17g", number);
}

// The number that a cell shows, or NaN for a text.
double number_of(std::string_view shown) {
  const std::string text(shown);
  char* end = nullptr;
  const double number = std::strtod(text.c_str(), &end);
  return text.empty() || *end != '\0' ? std::nan("") : number;
}

std::string as_text(double number) { return printed("%.15g", number); }

// A cell as Calc hands it over for an argument of this type.
Value handed_over(const Operand& operand, const Value& cell, std::string_view type) {
  const bool is_blank = operand.is_reference && cell.is_text && cell.text.empty();
  if (type == "Type::Any" && operand.shape == Shape::Single && is_blank) return {false, {}, 0};
  if (type == "Type::Double" && is_blank) return {false, {}, 0};
  if (type == "Type::String" && !cell.is_text) return {true, as_text(cell.number), 0};
  return cell;
}

// Throws when Calc would not call the method with this argument.
void check_argument(const Operand& operand, std::string_view type) {
  if (operand.shape == Shape::Omitted && type != "Type::Any" && type != "Type::Document")
    throw std::runtime_error("without a required argument");
  if (operand.shape == Shape::Matrix && (type == "Type::Double" || type == "Type::String"))
    throw std::runtime_error("with a table for a single value");
  if (type == "Type::Double" && handed_over(operand, operand.rows[0][0], type).is_text)
    throw std::runtime_error("with a text for a number");
  if (type == "Type::CellRange" && !operand.is_reference)
    throw std::runtime_error("with constants for a cell range");
}

std::string cells(const Operand& operand, std::string_view type) {
  std::string list;
  for (const Row& row : operand.rows) {
    for (const Value& cell : row) {
      const Value value = handed_over(operand, cell, type);
      list += "{" + (value.is_text ? literal(value.text) : "nullptr") + ", " +
              literal(value.number) + "}, ";
    }
  }
  return list.empty() ? "{nullptr, 0}" : list;
}

std::string argument(const Operand& operand, std::string_view type, const std::string& cells_name) {
  const std::size_t columns = operand.rows.empty() ? 0 : operand.rows.front().size();
  std::string text = "{" + std::string(type) + ", " + std::string(name_of(operand.shape));
  for (const auto number : {operand.top, operand.left, static_cast<int>(operand.rows.size()),
                            static_cast<int>(columns)})
    text += ", " + std::to_string(number);
  return text + ", " + cells_name + "},\n";
}

std::string method_of(const std::string& display_name) {
  for (const catalog::Function& function : catalog::kFunctions) {
    if (function.display_name == display_name) return std::string(function.method);
  }
  throw std::runtime_error("of a function called " + display_name);
}

// Prints the arguments of case `number`; returns its line in the table.
std::string print_case(int number, const Example& example, const Methods& methods) {
  Formula formula = read_formula(example.formula, example.sheet);
  const std::string name = method_of(formula.function);
  const Method& method = methods.at(name);
  if (!method.arguments.empty() && type_of(method.arguments.front()) == "Type::Document")
    formula.arguments.emplace(formula.arguments.begin());
  if (formula.arguments.size() > method.arguments.size())
    throw std::runtime_error("with so many arguments");
  formula.arguments.resize(method.arguments.size());

  const std::string prefix = "kCase" + std::to_string(number);
  std::string arguments;
  for (std::size_t i = 0; i < formula.arguments.size(); ++i) {
    const std::string_view type = type_of(method.arguments[i]);
    check_argument(formula.arguments[i], type);
    const std::string cells_name = prefix + "Cells" + std::to_string(i);
    std::cout << "const Cell " << cells_name << "[] = {" << cells(formula.arguments[i], type)
              << "};\n";
    arguments += argument(formula.arguments[i], type, cells_name);
  }
  if (!arguments.empty())
    std::cout << "const Argument " << prefix << "[] = {\n" << arguments << "};\n";
  return "{" + literal(example.formula) + ", " + literal(example.result) + ", " +
         literal(number_of(example.result)) + ", " + literal(name) + ", " +
         std::string(type_of(method.result)) + ", " + std::to_string(formula.row) + ", " +
         std::to_string(formula.column) + ", " + std::to_string(formula.arguments.size()) + ", " +
         (arguments.empty() ? "nullptr" : prefix) + "},\n";
}

void print_cases(const Methods& methods) {
  std::vector<Example> examples;
  for (const catalog::Function& function : catalog::kFunctions)
    examples.push_back({function.example.formula, function.example.result});
  examples.insert(examples.end(), std::begin(kMoreExamples), std::end(kMoreExamples));

  std::cout << "#include \"cases.hpp\"\nnamespace poa::windows {\nnamespace {\n";
  std::string table;
  for (const Example& example : examples) {
    try {
      table += print_case(static_cast<int>(std::count(table.begin(), table.end(), '\n')), example,
                          methods);
    } catch (const std::exception& error) {
      throw std::runtime_error(std::string(example.formula) +
                               ": no such call under Wine: " + error.what());
    }
  }
  std::cout << "}  // namespace\nextern const Case kCases[] = {\n"
            << table << "};\nextern const int kCaseCount = " << examples.size()
            << ";\n}  // namespace poa::windows\n";
}

}  // namespace
}  // namespace poa::windows

int main() try {
  poa::windows::print_cases(poa::windows::read_methods(std::cin));
  return 0;
} catch (const std::exception& error) {
  std::cerr << "print_cases: " << error.what() << '\n';
  return 1;
}
