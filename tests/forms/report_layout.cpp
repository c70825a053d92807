// SPDX-License-Identifier: MPL-2.0
#include "forms/report_layout.hpp"

#include <algorithm>
#include <boost/locale/encoding_utf.hpp>
#include <map>
#include <utility>

#include "domain/form/coded_text.hpp"
#include "domain/form/goal_number.hpp"
#include "domain/values/number.hpp"

namespace poa::layouts {
namespace {

using Holds = LayoutColumn::Holds;

Cell text(std::string_view said) { return std::string(said); }

std::string said_by(const Cell& cell) { return cell_text(cell); }

std::vector<std::string> words_of(const std::string& said) {
  std::vector<std::string> words;
  for (std::size_t from = 0; from < said.size();) {
    const std::size_t end = std::min(said.find(' ', from), said.size());
    words.push_back(said.substr(from, end - from));
    from = end + 1;
  }
  return words;
}

struct LabelledValue {
  std::string label;
  std::string value;  // An entry of a list without a label goes on with the one above.
};

std::vector<LabelledValue> labelled_values(const Form& form) {
  std::vector<LabelledValue> values{
      {"RAMO", said_by(form.branch)},           {"PROGRAMA", said_by(form.programme)},
      {"UNIDAD EJECUTORA", said_by(form.unit)}, {"FINALIDAD", said_by(form.purpose)},
      {"FUNCIÓN", said_by(form.function)},      {"SUBFUNCIÓN", said_by(form.subfunction)}};
  for (const Cell& axis : form.axes)
    values.push_back({&axis == &form.axes.front() ? "EJE(S) DE GOBIERNO" : "", said_by(axis)});
  for (const Cell& line : form.action_lines)
    values.push_back(
        {&line == &form.action_lines.front() ? "LÍNEAS DE ACCIÓN" : "", said_by(line)});
  return values;
}

std::string misread(const std::string& label) {
  static const std::map<std::string, std::string> kSlips{{"PROGRAMA", "PR0GRAMA"},
                                                         {"FINALIDAD", "F I N A L I D A D"},
                                                         {"SUBFUNCIÓN", "SUBFUNCI0N"},
                                                         {"TMM-F004", "TMN-F004"},
                                                         {"LÍNEAS DE ACCIÓN", "LINEAS DE ACCI0N"}};
  const auto slip = kSlips.find(label);
  return slip == kSlips.end() ? label : slip->second;
}

class Writer {
 public:
  Writer(const Form& form, const Layout& layout) : form_(form), layout_(layout) {}

  SourceTable write() && {
    if (!layout_.header_below) write_header();
    if (layout_.heading_rows > 0) write_headings();
    write_goals();
    gap();
    if (layout_.header_below) write_header();
    write_signatures();
    return std::move(table_);
  }

 private:
  void row(std::vector<Cell> cells) { table_.push_back({next_++, std::move(cells)}); }
  void gap() {
    if (layout_.blank_rows) {
      row({});
    } else {
      ++next_;
    }
  }

  std::string label(const std::string& printed) const {
    return layout_.misread ? misread(printed) : printed;
  }

  void write_header() {
    row({text(said_by(form_.administration) + " " + said_by(form_.institution))});
    row({text("PROGRAMA OPERATIVO ANUAL " + said_by(form_.year))});
    row({text("AVANCE FÍSICO PROGRAMÁTICO"), Blank{}, text(label("TMM-F004"))});
    gap();
    write_fields();
    gap();
    row({text("FECHA: OCTUBRE-DICIEMBRE " + said_by(form_.year))});
    gap();
  }

  void write_fields() {
    const std::vector<LabelledValue> values = labelled_values(form_);
    if (layout_.header == HeaderLayout::ValuesBelow) return write_values_below(values);
    if (layout_.header == HeaderLayout::ValuesThenLabels) write_list(values);
    for (const LabelledValue& value : values) write_field(value);
    if (layout_.header == HeaderLayout::LabelsThenValues) write_list(values);
  }

  void write_list(const std::vector<LabelledValue>& values) {
    for (const LabelledValue& value : values) row({text("- " + value.value)});
  }

  void write_field(const LabelledValue& value) {
    const std::string name = value.label.empty() ? "" : label(value.label);
    const Cell first = name.empty() ? Cell(Blank{}) : text(name);
    switch (layout_.header) {
      case HeaderLayout::InOneCell:
        return row({text(name.empty() ? value.value : name + ": " + value.value)});
      case HeaderLayout::InNextCell:
        return row({first, text(value.value)});
      case HeaderLayout::CodeApart: {
        const CodedText parts = split_coded_text(value.value);
        return row({first, Blank{}, text(parts.code), text(parts.description)});
      }
      case HeaderLayout::LabelAboveValue:
        if (!name.empty()) row({first});
        return row({text(value.value)});
      case HeaderLayout::ValuesThenLabels:
      case HeaderLayout::LabelsThenValues:
        if (!name.empty()) row({first});
        return;
      case HeaderLayout::ValuesBelow:
        return;
    }
  }

