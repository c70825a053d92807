// SPDX-License-Identifier: MPL-2.0
#include "workbook/paste_plan.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "domain/form/limits.hpp"
#include "domain/form/pasted_block.hpp"
#include "domain/form/schema.hpp"
#include "domain/values/text.hpp"
#include "office/refusal.hpp"
#include "office/texts.hpp"
#include "sheet/blocks.hpp"
#include "workbook/headed_paste.hpp"

namespace poa::extension {
namespace {

using uno::CellRangeAddress;

struct KindOf {
  EntryKind operator()(const GoalCell& place) const { return entry_kind(place.column); }
  EntryKind operator()(const HeaderCell& place) const {
    const bool figure = place.field == HeaderField::Quarter || place.field == HeaderField::Year;
    return figure ? EntryKind::Figure : EntryKind::Text;
  }
  EntryKind operator()(const NamedCell& place) const {
    const bool figure = place.name == schema::kTolerance || place.name == schema::kQuarter ||
                        place.name == schema::kYear;
    return figure ? EntryKind::Figure : EntryKind::Text;
  }
  EntryKind operator()(const ActionLineCell& /*place*/) const { return EntryKind::Text; }
  EntryKind operator()(const SignerCell& /*place*/) const { return EntryKind::Text; }
};

// Outside of the goals a cell shows one line.
void put_on_one_line(const Place& place, Cell& cell) {
  auto* text = std::get_if<std::string>(&cell);
  if (text != nullptr && !std::holds_alternative<GoalCell>(place))
    std::replace(text->begin(), text->end(), '\n', ' ');
}

bool has_row(const std::optional<CellRangeAddress>& range, std::int32_t row) {
  return range && row >= range->start_row && row <= range->end_row;
}

bool has_row(const std::optional<HeaderRows>& rows, std::int32_t row) {
  return rows && row >= rows->first && row <= rows->last();
}

std::size_t count_of(const std::optional<HeaderRows>& rows) {
  return rows ? static_cast<std::size_t>(rows->count) : 0;
}

std::int32_t lacking(std::size_t wanted, std::size_t there) {
  return wanted > there ? static_cast<std::int32_t>(wanted - there) : 0;
}

class Planner {
 public:
  Planner(const FormPlaces& places, const uno::CellAddress& cursor, const CellTable& block)
      : places_(places), cursor_(cursor), block_(block) {}

  PastePlan plan() && {
    const GoalRows& goals = places_.goals();
    if (cursor_.row >= goals.first && cursor_.row <= goals.last()) {
      // Beside the table nobody means to paste: each column would be one of another.
      if (cursor_.column >= goals.first_column && cursor_.column <= goals.last_column) plan_goals();
    } else if (places_.names_row() == cursor_.row) {
      plan_names();
    } else {
      plan_header();
    }
    return std::move(plan_);
  }

 private:
  [[nodiscard]] bool blank(std::size_t row, std::size_t column) const {
    return is_blank_cell(block_.at(row, column));
  }
  [[nodiscard]] std::int32_t column_under(std::size_t column) const {
    return cursor_.column + static_cast<std::int32_t>(column);
  }

  // How many rows it takes to hold all cells that are not blank, of one column or of all.
  [[nodiscard]] std::size_t used_rows(std::optional<std::size_t> only = std::nullopt) const {
    std::size_t used = 0;
    each_cell([&](std::size_t row, std::size_t column) {
      if (!blank(row, column) && column == only.value_or(column)) used = row + 1;
    });
    return used;
  }

  // The only column of the block with something in it.
  [[nodiscard]] std::optional<std::size_t> only_column() const {
    std::set<std::size_t> columns;
    each_cell([&](std::size_t row, std::size_t column) {
      if (!blank(row, column)) columns.insert(column);
    });
    if (columns.size() != 1) return std::nullopt;
    return *columns.begin();
  }

  template <class Look>
  void each_cell(const Look& look) const {
    for (std::size_t row = 0; row < block_.rows(); ++row) {
      for (std::size_t column = 0; column < block_.columns(); ++column) look(row, column);
    }
  }

  void take(std::size_t row, std::size_t column, const Place& place) {
    const Cell& cell = block_.at(row, column);
    if (std::holds_alternative<CellError>(cell)) {
      plan_.not_taken.errors.push_back({row, column});
      return;
    }
    Cell entry = as_entered(cell, std::visit(KindOf{}, place));
    put_on_one_line(place, entry);
    if (!std::holds_alternative<Blank>(entry)) ++plan_.taken;
    plan_.entries.push_back({place, std::move(entry)});
  }

  void leave_out(std::size_t row, std::size_t column) {
    if (!blank(row, column)) ++plan_.not_taken.outside;
  }

