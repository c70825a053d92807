// SPDX-License-Identifier: MPL-2.0
#include "workbook/pending_cells.hpp"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

#include "domain/form/pending_names.hpp"
#include "domain/form/schema.hpp"
#include "domain/values/number.hpp"
#include "domain/values/text.hpp"
#include "office/refusal.hpp"
#include "office/texts.hpp"
#include "sheet/blocks.hpp"
#include "workbook/cell_contents.hpp"
#include "workbook/sheets.hpp"

namespace poa::extension {
namespace {

using uno::CellAddress;
using uno::CellRangeAddress;
using uno::Ref;
using uno::String;

// What a note of ours begins with. Another one is a person's.
constexpr std::string_view kNote = "Por confirmar: ";

CellAddress first_of(const CellRangeAddress& at) {
  return {at.sheet, at.start_column, at.start_row};
}

Ref<uno::XCellRange> at(const Workbook& workbook, const CellAddress& cell) {
  return workbook.cells(cell.column, cell.row, cell.column, cell.row);
}

PendingNames names_in(const Ref<uno::XCellRange>& cell) {
  return PendingNames(cell_text(sheet::cells_in(cell).at(0, 0)));
}

void write_names(const Ref<uno::XCellRange>& cell, const PendingNames& names) {
  enter(uno::XCellRange::cell_by_position(cell, 0, 0),
        names.empty() ? Cell() : make_text_cell(names.text()));
}

std::string text_of(const uno::Interface& note) {
  return uno::XTextRange::text(uno::query<uno::XTextRange>(note)).utf8();
}

Ref<uno::XSheetAnnotations> notes_of(const Ref<uno::XSpreadsheet>& sheet) {
  return uno::XSheetAnnotationsSupplier::notes(uno::query<uno::XSheetAnnotationsSupplier>(sheet));
}

std::string note_of(const Workbook& workbook, const CellAddress& cell) {
  const auto anchor = uno::query<uno::XSheetAnnotationAnchor>(
      uno::XCellRange::cell_by_position(at(workbook, cell), 0, 0));
  return text_of(uno::XSheetAnnotationAnchor::note(anchor));
}

std::string reason_at(const Workbook& workbook, const CellAddress& cell) {
  const std::string note = note_of(workbook, cell);
  return note.starts_with(kNote) ? note.substr(kNote.size()) : std::string();
}

bool has_note_of_a_person(const Workbook& workbook, const CellAddress& cell) {
  const std::string note = note_of(workbook, cell);
  return !note.empty() && !note.starts_with(kNote);
}

// Where the names stand, and which cells they name.
class Places {
 public:
  explicit Places(const Workbook& workbook) : places_(workbook), goals_(workbook.goals()) {
    if (const auto table = workbook.named(schema::kPending)) {
      const CellRangeAddress range = sheet::address_of(table);
      if (range.sheet == goals_.sheet && range.start_row == goals_.first)
        column_ = range.start_column;
    }
    if (const auto header = workbook.named(schema::kPendingHeader)) {
      const CellRangeAddress range = sheet::address_of(header);
      if (range.sheet == goals_.sheet) header_ = first_of(range);
    }
  }

  // Throws Refusal where a name is gone.
  void require() const {
    if (!column_) throw Refusal(texts::kNameMissing, {schema::kPending});
    if (!header_) throw Refusal(texts::kNameMissing, {schema::kPendingHeader});
  }

  [[nodiscard]] const GoalRows& goals() const { return goals_; }
  [[nodiscard]] bool has_goals() const { return column_.has_value(); }
  [[nodiscard]] const std::optional<CellAddress>& header() const { return header_; }
  [[nodiscard]] CellAddress list_of(std::int32_t goal) const {
    return {goals_.sheet, column_.value_or(0), goals_.first + goal};
  }

