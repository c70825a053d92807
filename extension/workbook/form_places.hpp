// SPDX-License-Identifier: MPL-2.0
// The cells of the form that people fill, each known by what it is for: such a place stays the same
// when rows are added above it. All numbers count from 0.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "domain/form/column.hpp"
#include "domain/form/header.hpp"
#include "workbook/header_rows.hpp"

namespace poa::extension {

// A cell that has a name of its own (schema.hpp).
struct NamedCell {
  std::string_view name;
};
struct HeaderCell {
  HeaderField field;
  std::size_t number;  // among the rows of the field
};
struct ActionLineCell {
  std::size_t number;
};
struct GoalCell {
  std::int32_t goal;
  Column column;
};
struct SignerCell {
  std::size_t number;
};
using Place = std::variant<NamedCell, HeaderCell, ActionLineCell, GoalCell, SignerCell>;

// Where the places are at the moment; adding rows makes it out of date.
class FormPlaces {
 public:
  struct HeaderRow {
    HeaderCell cell;
    std::int32_t row;  // of the sheet
  };
  struct Signer {
    std::int32_t column;  // of the sheet
    std::string role;     // folded
  };
  // By row and column of the sheet.
  using Values = std::map<std::pair<std::int32_t, std::int32_t>, Place>;

  explicit FormPlaces(const Workbook& workbook);

  [[nodiscard]] const GoalRows& goals() const { return goals_; }
  // The rows of the action lines; nothing when the form has none.
  [[nodiscard]] const std::optional<HeaderRows>& action_lines() const { return lines_; }
  // The labels and values of the header.
  [[nodiscard]] const std::optional<uno::CellRangeAddress>& header() const { return header_; }
  // Its rows with a label; of a repeated label the first, but every EJE.
  [[nodiscard]] const std::vector<HeaderRow>& header_rows() const { return header_rows_; }
  [[nodiscard]] std::size_t rows_of(HeaderField field) const;
  // The row of the names of those who sign; nothing when the form has no such row.
  [[nodiscard]] const std::optional<std::int32_t>& names_row() const { return names_row_; }
  [[nodiscard]] const std::vector<Signer>& signers() const { return signers_; }
  // The values of the header and the cells that have names of their own.
  [[nodiscard]] Values values() const;

  // The place's cell; empty when the form has no such row or name.
  [[nodiscard]] uno::Ref<uno::XCellRange> cell(const Place& place) const;

 private:
  [[nodiscard]] std::optional<uno::CellRangeAddress> range(std::string_view name) const;
  void find_lines();
  void find_header_rows();
  void find_signers();

  const Workbook& workbook_;
  GoalRows goals_;
  std::optional<HeaderRows> lines_;
  std::optional<uno::CellRangeAddress> header_;
  std::vector<HeaderRow> header_rows_;
  std::optional<std::int32_t> names_row_;
  std::vector<Signer> signers_;
};

}  // namespace poa::extension
