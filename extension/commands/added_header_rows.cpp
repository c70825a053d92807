// SPDX-License-Identifier: MPL-2.0
#include "commands/added_header_rows.hpp"

#include <optional>
#include <string>

#include "catalog/commands.hpp"
#include "commands/rows_asked_for.hpp"
#include "office/refusal.hpp"
#include "workbook/selection.hpp"

namespace poa::extension {
namespace {

constexpr int kUsualRows = 1;

}  // namespace

Outcome add_header_rows(const HeaderRowKind& kind, const Session& session,
                        const Arguments& arguments) {
  const EditableWorkbook workbook(session.window);
  const HeaderRows before = kind.rows(workbook);
  const int room = kind.most - before.count;
  if (room <= 0) throw Refusal(kind.full, {kind.most});
  const auto count =
      rows_asked_for(session, arguments, catalog::kCountArgument, kind.most,
                     {say(session.language, kind.title),
                      say(session.language, kind.question, {room}), kUsualRows, room});
  if (!count) return {State::Cancelled, {}};
  if (*count > room) throw Refusal(kind.too_many, {kind.most, room});

  const std::string done = say(session.language, kind.done, {*count});
  in_one_step(workbook, done, [&] { kind.add(workbook, *count); });
  select_cell(workbook, before.column, before.last() + 1);
  return {State::Success, done};
}

}  // namespace poa::extension
