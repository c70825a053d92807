// SPDX-License-Identifier: MPL-2.0
#include "office/document.hpp"

#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/DispatchResultEvent.hpp>
#include <com/sun/star/frame/DispatchResultState.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/sheet/FillDirection.hpp>
#include <com/sun/star/sheet/XArrayFormulaRange.hpp>
#include <com/sun/star/sheet/XCalculatable.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XCellRangeFormula.hpp>
#include <com/sun/star/sheet/XCellRangeReferrer.hpp>
#include <com/sun/star/sheet/XCellSeries.hpp>
#include <com/sun/star/sheet/XSheetCellCursor.hpp>
#include <com/sun/star/sheet/XSheetCellRange.hpp>
#include <com/sun/star/sheet/XSpreadsheetView.hpp>
#include <com/sun/star/sheet/XUsedAreaCursor.hpp>
#include <com/sun/star/table/CellContentType.hpp>
#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/util/CloseVetoException.hpp>
#include <com/sun/star/util/XCloseable.hpp>

#include "office/arguments.hpp"
#include "office/guarded.hpp"
#include "office/property.hpp"
#include "office/uno_text.hpp"

namespace poa::office {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::Sequence;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using css::uno::UNO_SET_THROW;

struct Enter {
  Cell& cell;
  void operator()(CellFailure) const { throw OfficeError("nobody can enter a failure"); }
  void operator()(double number) const { cell.set_value(number); }
  void operator()(const std::string& text) const { cell.set_text(text); }
};

CellValue to_cell_value(const Any& any) {
  double number = 0;
  rtl::OUString text;
  if (any >>= number) return number;
  if (any >>= text) return to_utf8(text);
  return CellFailure{};
}

template <typename Interface>
css::table::CellRangeAddress address_of(const Reference<Interface>& range) {
  return Reference<css::sheet::XCellRangeAddressable>(range, UNO_QUERY_THROW)->getRangeAddress();
}

std::string_view filter_of(Format format) {
  switch (format) {
    case Format::Ods:
      return "calc8";
    case Format::FlatOds:
      return "OpenDocument Spreadsheet Flat XML";
    case Format::Template:
      return "calc8_template";
    case Format::Xlsx:
      return "Calc MS Excel 2007 XML";
    case Format::Xls:
      return "MS Excel 97";
    case Format::Pdf:
      return "calc_pdf_Export";
    case Format::Html:
      return "HTML (StarCalc)";
  }
  throw OfficeError("unknown format");
}

Reference<css::container::XNameAccess> named_ranges(
    const Reference<css::sheet::XSpreadsheetDocument>& document) {
  return property<Reference<css::container::XNameAccess>>(document, "NamedRanges");
}

}  // namespace

double Cell::value() const { return cell_->getValue(); }

std::string Cell::text() const {
  return to_utf8(Reference<css::text::XText>(cell_, UNO_QUERY_THROW)->getString());
}

std::string Cell::formula() const { return to_utf8(cell_->getFormula()); }

int Cell::error() const { return cell_->getError(); }

bool Cell::is_formula() const { return cell_->getType() == css::table::CellContentType_FORMULA; }

bool Cell::is_blank() const { return cell_->getType() == css::table::CellContentType_EMPTY; }

void Cell::set_value(double value) { cell_->setValue(value); }

void Cell::set_text(std::string_view text) {
  Reference<css::text::XText>(cell_, UNO_QUERY_THROW)->setString(to_uno(text));
}

void Cell::set_formula(std::string_view formula) { cell_->setFormula(to_uno(formula)); }

void Cell::set(const CellValue& value) { std::visit(Enter{*this}, value); }

Cell Range::cell(int column, int row) const {
  return guarded("cell of a range", [&] { return Cell(range_->getCellByPosition(column, row)); });
}

int Range::columns() const {
  const auto at = address();
  return at.EndColumn - at.StartColumn + 1;
}

int Range::rows() const {
  const auto at = address();
  return at.EndRow - at.StartRow + 1;
}

css::table::CellRangeAddress Range::address() const { return address_of(range_); }

Reference<css::sheet::XSpreadsheet> Range::sheet() const {
  return Reference<css::sheet::XSheetCellRange>(range_, UNO_QUERY_THROW)->getSpreadsheet();
}

std::vector<std::vector<CellValue>> Range::values() const {
  const Reference<css::sheet::XCellRangeData> data(range_, UNO_QUERY_THROW);
  std::vector<std::vector<CellValue>> result;
  for (const Sequence<Any>& row : data->getDataArray()) {
    std::vector<CellValue>& cells = result.emplace_back();
    for (const Any& cell : row) cells.push_back(to_cell_value(cell));
  }
  return result;
}

std::vector<std::vector<std::string>> Range::formulas() const {
  const Reference<css::sheet::XCellRangeFormula> data(range_, UNO_QUERY_THROW);
  std::vector<std::vector<std::string>> result;
  for (const Sequence<rtl::OUString>& row : data->getFormulaArray()) {
    std::vector<std::string>& cells = result.emplace_back();
    for (const rtl::OUString& cell : row) cells.push_back(to_utf8(cell));
  }
  return result;
}

void Range::fill_down() const {
  Reference<css::sheet::XCellSeries>(range_, UNO_QUERY_THROW)
      ->fillAuto(css::sheet::FillDirection_TO_BOTTOM, 1);
}

void Range::set_matrix_formula(std::string_view formula) {
  Reference<css::sheet::XArrayFormulaRange>(range_, UNO_QUERY_THROW)
      ->setArrayFormula(to_uno(formula));
}

