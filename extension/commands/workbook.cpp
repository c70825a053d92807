// SPDX-License-Identifier: MPL-2.0
#include "commands/workbook.hpp"

#include <string>

#include "commands/refusal.hpp"
#include "commands/texts.hpp"

namespace poa::commands {
namespace {

using uno::Any;
using uno::Interface;
using uno::Ref;
using uno::String;

constexpr std::string_view kTable = "TMM_TABLA";
constexpr std::string_view kSchema = "TMM_ESQUEMA";
// The structure of the workbook that we know (contract of the template).
constexpr double kKnownSchema = 1;

Ref<uno::XModel> shown_in(const Ref<uno::XFrame>& window) {
  if (!window) return {};
  const auto controller = uno::XFrame::controller(window);
  return controller ? uno::XController::model(controller) : Ref<uno::XModel>();
}

}  // namespace

uno::CellRangeAddress address_of(const Interface& range) {
  return uno::XCellRangeAddressable::range_address(uno::query<uno::XCellRangeAddressable>(range));
}

Workbook::Workbook(Ref<uno::XModel> model, Language language) : model_(std::move(model)) {
  const bool spreadsheet = model_ && uno::query<uno::XCalculatable>(model_);
  const auto table = spreadsheet ? named(kTable) : Ref<uno::XCellRange>();
  const auto schema = spreadsheet ? named(kSchema) : Ref<uno::XCellRange>();
  if (!table || !schema) throw Refusal(say(language, texts::kNoWorkbook));
  const uno::Table cells = uno::XCellRangeData::data_array(uno::query<uno::XCellRangeData>(schema));
  const auto known = cells.view().at(0, 0).number();
  if (!known) throw Refusal(say(language, texts::kNoWorkbook));
  if (*known > kKnownSchema) throw Refusal(say(language, texts::kNewerWorkbook, {POA_VERSION}));
  if (uno::XStorable::is_readonly(uno::query<uno::XStorable>(model_)))
    throw Refusal(say(language, texts::kReadOnly));
  sheet_ = uno::XSheetCellRange::spreadsheet(uno::query<uno::XSheetCellRange>(table));
}

Workbook::Workbook(const Ref<uno::XFrame>& window, Language language)
    : Workbook(shown_in(window), language) {}

Ref<uno::XCellRange> Workbook::named(std::string_view name) const {
  const Any ranges = uno::XPropertySet::property_value(uno::query<uno::XPropertySet>(model_),
                                                       String("NamedRanges"));
  const auto names = uno::query<uno::XNameAccess>(Interface::share(ranges.view().interface()));
  if (!uno::XNameAccess::has(names, String(name))) return {};
  const Any range = uno::XNameAccess::element(names, String(name));
  return uno::XCellRangeReferrer::referred_cells(
      uno::query<uno::XCellRangeReferrer>(Interface::share(range.view().interface())));
}

GoalRows Workbook::goals() const {
  const uno::CellRangeAddress table = address_of(named(kTable));
  return {table.sheet, table.start_row, table.end_row - table.start_row, table.end_column};
}

Ref<uno::XCellRange> Workbook::cells(std::int32_t left, std::int32_t top, std::int32_t right,
                                     std::int32_t bottom) const {
  return uno::XCellRange::cell_range_by_position(uno::query<uno::XCellRange>(sheet_), left, top,
                                                 right, bottom);
}

Ref<uno::XPropertySet> Workbook::rows(std::int32_t first, std::int32_t last) const {
  return uno::query<uno::XPropertySet>(
      uno::XColumnRowRange::rows(uno::query<uno::XColumnRowRange>(cells(0, first, 0, last))));
}

}  // namespace poa::commands
