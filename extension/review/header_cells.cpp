// SPDX-License-Identifier: MPL-2.0
#include "review/header_cells.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>

#include "domain/form/action_line.hpp"
#include "domain/form/schema.hpp"
#include "domain/values/digits.hpp"
#include "domain/values/text.hpp"
#include "sheet/blocks.hpp"
#include "workbook/form_places.hpp"

namespace poa::extension {
namespace {

using Values = std::vector<HeaderCells::Value>;
using Lines = std::vector<HeaderCells::Line>;

// "el eje" is not in "el ejercicio", nor "acción 2.1.1" in "acción 2.1.10" or "acción 2.1.1.3".
bool goes_on(std::string_view rest) {
  if (rest.starts_with('.')) rest.remove_prefix(1);
  if (rest.empty()) return false;
  std::size_t at = 0;
  return is_letter_or_digit(next_character(rest, at));
}

// Where the words stand in the message; npos when they do not.
std::size_t place_of(std::string_view words, std::string_view message) {
  std::size_t at = message.find(words);
  while (at != std::string_view::npos && goes_on(message.substr(at + words.size())))
    at = message.find(words, at + 1);
  return at;
}

// Of the fields that a message names, it is about the first: «la unidad ejecutora … no empieza con
// el del ramo».
std::optional<HeaderField> field_in(std::string_view message, const Values& values) {
  std::optional<HeaderField> first;
  std::size_t before = std::string_view::npos;
  for (const HeaderCells::Value& value : values) {
    const std::size_t at = place_of(header_words(value.field), message);
    if (at >= before) continue;
    first = value.field;
    before = at;
  }
  return first;
}

// Of several ejes, the one whose text the message quotes.
std::optional<uno::CellAddress> cell_of_field(HeaderField field, std::string_view message,
                                              const Values& values) {
  std::optional<uno::CellAddress> first;
  for (const HeaderCells::Value& value : values) {
    if (value.field != field) continue;
    if (!is_blank(value.text) && message.find(quotation(value.text)) != std::string_view::npos)
      return value.cell;
    if (!first) first = value.cell;
  }
  return first;
}

// COD-03 quotes a line without a code; the other rules name a line by its code.
bool is_named(const HeaderCells::Line& line, const Finding& finding) {
  const std::string_view message = finding.message;
  const auto code = leading_action_line(line.text);
  if (finding.rule != "COD-03")
    return code && place_of("acción " + code->to_text(), message) != std::string_view::npos;
  return !code && !is_blank(line.text) &&
         message.find(quotation(line.text)) != std::string_view::npos;
}

std::optional<uno::CellAddress> cell_of_line(const Finding& finding, const Lines& lines) {
  if (lines.empty()) return std::nullopt;
  if (place_of(kActionLinesInWords, finding.message) != std::string_view::npos)
    return lines.front().cell;
  const auto line = std::find_if(lines.begin(), lines.end(), [&finding](const auto& candidate) {
    return is_named(candidate, finding);
  });
  if (line == lines.end()) return std::nullopt;
  return line->cell;
}

std::vector<std::string> column_of(const Workbook& workbook, std::int32_t column,
                                   std::int32_t first, std::int32_t last) {
  const CellTable cells = sheet::cells_in(workbook.cells(column, first, column, last));
  std::vector<std::string> texts;
  for (std::size_t row = 0; row < cells.rows(); ++row) texts.push_back(cell_text(cells.at(row, 0)));
  return texts;
}

std::optional<uno::CellAddress> cell_of_signer(const Finding& finding,
                                               const std::vector<HeaderCells::Signer>& signers) {
  const std::string message = fold(finding.message);
  const auto signer = std::find_if(signers.begin(), signers.end(), [&message](const auto& each) {
    return message.find(each.role) != std::string::npos;
  });
  if (signer == signers.end()) return std::nullopt;
  return signer->cell;
}

std::optional<uno::CellAddress> named_cell(const Finding& finding, const HeaderCells& header) {
  if (finding.rule.starts_with("FIR")) return cell_of_signer(finding, header.signers);
  if (finding.rule.starts_with("COD")) return cell_of_line(finding, header.lines);
  if (const auto field = field_in(finding.message, header.values))
    return cell_of_field(*field, finding.message, header.values);
  return cell_of_line(finding, header.lines);
}

}  // namespace

HeaderCells header_cells_of(const Workbook& workbook) {
  const FormPlaces places(workbook);
  const std::int16_t sheet = places.goals().sheet;
  HeaderCells header;
  if (const auto& at = places.header()) {
    const auto texts = column_of(workbook, at->end_column, at->start_row, at->end_row);
    for (const FormPlaces::HeaderRow& row : places.header_rows()) {
      header.values.push_back({row.cell.field,
                               texts.at(static_cast<std::size_t>(row.row - at->start_row)),
                               {sheet, at->end_column, row.row}});
    }
  }
  std::sort(header.values.begin(), header.values.end(),
            [](const auto& left, const auto& right) { return left.cell.row < right.cell.row; });
  if (const auto& lines = places.action_lines()) {
    std::int32_t row = lines->first;
    for (std::string& text : column_of(workbook, lines->column, row, lines->last()))
      header.lines.push_back({std::move(text), {sheet, lines->column, row++}});
  }
  if (const auto& names = places.names_row()) {
    for (const FormPlaces::Signer& signer : places.signers())
      header.signers.push_back({signer.role, {sheet, signer.column, *names}});
  }
  return header;
}

std::optional<uno::CellAddress> cell_about(const Finding& finding, const HeaderCells& header) {
  if (const auto cell = named_cell(finding, header)) return cell;
  if (header.values.empty()) return std::nullopt;
  return header.values.front().cell;
}

}  // namespace poa::extension
