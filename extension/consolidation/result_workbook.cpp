// SPDX-License-Identifier: MPL-2.0
#include "consolidation/result_workbook.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <exception>
#include <functional>
#include <set>
#include <span>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "domain/consolidation/result_tables.hpp"
#include "domain/values/number.hpp"
#include "sheet/blocks.hpp"
#include "workbook/cell_contents.hpp"
#include "workbook/document_properties.hpp"
#include "workbook/rest.hpp"
#include "workbook/sheets.hpp"

namespace poa::extension {
namespace {

using uno::Any;
using uno::Interface;
using uno::Ref;
using uno::String;

std::int32_t place(std::size_t position) { return static_cast<std::int32_t>(position); }

// While it lives, nothing is kept for undo.
class Unrecorded {
 public:
  explicit Unrecorded(const Ref<uno::XModel>& model) : model_(model) { record(false); }
  Unrecorded(const Unrecorded&) = delete;
  Unrecorded& operator=(const Unrecorded&) = delete;
  ~Unrecorded() {
    try {
      record(true);
    } catch (const std::exception&) {
      // The document has gone.
    }
  }

 private:
  void record(bool recorded) const {
    set_property(model_, "IsUndoEnabled", Any::of_boolean(recorded));
  }

  Ref<uno::XModel> model_;
};

// Writes the cells with their first one at this place.
void put(const Ref<uno::XSpreadsheet>& sheet, std::int32_t column, std::int32_t row,
         CellTable cells) {
  if (cells.rows() == 0) return;
  const auto target = cells_of(
      sheet, {0, column, row, column + place(cells.columns()) - 1, row + place(cells.rows()) - 1});
  enter_all(target, without_errors(std::move(cells), "error"), Steps::kForgotten);
}

// Texts for people.

std::string counted(std::size_t count, const char* one, const char* many) {
  return figure(count).to_text() + " " + (count == 1 ? one : many);
}

std::string period_of(const ReportData& report) {
  if (report.quarter) return period_text(*report.quarter, report.year);
  if (report.year) return "EJERCICIO " + std::to_string(report.year->number());
  return "PERIODO SIN CAPTURAR";
}

std::set<std::string> periods_of(const Consolidated& result) {
  std::set<std::string> periods;
  for (const ReportData* report : counted_reports(result.files)) periods.insert(period_of(*report));
  return periods;
}

// What all reports are of, or how many there are.
std::string common_line(const Consolidated& result) {
  const std::set<std::string> periods = periods_of(result);
  if (periods.empty()) return "NINGÚN REPORTE";
  std::string line = periods.size() == 1 ? *periods.begin()
                                         : figure(periods.size()).to_text() + " periodos distintos";
  const Totals& totals = result.totals;
  const bool one_branch = totals.branches.size() == 1 && !shown(totals.branches[0].name).empty();
  line += " · " + (one_branch ? shown(totals.branches[0].name)
                              : counted(totals.branches.size(), "ramo", "ramos"));
  return line + " · " + counted(totals.programmes.size(), "programa", "programas") + " · " +
         counted(totals.units.size(), "unidad", "unidades");
}

std::string files_line(const Consolidated& result) {
  constexpr std::array<std::array<const char*, 2>, 4> kRoles{
      {{"cuenta", "cuentan"},
       {"es copia de otro", "son copias de otros"},
       {"es de un cierre que ya cuenta", "son de un cierre que ya cuenta"},
       {"se omitió", "se omitieron"}}};
  std::string line = counted(result.files.size(), "archivo", "archivos");
  const char* before = ": ";
  for (std::size_t role = 0; role < kRoles.size(); ++role) {
    const std::size_t count = count_of(result, static_cast<FileRole>(role));
    if (count == 0) continue;
    line += before + counted(count, kRoles.at(role)[0], kRoles.at(role)[1]);
    before = ", ";
  }
  return line + " · " + counted(result.goals.size(), "meta", "metas") + " · " +
         counted(result.findings.size(), "hallazgo", "hallazgos");
}

// Lists.

constexpr std::size_t kBlockRows = 1000;
// The office needs half a millisecond to find how high a row must be. In a list of more rows than
// these all have one height; nobody prints it.
constexpr std::size_t kMostFittedRows = 6000;
constexpr std::int32_t kTwoLines = 850;
constexpr std::int32_t kThreeLines = 1250;
// While rows are fitted, columns are narrower by a twentieth: a text may need more room on paper
// than on the screen, by which Calc fits a row, and would be printed over the row below.
constexpr double kNarrower = 0.95;

struct List {
  const char* sheet;
  std::string_view name;
  std::size_t columns;
  std::size_t rows;
  std::function<CellTable(std::size_t first, std::size_t count)> cells;
  std::int32_t height = kTwoLines;  // Of rows that are not fitted.
  std::int32_t first_printed = 0;   // The first column that is printed.
};

class ListSheet {
 public:
  ListSheet(const Ref<uno::XModel>& model, const List& list, std::size_t sheet_rows)
      : model_(model),
        list_(list),
        sheet_(sheet_named(model, list.sheet)),
        index_(sheet::address_of(sheet_).sheet),
        left_out_(left_out(list.rows, sheet_rows - 1)),
        rows_(left_out_ == 0 ? list.rows : list.rows - left_out_ + 1) {}

