// SPDX-License-Identifier: MPL-2.0
#include <cstddef>
#include <optional>
#include <variant>
#include <vector>

#include "domain/calendar/quarter_cell.hpp"
#include "domain/values/decimal.hpp"
#include "domain/values/number.hpp"
#include "formats/json.hpp"
#include "formats/json_members.hpp"
#include "formats/json_tree.hpp"

namespace poa::formats {
namespace {

constexpr const char* kNull = "null";
constexpr const char* kError = R"({"error": true})";

std::string json_text(std::string_view text) {
  return Json(std::string(text)).dump(-1, ' ', false, Json::error_handler_t::replace);
}

// The decimal of 15 digits where that is the same double, as it is for any figure that was typed.
// The library's own writer finds the shortest only nearly always.
std::optional<std::string> figure_text(double number) {
  auto decimal = plain_decimal(number);
  // The largest doubles are below their decimal, which is no double then.
  if (!decimal || Json::parse(*decimal, nullptr, false) == number) return decimal;
  return Json(number).dump();
}

// The whole number of at most 15 digits that a cell reads as.
std::optional<double> whole_number(const Cell& cell) {
  std::optional<double> number;
  if (const auto* value = std::get_if<double>(&cell)) number = *value;
  if (const auto* text = std::get_if<std::string>(&cell)) {
    if (const auto read = Number::parse(*text)) number = read->to_double();
  }
  return number && is_small_whole(*number) ? number : std::nullopt;
}

std::optional<double> number_of(const Cell& cell, CellType type) {
  switch (type) {
    case CellType::Text:
      return std::nullopt;
    case CellType::Figure:
      break;
    case CellType::Quarter: {
      const auto quarter = quarter_of_cell(cell);
      if (!quarter || !quarter.value()) return std::nullopt;
      return quarter.value()->number();
    }
    case CellType::Year:
      return whole_number(cell);
  }
  const auto* number = std::get_if<double>(&cell);
  return number != nullptr ? std::optional<double>(*number) : std::nullopt;
}

std::string value_of(const Cell& cell, CellType type = CellType::Text) {
  if (is_blank_cell(cell)) return kNull;
  // An infinity or a NaN is no number that a sheet can show.
  if (const auto number = number_of(cell, type)) return figure_text(*number).value_or(kError);
  if (const auto* text = std::get_if<std::string>(&cell)) return json_text(*text);
  if (std::holds_alternative<CellError>(cell)) return kError;
  const auto plain = plain_decimal(std::get<double>(cell));
  return plain ? json_text(*plain) : kError;
}

std::string member(std::string_view name, const std::string& value) {
  return json_text(name) + ": " + value;
}

using Entries = std::vector<std::string>;

// On one line: "[1, 2]".
std::string line(char open, const Entries& entries, char close) {
  std::string text(1, open);
  for (const std::string& entry : entries) text += (text.size() > 1 ? ", " : "") + entry;
  return text + close;
}

// A line for each entry, indented by `depth`; "[]" for none.
std::string block(char open, const Entries& entries, char close, std::size_t depth) {
  if (entries.empty()) return line(open, entries, close);
  std::string text(1, open);
  for (const std::string& entry : entries)
    text += (text.size() > 1 ? ",\n" : "\n") + std::string(depth, ' ') + entry;
  return text + '\n' + std::string(depth - 1, ' ') + close;
}

template <std::size_t count>
void add_cells(const Form& form, const FormMember (&members)[count], Entries& entries) {
  for (const auto& [name, type, cell] : members)
    entries.push_back(member(name, value_of(form.*cell, type)));
}

Entries texts(const std::vector<Cell>& cells) {
  Entries entries;
  for (const Cell& cell : cells) {
    if (!is_blank_cell(cell)) entries.push_back(value_of(cell));
  }
  return entries;
}

std::string header(const Form& form) {
  Entries entries;
  add_cells(form, kHeaderMembers, entries);
  entries.push_back(member("ejes", block('[', texts(form.axes), ']', 3)));
  return block('{', entries, '}', 2);
}

std::string goal_value(const CellTable& table, std::size_t row, const GoalMember& known) {
  const auto value = [&](Column column) {
    return value_of(table.at(row, index(column)), known.type);
  };
  if (!known.by_quarter) return value(known.first);
  Entries quarters;
  for (const Quarter quarter : kQuarters) quarters.push_back(value(known.column(quarter)));
  return line('[', quarters, ']');
}

std::string goal(const CellTable& table, std::size_t row) {
  Entries entries;
  for (const GoalMember& known : kGoalMembers)
    entries.push_back(member(known.name, goal_value(table, row, known)));
  return block('{', entries, '}', 3);
}

std::string goals(const CellTable& table) {
  Entries entries;
  for (std::size_t row = 0; row < table.rows(); ++row) entries.push_back(goal(table, row));
  return block('[', entries, ']', 2);
}

std::string signatures(const Form& form) {
  Entries entries;
  for (const Signature& signature : form.signatures) {
    Entries members;
    for (const auto& [name, cell] : kSignatureMembers)
      members.push_back(member(name, value_of(signature.*cell)));
    entries.push_back(line('{', members, '}'));
  }
  return block('[', entries, ']', 2);
}

std::string closing_value(const Closing& closing) {
  const auto counts = line('{',
                           {member("error", std::to_string(closing.errors)),
                            member("advertencia", std::to_string(closing.warnings)),
                            member("aviso", std::to_string(closing.notices))},
                           '}');
  return block(
      '{',
      {member("huella", json_text(closing.digest)), member("version", json_text(closing.version)),
       member("fecha", json_text(closing.date)),
       member("motivo", closing.reason.empty() ? kNull : json_text(closing.reason)),
       member("hallazgos", counts)},
      '}', 2);
}

Entries members_of(const Form& form) {
  Entries entries{member("esquema", json_text(kSchema))};
  add_cells(form, kFormMembers, entries);
  entries.push_back(member("encabezado", header(form)));
  entries.push_back(member("lineas_accion", block('[', texts(form.action_lines), ']', 2)));
  entries.push_back(member("metas", goals(goal_rows(form.table))));
  entries.push_back(member("firmas", signatures(form)));
  return entries;
}

}  // namespace

std::string write_json(const Form& form) { return block('{', members_of(form), '}', 1) + '\n'; }

std::string write_json(const Form& form, const Closing& closing) {
  Entries entries = members_of(form);
  entries.push_back(member("cierre", closing_value(closing)));
  return block('{', entries, '}', 1) + '\n';
}

}  // namespace poa::formats
