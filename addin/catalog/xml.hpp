// SPDX-License-Identifier: MPL-2.0
// What the files that are generated need of pugixml, for texts that need not end in a zero.
#pragma once

#include <initializer_list>
#include <iosfwd>
#include <pugixml.hpp>
#include <string_view>

namespace poa::catalog {

struct Attribute {
  const char* name;
  std::string_view value;
};

// Adds an element behind the others of `parent`, which may be a document.
pugi::xml_node append(pugi::xml_node parent, const char* name,
                      std::initializer_list<Attribute> attributes = {});

// Adds an attribute behind the others, text behind what the element has.
void append_attribute(pugi::xml_node element, const Attribute& attribute);
void append_text(pugi::xml_node element, std::string_view text);

// Writes the document, which is UTF-8, with its declaration. An `indent` that is not "" puts each
// element on a line of its own, one deeper for each level; elements that hold text stay whole.
void write(const pugi::xml_document& document, const char* indent, std::ostream& out);

}  // namespace poa::catalog
