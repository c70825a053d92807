// SPDX-License-Identifier: MPL-2.0
#include "domain/import/header_values.hpp"

#include <algorithm>
#include <array>
#include <set>

#include "domain/form/action_line.hpp"
#include "domain/form/coded_text.hpp"

namespace poa {
namespace {

using Fields = std::vector<HeaderField>;

constexpr std::array<HeaderField, 6> kSingle{HeaderField::Branch,   HeaderField::Programme,
                                             HeaderField::Unit,     HeaderField::Purpose,
                                             HeaderField::Function, HeaderField::Subfunction};

std::set<std::string> axes_of(const std::vector<std::string>& action_lines) {
  std::set<std::string> axes;
  for (const std::string& line : action_lines) {
    if (const auto code = leading_action_line(line)) axes.insert(std::to_string(code->axis()));
  }
  return axes;
}

std::optional<Fields> in_order_of_form(const std::vector<HeaderValue>& values,
                                       const std::vector<std::string>& action_lines,
                                       bool labels_hold) {
  const std::set<std::string> axes = axes_of(action_lines);
  if (axes.empty() || values.size() != kSingle.size() + axes.size()) return std::nullopt;
  std::set<std::string> last;
  for (auto value = values.begin() + kSingle.size(); value != values.end(); ++value)
    last.emplace(split_coded_text(value->text).code);
  if (last != axes) return std::nullopt;
  Fields fields(values.size(), HeaderField::Axis);
  std::copy(kSingle.begin(), kSingle.end(), fields.begin());
  for (std::size_t at = 0; at < values.size() && labels_hold; ++at) {
    if (values[at].field && values[at].field != fields[at]) return std::nullopt;
  }
  return fields;
}

std::optional<Fields> in_order_of_labels(const std::vector<HeaderValue>& values,
                                         const Fields& open) {
  const auto free = static_cast<std::size_t>(
      std::count_if(values.begin(), values.end(), [](const auto& value) { return !value.field; }));
  const auto axes =
      static_cast<std::size_t>(std::count(open.begin(), open.end(), HeaderField::Axis));
  if (axes > 1 || free < open.size() || (axes == 0 && free > open.size())) return std::nullopt;
  Fields given;  // Of those without a label.
  for (const HeaderField field : open)
    given.resize(given.size() + (field == HeaderField::Axis ? free - open.size() + 1 : 1), field);
  Fields fields;
  auto next = given.begin();
  for (const HeaderValue& value : values) fields.push_back(value.field ? *value.field : *next++);
  return fields;
}

}  // namespace

std::optional<Fields> fields_of_values(const std::vector<HeaderValue>& values,
                                       const std::vector<std::string>& action_lines,
                                       const Fields& open, bool labels_hold) {
  if (auto fields = in_order_of_form(values, action_lines, labels_hold)) return fields;
  return in_order_of_labels(values, open);
}

}  // namespace poa
