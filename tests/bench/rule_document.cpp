// SPDX-License-Identifier: MPL-2.0
#include "bench/rule_document.hpp"

#include <com/sun/star/sheet/XCalculatable.hpp>
#include <cstddef>
#include <stdexcept>
#include <variant>
#include <vector>

#include "bench/flat_sheet.hpp"
#include "bench/native_rules.hpp"
#include "bench/sample_faults.hpp"
#include "bench/sample_report.hpp"
#include "bench/sheet_addresses.hpp"
#include "domain/form/limits.hpp"

namespace poa::bench {
namespace {

constexpr std::size_t kTableColumns = kColumns;
constexpr int kListRows = 11;
constexpr int kUnits = 5;
// Of a row of findings: Severidad, Regla, Meta, Celda, Mensaje, Fila.
constexpr std::size_t kRuleColumn = 1;
constexpr std::size_t kRowColumn = 5;
constexpr const char* kFindings = "Hallazgos";

// The sheet Listas: A and B the kinds of goal and what each is, C codes, D the catalogue, E units
// of measure, F these as FMT-01 compares them, G1 the quarter, G2 the least goal number,
// H how often each number from 0 on occurs.
struct Name {
  const char* name;
  const char* address;
};
constexpr Name kLists[] = {
    {"T", "$Listas.$G$1"},
    {"LEAST", "$Listas.$G$2"},
    {"KINDS", "$Listas.$A$1:$B$11"},
    {"CODES", "$Listas.$C$1:$C$4"},
    {"UNITS", "$Listas.$E$1:$E$5"},
    {"STEMS", "$Listas.$F$1:$F$5"},
    {"TIMES", "$Listas.$H$1:$H$10001"},
};
constexpr std::pair<const char*, const char*> kKinds[kListRows] = {
    {"SUMA", "SUMA"},           {"ACUMULABLE", "SUMA"},
    {"SUMABLE", "SUMA"},        {"INTEGRADORA", "INTEGRADORA"},
    {"TOTAL", "INTEGRADORA"},   {"CONSTANTE", "CONSTANTE"},
    {"ULTIMO", "ULTIMO"},       {"ÚLTIMO", "ULTIMO"},
    {"VALOR ACTUAL", "ULTIMO"}, {"ÚLTIMO VALOR", "ULTIMO"},
    {"PROMEDIO", "PROMEDIO"}};

void write_list_cell(FlatSheet& sheet, const CellTable& list, std::size_t row) {
  row < list.rows() ? sheet.cell(list.at(row, 0)) : sheet.blank();
}

void write_lists(FlatSheet& sheet) {
  const ReportOptions options = sample_options();
  sheet.next_sheet("Listas");
  for (std::size_t row = 0; row < kListRows; ++row) {
    sheet.begin_row();
    sheet.text(kKinds[row].first);
    sheet.text(kKinds[row].second);
    const CellTable& catalogue = *options.catalogue;
    row < catalogue.rows() ? sheet.text(cell_text(catalogue.at(row, 0)).substr(0, 5))
                           : sheet.blank();
    write_list_cell(sheet, catalogue, row);
    write_list_cell(sheet, *options.units, row);
    sheet.end_row();
  }
  sheet.next_sheet(kFindings);
}

std::vector<NativeColumn> native_columns() {
  std::vector<NativeColumn> columns = native_helpers();
  for (NativeColumn& rule : native_rules()) columns.push_back(std::move(rule));
  return columns;
}

SheetAddresses addresses_of(const std::vector<NativeColumn>& columns, int rows) {
  SheetAddresses addresses(rows);
  for (const auto& [name, address] : kLists) addresses.add(name, address);
  for (std::size_t column = 0; column < kTableColumns; ++column)
    addresses.add_column("c" + std::to_string(column + 1), column);
  for (std::size_t at = 0; at < columns.size(); ++at)
    addresses.add_column(columns[at].name, kTableColumns + at);
  return addresses;
}

// An area of six columns. In the row after the last finding Calc says that there is no more.
std::string findings_and_one_more(int findings) { return area(0, 6, findings + 1); }

// The first row gets the formulas, and Calc fills them down.
void fill_columns(const office::Range& range, const std::vector<NativeColumn>& columns,
                  const SheetAddresses& addresses, std::string_view without) {
  for (std::size_t at = 0; at < columns.size(); ++at) {
    const bool left_out = columns[at].name == without;
    range.cell(static_cast<int>(at), 0)
        .set_formula("=" + (left_out ? "0" : addresses.in(columns[at].formula)));
  }
  range.fill_down();
}

void add_native_lists(const office::Document& document, const std::string& numbers) {
  document.cell("Listas", "G2").set_formula("=MIN(" + numbers + ")");
  document.range("Listas", "H1:H10001")
      .set_matrix_formula("=FREQUENCY(" + numbers + ";ROW($A$1:$A$10000)-1)");
  for (int row = 1; row <= kUnits; ++row) {
    const std::string number = std::to_string(row);
    document.cell("Listas", "F" + number).set_formula("=" + native_stem("E" + number));
  }
}

// The number or text of a cell of the row; a formula that fails ends the benchmark.
template <class Type>
const Type& content(const office::CellValue& value, const std::string& name, int row) {
  if (const auto* content = std::get_if<Type>(&value)) return *content;
  throw std::runtime_error("row " + std::to_string(row) + " of " + name + " is no result");
}

}  // namespace

office::Document rule_document(office::Office& office, int goals) {
  const std::filesystem::path file = office.scratch() / "reglas.fods";
  {
    FlatSheet sheet(file);
    for (int index = 0; index < goals; ++index) {
      sheet.begin_row();
      for (const Cell& cell : faulty_goal(index)) sheet.cell(cell);
      sheet.end_row();
    }
    write_lists(sheet);
  }
  office::Document document = office.load(file);
  set_quarter(document, sample_options().quarter);
  return document;
}

void set_quarter(office::Document& document, Quarter quarter) {
  document.cell("Listas", "G1").set_value(static_cast<double>(quarter.index()) + 1);
}

void add_native_rules(office::Document& document, int goals, std::string_view without) {
  const css::uno::Reference<css::sheet::XCalculatable> calculation(document.uno(),
                                                                   css::uno::UNO_QUERY_THROW);
  calculation->enableAutomaticCalculation(false);  // or it begins again with each formula
  const std::vector<NativeColumn> columns = native_columns();
  const SheetAddresses addresses = addresses_of(columns, goals);
  fill_columns(document.range("Datos", area(kTableColumns, columns.size(), goals)), columns,
               addresses, without);
  add_native_lists(document, "$Datos." + addresses.in("[[numero]]"));
  document.recalculate();
}

RuleCounts native_counts(const office::Document& document, int goals) {
  const std::vector<NativeColumn> rules = native_rules();
  const std::size_t first = kTableColumns + native_helpers().size();
  RuleCounts counts;
  int row = 0;
  for (const auto& cells : document.range("Datos", area(first, rules.size(), goals)).values()) {
    ++row;
    for (std::size_t at = 0; at < rules.size(); ++at)
      add_findings(counts, row, rules[at].name,
                   static_cast<int>(content<double>(cells[at], rules[at].name, row)));
  }
  return counts;
}

void add_finding_function(const office::Document& document, int goals, int findings) {
  document.range(kFindings, findings_and_one_more(findings))
      .set_matrix_formula("=MX.POA.FUNCIONES.HALLAZGOS($Datos." + area(0, kTableColumns, goals) +
                          ";$Listas.G1;$Listas.D1:D4;;$Listas.E1:E5)");
}

RuleCounts function_counts(const office::Document& document, int findings) {
  auto rows = document.range(kFindings, findings_and_one_more(findings)).values();
  if (!std::holds_alternative<office::CellFailure>(rows.back().front()))
    throw std::runtime_error("a function finds more than " + std::to_string(findings));
  rows.pop_back();
  RuleCounts counts;
  int row = 0;
  for (const auto& cells : rows) {
    ++row;
    add_findings(counts, static_cast<int>(content<double>(cells[kRowColumn], kFindings, row)),
                 content<std::string>(cells[kRuleColumn], kFindings, row), 1);
  }
  return counts;
}

}  // namespace poa::bench
