// SPDX-License-Identifier: MPL-2.0
#include "formats/ods_constant.hpp"

#include <charconv>
#include <cmath>
#include <cstddef>
#include <locale>
#include <sstream>
#include <string>
#include <string_view>
#include <system_error>

#include "domain/values/digits.hpp"
#include "domain/values/text.hpp"

namespace poa::formats {
namespace {

using Node = pugi::xml_node;
using std::string_view;

// A figure in parts: what stands before the point and behind it, as digits.
struct Figure {
  bool negative = false;
  std::string digits;
  std::size_t decimals = 0;
};

// Nothing for one that is not written as offices write most: "371", "-0.5".
std::optional<Figure> plain_figure(string_view text) {
  Figure figure;
  figure.negative = text.starts_with('-');
  if (figure.negative) text.remove_prefix(1);
  const string_view whole = leading_digits(text);
  text.remove_prefix(whole.size());
  figure.digits = whole;
  if (text.starts_with('.')) {
    const string_view decimals = leading_digits(text.substr(1));
    figure.digits += decimals;
    figure.decimals = decimals.size();
    text.remove_prefix(1 + decimals.size());
    if (decimals.empty()) return std::nullopt;
  }
  if (whole.empty() || !text.empty()) return std::nullopt;
  return figure;
}

// Exact: fifteen digits and a power of ten up to the 22nd are doubles, and so one division rounds.
std::optional<double> small_figure(string_view text) {
  constexpr std::size_t kDigits = 15;
  const auto figure = plain_figure(text);
  if (!figure || figure->digits.size() > kDigits) return std::nullopt;
  std::int64_t digits = 0;
  for (const char digit : figure->digits) digits = 10 * digits + (digit - '0');
  double power = 1;
  for (std::size_t decimal = 0; decimal < figure->decimals; ++decimal) power *= 10;
  const double value = static_cast<double>(digits) / power;
  return figure->negative ? -value : value;
}

bool is_written_as_figure(string_view text) {
  const auto exponent = text.find_first_of("eE");
  if (exponent != string_view::npos) {
    string_view power = text.substr(exponent + 1);
    if (power.starts_with('-') || power.starts_with('+')) power.remove_prefix(1);
    if (power.empty() || leading_digits(power).size() != power.size()) return false;
  }
  return plain_figure(text.substr(0, exponent)).has_value();
}

std::optional<double> figure_of(string_view text) {
  if (const auto small = small_figure(text)) return small;
  if (!is_written_as_figure(text)) return std::nullopt;
  std::istringstream stream{std::string(text)};
  stream.imbue(std::locale::classic());
  double value = 0;
  if (!(stream >> value) || !std::isfinite(value)) return std::nullopt;
  return value;
}

Failure not_understood(string_view what) { return {Fault::WrongShape, std::string(what)}; }

Result<Cell> figure_in(string_view text) {
  if (const auto figure = figure_of(text)) return Cell(*figure);
  return not_understood("una cifra");
}

Result<Cell> truth_in(string_view text) {
  if (text == "true") return Cell(1.0);
  if (text == "false") return Cell(0.0);
  return not_understood("un valor lógico");
}

// The text of one cell. After the first failure, which is the one that counts, nothing is added.
class TextReader {
 public:
  // Nothing for a cell without paragraphs.
  Result<std::optional<std::string>> read(const Node& cell) && {
    for (const Node& part : cell.children()) {
      if (string_view(part.name()) == "text:p") {
        text_ = text_ ? *text_ + "\n" : "";
        add_paragraph(part);
      } else if (!is_beside_text(part)) {
        fail("lo que hay en una celda");
      }
    }
    if (failure_) return *std::move(failure_);
    return std::move(text_);
  }

 private:
  void fail(string_view what) {
    if (!failure_) failure_ = not_understood(what);
  }

  // Notes, pictures, and the white space that indents.
  static bool is_beside_text(const Node& part) {
    const string_view name = part.name();
    if (part.type() == pugi::node_pcdata) return is_blank(part.value());
    return name == "office:annotation" || name.starts_with("draw:");
  }

  void add_paragraph(const Node& paragraph) {
    for (const Node& part : paragraph.children()) {
      if (string_view(part.name()) == "text:span") {
        for (const Node& piece : part.children()) add_piece(piece);
      } else {
        add_piece(part);
      }
    }
  }

  void add_piece(const Node& piece) {
    if (piece.type() == pugi::node_pcdata) {
      add_characters(piece.value());
    } else if (string_view(piece.name()) == "text:s") {
      add_spaces(piece);
    } else {
      fail(piece.name());
    }
  }

  // Offices write as <text:s/> what other programs would fold, and do not agree on the rest.
  void add_characters(string_view characters) {
    const bool begins = text_->empty() || text_->back() == '\n';
    if (characters.find_first_of("\t\r\n") != string_view::npos ||
        characters.find("  ") != string_view::npos ||
        (characters.starts_with(' ') && (begins || text_->back() == ' ')))
      return fail("el espacio en un texto");
    *text_ += characters;
  }

  void add_spaces(const Node& spaces) {
    constexpr std::int64_t kMost = 1'000;
    const auto count = count_of(spaces.attribute("text:c"));
    if (!count || *count > kMost) return fail("el espacio en un texto");
    text_->append(static_cast<std::size_t>(*count), ' ');
  }

  std::optional<std::string> text_;
  std::optional<Failure> failure_;
};

Result<Cell> text_cell(const Node& cell, const std::string& text) {
  const pugi::xml_attribute stored = cell.attribute("office:string-value");
  if (!stored.empty() && stored.value() != text)
    return not_understood("un texto que se muestra de otro modo");
  return make_text_cell(text);
}

}  // namespace

std::optional<std::int64_t> count_of(const pugi::xml_attribute& attribute) {
  constexpr std::int64_t kMost = 1'000'000'000;
  if (!attribute) return 1;
  const string_view text = attribute.value();
  std::int64_t count = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
  if (error != std::errc() || end != text.data() + text.size() || count < 1 || count > kMost)
    return std::nullopt;
  return count;
}

Result<Cell> constant_in(const Node& cell) {
  const auto text = TextReader().read(cell);
  if (!text) return text.error();
  const string_view type = cell.attribute("office:value-type").value();
  const string_view own_type = cell.attribute("calcext:value-type").value();
  const pugi::xml_attribute value = cell.attribute("office:value");
  const pugi::xml_attribute boolean = cell.attribute("office:boolean-value");
  const bool figure = type == "float" || type == "percentage" || type == "currency";
  if ((!own_type.empty() && own_type != type) || figure == value.empty() ||
      (type == "boolean") == boolean.empty())
    return not_understood("el tipo de una celda");
  if (figure) return figure_in(value.value());
  if (type == "boolean") return truth_in(boolean.value());
  if (type == "string") return text_cell(cell, text.value().value_or(""));
  if (!type.empty() || text.value()) return not_understood("el tipo de una celda");
  return Cell(Blank{});
}

}  // namespace poa::formats