  void fill() const {
    style_rows();
    const std::vector<double> widths = narrow_columns();
    write_rows();
    restore_columns(widths);
    set_name();
    set_filter();
    uno::XPrintAreas::set_print_areas(
        uno::query<uno::XPrintAreas>(sheet_),
        uno::Sequence<uno::CellRangeAddress>({table(list_.first_printed)}));
  }

 private:
  // How many rows are left out where there is room for some, one of which then says so.
  static std::size_t left_out(std::size_t rows, std::size_t room) {
    return rows <= room ? 0 : rows - room + 1;
  }
  [[nodiscard]] bool is_fitted() const { return rows_ <= kMostFittedRows; }
  [[nodiscard]] std::int32_t last_column() const { return place(list_.columns) - 1; }
  // A row below the headings even when there is none: a filter over headings alone is none.
  [[nodiscard]] std::int32_t last_row() const { return std::max(place(rows_), 1); }
  [[nodiscard]] uno::CellRangeAddress table(std::int32_t first_column) const {
    return {index_, first_column, 0, last_column(), last_row()};
  }
  [[nodiscard]] Ref<uno::XPropertySet> column(std::int32_t at) const {
    return columns_of_cells(cells_of(sheet_, {index_, at, 0, at, 0}));
  }

  // As the template's row is.
  void style_rows() const {
    for (std::int32_t at = 0; at <= last_column(); ++at) {
      const Any style = property(cell_of(sheet_, at, 1), "CellStyle");
      set_property(cells_of(sheet_, {index_, at, 1, at, last_row()}), "CellStyle", style);
    }
    if (is_fitted()) return;
    const auto rows = rows_of_cells(cells_of(sheet_, {index_, 0, 1, 0, last_row()}));
    set_property(rows, "Height", Any::of_long(list_.height));
  }
  [[nodiscard]] std::vector<double> narrow_columns() const {
    std::vector<double> widths;
    for (std::int32_t at = 0; at <= last_column(); ++at) {
      widths.push_back(number_property(column(at), "Width"));
      set_width(at, widths.back() * kNarrower);
    }
    return widths;
  }
  void restore_columns(const std::vector<double>& widths) const {
    for (std::size_t at = 0; at < widths.size(); ++at) set_width(place(at), widths[at]);
  }
  void set_width(std::int32_t at, double width) const {
    set_property(column(at), "Width", Any::of_long(static_cast<std::int32_t>(width)));
  }

  void write_rows() const {
    const std::size_t written = list_.rows - left_out_;
    for (std::size_t first = 0; first < written; first += kBlockRows)
      put(sheet_, 0, place(first) + 1, list_.cells(first, std::min(kBlockRows, written - first)));
    if (left_out_ == 0) return;
    CellTable note(1, 1);
    note.at(0, 0) =
        "Faltan " + counted(left_out_, "renglón", "renglones") + ": en la hoja no caben más.";
    put(sheet_, 0, place(written) + 1, note);
  }

