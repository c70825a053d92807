// SPDX-License-Identifier: MPL-2.0
// The arguments that a macro or a test gives with a command, so that nobody has to be asked.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "uno/structs.hpp"

namespace poa::extension {

inline constexpr std::string_view kWithoutAsking = "SinPreguntar";

class Arguments {
 public:
  // No arguments, as from the menu.
  Arguments() = default;
  // The arguments of a dispatched command, valid as long as `values`. Unknown ones are passed over:
  // the office adds arguments of its own.
  explicit Arguments(const uno::PropertyValuesView& values) : values_(values) {}

  [[nodiscard]] bool has(std::string_view name) const { return find(name).has_value(); }
  // Returns nothing when the argument is missing. Throws Refusal when it is not a whole number from
  // `least` to `most`.
  [[nodiscard]] std::optional<int> whole(std::string_view name, int least, int most) const;
  // Returns nothing when the argument is missing. Throws Refusal when it is no text.
  [[nodiscard]] std::optional<std::string> text(std::string_view name) const;
  // Returns false when the argument is missing. Throws Refusal when it is not a boolean.
  [[nodiscard]] bool boolean(std::string_view name) const;
  [[nodiscard]] bool without_asking() const { return boolean(kWithoutAsking); }

 private:
  [[nodiscard]] std::optional<uno::AnyView> find(std::string_view name) const;

  std::optional<uno::PropertyValuesView> values_;
};

}  // namespace poa::extension
