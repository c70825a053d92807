// SPDX-License-Identifier: MPL-2.0
// The content and the outcomes of a document of every_function.hpp, use by use; to be compared
// after a journey.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "calc/every_function.hpp"

namespace poa::office {

struct Fact {
  std::string formula;  // with programmatic names
  // A value ("text" in quotes), whether a condition shows, whether an entry is refused.
  std::string outcome;
  friend bool operator==(const Fact&, const Fact&) = default;
};

struct UseOfCall {
  std::string label;
  std::string what;
  friend auto operator<=>(const UseOfCall&, const UseOfCall&) = default;
};

using Facts = std::map<UseOfCall, Fact>;

inline constexpr const char* kShows = "shows";
inline constexpr const char* kDoesNotShow = "does not show";
inline constexpr const char* kAccepts = "accepts";
inline constexpr const char* kRefuses = "refuses";

// Returns the facts as the document stands, without recalculation. `scratch` takes a file.
[[nodiscard]] Facts facts_of(const Document& document, const std::vector<UsedCall>& calls,
                             const std::filesystem::path& scratch);

// A line for each difference; empty when there is none.
[[nodiscard]] std::string differences(const Facts& found, const Facts& expected);

}  // namespace poa::office