  [[nodiscard]] std::optional<CellAddress> cell_of_goal(std::int32_t goal,
                                                        std::string_view name) const {
    const auto column = column_named(name);
    return column ? cell_of(GoalCell{goal, *column}) : std::nullopt;
  }
  // The first of the rows that have the label.
  [[nodiscard]] std::optional<CellAddress> cell_of_label(std::string_view name) const {
    if (fold(name) == fold(kAdministrationLabel))
      return cell_of(NamedCell{schema::kAdministration});
    for (const FormPlaces::HeaderRow& row : places_.header_rows()) {
      if (fold(header_label(row.cell.field)) == fold(name)) return cell_of(row.cell);
    }
    return std::nullopt;
  }
  [[nodiscard]] std::optional<CellAddress> cell_of(const Place& place) const {
    const auto cell = places_.cell(place);
    if (!cell) return std::nullopt;
    return first_of(sheet::address_of(cell));
  }
  [[nodiscard]] const std::vector<FormPlaces::HeaderRow>& header_rows() const {
    return places_.header_rows();
  }

 private:
  FormPlaces places_;
  GoalRows goals_;
  std::optional<std::int32_t> column_;
  std::optional<CellAddress> header_;
};

bool has_row(const CellRangeAddress& range, std::int32_t row) {
  return row >= range.start_row && row <= range.end_row;
}

bool has(const CellRangeAddress& range, const CellAddress& cell) {
  return has_row(range, cell.row) && cell.column >= range.start_column &&
         cell.column <= range.end_column;
}

// Takes cells out of a list, and their notes away.
class Confirmation {
 public:
  Confirmation(const Workbook& workbook, const CellAddress& list)
      : workbook_(workbook), list_(list), names_(names_in(at(workbook, list))) {}

  [[nodiscard]] std::vector<std::string> waiting() const { return names_.names(); }
  void confirm(const std::string& name, const std::optional<CellAddress>& cell) {
    if (!names_.remove(name)) return;
    ++count_;
    if (cell && note_of(workbook_, *cell).starts_with(kNote))
      clear(at(workbook_, *cell), uno::CellFlags::note);
  }
  // Returns how many were confirmed.
  std::size_t end() const {
    if (count_ > 0) write_names(at(workbook_, list_), names_);
    return count_;
  }

 private:
  const Workbook& workbook_;
  CellAddress list_;
  PendingNames names_;
  std::size_t count_ = 0;
};

using Ranges = std::vector<CellRangeAddress>;

bool any_has(const Ranges& ranges, const CellAddress& cell) {
  return std::any_of(ranges.begin(), ranges.end(),
                     [&cell](const CellRangeAddress& range) { return has(range, cell); });
}

std::size_t confirm_goal(const Workbook& workbook, const Places& places, std::int32_t goal,
                         const Ranges& ranges) {
  const CellAddress list = places.list_of(goal);
  Confirmation confirmation(workbook, list);
  const bool all = any_has(ranges, list);
  for (const std::string& name : confirmation.waiting()) {
    const auto cell = places.cell_of_goal(goal, name);
    if (all || (cell && any_has(ranges, *cell))) confirmation.confirm(name, cell);
  }
  return confirmation.end();
}

// Whether one of the rows with that label is among the ranges.
bool label_chosen(const Places& places, std::string_view name, const Ranges& ranges) {
  const auto& rows = places.header_rows();
  return std::any_of(rows.begin(), rows.end(), [&](const FormPlaces::HeaderRow& row) {
    return fold(header_label(row.cell.field)) == fold(name) &&
           std::any_of(ranges.begin(), ranges.end(),
                       [&row](const CellRangeAddress& range) { return has_row(range, row.row); });
  });
}

std::size_t confirm_header(const Workbook& workbook, const Places& places, const Ranges& ranges) {
  Confirmation confirmation(workbook, *places.header());
  const bool all = any_has(ranges, *places.header());
  for (const std::string& name : confirmation.waiting()) {
    const auto cell = places.cell_of_label(name);
    if (all || (cell && any_has(ranges, *cell)) || label_chosen(places, name, ranges))
      confirmation.confirm(name, cell);
  }
  return confirmation.end();
}

// The doubts of one list: the names, and the notes at their cells.
struct Addition {
  std::vector<std::string> names;
  std::vector<std::pair<CellAddress, std::string>> notes;
};

// By the cells with the lists.
class Additions {
 public:
  Additions(const Workbook& workbook, const Places& places)
      : workbook_(workbook), places_(places) {}

  void add(const Doubt& doubt) {
    if (const auto* goal = std::get_if<GoalCell>(&doubt.cell)) {
      add(places_.list_of(goal->goal), column_name(goal->column), places_.cell_of(*goal),
          doubt.reason);
      return;
    }
    const auto label = std::get<std::string_view>(doubt.cell);
    add(*places_.header(), label, places_.cell_of_label(label), doubt.reason);
  }