  // Ejes and lines have columns of their own, and go on below.
  void write_values_below(const std::vector<LabelledValue>& values) {
    std::vector<std::vector<Cell>> columns;
    for (const LabelledValue& value : values) {
      if (!value.label.empty()) columns.push_back({text(label(value.label))});
      columns.back().push_back(text(value.value));
    }
    std::size_t longest = 0;
    for (const auto& column : columns) longest = std::max(longest, column.size());
    for (std::size_t at = 0; at < longest; ++at) {
      std::vector<Cell> cells;
      for (const auto& column : columns)
        cells.push_back(at < column.size() ? column[at] : Cell(Blank{}));
      row(std::move(cells));
    }
  }

  void write_headings() {
    for (std::size_t at = 0; at < layout_.heading_rows; ++at) {
      std::vector<Cell> cells;
      for (const LayoutColumn& column : layout_.columns)
        cells.push_back(at < column.heading.size() ? make_text_cell(column.heading[at]) : Cell());
      row(std::move(cells));
    }
  }

  void write_goals() {
    for (std::size_t goal = 0; goal < form_.table.rows(); ++goal) {
      if (layout_.goals_per_page > 0 && goal > 0 && goal % layout_.goals_per_page == 0) {
        row({text("AVANCE FÍSICO PROGRAMÁTICO"), Blank{}, text(label("TMM-F004"))});
        write_headings();
      }
      write_goal(goal);
    }
    if (layout_.total) write_total();
  }

  void write_total() {
    std::vector<Cell> cells;
    for (const LayoutColumn& column : layout_.columns) {
      const bool of_form = column.holds == Holds::FormColumn;
      if (of_form && column.column == Column::Text) {
        cells.push_back(text("TOTAL"));
      } else {
        cells.push_back(of_form && holds_figure(column.column) ? Cell(99.0) : Cell());
      }
    }
    row(std::move(cells));
  }

  // The words of a text in this row of the goal, of so many rows.
  std::string part(const std::string& said, std::size_t at) const {
    if (layout_.words_per_row == 0) return at == 0 ? said : "";
    std::string joined;
    const auto words = words_of(said);
    const std::size_t end = std::min(words.size(), (at + 1) * layout_.words_per_row);
    for (std::size_t word = at * layout_.words_per_row; word < end; ++word)
      joined += (joined.empty() ? "" : " ") + words[word];
    return joined;
  }

  std::size_t rows_of(std::size_t goal) const {
    if (layout_.words_per_row == 0) return 1;
    std::size_t most = 1;
    for (const Column column : kTextColumns) {
      const std::size_t words = words_of(said_by(form_.table.at(goal, index(column)))).size();
      most = std::max(most, (words + layout_.words_per_row - 1) / layout_.words_per_row);
    }
    return most;
  }

  Cell figure_cell(std::size_t goal, Column column) const {
    const Cell& cell = form_.table.at(goal, index(column));
    const auto* number = std::get_if<double>(&cell);
    if (number == nullptr || !layout_.as_text) return cell;
    const auto exact = Number::from_double(*number);
    if (!exact) return cell;
    return column == Column::Relative ? text((*exact * Number(100)).to_text() + "%")
                                      : text(exact->to_text());
  }

  bool has_number_apart() const {
    return std::any_of(layout_.columns.begin(), layout_.columns.end(),
                       [](const auto& column) { return column.holds == Holds::GoalNumber; });
  }

  Cell goal_cell(std::size_t goal, const LayoutColumn& column, std::size_t at, bool figures) const {
    const std::string said = said_by(form_.table.at(goal, index(Column::Text)));
    if (column.holds == Holds::GoalNumber)
      return at == 0 ? Cell(static_cast<double>(leading_goal_number(said)->value())) : Cell();
    if (column.holds == Holds::QuarterPercent) return figures ? text("88%") : Cell();
    if (column.holds == Holds::Nothing) return at == 0 ? text("Nota interna") : Cell();
    if (holds_figure(column.column)) return figures ? figure_cell(goal, column.column) : Cell();
    const bool bare = column.column == Column::Text && has_number_apart();
    return make_text_cell(part(bare ? std::string(goal_description(said))
                                    : said_by(form_.table.at(goal, index(column.column))),
                               at));
  }

  void write_goal(std::size_t goal) {
    const std::size_t count = rows_of(goal);
    for (std::size_t at = 0; at < count; ++at) {
      const bool figures = at == (layout_.figures_last ? count - 1 : 0);
      std::vector<Cell> cells;
      for (const LayoutColumn& column : layout_.columns)
        cells.push_back(goal_cell(goal, column, at, figures));
      row(std::move(cells));
    }
  }

