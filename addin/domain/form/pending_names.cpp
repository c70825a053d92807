// SPDX-License-Identifier: MPL-2.0
#include "domain/form/pending_names.hpp"

#include <algorithm>
#include <boost/algorithm/string/join.hpp>
#include <boost/algorithm/string/split.hpp>

#include "domain/values/text.hpp"

namespace poa {

PendingNames::PendingNames(std::string_view text) {
  std::vector<std::string> parts;
  boost::algorithm::split(parts, text, [](char character) { return character == ','; });
  for (const std::string& part : parts) {
    if (!is_blank(part)) add(trim(part));
  }
}

std::vector<std::string>::const_iterator PendingNames::find(std::string_view name) const {
  return std::find_if(names_.begin(), names_.end(), [compared = fold(name)](const auto& waiting) {
    return fold(waiting) == compared;
  });
}

void PendingNames::add(std::string_view name) {
  if (find(name) == names_.end()) names_.emplace_back(name);
}

bool PendingNames::remove(std::string_view name) {
  const auto found = find(name);
  if (found == names_.end()) return false;
  names_.erase(found);
  return true;
}

std::string PendingNames::text() const { return boost::algorithm::join(names_, ", "); }

}  // namespace poa