  // The template's name ends in the row of its second cell.
  void set_name() const {
    const Any name = uno::XNameAccess::element(names_of(model_), String(list_.name));
    const auto range = uno::query<uno::XNamedRange>(Interface::share(name.view().interface()));
    std::string content = uno::XNamedRange::content(range).utf8();
    content.erase(content.rfind('$') + 1);
    uno::XNamedRange::set_content(range, String(content + std::to_string(rows_ + 1)));
  }
  // A range without a name is a plain filter in .xlsx too, and not an Excel table.
  void set_filter() const {
    const Any all = property(model_, "UnnamedDatabaseRanges");
    const auto ranges =
        uno::query<uno::XUnnamedDatabaseRanges>(Interface::share(all.view().interface()));
    uno::XUnnamedDatabaseRanges::set_by_table(ranges, table(0));
    const Any filter = uno::XUnnamedDatabaseRanges::by_table(ranges, index_);
    set_property(Interface::share(filter.view().interface()), "AutoFilter", Any::of_boolean(true));
  }

  const Ref<uno::XModel>& model_;
  const List& list_;
  Ref<uno::XSpreadsheet> sheet_;
  std::int16_t index_;
  std::size_t left_out_;
  std::size_t rows_;
};

// The columns of Metas that pages begin with. Ramo and programa are part of a unit's code, and the
// period of all goals is on the sheet Resumen; where goals are of several periods, pages need
// those columns too, and are twice as wide.
constexpr std::int32_t kFirstPrintedOfOnePeriod = 5;
constexpr std::int32_t kFirstPrintedOfSeveral = 1;

List goal_list(const Consolidated& result, bool one_period) {
  return {.sheet = "Metas",
          .name = kResultGoals,
          .columns = goal_headings().size(),
          .rows = result.goals.size(),
          .cells = [&result](std::size_t first,
                             std::size_t count) { return goal_cells(result, first, count); },
          .height = kThreeLines,
          .first_printed = one_period ? kFirstPrintedOfOnePeriod : kFirstPrintedOfSeveral};
}

List finding_list(const Consolidated& result) {
  return {.sheet = "Hallazgos",
          .name = kResultFindings,
          .columns = finding_headings().size(),
          .rows = result.findings.size(),
          .cells = [&result](std::size_t first, std::size_t count) {
            return finding_cells(result, first, count);
          }};
}

List file_list(const Consolidated& result) {
  return {.sheet = "Archivos",
          .name = kResultFiles,
          .columns = file_headings().size(),
          .rows = result.files.size(),
          .cells = [&result](std::size_t first, std::size_t count) {
            return file_cells(result, first, count);
          }};
}

// The sheet Resumen, by the rows that the template has.

constexpr std::int32_t kFirstTextRow = 1;
constexpr std::int32_t kStandingRow = 9;
constexpr std::int32_t kBranchRow = 33;
constexpr std::int32_t kProgrammeRow = 37;
constexpr std::int32_t kUnitRow = 41;
constexpr std::int32_t kMeasureRow = 45;

// The line of a text, and about how many of its letters it holds.
constexpr std::int32_t kLineHeight = 450;
constexpr std::size_t kLineLetters = 150;

// The columns of a table of groups: their names, and their goals by band.
constexpr std::int32_t kNameColumn = 1;
constexpr std::int32_t kFirstBandColumn = 4;
constexpr std::int32_t kLastBandColumn = 8;

constexpr std::int32_t kBandChart = 1;
constexpr std::size_t kMostBars = 15;

class SummarySheet {
 public:
  SummarySheet(const Ref<uno::XModel>& model, const Consolidated& result)
      : result_(result), sheet_(sheet_named(model, "Resumen")) {}

