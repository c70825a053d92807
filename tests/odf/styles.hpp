// SPDX-License-Identifier: MPL-2.0
// The colours of a flat ODF document, and how well a text is read on its ground.
#pragma once

#include <map>
#include <optional>
#include <pugixml.hpp>
#include <set>
#include <string>
#include <string_view>

namespace poa::odf {

// "#rrggbb".
using Colour = std::string;

// What a style, with those that it inherits from, says of colours; nothing where it is silent.
struct Colours {
  std::optional<Colour> text;
  std::optional<Colour> ground;
};

// What is seen when `above` is laid over `below`: a style over another one, a text over its cell.
[[nodiscard]] Colours over(const Colours& above, const Colours& below);

// WCAG 2: the contrast ratio of the text, black unless said, on its ground, white unless said; 1
// to 21.
[[nodiscard]] double contrast(const Colours& colours);

class Styles {
 public:
  // Reads every style of the family in the document.
  Styles(pugi::xml_node document, std::string_view family);

  // Nothing for a style that is not there.
  [[nodiscard]] Colours of(const std::string& style) const;
  [[nodiscard]] std::set<std::string> names() const;

 private:
  struct Style {
    Colours own;
    std::string parent;
  };
  std::map<std::string, Style> styles_;
};

}  // namespace poa::odf