  void write() const {
    const auto notes = notes_of(workbook_.sheet());
    for (const auto& [at_row, addition] : lists_) {
      const auto cell = at(workbook_, {places_.goals().sheet, at_row.second, at_row.first});
      PendingNames names = names_in(cell);
      for (const std::string& name : addition.names) names.add(name);
      write_names(cell, names);
      for (const auto& [place, note] : addition.notes) {
        if (!has_note_of_a_person(workbook_, place))
          uno::XSheetAnnotations::insert(notes, place, String(note));
      }
    }
  }

 private:
  void add(const CellAddress& list, std::string_view name, const std::optional<CellAddress>& cell,
           const std::string& reason) {
    Addition& addition = lists_[{list.row, list.column}];
    addition.names.emplace_back(name);
    if (cell) addition.notes.emplace_back(*cell, std::string(kNote) + reason);
  }

  const Workbook& workbook_;
  const Places& places_;
  std::map<std::pair<std::int32_t, std::int32_t>, Addition> lists_;  // By row and column.
};

// Of most workbooks nothing does, and they are asked often.
bool any_waits(const Workbook& workbook) {
  for (const std::string_view name : {schema::kPending, schema::kPendingHeader}) {
    const auto cells = workbook.named(name);
    if (cells && hold(cells, static_cast<std::int16_t>(kContents))) return true;
  }
  return false;
}

}  // namespace

std::vector<PendingCell> pending_cells(const Workbook& workbook) {
  std::vector<PendingCell> pending;
  if (!any_waits(workbook)) return pending;
  const Places places(workbook);
  const auto add = [&](std::optional<std::int32_t> goal, const std::string& name,
                       const std::optional<CellAddress>& cell, const CellAddress& list) {
    pending.push_back(
        {cell.value_or(list), goal, name, cell ? reason_at(workbook, *cell) : std::string()});
  };
  for (std::int32_t goal = 0; places.has_goals() && goal < places.goals().count; ++goal) {
    const CellAddress list = places.list_of(goal);
    const PendingNames waiting = names_in(at(workbook, list));
    for (const std::string& name : waiting.names())
      add(goal, name, places.cell_of_goal(goal, name), list);
  }
  if (!places.header()) return pending;
  const PendingNames waiting = names_in(at(workbook, *places.header()));
  for (const std::string& name : waiting.names())
    add(std::nullopt, name, places.cell_of_label(name), *places.header());
  return pending;
}

void require_confirmed(const Workbook& workbook) {
  const std::size_t waiting = pending_cells(workbook).size();
  if (waiting > 0) throw Refusal(texts::kPendingLeft, {figure(waiting)});
}

void require_places_of_pending(const Workbook& workbook) { Places(workbook).require(); }

void add_pending(const EditableWorkbook& workbook, const std::vector<Doubt>& doubts) {
  if (doubts.empty()) return;
  const Places places(workbook);
  places.require();
  Additions additions(workbook, places);
  for (const Doubt& doubt : doubts) additions.add(doubt);
  additions.write();
}

std::size_t confirm(const EditableWorkbook& workbook, const Ranges& ranges) {
  const Places places(workbook);
  places.require();
  std::size_t count = 0;
  for (std::int32_t goal = 0; goal < places.goals().count; ++goal) {
    const std::int32_t row = places.goals().first + goal;
    if (std::any_of(ranges.begin(), ranges.end(),
                    [row](const CellRangeAddress& range) { return has_row(range, row); }))
      count += confirm_goal(workbook, places, goal, ranges);
  }
  return count + confirm_header(workbook, places, ranges);
}

void clear_reasons(const Ref<uno::XSpreadsheet>& sheet) {
  const auto notes = notes_of(sheet);
  const auto all = uno::query<uno::XIndexAccess>(notes);
  for (std::int32_t note = uno::XIndexAccess::count(all) - 1; note >= 0; --note) {
    const uno::Any element = uno::XIndexAccess::element(all, note);
    if (text_of(uno::Interface::share(element.view().interface())).starts_with(kNote))
      uno::XSheetAnnotations::remove(notes, note);
  }
}

}  // namespace poa::extension
