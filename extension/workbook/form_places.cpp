// SPDX-License-Identifier: MPL-2.0
#include "workbook/form_places.hpp"

#include <algorithm>
#include <array>

#include "domain/form/schema.hpp"
#include "domain/form/signatures.hpp"
#include "domain/values/text.hpp"
#include "sheet/blocks.hpp"

namespace poa::extension {
namespace {

using uno::Ref;

constexpr std::array kNamedCells{schema::kInstitution, schema::kAdministration,
                                 schema::kTolerance,   schema::kAuthorisation,
                                 schema::kQuarter,     schema::kYear};

// Row and column of the sheet that the place has.
struct Finder {
  using Found = std::optional<std::pair<std::int32_t, std::int32_t>>;

  const FormPlaces& places;

  Found operator()(const NamedCell& place) const {
    for (const auto& [at, value] : places.values()) {
      const auto* named = std::get_if<NamedCell>(&value);
      if (named != nullptr && named->name == place.name) return at;
    }
    return std::nullopt;
  }
  Found operator()(const HeaderCell& place) const {
    for (const FormPlaces::HeaderRow& row : places.header_rows()) {
      if (row.cell.field == place.field && row.cell.number == place.number)
        return std::pair{row.row, places.header()->end_column};
    }
    return std::nullopt;
  }
  Found operator()(const ActionLineCell& place) const {
    const auto& lines = places.action_lines();
    const auto number = static_cast<std::int32_t>(place.number);
    if (!lines || number >= lines->count) return std::nullopt;
    return std::pair{lines->first + number, lines->column};
  }
  Found operator()(const GoalCell& place) const {
    const GoalRows& goals = places.goals();
    if (place.goal >= goals.count) return std::nullopt;
    return std::pair{goals.first + place.goal,
                     goals.first_column + static_cast<std::int32_t>(index(place.column))};
  }
  Found operator()(const SignerCell& place) const {
    if (!places.names_row() || place.number >= places.signers().size()) return std::nullopt;
    return std::pair{*places.names_row(), places.signers()[place.number].column};
  }
};

}  // namespace

FormPlaces::FormPlaces(const Workbook& workbook)
    : workbook_(workbook), goals_(workbook.goals()), header_(range(schema::kHeader)) {
  find_lines();
  find_header_rows();
  find_signers();
}

std::optional<uno::CellRangeAddress> FormPlaces::range(std::string_view name) const {
  const auto cells = workbook_.named(name);
  if (!cells) return std::nullopt;
  const uno::CellRangeAddress at = sheet::address_of(cells);
  if (at.sheet != goals_.sheet) return std::nullopt;
  return at;
}

void FormPlaces::find_lines() {
  const auto at = range(schema::kActionLines);
  if (at && at->end_row > at->start_row) lines_ = line_rows(workbook_);
}

void FormPlaces::find_header_rows() {
  if (!header_ || sheet::columns_of(*header_) != 2) return;
  const CellTable cells = sheet::cells_in(workbook_.named(schema::kHeader));
  for (const auto& [field, rows] : rows_by_field(cells)) {
    for (std::size_t number = 0; number < rows.size(); ++number) {
      const std::int32_t row = header_->start_row + static_cast<std::int32_t>(rows[number]);
      header_rows_.push_back({{field, number}, row});
    }
  }
}

void FormPlaces::find_signers() {
  const auto at = range(schema::kSignatures);
  if (!at) return;
  const CellTable cells = sheet::cells_in(workbook_.named(schema::kSignatures));
  for (const std::size_t column : signature_places(cells)) {
    signers_.push_back({at->start_column + static_cast<std::int32_t>(column),
                        fold(cell_text(cells.at(kRoleRow, column)))});
  }
  if (!signers_.empty()) names_row_ = at->start_row + static_cast<std::int32_t>(kNameRow);
}

std::size_t FormPlaces::rows_of(HeaderField field) const {
  return static_cast<std::size_t>(
      std::count_if(header_rows_.begin(), header_rows_.end(),
                    [&](const HeaderRow& row) { return row.cell.field == field; }));
}

FormPlaces::Values FormPlaces::values() const {
  Values values;
  for (const HeaderRow& row : header_rows_)
    values.insert({{row.row, header_->end_column}, row.cell});
  for (const std::string_view name : kNamedCells) {
    const auto at = range(name);
    if (at) values.insert({{at->start_row, at->start_column}, NamedCell{name}});
  }
  return values;
}

Ref<uno::XCellRange> FormPlaces::cell(const Place& place) const {
  const auto at = std::visit(Finder{*this}, place);
  if (!at) return {};
  return workbook_.cells(at->second, at->first, at->second, at->first);
}

}  // namespace poa::extension
