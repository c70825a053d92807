// SPDX-License-Identifier: MPL-2.0
// A spreadsheet open in an Office, its ranges and cells.
//
// Formulas are written with programmatic function names; only type_into() understands what a
// person types. Sheets are named, cells are addressed as "B4", and columns and rows inside a
// Range are counted from 0. A Document closes when it goes, without saving.
#pragma once

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/table/CellRangeAddress.hpp>
#include <com/sun/star/table/XCell.hpp>
#include <com/sun/star/table/XCellRange.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace css = com::sun::star;

namespace poa::office {

class OfficeError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

// Codes that XCell::getError() and ERRORTYPE() know.
inline constexpr int kWrongArgument = 502;
inline constexpr int kUnknownName = 525;

struct CellFailure {  // the content of a cell whose formula failed
  friend bool operator==(CellFailure, CellFailure) = default;
};
using CellValue = std::variant<CellFailure, double, std::string>;

class Cell {
 public:
  explicit Cell(const css::uno::Reference<css::table::XCell>& cell) : cell_(cell) {}

  [[nodiscard]] double value() const;
  [[nodiscard]] std::string text() const;  // as it is shown
  [[nodiscard]] std::string formula() const;
  [[nodiscard]] int error() const;  // 0 when there is none
  [[nodiscard]] bool is_formula() const;
  [[nodiscard]] bool is_blank() const;

  void set_value(double value);
  void set_text(std::string_view text);
  void set_formula(std::string_view formula);
  // Enters the number or the text. Throws OfficeError for a failure, which nobody can enter.
  void set(const CellValue& value);

  // The cell's own UNO object, for what a single test needs.
  [[nodiscard]] const css::uno::Reference<css::table::XCell>& uno() const { return cell_; }

 private:
  css::uno::Reference<css::table::XCell> cell_;
};

class Range {
 public:
  explicit Range(const css::uno::Reference<css::table::XCellRange>& range) : range_(range) {}

  [[nodiscard]] Cell cell(int column, int row) const;
  [[nodiscard]] int columns() const;
  [[nodiscard]] int rows() const;
  // Rows and columns of its sheet, from 0.
  [[nodiscard]] css::table::CellRangeAddress address() const;
  [[nodiscard]] css::uno::Reference<css::sheet::XSpreadsheet> sheet() const;

  // Returns the values row by row, in one call of the office.
  [[nodiscard]] std::vector<std::vector<CellValue>> values() const;
  // Returns the cells as they are edited: formulas in English with programmatic names, and entries.
  [[nodiscard]] std::vector<std::vector<std::string>> formulas() const;
  // Fills the first row down over the others, as dragging its corner does.
  void fill_down() const;
  // One matrix formula over the whole range.
  void set_matrix_formula(std::string_view formula);

  // The range's own UNO object, for what a single test needs.
  [[nodiscard]] const css::uno::Reference<css::table::XCellRange>& uno() const { return range_; }

 private:
  css::uno::Reference<css::table::XCellRange> range_;
};

enum class Format { Ods, FlatOds, Template, Xlsx, Xls, Pdf, Html };

class Document {
 public:
  Document(const css::uno::Reference<css::uno::XComponentContext>& context,
           const css::uno::Reference<css::lang::XComponent>& component);
  ~Document();
  Document(Document&& other) noexcept;
  Document& operator=(Document&&) = delete;

  [[nodiscard]] std::vector<std::string> sheets() const;
  [[nodiscard]] Range range(std::string_view sheet, std::string_view address) const;
  [[nodiscard]] Cell cell(std::string_view sheet, std::string_view address) const;
  [[nodiscard]] int used_rows(std::string_view sheet) const;
  [[nodiscard]] Range used(std::string_view sheet) const;  // from A1

  [[nodiscard]] bool has_name(std::string_view name) const;
  [[nodiscard]] Range named(std::string_view name) const;

  void go_to(std::string_view sheet, std::string_view address) const;
  // Types `entry` into the cell and presses Enter: local names and separators hold.
  void type_into(std::string_view sheet, std::string_view address, std::string_view entry);

  // Dispatches a command of an extension, a URL of its protocol, to the document's window and
  // returns the answer. Throws OfficeError, with the answer, when the command fails.
  std::string run(std::string_view command,
                  const std::vector<css::beans::PropertyValue>& with) const;

  void recalculate();  // every formula, needed or not
  void store(const std::filesystem::path& file, Format format) const;
  void save() const;  // where it was opened
  [[nodiscard]] bool is_read_only() const;

  // The document's own UNO object, for what a single test needs.
  [[nodiscard]] const css::uno::Reference<css::sheet::XSpreadsheetDocument>& uno() const {
    return document_;
  }

 private:
  [[nodiscard]] css::uno::Reference<css::sheet::XSpreadsheet> sheet(std::string_view name) const;
  css::uno::Any dispatch(std::string_view command,
                         const std::vector<css::beans::PropertyValue>& with) const;

  css::uno::Reference<css::uno::XComponentContext> context_;
  css::uno::Reference<css::sheet::XSpreadsheetDocument> document_;
};

}  // namespace poa::office
