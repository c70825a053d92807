// SPDX-License-Identifier: MPL-2.0
#include "domain/consolidation/coded_name.hpp"

#include "domain/form/coded_text.hpp"
#include "domain/values/text.hpp"

namespace poa {

CodedName coded_name(std::string_view text) {
  const std::string read = plain(text);
  const CodedText parts = split_coded_text(read);
  return {std::string(parts.code), std::string(parts.description)};
}

std::string identity_of(const CodedName& name) {
  return name.code.empty() ? fold(name.text) : name.code;
}

std::string shown(const CodedName& name) {
  return name.code + (name.code.empty() || name.text.empty() ? "" : " ") + name.text;
}

}  // namespace poa
