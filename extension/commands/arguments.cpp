// SPDX-License-Identifier: MPL-2.0
#include "commands/arguments.hpp"

#include <cmath>
#include <string>

#include "office/refusal.hpp"
#include "office/texts.hpp"

namespace poa::extension {

std::optional<uno::AnyView> Arguments::find(std::string_view name) const {
  return values_ ? values_->find(name) : std::nullopt;
}

std::optional<int> Arguments::whole(std::string_view name, int least, int most) const {
  const auto value = find(name);
  if (!value) return std::nullopt;
  const auto number = value->number();
  // NaN fails every comparison.
  if (number && *number >= least && *number <= most && std::trunc(*number) == *number)
    return static_cast<int>(*number);
  throw Refusal(texts::kNotWhole, {name, least, most});
}

std::optional<std::string> Arguments::text(std::string_view name) const {
  const auto value = find(name);
  if (!value) return std::nullopt;
  const rtl_uString* text = value->text();
  if (text == nullptr) throw Refusal(texts::kNotText, {name});
  return uno::to_utf8(text);
}

bool Arguments::boolean(std::string_view name) const {
  const auto value = find(name);
  if (!value) return false;
  const auto truth = value->number();
  if (truth && (*truth == 0 || *truth == 1)) return *truth == 1;
  throw Refusal(texts::kNotBoolean, {name});
}

}  // namespace poa::extension
