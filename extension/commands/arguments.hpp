// SPDX-License-Identifier: MPL-2.0
// The arguments that a macro or a test gives with a command, so that nobody has to be asked.
#pragma once

#include <optional>
#include <string_view>

#include "uno/structs.hpp"

namespace poa::extension {

inline constexpr std::string_view kWithoutAsking = "SinPreguntar";

class Arguments {
 public:
  // No arguments, as from the menu.
  Arguments() = default;
  // Those of a dispatched command, valid as long as `values`. Unknown arguments are ignored,
  // because the office adds some of its own.
  explicit Arguments(const uno::PropertyValuesView& values) : values_(values) {}

  [[nodiscard]] bool has(std::string_view name) const { return find(name).has_value(); }
  // Returns nullopt when the argument is not there. Throws Refusal when it is no whole number of
  // the range.
  [[nodiscard]] std::optional<int> whole(std::string_view name, int least, int most) const;
  // Returns SinPreguntar, false when it is not there. Throws Refusal when it is no boolean.
  [[nodiscard]] bool without_asking() const;

 private:
  [[nodiscard]] std::optional<uno::AnyView> find(std::string_view name) const;

  std::optional<uno::PropertyValuesView> values_;
};

}  // namespace poa::extension
