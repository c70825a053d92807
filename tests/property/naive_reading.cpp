// SPDX-License-Identifier: MPL-2.0
#include <algorithm>

#include "naive.hpp"
#include "unicode.hpp"

namespace poa::property {
namespace {

Cell cell_at(const CellTable& table, std::size_t row, std::size_t column) {
  return column <= table.columns() ? table.at(row, column - 1) : Blank{};
}

// The text that stands in the cell: "" for a blank one, nullopt for an error value.
std::optional<std::string> text_of(const Cell& cell) {
  if (const auto* text = std::get_if<std::string>(&cell)) return *text;
  if (const auto* number = std::get_if<double>(&cell)) return plain_digits(decimal_of(*number));
  if (std::holds_alternative<CellError>(cell)) return std::nullopt;
  return "";
}

Entry entry_of(const Cell& cell) {
  const auto text = text_of(cell);
  return text ? Entry(trimmed(*text)) : std::nullopt;
}

bool is_blank_entry(const Entry& entry) { return entry && entry->empty(); }

// SUMA for a blank text; nullopt for an error value and a text that names no kind.
std::optional<Kind> kind_of(const Cell& cell) {
  static const std::pair<const char32_t*, Kind> kNames[] = {{U"", Kind::Suma},
                                                            {U"suma", Kind::Suma},
                                                            {U"acumulable", Kind::Suma},
                                                            {U"acumulado", Kind::Suma},
                                                            {U"sumable", Kind::Suma},
                                                            {U"integradora", Kind::Integradora},
                                                            {U"total", Kind::Integradora},
                                                            {U"constante", Kind::Constante},
                                                            {U"mantenimiento", Kind::Constante},
                                                            {U"mantener", Kind::Constante},
                                                            {U"ultimo", Kind::Ultimo},
                                                            {U"valor actual", Kind::Ultimo},
                                                            {U"ultimo valor", Kind::Ultimo},
                                                            {U"promedio", Kind::Promedio},
                                                            {U"descendente", Kind::Descendente},
                                                            {U"decreciente", Kind::Descendente},
                                                            {U"reduccion", Kind::Descendente}};
  const auto text = text_of(cell);
  if (!text) return std::nullopt;
  for (const auto& [name, kind] : kNames) {
    if (naive_fold(*text) == name) return kind;
  }
  return std::nullopt;
}

bool is_goal(const CellTable& table, std::size_t row) {
  for (std::size_t column = 1; column <= 15; ++column) {
    if (column != 13 && column != 14 && !is_blank_entry(entry_of(cell_at(table, row, column))))
      return true;
  }
  return false;
}

Row read_row(const CellTable& table, std::size_t index) {
  const auto cell = [&](std::size_t column) { return cell_at(table, index, column); };
  Row row;
  row.row = index + 1;
  row.lines = entry_of(cell(1));
  row.text = entry_of(cell(2));
  row.unit = entry_of(cell(3));
  row.remarks = entry_of(cell(15));
  row.integra = entry_of(cell(17));
  row.reviewed = entry_of(cell(18));
  if (row.text) row.number = goal_number_of(*row.text);
  for (std::size_t column = 4; column <= 14; ++column)
    row.figures[column] = figure_of(cell(column));
  const auto kind = kind_of(cell(16));
  row.kind_error = std::holds_alternative<CellError>(cell(16));
  row.names_kind = kind.has_value() || row.kind_error;
  row.kind = kind.value_or(Kind::Suma);
  return row;
}

std::vector<Row> rows_of(const CellTable& table) {
  std::vector<Row> rows;
  for (std::size_t row = 0; row < table.rows(); ++row) {
    if (is_goal(table, row)) rows.push_back(read_row(table, row));
  }
  return rows;
}

// The quarter of the report before this one; 0 when there is none.
int previous_quarter_of(const GivenForm& form) {
  return std::min(form.previous_quarter.value_or(form.quarter - 1), form.quarter);
}

std::vector<Entry> entries_of(const std::optional<CellTable>& table) {
  std::vector<Entry> entries;
  if (!table) return entries;
  for (std::size_t row = 0; row < table->rows(); ++row) {
    for (std::size_t column = 1; column <= table->columns(); ++column) {
      const Entry entry = entry_of(cell_at(*table, row, column));
      if (!is_blank_entry(entry)) entries.push_back(entry);
    }
  }
  return entries;
}

void read_header_rows(const CellTable& table, Sheet& sheet) {
  for (std::size_t row = 0; row < table.rows(); ++row) {
    std::u32string label = naive_fold(text_of(cell_at(table, row, 1)).value_or(""));
    if (!label.empty() && label.back() == U':') label.pop_back();
    const Cell cell = cell_at(table, row, 2);
    const auto* number = std::get_if<double>(&cell);
    const Entry value = number != nullptr && *number == 0 ? U"" : entry_of(cell);
    if (!is_blank_entry(value)) sheet.header.emplace_back(naive_fold(encoded(label)), value);
  }
}

}  // namespace

Figure figure_of(const Cell& cell) {
  Figure figure;
  figure.blank = is_blank_entry(entry_of(cell));
  figure.error_value = std::holds_alternative<CellError>(cell);
  if (const auto* number = std::get_if<double>(&cell)) figure.value = decimal_of(*number);
  if (const auto* text = std::get_if<std::string>(&cell)) {
    figure.value = number_of_text(*text);
  }
  if (figure.value && *figure.value < ratio(-5, power_of_ten(7))) figure.value.reset();
  if (figure.value && *figure.value < 0) figure.value = 0;
  figure.number_as_text = figure.value && std::holds_alternative<std::string>(cell);
  return figure;
}

Sheet read_sheet(const GivenForm& form) {
  Sheet sheet;
  sheet.quarter = form.quarter;
  sheet.tolerance = number_of_text(form.tolerance).value();
  sheet.rows = rows_of(form.table);
  sheet.previous_quarter = previous_quarter_of(form);
  if (form.previous && sheet.previous_quarter > 0) sheet.previous = rows_of(*form.previous);
  sheet.authorised = !trimmed(form.authorisation).empty();
  sheet.catalogue = entries_of(form.catalogue);
  for (Row& row : sheet.rows) row.tokens = tokens_of_lines(row.lines, sheet.catalogue);
  for (std::size_t row = 0; form.signatures && row < form.signatures->rows(); ++row)
    sheet.signers.push_back(entry_of(form.signatures->at(row, 1)));
  sheet.units = entries_of(form.units);
  sheet.has_header = form.header.has_value();
  if (form.header) read_header_rows(*form.header, sheet);
  return sheet;
}

std::optional<bool> Row::remarked() const {
  if (!remarks) return std::nullopt;
  int letters = 0;
  for (const char32_t character : *remarks) {
    letters = is_spanish_letter(character) ? letters + 1 : 0;
    if (letters == 3) return true;
  }
  return false;
}

std::optional<int> goal_number_of(const std::u32string& text) {
  std::size_t digits = 0;
  while (digits < text.size() && is_ascii_digit(text[digits])) ++digits;
  if (digits < 1 || digits > 4) return std::nullopt;
  const std::u32string rest = text.substr(digits);
  if (rest.size() >= 2 && (rest[0] == U'.' || rest[0] == U',') && is_ascii_digit(rest[1]))
    return std::nullopt;
  return std::stoi(encoded(text.substr(0, digits)));
}

std::vector<Entry> values_of(const Sheet& sheet, const std::u32string& label) {
  std::vector<Entry> values;
  for (const auto& [name, value] : sheet.header) {
    if (name == label) values.push_back(value);
  }
  return values;
}

std::vector<Entry> axes_of(const Sheet& sheet) {
  std::vector<Entry> axes;
  for (const auto& [name, value] : sheet.header) {
    if (name == U"eje" || name == U"ejes" || name == U"eje de gobierno" || name == U"eje 1" ||
        name == U"ejes de gobierno" || name == U"eje(s) de gobierno")
      axes.push_back(value);
  }
  return axes;
}

}  // namespace poa::property
