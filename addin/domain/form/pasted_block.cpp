// SPDX-License-Identifier: MPL-2.0
#include "domain/form/pasted_block.hpp"

#include <algorithm>
#include <string>
#include <variant>

#include "domain/values/number.hpp"

namespace poa {
namespace {

constexpr std::ptrdiff_t kComputed = index(Column::Relative) - index(Column::Absolute) + 1;

bool has_texts_alone(const CellTable& block, std::size_t column) {
  bool text = false;
  for (std::size_t row = 0; row < block.rows(); ++row) {
    const Cell cell = as_entered(block.at(row, column), EntryKind::Figure);
    if (std::holds_alternative<double>(cell)) return false;
    text = text || (std::holds_alternative<std::string>(cell) && !is_blank_cell(cell));
  }
  return text;
}

bool leaves_computed_out(const CellTable& block, std::ptrdiff_t first) {
  const auto absolute = static_cast<std::ptrdiff_t>(index(Column::Absolute)) - first;
  return absolute >= 0 && absolute < static_cast<std::ptrdiff_t>(block.columns()) &&
         has_texts_alone(block, static_cast<std::size_t>(absolute));
}

std::size_t used_columns(const CellTable& block) {
  std::size_t used = 0;
  for (std::size_t row = 0; row < block.rows(); ++row) {
    for (std::size_t column = used; column < block.columns(); ++column) {
      if (!is_blank_cell(block.at(row, column))) used = column + 1;
    }
  }
  return used;
}

// Where the values of a row of a labelled header go.
enum class Target { Nowhere, Field, ActionLines };

class LabelledReader {
 public:
  void read(std::size_t row, const Cell& label, const Cell& value) {
    const bool goes_on = is_blank_cell(label);
    const bool blank = is_blank_cell(value);
    if (!goes_on) begin(label);
    if (target_ == Target::Field && takes(goes_on, blank)) {
      header_.values[field_].push_back(row);
    } else if (blank) {
      return;
    } else if (target_ == Target::ActionLines) {
      header_.action_lines.push_back(row);
    } else {
      ++header_.unknown;
    }
  }

  std::optional<LabelledHeader> result() && {
    if (!known_) return std::nullopt;
    return std::move(header_);
  }

 private:
  void begin(const Cell& label) {
    const auto field = header_field(label);
    const bool lines = is_action_lines_label(label);
    known_ = known_ || field.has_value() || lines;
    target_ = lines ? Target::ActionLines : Target::Nowhere;
    if (!field) return;
    target_ = Target::Field;
    field_ = *field;
  }

  [[nodiscard]] bool takes(bool goes_on, bool blank) const {
    if (goes_on) return field_ == HeaderField::Axis && !blank;
    return field_ == HeaderField::Axis || !header_.values.contains(field_);
  }

  LabelledHeader header_;
  Target target_ = Target::Nowhere;
  HeaderField field_ = HeaderField::Branch;
  bool known_ = false;
};

}  // namespace

Cell as_entered(const Cell& pasted, EntryKind kind) {
  if (is_blank_cell(pasted)) return Blank{};
  const auto* text = std::get_if<std::string>(&pasted);
  if (kind == EntryKind::Figure && text != nullptr) {
    if (const auto number = Number::parse(*text)) return number->to_double();
  }
  if (kind == EntryKind::Text && std::holds_alternative<double>(pasted)) return cell_text(pasted);
  return pasted;
}

std::vector<std::optional<Column>> columns_of_block(const CellTable& block, std::ptrdiff_t first) {
  const bool left_out = leaves_computed_out(block, first);
  std::vector<std::optional<Column>> columns(block.columns());
  for (std::size_t column = 0; column < columns.size(); ++column) {
    auto place = first + static_cast<std::ptrdiff_t>(column);
    if (left_out && place >= static_cast<std::ptrdiff_t>(index(Column::Absolute)))
      place += kComputed;
    if (place >= 0 && place < static_cast<std::ptrdiff_t>(kColumns))
      columns[column] = column_at(static_cast<std::size_t>(place));
  }
  return columns;
}

std::optional<LabelledHeader> read_labelled_header(const CellTable& block) {
  if (block.columns() < 2 || used_columns(block) > 2) return std::nullopt;
  LabelledReader reader;
  for (std::size_t row = 0; row < block.rows(); ++row)
    reader.read(row, block.at(row, 0), block.at(row, 1));
  return std::move(reader).result();
}

}  // namespace poa
