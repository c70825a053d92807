// SPDX-License-Identifier: MPL-2.0
#include "calc/every_function.hpp"

#include <com/sun/star/awt/Rectangle.hpp>
#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/sheet/ConditionOperator.hpp>
#include <com/sun/star/sheet/ValidationType.hpp>
#include <com/sun/star/sheet/XCellAddressable.hpp>
#include <com/sun/star/sheet/XNamedRanges.hpp>
#include <com/sun/star/sheet/XSheetCondition.hpp>
#include <com/sun/star/sheet/XSheetConditionalEntries.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/table/XTableChartsSupplier.hpp>
#include <regex>

#include "calc/function_call.hpp"
#include "catalog/functions.hpp"
#include "office/arguments.hpp"
#include "office/guarded.hpp"
#include "office/property.hpp"
#include "office/uno_text.hpp"

namespace poa::office {
namespace {

using css::table::CellAddress;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

constexpr const char* kDataSheet = "Datos & año";
constexpr const char* kStyle = "Se cumple";
constexpr char kColumnOfNameFromCell = 'W';

// Calls that no example of the catalogue makes.
std::vector<UsedCall> further_calls() {
  const std::string own = "COM.SUN.STAR.SHEET.ADDIN.DATEFUNCTIONS.";
  const std::string ours = "MX.POA.FUNCIONES.";
  const std::string marks = R"("100.- «Año» ""ñ"" & <b> 'ü'; {1;2} $A$1 –")";
  const std::string lines = "\"100.- Uno\ndos\"";
  return {
      {"marks and accents", "marks and accents of the office", ours + "DESCRIPCION(" + marks + ")"},
      {"a line break", "a line break of the office", ours + "DESCRIPCION(" + lines + ")"},
      {"omitted arguments", kOwnFunction, ours + "ABSOLUTO({1;4;1;1;1;4;1;2};;2)"},
      {"omitted arguments after a table", kOwnFunction,
       "INDEX(" + ours + "HALLAZGOS(A1:O3;;;;;;2);1;1)"},
      {"fractions", kOwnFunction, ours + "SEMAFORO(0.875;0.925;0.7)"},
      {kOwnFunction, kOwnFunction, own + "GETDAYSINMONTH(45000)"},
      {kFunctionOfExcel, kFunctionOfExcel, "COM.SUN.STAR.SHEET.ADDIN.ANALYSIS.GETQUOTIENT(9;8)"},
      {"marks and accents of the office", "marks and accents of the office",
       own + "GETROT13(" + marks + ")"},
      {"a line break of the office", "a line break of the office", own + "GETROT13(" + lines + ")"},
  };
}

// Whose cells a formula is over: those of its row, of its row from anywhere (in a name that is
// relative, told from A1), of the same row of the other sheet.
enum class Reach { Row, AnyRow, OtherSheet };

std::string sheet_prefix(const char* sheet) { return "$'" + std::string(sheet) + "'."; }

// Cells of a row, from column AA. There is no range of one cell: LibreOffice 26.8 writes that into
// .xlsx as the cell.
std::string reference(int first, int count, int row, Reach reach) {
  const auto cell = [&](int offset) {
    const std::string column = std::string("A") + static_cast<char>('A' + offset);
    if (reach == Reach::AnyRow) return column + "1";
    if (reach == Reach::Row) return column + std::to_string(row);
    return "$" + column + "$" + std::to_string(row);
  };
  const std::string sheet = reach == Reach::AnyRow       ? sheet_prefix(kUsesSheet)
                            : reach == Reach::OtherSheet ? sheet_prefix(kDataSheet)
                                                         : std::string();
  return sheet + cell(first) + (count > 1 ? ":" + cell(first + count - 1) : std::string());
}

// An argument that is no literal in the examples is a table: it becomes an absolute reference, or
// whole columns of the other sheet. A name says which sheet it means; a condition that does becomes
// another thing in .xlsx.
std::string table_reference(const std::string& table, Reach reach) {
  static const std::regex kTable("([A-Z]+)([0-9]+):([A-Z]+)([0-9]+)");
  if (!std::regex_match(table, kTable)) throw OfficeError("no table: " + table);
  if (reach == Reach::OtherSheet) {
    return sheet_prefix(kDataSheet) + std::regex_replace(table, kTable, "$$$1:$$$3");
  }
  return (reach == Reach::AnyRow ? sheet_prefix(kUsesSheet) : std::string()) +
         std::regex_replace(table, kTable, "$$$1$$$2:$$$3$$$4");
}

std::string over_cells(FunctionCall call, int row, Reach reach) {
  int column = 0;
  for (std::string& argument : call.arguments) {
    const int count = static_cast<int>(literal_cells(argument).size());
    if (count > 0) {
      argument = reference(column, count, row, reach);
      column += count;
    } else if (!argument.empty()) {
      argument = table_reference(argument, reach);
    }
  }
  return call.formula();
}

// Literals and the places of tables stay, so that the call means the same in a name from anywhere.
std::string from_anywhere(FunctionCall call) {
  for (std::string& argument : call.arguments) {
    if (!argument.empty() && literal_cells(argument).empty())
      argument = table_reference(argument, Reach::AnyRow);
  }
  return call.formula();
}

CallInRow in_row(const UsedCall& used, int row) {
  const FunctionCall call = parse_call(used.formula);
  return {row, call.formula(), call.call(), over_cells(call, row, Reach::Row),
          over_cells(call, row, Reach::OtherSheet)};
}

void write_literals(const Document& document, const FunctionCall& call, int row) {
  for (const char* sheet : {kUsesSheet, kDataSheet}) {
    int column = 0;
    for (const std::string& argument : call.arguments) {
      for (const CellValue& literal : literal_cells(argument)) {
        document.cell(sheet, reference(column++, 1, row, Reach::Row)).set(literal);
      }
    }
  }
}

// A table with findings.
void write_goals(const Document& document) {
  document.cell(kDataSheet, "B1").set_text("100.- Dirigir");
  document.cell(kDataSheet, "D1").set_value(4);
  document.cell(kDataSheet, "E1").set_text("cuatro");
  document.cell(kDataSheet, "B2").set_text("102.- «Atender» & <apoyar>");
}

Reference<css::sheet::XNamedRanges> names_of(
    const Reference<css::uno::XInterface>& document_or_sheet) {
  return {property<Reference<css::uno::XInterface>>(document_or_sheet, "NamedRanges"),
          UNO_QUERY_THROW};
}

void add_names(const Document& document, const UsedCall& used, const CallInRow& row) {
  const Range uses = document.range(kUsesSheet, "A1");
  const FunctionCall call = parse_call(used.formula);
  const CellAddress from_a1;
  // A person has this one who stands in the cell that shall use the name.
  const CellAddress from_its_cell(0, kColumnOfNameFromCell - 'A', row.row - 1);
  const auto global = names_of(document.uno());
  const auto add = [&row](const auto& names, const char* kind, const std::string& content,
                          const CellAddress& from) {
    names->addNewByName(to_uno(row.name(kind)), to_uno(content), from, 0);
  };
  add(global, kGlobalName, from_anywhere(call), from_a1);
  add(global, kRelativeName, over_cells(call, row.row, Reach::AnyRow), from_a1);
  add(global, kNameFromCell, row.over_cells, from_its_cell);
  add(names_of(uses.sheet()), kLocalName, row.over_sheet, from_a1);
}

void add_style(const Document& document) {
  const Reference<css::style::XStyleFamiliesSupplier> supplier(document.uno(), UNO_QUERY_THROW);
  const Reference<css::container::XNameContainer> styles(
      supplier->getStyleFamilies()->getByName("CellStyles"), UNO_QUERY_THROW);
  const auto style = Reference<css::lang::XMultiServiceFactory>(document.uno(), UNO_QUERY_THROW)
                         ->createInstance("com.sun.star.style.CellStyle");
  styles->insertByName(to_uno(kStyle), Any(style));
  set_property(style, "CellBackColor", Any(sal_Int32{kConditionColour}));
}

CellAddress address_of(const Cell& cell) {
  return Reference<css::sheet::XCellAddressable>(cell.uno(), UNO_QUERY_THROW)->getCellAddress();
}

void set_condition(const Cell& cell, const std::string& formula) {
  const Reference<css::sheet::XSheetConditionalEntries> entries(
      property<Reference<css::uno::XInterface>>(cell.uno(), "ConditionalFormat"), UNO_QUERY_THROW);
  entries->addNew(arguments({argument("Operator", Any(css::sheet::ConditionOperator_FORMULA)),
                             argument("Formula1", Any(to_uno(formula))),
                             argument("StyleName", Any(to_uno(kStyle))),
                             argument("SourcePosition", Any(address_of(cell)))}));
  set_property(cell.uno(), "ConditionalFormat", Any(entries));
}

void set_validity(const Cell& cell, css::sheet::ValidationType type, const std::string& formula) {
  const Reference<css::sheet::XSheetCondition> condition(
      property<Reference<css::uno::XInterface>>(cell.uno(), "Validation"), UNO_QUERY_THROW);
  set_property(condition, "Type", Any(type));
  set_property(condition, "ShowErrorMessage", Any(true));
  condition->setOperator(type == css::sheet::ValidationType_LIST
                             ? css::sheet::ConditionOperator_EQUAL
                             : css::sheet::ConditionOperator_FORMULA);
  condition->setSourcePosition(address_of(cell));
  condition->setFormula1(to_uno(formula));
  set_property(cell.uno(), "Validation", Any(condition));
}

void write_use(const Document& document, const Use& use, const CallInRow& row) {
  const std::string number = std::to_string(row.row);
  const std::string formula = use.formula(row);
  const std::string address = use.column + number;
  Cell cell = document.cell(kUsesSheet, address);
  switch (use.kind) {
    case UseKind::Cell:
      cell.set_formula(formula);
      return;
    case UseKind::Matrix: {
      const char last = static_cast<char>(use.column + 3);
      document.range(kUsesSheet, address + ":" + last + number).set_matrix_formula(formula);
      return;
    }
    case UseKind::Condition:
      cell.set_text(address);
      set_condition(cell, formula);
      return;
    case UseKind::Validity:
      cell.set_text(kEntry);
      set_validity(cell, css::sheet::ValidationType_CUSTOM, formula);
      return;
    case UseKind::ListValidity:
      cell.set_text(kEntry);
      set_validity(cell, css::sheet::ValidationType_LIST, formula);
      return;
  }
}

// Adds a chart of the numbers in SUMPRODUCT, which every call has.
void add_chart(const Document& document, int last_row) {
  const Range shown = document.range(
      kUsesSheet, "G" + std::to_string(kFirstUsesRow) + ":G" + std::to_string(last_row));
  const css::table::CellRangeAddress area = shown.address();
  const Reference<css::table::XTableChartsSupplier> sheet(shown.sheet(), UNO_QUERY_THROW);
  sheet->getCharts()->addNewByName("Avances", css::awt::Rectangle(0, 20000, 8000, 6000),
                                   css::uno::Sequence<css::table::CellRangeAddress>(&area, 1),
                                   false, false);
}

}  // namespace

std::string CallInRow::name(std::string_view kind) const {
  return std::string(kind) + "_" + std::to_string(row);
}

const std::vector<Use>& uses() {
  using Row = const CallInRow&;
  // Lists to choose from: the first with the entry, the second without it.
  static const auto kChoice = [](Row row) {
    const std::string sheet = "$'" + std::string(kDataSheet) + "'.";
    return "IF(LEN(" + row.formula + ")>0;" + sheet + "$X$1:$X$2;" + sheet + "$Y$1:$Y$2)";
  };
  // Calc joins neighbours whose conditions, seen from their cells, are the same.
  static const auto in_this_row = [](Row row, const std::string& formula) {
    return "AND(LEN(" + formula + ")>0;ROW()=" + std::to_string(row.row) + ")";
  };
  static const std::vector<Use> kUses = {
      {"a name relative to A1", 'A', UseKind::Cell,
       [](Row row) { return "=" + row.name(kRelativeName); }},
      {"literals", 'B', UseKind::Cell, [](Row row) { return "=" + row.formula; }},
      {"cells", 'C', UseKind::Cell, [](Row row) { return "=" + row.over_cells; }},
      {"cells of another sheet", 'D', UseKind::Cell, [](Row row) { return "=" + row.over_sheet; }},
      {"IF", 'E', UseKind::Cell,
       [](Row row) { return "=IF(ISERROR(" + row.formula + ");\"falla\";" + row.formula + ")"; }},
      {"IFERROR", 'F', UseKind::Cell,
       [](Row row) { return "=IFERROR(" + row.over_cells + ";\"falla\")"; }},
      {"SUMPRODUCT", 'G', UseKind::Cell,
       [](Row row) { return "=SUMPRODUCT(LEN(" + row.over_sheet + "))"; }},
      {"a matrix", 'H', UseKind::Matrix, [](Row row) { return "=" + row.call; }},
      {"a name", 'L', UseKind::Cell, [](Row row) { return "=" + row.name(kGlobalName); }},
      {"a name of the sheet", 'M', UseKind::Cell,
       [](Row row) { return "=" + row.name(kLocalName); }},
      {"a condition", 'N', UseKind::Condition,
       [](Row row) { return "LEN(" + row.formula + ")>0"; }},
      {"a condition that fails", 'O', UseKind::Condition,
       [](Row row) { return "LEN(" + row.formula + ")=0"; }},
      {"a condition over cells", 'P', UseKind::Condition,
       [](Row row) { return in_this_row(row, row.over_cells); }},
      {"a condition by name", 'Q', UseKind::Condition,
       [](Row row) { return "LEN(" + row.name(kGlobalName) + ")>0"; }},
      {"a validity", 'R', UseKind::Validity, [](Row row) { return "LEN(" + row.formula + ")>0"; }},
      {"a validity that fails", 'S', UseKind::Validity,
       [](Row row) { return "LEN(" + row.formula + ")=0"; }},
      {"a validity over cells", 'T', UseKind::Validity,
       [](Row row) { return in_this_row(row, row.over_cells); }},
      {"a list of validity", 'U', UseKind::ListValidity, kChoice},
      {"a validity by name", 'V', UseKind::Validity,
       [](Row row) { return "LEN(" + row.name(kGlobalName) + ")>0"; }},
      {"a name relative to its cell", kColumnOfNameFromCell, UseKind::Cell,
       [](Row row) { return "=" + row.name(kNameFromCell); }},
  };
  return kUses;
}

std::vector<UsedCall> used_calls(Document scratch) {
  std::vector<UsedCall> calls;
  const std::string sheet = scratch.sheets().front();
  for (const catalog::Function& function : catalog::kFunctions) {
    scratch.type_into(sheet, "T9", "=" + std::string(function.example.formula));
    calls.push_back({std::string(function.display_name), kOwnFunction,
                     scratch.cell(sheet, "T9").formula().substr(1)});
  }
  for (UsedCall& call : further_calls()) calls.push_back(std::move(call));
  return calls;
}

void write_every_function(Document& document, const std::vector<UsedCall>& calls) {
  guarded("write every function", [&] {
    const auto sheets = document.uno()->getSheets();
    sheets->insertNewByName(to_uno(kUsesSheet), 0);
    sheets->insertNewByName(to_uno(kDataSheet), 1);
    sheets->removeByName(to_uno(document.sheets().back()));
    write_goals(document);
    document.cell(kDataSheet, "X2").set_text(kEntry);
    document.cell(kDataSheet, "Y1").set_text("otra");
    add_style(document);
    int number = kFirstUsesRow;
    for (const UsedCall& used : calls) {
      const CallInRow row = in_row(used, number++);
      write_literals(document, parse_call(used.formula), row.row);
      add_names(document, used, row);
      for (const Use& use : uses()) write_use(document, use, row);
    }
    add_chart(document, number - 1);
  });
}

}  // namespace poa::office
