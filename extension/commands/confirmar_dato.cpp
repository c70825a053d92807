// SPDX-License-Identifier: MPL-2.0
#include <cstddef>
#include <string>
#include <vector>

#include "catalog/commands.hpp"
#include "commands/actions.hpp"
#include "commands/calculated.hpp"
#include "commands/cell_asked_for.hpp"
#include "domain/values/number.hpp"
#include "office/refusal.hpp"
#include "office/texts.hpp"
#include "workbook/pending_cells.hpp"
#include "workbook/selection.hpp"

namespace poa::extension {
namespace {

std::vector<uno::CellRangeAddress> cells_to_confirm(const Workbook& workbook,
                                                    const Arguments& arguments) {
  if (const auto cell = cell_asked_for(workbook, arguments, catalog::kCellArgument))
    return {{cell->sheet, cell->column, cell->row, cell->column, cell->row}};
  auto ranges = selected_ranges(view_of(workbook));
  std::erase_if(ranges,
                [&workbook](const auto& range) { return range.sheet != workbook.goals().sheet; });
  return ranges;
}

}  // namespace

Outcome confirmar_dato(const Session& session, const Arguments& arguments) {
  static_cast<void>(arguments.without_asking());
  const EditableWorkbook workbook(session.window);
  const auto ranges = cells_to_confirm(workbook, arguments);
  const bool was_off = workbook.calculate_if_off();
  std::size_t confirmed = 0;
  in_one_step(workbook, say(session.language, texts::kConfirmTitle), [&] {
    confirmed = confirm(workbook, ranges);
    if (confirmed == 0) throw Refusal(texts::kNothingPending);
  });
  std::string done = say(session.language, texts::kConfirmed,
                         {figure(confirmed), figure(pending_cells(workbook).size())});
  tell_calculated(session, was_off, done);
  return {State::Success, std::move(done)};
}

}  // namespace poa::extension
