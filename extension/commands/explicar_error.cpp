// SPDX-License-Identifier: MPL-2.0
#include <string>
#include <vector>

#include "commands/actions.hpp"
#include "commands/failing_call.hpp"
#include "office/dialogs.hpp"
#include "office/refusal.hpp"
#include "office/texts.hpp"
#include "sheet/blocks.hpp"
#include "sheet/cells.hpp"
#include "workbook/selection.hpp"

namespace poa::extension {
namespace {

using uno::Ref;

struct SelectedCell {
  Ref<uno::XModel> document;
  Ref<uno::XCell> cell;
  uno::CellAddress at;
};

// Part of an array formula, a cell has the error of its first one, which holds the formula.
Ref<uno::XCellRange> formula_cell(const Ref<uno::XSpreadsheet>& sheet,
                                  const uno::CellRangeAddress& at) {
  const auto range = uno::XCellRange::cell_range_by_position(
      uno::query<uno::XCellRange>(sheet), at.start_column, at.start_row, at.end_column, at.end_row);
  const auto cursor =
      uno::XSpreadsheet::cursor_by_range(sheet, uno::query<uno::XSheetCellRange>(range));
  uno::XSheetCellCursor::collapse_to_array(cursor);
  return uno::XCellRange::cell_range_by_position(uno::query<uno::XCellRange>(cursor), 0, 0, 0, 0);
}

SelectedCell selected_cell(const Ref<uno::XFrame>& window) {
  const auto controller = window ? uno::XFrame::controller(window) : Ref<uno::XController>();
  const auto document = controller ? uno::XController::model(controller) : Ref<uno::XModel>();
  const auto workbook =
      document ? uno::query<uno::XSpreadsheetDocument>(document) : Ref<uno::XSpreadsheetDocument>();
  if (!workbook) throw Refusal(texts::kNoSpreadsheet);
  const auto ranges = selected_ranges(uno::query<uno::XSelectionSupplier>(controller));
  if (ranges.size() != 1 || sheet::rows_of(ranges[0]) != 1 || sheet::columns_of(ranges[0]) != 1)
    throw Refusal(texts::kNotOneCell);

  const uno::Any sheet = uno::XIndexAccess::element(
      uno::query<uno::XIndexAccess>(uno::XSpreadsheetDocument::sheets(workbook)), ranges[0].sheet);
  const auto cell = formula_cell(
      uno::query<uno::XSpreadsheet>(uno::Interface::share(sheet.view().interface())), ranges[0]);
  const uno::CellRangeAddress at = sheet::address_of(cell);
  return {document,
          uno::XCellRange::cell_by_position(cell, 0, 0),
          {at.sheet, at.start_column, at.start_row}};
}

// The formula is one call of ours, and nothing else.
std::string explained(const RepeatedCalls& calls, const sheet::Call& call, Language language) {
  try {
    static_cast<void>(calls.make(call));
  } catch (const CallFailed& failed) {
    return explanation(failed.failure(), language);
  } catch (const Untold& untold) {
    throw Refusal(texts::kArgumentIsComputed, {untold.call(), untold.argument()});
  }
  return say(language, texts::kNoLongerFails);
}

std::string explained(const SelectedCell& selected, const Session& session) {
  const std::int32_t error = uno::XCell::error(selected.cell);
  if (error == 0) throw Refusal(texts::kNoError);
  const RepeatedCalls calls(session, selected.document, selected.at, known_functions());
  if (!calls_ours(calls.formula())) throw Refusal(texts::kErrorNotOurs);
  if (const auto call = sheet::only_call(calls.formula()))
    if (function_called(call->function) != nullptr)
      return explained(calls, *call, session.language);
  if (const auto failure = failing_call(calls, error))
    return explanation(*failure, session.language);
  throw Refusal(error == ErrorCode::wrong_list ? texts::kNotCertain504 : texts::kNotCertain);
}

}  // namespace

Outcome explicar_error(const Session& session, const Arguments& arguments) {
  const bool show = !arguments.without_asking();
  const std::string text = explained(selected_cell(session.window), session);
  if (show) inform(session, say(session.language, texts::kExplainTitle), text);
  return {State::Success, text};
}

}  // namespace poa::extension
