// SPDX-License-Identifier: MPL-2.0
#include "formats/ods_cells.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <list>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <utility>
#include <vector>

#include "domain/form/column.hpp"
#include "domain/form/limits.hpp"
#include "domain/form/schema.hpp"
#include "domain/progress/named_cells.hpp"
#include "domain/values/sentence.hpp"
#include "domain/values/text.hpp"
#include "formats/ods_address.hpp"
#include "formats/ods_constant.hpp"
#include "formats/package_xml.hpp"

namespace poa::formats {
namespace {

using Node = pugi::xml_node;
using std::string_view;

// No list of a workbook has a tenth of it, and what a name means takes memory.
constexpr std::int64_t kMostNamedRows = 1'000;
constexpr std::int64_t kMostNamedColumns = 50;

constexpr CellArea kClosingCells{0, schema::kLastClosingRow, 0, schema::kLastClosingColumn};

// What a sheet, a row and a cell that we read may bear and hold; anything else could change what
// an office makes of them.
constexpr string_view kPartsOfSpreadsheet[] = {"table:calculation-settings",
                                               "table:content-validations", "table:table",
                                               "table:named-expressions", "table:database-ranges"};
constexpr string_view kPartsBesideRows[] = {"table:title",
                                            "table:desc",
                                            "table:table-protection",
                                            "loext:table-protection",
                                            "office:forms",
                                            "table:shapes",
                                            "table:table-column",
                                            "table:table-columns",
                                            "table:table-header-columns",
                                            "text:soft-page-break",
                                            "table:named-expressions",
                                            "calcext:conditional-formats"};
constexpr string_view kPartsWithRows[] = {"table:table-rows", "table:table-header-rows"};
constexpr string_view kMarksOfRow[] = {"table:style-name", "table:default-cell-style-name",
                                       "table:number-rows-repeated", "table:visibility"};
constexpr string_view kMarksOfCell[] = {"table:style-name",
                                        "table:content-validation-name",
                                        "table:protect",
                                        "table:number-columns-repeated",
                                        "table:number-columns-spanned",
                                        "table:number-rows-spanned",
                                        "table:formula",
                                        "office:value-type",
                                        "office:value",
                                        "office:string-value",
                                        "office:boolean-value",
                                        "office:currency",
                                        "calcext:value-type"};

bool is_among(string_view name, std::span<const string_view> names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

enum class Holds { Input, Goals, Verdict };

// Some of the cells that are wanted, on one sheet.
struct Wanted {
  CellArea area;
  Holds holds;
  CellTable cells;

  Wanted(const CellArea& cells_of, Holds what)
      : area(cells_of),
        holds(what),
        cells(static_cast<std::size_t>(cells_of.rows()),
              static_cast<std::size_t>(cells_of.columns())) {}
};

// Reads one workbook. After the first failure, which is the one that counts, nothing is read.
class OdsReader {
 public:
  Result<OdsReport> read(const pugi::xml_document& tree) && {
    const Node root = tree.document_element();
    read_prefixes(root);
    const Node spreadsheet = only_child(only_child(root, "office:body"), "office:spreadsheet");
    read_parts(spreadsheet);
    read_names(spreadsheet);
    if (!failure_) want_cells();
    read_sheets();
    if (failure_) return *std::move(failure_);
    return report();
  }

 private:
  void fail(string_view what) {
    if (!failure_) failure_ = Failure{Fault::WrongShape, sentence("No se entendió {}.", {what})};
  }
  void fail_at(string_view sheet, string_view what) {
    fail(sentence("la hoja {}: {}", {quotation(sheet), what}));
  }

  // The prefixes mean what they always do, and nothing else means the same.
  void read_prefixes(const Node& root) {
    constexpr std::pair<string_view, string_view> kKnown[] = {
        {"xmlns:office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"},
        {"xmlns:table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"},
        {"xmlns:text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"},
        {"xmlns:calcext", "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"}};
    std::set<string_view> found;
    for (const pugi::xml_attribute& attribute : root.attributes()) {
      const string_view name = attribute.name();
      if (!name.starts_with("xmlns")) continue;
      const bool other = std::any_of(std::begin(kKnown), std::end(kKnown), [&](const auto& known) {
        return (known.first == name) != (known.second == attribute.value());
      });
      if (other || name == "xmlns") fail("un prefijo de ODF");
      found.insert(name);
    }
    for (const char* needed : {"xmlns:office", "xmlns:table", "xmlns:text"}) {
      if (!found.contains(needed)) fail("un prefijo de ODF");
    }
    if (string_view(root.name()) != "office:document-content") fail("qué documento es");
  }

  Node only_child(const Node& parent, const char* name) {
    const Node child = parent.child(name);
    if (!child || child.next_sibling(name)) fail(name);
    return child;
  }

  void read_parts(const Node& spreadsheet) {
    for (const Node& part : spreadsheet.children()) {
      if (part.type() == pugi::node_element && !is_among(part.name(), kPartsOfSpreadsheet))
        fail(part.name());
    }
    const Node settings = spreadsheet.child("table:calculation-settings");
    if (string_view(settings.attribute("table:precision-as-shown").value()) == "true")
      fail("la precisión como se muestra");
    for (const Node& sheet : spreadsheet.children("table:table")) add_sheet(sheet);
  }

  void add_sheet(const Node& sheet) {
    const string_view name = sheet.attribute("table:name").value();
    if (!folded_sheets_.insert(fold(name)).second) fail_at(name, "hay dos con su nombre");
    sheets_.emplace(name, sheet);
    for (const Node& names : sheet.children("table:named-expressions")) {
      for (const Node& local : names.children()) {
        if (is_ours(local.attribute("table:name").value()))
          fail_at(name, "tiene nombres propios de la forma");
      }
    }
  }

  // The office does not tell capitals in a name.
  static bool is_ours(string_view name) { return fold(name).starts_with("tmm_"); }

  void read_names(const Node& spreadsheet) {
    std::set<std::string> found;
    for (const Node& names : spreadsheet.children("table:named-expressions")) {
      for (const Node& name : names.children()) {
        const string_view text = name.attribute("table:name").value();
        if (!is_ours(text)) continue;
        if (!found.insert(fold(text)).second) fail(sentence("un nombre repetido, {}", {text}));
        const auto area = read_ods_address(name.attribute("table:cell-range-address").value());
        if (area && string_view(name.name()) == "table:named-range") names_.emplace(text, *area);
      }
    }
  }

  // The cells of a name; the failure when there are none or too many.
  const SheetArea& named(string_view name) {
    static const SheetArea none;
    const auto found = names_.find(name);
    if (found != names_.end() && found->second.cells.rows() <= kMostNamedRows &&
        found->second.cells.columns() <= kMostNamedColumns)
      return found->second;
    fail(sentence("el nombre {}", {name}));
    return none;
  }

  Wanted& want(const SheetArea& area, Holds holds) {
    return wanted_[area.sheet].emplace_back(area.cells, holds);
  }

  void require(bool holds, string_view name) {
    if (!holds) fail(sentence("dónde está {}", {name}));
  }

  void require_shapes() {
    const CellArea& table = named(schema::kTable).cells;
    require(table.columns() == static_cast<std::int64_t>(kColumns) && table.rows() >= 2 &&
                table.rows() - 1 <= kMostGoals,
            schema::kTable);
    const CellArea& previous = named(schema::kPrevious).cells;
    require(previous.columns() == static_cast<std::int64_t>(kColumns) && previous.rows() >= 2 &&
                previous.rows() - 1 <= kMostGoals,
            schema::kPrevious);
    require(named(schema::kHeader).cells.columns() == 2, schema::kHeader);
    require(named(schema::kHeader).sheet == named(schema::kTable).sheet, schema::kHeader);
    require(named(schema::kSignatures).cells.rows() == 2, schema::kSignatures);
    const SheetArea& verdict = named(schema::kVerdict);
    require(verdict.sheet == named(schema::kTable).sheet && verdict.cells.first_row == 0 &&
                verdict.cells.first_column == 0,
            schema::kVerdict);
    for (const string_view name :
         {schema::kSchema, schema::kYear, schema::kQuarter, schema::kInstitution,
          schema::kAdministration, schema::kTolerance, schema::kAuthorisation,
          schema::kPreviousQuarter, schema::kPreviousOrigin, schema::kVerdict}) {
      const CellArea& cell = named(name).cells;
      require(cell.rows() == 1 && cell.columns() == 1, name);
    }
  }

  void want_cells() {
    require_shapes();
    for (const string_view name : kFormNames) {
      const SheetArea& area = named(name);
      if (!failure_)
        form_cells_[name] = &want(area, name == schema::kTable ? Holds::Goals : Holds::Input);
    }
    if (failure_) return;
    structure_ = &want(named(schema::kSchema), Holds::Input);
    goals_ = named(schema::kTable).cells;
    goals_sheet_ = named(schema::kTable).sheet;
    --goals_.last_row;  // The row that closes the table is no goal.
    verdict_cell_ = &want(named(schema::kVerdict), Holds::Verdict);
    if (folded_sheets_.contains(fold(schema::kClosingSheet)))
      closing_ = &want({std::string(schema::kClosingSheet), kClosingCells}, Holds::Input);
  }

  void read_sheets() {
    for (auto& [name, wanted] : wanted_) {
      const auto sheet = sheets_.find(name);
      if (sheet == sheets_.end()) fail_at(name, "no existe");
      if (failure_) return;
      sheet_ = name;
      wanted_here_ = &wanted;
      next_row_ = 0;
      read_rows(sheet->second);
    }
  }

  // Rows may stand one level deeper, those that repeat on each page.
  void read_rows(const Node& parent) {
    for (const Node& part : parent.children()) {
      if (failure_) return;
      const string_view name = part.name();
      if (part.type() != pugi::node_element || is_among(name, kPartsBesideRows)) continue;
      if (name == "table:table-row") {
        read_row(part);
      } else if (is_among(name, kPartsWithRows)) {
        for (const Node& row : part.children()) {
          if (string_view(row.name()) == "table:table-row") {
            read_row(row);
          } else if (row.type() == pugi::node_element) {
            fail_at(sheet_, row.name());
          }
        }
      } else {
        fail_at(sheet_, name);
      }
    }
  }

  void read_row(const Node& row) {
    const auto repeated = count_of(row.attribute("table:number-rows-repeated"));
    if (!repeated || !bears_only(row, kMarksOfRow)) return fail_at(sheet_, "un renglón");
    const CellArea rows{next_row_, next_row_ + *repeated - 1, 0, 0};
    next_row_ += *repeated;
    if (sheet_ == goals_sheet_ && rows.first_row <= goals_.last_row &&
        rows.last_row >= goals_.first_row && !is_shown(row))
      return fail_at(sheet_, "hay metas ocultas");
    std::int64_t column = 0;
    std::int64_t merged_to = 0;
    for (const Node& cell : row.children()) {
      if (failure_ || cell.type() != pugi::node_element) continue;
      const auto repeats = count_of(cell.attribute("table:number-columns-repeated"));
      if (!repeats) return fail_at(sheet_, "una celda repetida");
      read_cells({rows.first_row, rows.last_row, column, column + *repeats - 1}, cell, merged_to);
      column += *repeats;
    }
  }

  static bool is_shown(const Node& row) {
    const string_view visibility = row.attribute("table:visibility").value();
    return visibility.empty() || visibility == "visible";
  }

  static bool bears_only(const Node& node, std::span<const string_view> names) {
    const auto attributes = node.attributes();
    return std::all_of(attributes.begin(), attributes.end(),
                       [&names](const pugi::xml_attribute& attribute) {
                         return is_among(attribute.name(), names);
                       });
  }

  // `merged_to` is the column behind the cells that the last one of this row was merged over.
  void read_cells(const CellArea& at, const Node& cell, std::int64_t& merged_to) {
    const bool covered = string_view(cell.name()) == "table:covered-table-cell";
    if (!covered && string_view(cell.name()) != "table:table-cell")
      return fail_at(sheet_, cell.name());
    if (cell.attribute("table:number-matrix-columns-spanned") ||
        cell.attribute("table:number-matrix-rows-spanned"))
      return fail_at(sheet_, "hay una fórmula matricial");
    const auto across = count_of(cell.attribute("table:number-columns-spanned"));
    const auto down = count_of(cell.attribute("table:number-rows-spanned"));
    if (!across || !down) return fail_at(sheet_, "una celda combinada");
    const CellArea merged{at.first_row, at.last_row + *down - 1, at.first_column,
                          at.last_column + *across - 1};
    const bool is_merged = *across > 1 || *down > 1;
    if (is_wanted(merged) &&
        (*down > 1 || (is_merged && at.columns() > 1) || (!covered && at.first_column < merged_to)))
      return fail_at(sheet_, "una celda combinada");
    if (is_merged) merged_to = merged.last_column + 1;
    for (Wanted& wanted : *wanted_here_) {
      if (!failure_ && wanted.area.meets(at)) put(wanted, at, cell, covered);
    }
  }

  bool is_wanted(const CellArea& at) const {
    return std::any_of(wanted_here_->begin(), wanted_here_->end(),
                       [&at](const Wanted& wanted) { return wanted.area.meets(at); });
  }

  // Puts what a cell holds wherever it is repeated inside of the area.
  void put(Wanted& wanted, const CellArea& at, const Node& cell, bool covered) {
    const CellArea& area = wanted.area;
    const std::int64_t first_row = std::max(at.first_row, area.first_row);
    const std::int64_t last_row = std::min(at.last_row, area.last_row);
    for (std::int64_t column = std::max(at.first_column, area.first_column);
         column <= std::min(at.last_column, area.last_column); ++column) {
      const auto place = static_cast<std::size_t>(column - area.first_column);
      const Cell value = covered ? covered_value(cell) : value_of(wanted, place, at, cell);
      // No office of ours writes that, and what it would read there was seen to be something else.
      if (sheet_ == goals_sheet_ && first_row < last_row && !is_blank_cell(value))
        fail_at(sheet_, "un renglón repetido");
      for (std::int64_t row = first_row; row <= last_row; ++row)
        wanted.cells.at(static_cast<std::size_t>(row - area.first_row), place) = value;
    }
  }

  Cell covered_value(const Node& cell) {
    if (cell.first_child() || cell.attribute("table:formula") ||
        cell.attribute("office:value-type"))
      fail_at(sheet_, "hay algo bajo una celda combinada");
    return Blank{};
  }

  Cell value_of(const Wanted& wanted, std::size_t column, const CellArea& at, const Node& cell) {
    if (!bears_only(cell, kMarksOfCell)) {
      fail_at(sheet_, "una celda");
      return Blank{};
    }
    const bool is_formula = !cell.attribute("table:formula").empty();
    if (wanted.holds == Holds::Verdict) {
      verdict_.is_formula = is_formula;
    } else if (is_formula && wanted.holds == Holds::Goals) {
      // The row that closes the table has formulas of its own, and is not read.
      if (at.first_row > goals_.last_row) return Blank{};
      if (std::vector<std::size_t>* const rows = computed_rows(column)) {
        note_rows(*rows, at);
        return Blank{};
      }
    }
    if (is_formula && wanted.holds != Holds::Verdict) return constant_error(cell);
    return constant(cell);
  }

  std::vector<std::size_t>* computed_rows(std::size_t column) {
    if (column == index(Column::Absolute)) return &named_.absolute_formulas;
    if (column == index(Column::Relative)) return &named_.relative_formulas;
    return nullptr;
  }

  void note_rows(std::vector<std::size_t>& rows, const CellArea& at) const {
    for (std::int64_t row = std::max(at.first_row, goals_.first_row);
         row <= std::min(at.last_row, goals_.last_row); ++row)
      rows.push_back(static_cast<std::size_t>(row - goals_.first_row));
  }

  // An error value is entered as this formula and no other.
  Cell constant_error(const Node& cell) {
    const bool is_error = string_view(cell.attribute("table:formula").value()) == "of:=NA()" &&
                          string_view(cell.attribute("calcext:value-type").value()) == "error";
    if (!is_error) fail_at(sheet_, "hay una fórmula en una celda de captura");
    return CellError{};
  }

  Cell constant(const Node& cell) {
    auto value = constant_in(cell);
    if (value) return std::move(value).value();
    fail_at(sheet_, value.error().message);
    return Blank{};
  }

  Result<OdsReport> report() {
    const auto* structure = std::get_if<double>(&structure_->cells.at(0, 0));
    if (structure == nullptr || *structure != schema::kKnown) {
      fail("la versión de la estructura");
      return *std::move(failure_);
    }
    for (const auto& [name, wanted] : form_cells_)
      named_.cells.emplace(name, std::move(wanted->cells));
    OdsReport report{form_of(named_), std::move(verdict_), CellTable(0, 0)};
    report.verdict.text = cell_text(verdict_cell_->cells.at(0, 0));
    if (closing_ != nullptr) report.closing = std::move(closing_->cells);
    return report;
  }

  std::optional<Failure> failure_;
  std::map<string_view, Node> sheets_;
  std::set<std::string> folded_sheets_;
  std::map<string_view, SheetArea> names_;

  // By sheet; a list, whose elements stay where they are.
  std::map<std::string, std::list<Wanted>> wanted_;
  std::map<string_view, Wanted*> form_cells_;
  Wanted* structure_ = nullptr;
  Wanted* verdict_cell_ = nullptr;
  Wanted* closing_ = nullptr;
  CellArea goals_;
  std::string goals_sheet_;

  // The sheet that is being read.
  string_view sheet_;
  std::list<Wanted>* wanted_here_ = nullptr;
  std::int64_t next_row_ = 0;

  NamedCells named_;
  StoredVerdict verdict_;
};

}  // namespace

Result<OdsReport> read_ods(std::string_view content) {
  const auto tree = parse_package_xml(content);
  if (!tree) return tree.error();
  return OdsReader().read(*tree.value());
}

bool calculates_by_itself(std::string_view settings) {
  const auto tree = parse_package_xml(settings);
  if (!tree) return false;
  const auto found = tree.value()->find_node([](const Node& node) {
    return string_view(node.name()) == "config:config-item" &&
           string_view(node.attribute("config:name").value()) == "AutoCalculate";
  });
  return string_view(found.text().get()) != "false";
}

}  // namespace poa::formats
