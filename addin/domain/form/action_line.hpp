// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cassert>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/values/failure.hpp"

namespace poa {

// A code of the Plan Municipal de Desarrollo (section 2): axis.strategy.line, each 0 to 99. Leading
// zeros do not count.
class ActionLine {
 public:
  // Each part must be 0 to 99.
  constexpr ActionLine(int axis, int strategy, int line)
      : axis_(static_cast<std::uint8_t>(axis)),
        strategy_(static_cast<std::uint8_t>(strategy)),
        line_(static_cast<std::uint8_t>(line)) {
    assert(axis >= 0 && axis < 100 && strategy >= 0 && strategy < 100 && line >= 0 && line < 100);
  }

  constexpr int axis() const noexcept { return axis_; }
  std::string to_text() const;

  friend constexpr auto operator<=>(const ActionLine& left, const ActionLine& right) = default;

 private:
  std::uint8_t axis_;
  std::uint8_t strategy_;
  std::uint8_t line_;
};

// A text that is one code and nothing else ("2.4.1", "02.4.1").
std::optional<ActionLine> parse_action_line(std::string_view text);

// Column 1 read: the distinct codes, and the distinct tokens that are none, both in order.
struct ActionLines {
  std::vector<ActionLine> codes;
  std::vector<std::string> bad_tokens;
};

// The tokens of such a text, in order: they are separated by white space of any kind, comma,
// semicolon, slash or the word "y", and a final point is dropped. A blank text has none. Column 18
// is separated alike.
std::vector<std::string_view> tokens_of(std::string_view text);

// Reads each token by itself; a catalogue reads its own texts too (catalogue.hpp).
ActionLines read_action_lines(std::string_view text);

// Each code and each bad token once, where it first stood.
ActionLines distinct(ActionLines lines);

// The distinct codes of such a text, in order. UnknownText for a token that is none.
Result<std::vector<ActionLine>> parse_action_lines(std::string_view text);

// "2.4.1, 2.6.1"; "" for none. Reads as the same lines again.
std::string to_text(const std::vector<ActionLine>& lines);

// The code that opens a catalogue entry, alone or followed by its text ("2.4.1 INFRAESTRUCTURA").
std::optional<ActionLine> leading_action_line(std::string_view entry);

}  // namespace poa