  void plan_goals() {
    const GoalRows& goals = places_.goals();
    const auto columns = columns_of_block(block_, cursor_.column - goals.first_column);
    const std::int32_t first = cursor_.row - goals.first;
    plan_.new_goals = std::max(0, first + rows_with_data(columns) - goals.count);
    each_cell([&](std::size_t row, std::size_t column) {
      const std::int32_t goal = first + static_cast<std::int32_t>(row);
      const bool inside = goal < goals.count + plan_.new_goals;
      if (columns[column] && is_computed(*columns[column])) {
        leave_computed_out(row, column, *columns[column]);
      } else if (columns[column] && inside) {
        take(row, column, GoalCell{goal, *columns[column]});
      } else {
        leave_out(row, column);
      }
    });
  }

  // Rows of the block up to the last that has something for a goal.
  [[nodiscard]] std::int32_t rows_with_data(
      const std::vector<std::optional<Column>>& columns) const {
    std::size_t rows = 0;
    each_cell([&](std::size_t row, std::size_t column) {
      if (columns[column] && !is_computed(*columns[column]) && !blank(row, column)) rows = row + 1;
    });
    return static_cast<std::int32_t>(rows);
  }

  void leave_computed_out(std::size_t row, std::size_t column, Column computed) {
    if (blank(row, column)) return;
    ++plan_.not_taken.computed;
    plan_.not_taken.computed_columns.insert(computed);
  }

  void plan_header() {
    const bool in_lines = has_row(places_.action_lines(), cursor_.row);
    const bool in_header = has_row(places_.header(), cursor_.row);
    const auto labelled =
        in_lines || in_header ? read_labelled_header(block_) : std::optional<LabelledHeader>();
    if (labelled) {
      plan_labelled(*labelled);
    } else if (in_lines) {
      plan_action_lines();
    } else if (const auto axis = axis_under_cursor()) {
      plan_axes(*axis);
    } else {
      plan_values();
    }
  }

  void plan_labelled(const LabelledHeader& header) {
    for (const auto& [field, rows] : header.values) {
      const std::size_t there = places_.rows_of(field);
      if (field == HeaderField::Axis && there > 0) plan_.new_axes = lacking(rows.size(), there);
      for (std::size_t number = 0; number < rows.size(); ++number) {
        if (there > 0) {
          take(rows[number], 1, HeaderCell{field, number});
        } else {
          leave_out(rows[number], 1);
        }
      }
    }
    plan_.new_action_lines = lacking(header.action_lines.size(), count_of(places_.action_lines()));
    for (std::size_t number = 0; number < header.action_lines.size(); ++number)
      take(header.action_lines[number], 1, ActionLineCell{number});
    plan_.not_taken.outside += header.unknown;
  }

  // A column of the block as a list: its cell in a row goes to `place_of(row)`.
  template <class PlaceOf>
  void plan_list(std::size_t list, std::size_t rows, const PlaceOf& place_of) {
    each_cell([&](std::size_t row, std::size_t column) {
      if (column == list && row < rows) {
        take(row, column, place_of(row));
      } else {
        leave_out(row, column);
      }
    });
  }

  void plan_action_lines() {
    const HeaderRows& lines = *places_.action_lines();
    // Of several columns, the one over the lines.
    const auto over = static_cast<std::size_t>(std::max(0, lines.column - cursor_.column));
    const std::size_t list = only_column().value_or(over);
    const auto first = static_cast<std::size_t>(cursor_.row - lines.first);
    const std::size_t there = count_of(places_.action_lines());
    const std::size_t wanted = first + used_rows(list);
    plan_.new_action_lines = lacking(wanted, there);
    plan_list(list, std::max(there, wanted) - first,
              [&](std::size_t row) { return ActionLineCell{first + row}; });
  }

  // The EJE under the cursor when the block is a list of several.
  [[nodiscard]] std::optional<std::size_t> axis_under_cursor() const {
    if (!only_column() || used_rows() < 2) return std::nullopt;
    for (const FormPlaces::HeaderRow& row : places_.header_rows()) {
      if (row.row == cursor_.row && row.cell.field == HeaderField::Axis) return row.cell.number;
    }
    return std::nullopt;
  }

  void plan_axes(std::size_t first) {
    const std::size_t used = used_rows();
    plan_.new_axes = lacking(first + used, places_.rows_of(HeaderField::Axis));
    plan_list(*only_column(), used, [&](std::size_t row) {
      return HeaderCell{HeaderField::Axis, first + row};
    });
  }

  void plan_values() {
    const FormPlaces::Values values = places_.values();
    each_cell([&](std::size_t row, std::size_t column) {
      const auto place =
          values.find({cursor_.row + static_cast<std::int32_t>(row), column_under(column)});
      if (place == values.end()) {
        leave_out(row, column);
      } else {
        take(row, column, place->second);
      }
    });
  }

  void plan_names() {
    const auto& signers = places_.signers();
    const auto first = static_cast<std::size_t>(std::count_if(
        signers.begin(), signers.end(),
        [&](const FormPlaces::Signer& signer) { return signer.column < cursor_.column; }));
    if (plan_names_by_role()) return;
    if (const auto list = only_column()) {
      plan_list(*list, signers.size() - first,
                [&](std::size_t row) { return SignerCell{first + row}; });
    } else {
      plan_row_of_names(first);
    }
  }

