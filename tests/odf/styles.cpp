// SPDX-License-Identifier: MPL-2.0
#include "odf/styles.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace poa::odf {
namespace {

// The light of one of the three colours, as WCAG 2 defines it; `at` is its place in "#rrggbb".
double light(const Colour& colour, std::size_t at) {
  const double value = std::stoi(colour.substr(at, 2), nullptr, 16) / 255.0;
  return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const Colour& colour) {
  if (colour.size() != 7) throw std::runtime_error("no colour: " + colour);
  return 0.2126 * light(colour, 1) + 0.7152 * light(colour, 3) + 0.0722 * light(colour, 5);
}

void take(pugi::xml_node style, const char* property, std::optional<Colour>& colour) {
  for (const pugi::xml_node properties : style.children()) {
    const pugi::xml_attribute found = properties.attribute(property);
    if (found && std::string_view(found.value()) != "transparent") colour = found.value();
  }
}

}  // namespace

Colours over(const Colours& above, const Colours& below) {
  return {above.text ? above.text : below.text, above.ground ? above.ground : below.ground};
}

double contrast(const Colours& colours) {
  const double text = luminance(colours.text.value_or("#000000"));
  const double ground = luminance(colours.ground.value_or("#ffffff"));
  return (std::max(text, ground) + 0.05) / (std::min(text, ground) + 0.05);
}

Styles::Styles(pugi::xml_node document, std::string_view family) {
  for (const char* part : {"office:styles", "office:automatic-styles"}) {
    for (const pugi::xml_node style : document.child(part).children("style:style")) {
      if (family != style.attribute("style:family").value()) continue;
      Style& read = styles_[style.attribute("style:name").value()];
      read.parent = style.attribute("style:parent-style-name").value();
      take(style, "fo:color", read.own.text);
      take(style, "fo:background-color", read.own.ground);
    }
  }
}

Colours Styles::of(const std::string& style) const {
  Colours all;
  for (auto found = styles_.find(style); found != styles_.end();
       found = styles_.find(found->second.parent)) {
    all = over(all, found->second.own);
  }
  return all;
}

std::set<std::string> Styles::names() const {
  std::set<std::string> all;
  for (const auto& [name, style] : styles_) all.insert(name);
  return all;
}

}  // namespace poa::odf