  void write_signatures() {
    std::vector<Cell> names;
    std::vector<Cell> roles;
    std::vector<Cell> both;
    for (const Signature& signature : form_.signatures) {
      names.push_back(signature.name);
      roles.push_back(signature.role);
      both.push_back(text(said_by(signature.role) + ": " + said_by(signature.name)));
      names.emplace_back();
      roles.emplace_back();
      both.emplace_back();
    }
    if (layout_.signatures == SignatureLayout::NamesBehind) return row(std::move(both));
    if (layout_.signatures == SignatureLayout::NamesAbove) {
      row(std::move(names));
      return row(std::move(roles));
    }
    for (const Signature& signature : form_.signatures) {
      row({signature.name});
      row({signature.role});
      row({text("NOMBRE Y FIRMA")});
      gap();
    }
  }

  const Form& form_;
  const Layout& layout_;
  SourceTable table_;
  std::size_t next_ = 1;
};

std::string quoted(const std::string& field) {
  std::string text = "\"";
  for (const char character : field) text.append(character == '"' ? 2 : 1, character);
  return text + '"';
}

std::string from_utf16(const std::u16string& units, bool little) {
  std::string bytes;
  for (const char16_t unit : units) {
    const auto low = static_cast<char>(unit & 0xFF);
    const auto high = static_cast<char>(unit >> 8);
    bytes += little ? low : high;
    bytes += little ? high : low;
  }
  return bytes;
}

}  // namespace

SourceTable laid_out(const Form& form, const Layout& layout) {
  return Writer(form, layout).write();
}

std::string delimited(const SourceTable& table, char separator, std::string_view line_end,
                      bool quote_all) {
  std::size_t width = 0;
  for (const SourceRow& row : table) width = std::max(width, row.cells.size());
  std::string text;
  std::size_t line = 1;
  for (const SourceRow& row : table) {
    for (; line < row.number; ++line) text += line_end;
    for (std::size_t place = 0; place < width; ++place) {
      if (place > 0) text += separator;
      const std::string field = place < row.cells.size() ? cell_text(row.cells[place]) : "";
      const bool special =
          field.find_first_of(std::string("\"\r\n") + separator) != std::string::npos;
      text += special || quote_all ? quoted(field) : field;
    }
    text += line_end;
    ++line;
  }
  return text;
}

std::string encoded(const std::string& utf8, Encoding encoding) {
  namespace conv = boost::locale::conv;
  const auto units = conv::utf_to_utf<char16_t>(utf8);
  switch (encoding) {
    case Encoding::Utf8:
      return utf8;
    case Encoding::Utf8WithMark:
      return "\xEF\xBB\xBF" + utf8;
    case Encoding::Utf16LittleEndian:
      return from_utf16(units, true);
    case Encoding::Utf16BigEndian:
      return from_utf16(units, false);
    case Encoding::Utf16LittleEndianWithMark:
      return "\xFF\xFE" + from_utf16(units, true);
    case Encoding::Utf16BigEndianWithMark:
      return "\xFE\xFF" + from_utf16(units, false);
    case Encoding::Windows1252:
      break;
  }
  std::string bytes;
  for (const char16_t unit : units) bytes += static_cast<char>(unit);
  return bytes;
}

std::vector<LayoutColumn> printed_columns() {
  const std::vector<std::vector<std::string>> headings{{"LÍNEA DE ACCIÓN P.M.D."},
                                                       {"METAS Y ACCIONES"},
                                                       {"UNIDAD MEDIDA"},
                                                       {"META ANUAL"},
                                                       {"P E R I O D O", "ENE-MAR", "P"},
                                                       {"", "", "A"},
                                                       {"", "ABR-JUN", "P"},
                                                       {"", "", "A"},
                                                       {"", "JUL-SEP", "P"},
                                                       {"", "", "A"},
                                                       {"", "OCT-DIC", "P"},
                                                       {"", "", "A"},
                                                       {"AVANCE", "ABSOLUTO"},
                                                       {"ACUMULADO", "RELATIVO"},
                                                       {"OBSERVACIONES"},
                                                       {"TIPO DE META"},
                                                       {"INTEGRA"},
                                                       {"REVISADO"}};
  std::vector<LayoutColumn> columns;
  for (const Column column : kAllColumns)
    columns.push_back({Holds::FormColumn, column, headings[index(column)]});
  return columns;
}

std::vector<LayoutColumn> named_columns(const std::vector<std::string>& headings) {
  std::vector<LayoutColumn> columns;
  for (const Column column : kAllColumns)
    columns.push_back({Holds::FormColumn, column, {headings.at(index(column))}});
  return columns;
}

}  // namespace poa::layouts
