// SPDX-License-Identifier: MPL-2.0
#include "domain/import/percent_text.hpp"

#include <string>

#include "domain/values/text.hpp"

namespace poa {

std::optional<Number> fraction_of_percent(std::string_view text) {
  const std::string shown = plain(text);
  std::string_view percent = trim(shown);
  if (!percent.ends_with('%')) return std::nullopt;
  percent.remove_suffix(1);
  const auto points = Number::parse(percent);
  return points ? std::optional(*points / Number(100)) : std::nullopt;
}

}  // namespace poa