  // Roles and names side by side, in two columns.
  bool plan_names_by_role() {
    if (block_.columns() != 2) return false;
    const std::size_t before = plan_.entries.size();
    for (std::size_t row = 0; row < block_.rows(); ++row) {
      if (const auto signer = signer_with(fold(cell_text(block_.at(row, 0)))))
        take(row, 1, SignerCell{*signer});
    }
    return plan_.entries.size() > before;
  }

  [[nodiscard]] std::optional<std::size_t> signer_with(const std::string& role) const {
    for (std::size_t number = 0; number < places_.signers().size(); ++number) {
      if (places_.signers()[number].role == role) return number;
    }
    return std::nullopt;
  }

  // The block's first row: each name over the role that it stands over or, when they stand
  // otherwise, one after the other.
  void plan_row_of_names(std::size_t first) {
    const bool aligned = stands_over_roles();
    std::size_t next = first;
    each_cell([&](std::size_t row, std::size_t column) {
      const auto signer = aligned ? signer_under(column) : std::optional(next);
      const bool has_place = row == 0 && signer && *signer < places_.signers().size();
      if (!has_place || (!aligned && blank(row, column))) {
        leave_out(row, column);
      } else {
        take(row, column, SignerCell{*signer});
        ++next;
      }
    });
  }

  [[nodiscard]] std::optional<std::size_t> signer_under(std::size_t column) const {
    for (std::size_t number = 0; number < places_.signers().size(); ++number) {
      if (places_.signers()[number].column == column_under(column)) return number;
    }
    return std::nullopt;
  }

  [[nodiscard]] bool stands_over_roles() const {
    for (std::size_t column = 0; column < block_.columns(); ++column) {
      if (!blank(0, column) && !signer_under(column)) return false;
    }
    return true;
  }

  const FormPlaces& places_;
  const uno::CellAddress cursor_;
  const CellTable& block_;
  PastePlan plan_;
};

void check_has_a_place(const PastePlan& plan) {
  if (!plan.entries.empty()) return;
  if (plan.not_taken.computed > 0) throw Refusal(texts::kPasteComputed);
  if (!plan.not_taken.errors.empty()) throw Refusal(texts::kPasteErrors);
  throw Refusal(texts::kPasteNowhere);
}

void check_room(const FormPlaces& places, const PastePlan& plan) {
  const std::int32_t goals = places.goals().count + plan.new_goals;
  if (goals > kMostGoals) throw Refusal(texts::kTooManyGoals, {goals, kMostGoals});
  const auto axes = places.rows_of(HeaderField::Axis) + static_cast<std::size_t>(plan.new_axes);
  if (plan.new_axes > 0 && axes > static_cast<std::size_t>(kMostAxes))
    throw Refusal(texts::kHeaderFull, {header_label(HeaderField::Axis)});
  const auto lines =
      count_of(places.action_lines()) + static_cast<std::size_t>(plan.new_action_lines);
  const bool fits = places.action_lines() && lines <= static_cast<std::size_t>(kMostActionLines);
  if (plan.new_action_lines > 0 && !fits)
    throw Refusal(texts::kActionLinesFull, {lines, kMostActionLines});
}

std::set<std::int32_t> rows_of(const FormPlaces& places, const PastePlan& plan) {
  std::set<std::int32_t> rows;
  for (const PasteEntry& entry : plan.entries) {
    if (const auto cell = places.cell(entry.place)) rows.insert(sheet::address_of(cell).start_row);
  }
  return rows;
}

void check_visible(const Workbook& workbook, const std::set<std::int32_t>& rows) {
  for (const std::int32_t row : rows) {
    const auto visible =
        uno::XPropertySet::property_value(workbook.rows(row, row), uno::String("IsVisible"));
    if (visible.view().number() == 0.0) throw Refusal(texts::kPasteHidden, {row + 1});
  }
}

// The form has merged cells of its own, but none among the goals.
void check_not_merged(const Workbook& workbook, const GoalRows& goals,
                      const std::set<std::int32_t>& rows) {
  if (rows.empty() || *rows.begin() < goals.first || *rows.rbegin() > goals.last()) return;
  const auto cells =
      workbook.cells(goals.first_column, *rows.begin(), goals.last_column, *rows.rbegin());
  if (uno::XMergeable::is_merged(uno::query<uno::XMergeable>(cells)))
    throw Refusal(texts::kPasteMerged, {*rows.begin() + 1, *rows.rbegin() + 1});
}

}  // namespace

PastePlan plan_paste(const Workbook& workbook, const uno::CellAddress& cursor,
                     const CellTable& block) {
  const FormPlaces places(workbook);
  auto headed = plan_headed_paste(workbook, places, cursor, block);
  PastePlan plan = headed ? *std::move(headed) : Planner(places, cursor, block).plan();
  check_has_a_place(plan);
  check_room(places, plan);
  const auto rows = rows_of(places, plan);
  check_visible(workbook, rows);
  check_not_merged(workbook, places.goals(), rows);
  return plan;
}

}  // namespace poa::extension