Document::Document(const Reference<css::uno::XComponentContext>& context,
                   const Reference<css::lang::XComponent>& component)
    : context_(context), document_(component, UNO_QUERY) {
  if (!document_.is()) throw OfficeError("not a spreadsheet");
}

// Written out: the SDK's Reference only copies, and whoever is left behind must not close.
Document::Document(Document&& other) noexcept
    : context_(other.context_), document_(other.document_) {
  other.document_.clear();
}

Document::~Document() {
  if (!document_.is()) return;
  try {
    Reference<css::util::XCloseable>(document_, UNO_QUERY_THROW)->close(true);
  } catch (const css::uno::Exception&) {
    // The office has gone, or will close it itself once it is free.
  }
}

std::vector<std::string> Document::sheets() const {
  std::vector<std::string> result;
  for (const rtl::OUString& name : document_->getSheets()->getElementNames()) {
    result.push_back(to_utf8(name));
  }
  return result;
}

Reference<css::sheet::XSpreadsheet> Document::sheet(std::string_view name) const {
  return guarded("sheet " + std::string(name), [&] {
    return Reference<css::sheet::XSpreadsheet>(document_->getSheets()->getByName(to_uno(name)),
                                               UNO_QUERY_THROW);
  });
}

Range Document::range(std::string_view sheet_name, std::string_view address) const {
  return guarded("range " + std::string(address),
                 [&] { return Range(sheet(sheet_name)->getCellRangeByName(to_uno(address))); });
}

Cell Document::cell(std::string_view sheet_name, std::string_view address) const {
  return range(sheet_name, address).cell(0, 0);
}

int Document::used_rows(std::string_view sheet_name) const { return used(sheet_name).rows(); }

Range Document::used(std::string_view sheet_name) const {
  const Reference<css::sheet::XSheetCellCursor> cursor = sheet(sheet_name)->createCursor();
  Reference<css::sheet::XUsedAreaCursor>(cursor, UNO_QUERY_THROW)->gotoEndOfUsedArea(false);
  const css::table::CellRangeAddress end = address_of(cursor);
  return Range(sheet(sheet_name)->getCellRangeByPosition(0, 0, end.EndColumn, end.EndRow));
}

bool Document::has_name(std::string_view name) const {
  return named_ranges(document_)->hasByName(to_uno(name));
}

Range Document::named(std::string_view name) const {
  return guarded("named range " + std::string(name), [&] {
    const Reference<css::sheet::XCellRangeReferrer> referrer(
        named_ranges(document_)->getByName(to_uno(name)), UNO_QUERY_THROW);
    return Range(Reference<css::table::XCellRange>(referrer->getReferredCells(), UNO_SET_THROW));
  });
}

void Document::go_to(std::string_view sheet_name, std::string_view address) const {
  guarded("go to " + std::string(address), [&] {
    const Reference<css::frame::XModel> model(document_, UNO_QUERY_THROW);
    const Reference<css::sheet::XSpreadsheetView> view(model->getCurrentController(),
                                                       UNO_QUERY_THROW);
    view->setActiveSheet(sheet(sheet_name));
    dispatch(".uno:GoToCell", {argument("ToPoint", Any(to_uno(address)))});
  });
}

void Document::type_into(std::string_view sheet_name, std::string_view address,
                         std::string_view entry) {
  go_to(sheet_name, address);
  guarded("type " + std::string(entry),
          [&] { dispatch(".uno:EnterString", {argument("StringName", Any(to_uno(entry)))}); });
}

Any Document::dispatch(std::string_view command,
                       const std::vector<css::beans::PropertyValue>& with) const {
  const Reference<css::frame::XModel> model(document_, UNO_QUERY_THROW);
  const Reference<css::frame::XDispatchProvider> frame(model->getCurrentController()->getFrame(),
                                                       UNO_QUERY_THROW);
  return css::frame::DispatchHelper::create(context_)->executeDispatch(frame, to_uno(command), "",
                                                                       0, arguments(with));
}

std::string Document::run(std::string_view command,
                          const std::vector<css::beans::PropertyValue>& with) const {
  return guarded(command, [&] {
    css::frame::DispatchResultEvent answer;
    if (!(dispatch(command, with) >>= answer)) {
      throw OfficeError(std::string(command) + " is not served");
    }
    rtl::OUString text;
    answer.Result >>= text;
    if (answer.State != css::frame::DispatchResultState::SUCCESS) {
      throw OfficeError(std::string(command) + ": " + to_utf8(text));
    }
    return to_utf8(text);
  });
}

void Document::recalculate() {
  guarded("recalculate", [&] {
    Reference<css::sheet::XCalculatable>(document_, UNO_QUERY_THROW)->calculateAll();
  });
}

void Document::store(const std::filesystem::path& file, Format format) const {
  guarded("store " + file.string(), [&] {
    const Reference<css::frame::XStorable> storable(document_, UNO_QUERY_THROW);
    storable->storeToURL(to_uno(file_url(file)),
                         arguments({argument("FilterName", Any(to_uno(filter_of(format))))}));
  });
}

void Document::save() const {
  guarded("save", [&] { Reference<css::frame::XStorable>(document_, UNO_QUERY_THROW)->store(); });
}

bool Document::is_read_only() const {
  return guarded("is read-only", [&] {
    return Reference<css::frame::XStorable>(document_, UNO_QUERY_THROW)->isReadonly();
  });
}

}  // namespace poa::office