  void fill(const ResultTexts& texts) const {
    write_texts(
        {common_line(result_), files_line(result_), texts.source, texts.made, texts.incomplete});
    const Totals& totals = result_.totals;
    put(sheet_, kNameColumn, kStandingRow, standing_cells(totals));
    // From the last to the first: a table that grows moves those below it.
    write_table(kNameColumn, kMeasureRow, measure_cells(totals.measures));
    write_table(0, kUnitRow, group_cells(totals.units));
    write_table(0, kProgrammeRow, group_cells(totals.programmes));
    write_table(0, kBranchRow, group_cells(totals.branches));
    set_chart();
    const auto all = sheet::address_of(cells_of(sheet_, used_area(sheet_)));
    uno::XPrintAreas::set_print_areas(uno::query<uno::XPrintAreas>(sheet_),
                                      uno::Sequence<uno::CellRangeAddress>({all}));
  }

 private:
  void write_texts(const std::vector<std::string>& texts) const {
    std::int32_t row = kFirstTextRow;
    for (const std::string& text : texts) {
      const auto cell = cell_of(sheet_, 0, row);
      uno::XTextRange::set_text(uno::query<uno::XTextRange>(cell), String(text));
      const auto lines = place(1 + text.size() / kLineLetters);
      set_property(rows_of_cells(uno::query<uno::XCellRange>(cell)), "Height",
                   Any::of_long(lines * kLineHeight));
      ++row;
    }
  }

  // The rows that are added look like the one that is there.
  void write_table(std::int32_t column, std::int32_t row, const CellTable& cells) const {
    if (cells.rows() > 1) {
      uno::XTableRows::insert(uno::XColumnRowRange::rows(uno::query<uno::XColumnRowRange>(sheet_)),
                              row + 1, place(cells.rows()) - 1);
    }
    put(sheet_, column, row, cells);
  }

  // The groups with the most bars that a chart has room for, and where their table is.
  [[nodiscard]] std::pair<std::int32_t, std::size_t> charted() const {
    const auto grown = [](std::size_t rows) { return rows > 1 ? place(rows) - 1 : 0; };
    const Totals& totals = result_.totals;
    const std::int32_t programme = kProgrammeRow + grown(totals.branches.size());
    const std::int32_t unit =
        kUnitRow + grown(totals.branches.size()) + grown(totals.programmes.size());
    if (totals.units.size() <= kMostBars) return {unit, totals.units.size()};
    if (totals.programmes.size() <= kMostBars) return {programme, totals.programmes.size()};
    return {kBranchRow, totals.branches.size()};
  }
  void set_chart() const {
    const auto [first, rows] = charted();
    if (rows == 0) return;
    const std::int32_t last = first + place(rows) - 1;
    const auto charts = uno::query<uno::XIndexAccess>(
        uno::XTableChartsSupplier::charts(uno::query<uno::XTableChartsSupplier>(sheet_)));
    const Any chart = uno::XIndexAccess::element(charts, kBandChart);
    // With the headings, which are the names of the bands.
    uno::XTableChart::set_ranges(
        uno::query<uno::XTableChart>(Interface::share(chart.view().interface())),
        uno::Sequence<uno::CellRangeAddress>(
            {{0, kNameColumn, first - 1, kNameColumn, last},
             {0, kFirstBandColumn, first - 1, kLastBandColumn, last}}));
  }

  const Consolidated& result_;
  Ref<uno::XSpreadsheet> sheet_;
};

std::string title_with(const std::set<std::string>& periods) {
  std::string title(kResultTitle);
  if (periods.size() == 1) title += " · " + *periods.begin();
  return title;
}

}  // namespace

void fill_result(const uno::Ref<uno::XModel>& model, const Consolidated& result,
                 const ResultTexts& texts, std::size_t sheet_rows) {
  const Rest rest(model);
  const Unrecorded unrecorded(model);
  const std::set<std::string> periods = periods_of(result);
  for (const List& list :
       {goal_list(result, periods.size() <= 1), finding_list(result), file_list(result)})
    ListSheet(model, list, sheet_rows).fill();
  if (periods.size() > 1) {
    set_property(page_style_of(model, sheet_named(model, "Metas")), "ScaleToPagesX",
                 Any::of_short(2));
  }
  SummarySheet(model, result).fill(texts);
  set_title(model, title_with(periods));
  note(model, kResultFolder, texts.folder);
}

}  // namespace poa::extension
