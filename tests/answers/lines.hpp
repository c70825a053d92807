// SPDX-License-Identifier: MPL-2.0
// The lines of the answers.
#pragma once

#include <cstddef>
#include <ostream>
#include <string_view>

#include "domain/values/cell.hpp"
#include "formats/csv.hpp"

namespace poa::answers {

// What is answered to a question, its name first.
inline void put(std::ostream& out, std::string_view name, std::string_view answer) {
  out << name << ": " << answer << '\n';
}
inline void put(std::ostream& out, std::string_view name, std::size_t count) {
  out << name << ": " << count << '\n';
}
inline void put(std::ostream& out, std::string_view name, const CellTable& table) {
  put(out, name, formats::write_csv(table));
}

}  // namespace poa::answers
