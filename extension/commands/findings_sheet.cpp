// SPDX-License-Identifier: MPL-2.0
#include "commands/findings_sheet.hpp"

#include <cstddef>
#include <cstdint>
#include <variant>

#include "commands/findings_table.hpp"
#include "office/document_bytes.hpp"
#include "office/hidden_document.hpp"
#include "workbook/document_properties.hpp"
#include "workbook/sheets.hpp"

namespace poa::extension {
namespace {

using uno::Any;
using uno::String;

constexpr double kBold = 150;
constexpr double kTitleHeight = 14;  // points
constexpr std::int32_t kTop = 1;     // of the cells' VertJustify

// Letter, lying.
constexpr std::int32_t kPageWidth = 27940;
constexpr std::int32_t kPageHeight = 21590;

// Under this name it is a plain filter in .xlsx too, and not an Excel table.
constexpr std::string_view kFilter = "__Anonymous_Sheet_DB__0";

Any value_of(const Cell& cell) {
  if (const auto* number = std::get_if<double>(&cell)) return Any(*number);
  return Any(String(cell_text(cell)));
}

class Sheet {
 public:
  explicit Sheet(const Services& office)
      : office_(office),
        document_(office, "private:factory/scalc"),
        sheet_(sheet_named(document_.model(), sheet_names(document_.model()).front())) {}

  void fill(const FindingsSheet& content) {
    uno::XNamed::set_name(uno::query<uno::XNamed>(sheet_), String("Hallazgos"));
    set_title(document_.model(), content.title);
    write_heading(content);
    write_table(content.findings);
    set_columns();
    set_filter();
    set_page();
  }

  [[nodiscard]] Bytes bytes() const {
    return bytes_of_document(office_, document_.model(), kOdsFilter);
  }

 private:
  [[nodiscard]] std::int32_t last_column() const {
    return static_cast<std::int32_t>(findings_columns().size()) - 1;
  }
  [[nodiscard]] uno::CellRangeAddress table() const {
    return {0, 0, header_row_, last_column(), last_row_};
  }
  [[nodiscard]] uno::CellRangeAddress header() const {
    return {0, 0, header_row_, last_column(), header_row_};
  }
  void set(const uno::CellRangeAddress& cells, std::string_view name, const Any& value) const {
    set_property(cells_of(sheet_, cells), name, value);
  }

  void write_heading(const FindingsSheet& content) {
    std::vector<uno::Table::Row> rows{{Any(String(content.title))}};
    for (const std::string& line : content.lines) rows.push_back({Any(String(line))});
    const auto last = static_cast<std::int32_t>(rows.size()) - 1;
    put(rows, {0, 0, 0, 0, last});
    set({0, 0, 0, 0, 0}, "CharWeight", Any(kBold));
    set({0, 0, 0, 0, 0}, "CharHeight", Any(kTitleHeight));
    header_row_ = last + 2;
  }
  void write_table(const CellTable& findings) {
    std::vector<uno::Table::Row> rows(1);
    for (const FindingsColumn& column : findings_columns())
      rows.front().push_back(Any(String(column.heading)));
    for (std::size_t row = 0; row < findings.rows(); ++row) {
      rows.emplace_back();
      for (std::size_t column = 0; column < findings.columns(); ++column)
        rows.back().push_back(value_of(findings.at(row, column)));
    }
    last_row_ = header_row_ + static_cast<std::int32_t>(findings.rows());
    put(rows, table());
  }
  void put(const std::vector<uno::Table::Row>& rows, const uno::CellRangeAddress& at) const {
    uno::XCellRangeData::set_data_array(uno::query<uno::XCellRangeData>(cells_of(sheet_, at)),
                                        uno::Table(rows));
  }

  // Rows grow with the texts that wrap once the columns have their widths.
  void set_columns() const {
    set(header(), "CharWeight", Any(kBold));
    for (std::int32_t column = 0; column <= last_column(); ++column) {
      const FindingsColumn& known = findings_columns()[static_cast<std::size_t>(column)];
      const auto cells = cells_of(sheet_, {0, column, header_row_, column, header_row_});
      set_property(columns_of_cells(cells), "Width", Any::of_long(known.width));
    }
    set(table(), "VertJustify", Any::of_long(kTop));
    set(table(), "IsTextWrapped", Any::of_boolean(true));
    set_property(rows_of_cells(cells_of(sheet_, table())), "OptimalHeight", Any::of_boolean(true));
  }
  void set_filter() const {
    const auto ranges = property(document_.model(), "DatabaseRanges");
    const auto all = uno::Interface::share(ranges.view().interface());
    uno::XDatabaseRanges::add(uno::query<uno::XDatabaseRanges>(all), String(kFilter), table());
    const Any filter =
        uno::XNameAccess::element(uno::query<uno::XNameAccess>(all), String(kFilter));
    set_property(uno::Interface::share(filter.view().interface()), "AutoFilter",
                 Any::of_boolean(true));
  }
  // As wide as the page, and as many pages as there are.
  void set_page() const {
    const auto page = page_style_of(document_.model(), sheet_);
    set_property(page, "IsLandscape", Any::of_boolean(true));
    set_property(page, "Width", Any::of_long(kPageWidth));
    set_property(page, "Height", Any::of_long(kPageHeight));
    set_property(page, "ScaleToPagesX", Any::of_short(1));
    set_property(page, "ScaleToPagesY", Any::of_short(0));
    const auto printed = uno::query<uno::XPrintAreas>(sheet_);
    uno::XPrintAreas::set_title_rows(printed, header());
    uno::XPrintAreas::repeat_title_rows(printed, true);
  }

  const Services& office_;
  HiddenDocument document_;
  uno::Ref<uno::XSpreadsheet> sheet_;
  std::int32_t header_row_ = 0;
  std::int32_t last_row_ = 0;
};

}  // namespace

Bytes ods_of(const Services& office, const FindingsSheet& content) {
  Sheet sheet(office);
  sheet.fill(content);
  return sheet.bytes();
}

}  // namespace poa::extension
