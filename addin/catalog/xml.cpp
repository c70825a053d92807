// SPDX-License-Identifier: MPL-2.0
#include "catalog/xml.hpp"

#include <ostream>
#include <string>

namespace poa::catalog {

pugi::xml_node append(pugi::xml_node parent, const char* name,
                      std::initializer_list<Attribute> attributes) {
  const pugi::xml_node element = parent.append_child(name);
  for (const Attribute& attribute : attributes) append_attribute(element, attribute);
  return element;
}

void append_attribute(pugi::xml_node element, const Attribute& attribute) {
  element.append_attribute(attribute.name).set_value(std::string(attribute.value).c_str());
}

void append_text(pugi::xml_node element, std::string_view text) {
  element.append_child(pugi::node_pcdata).set_value(std::string(text).c_str());
}

void write(const pugi::xml_document& document, const char* indent, std::ostream& out) {
  const bool raw = *indent == '\0';
  out << R"(<?xml version="1.0" encoding="UTF-8"?>)" << '\n';
  document.save(out, indent,
                (raw ? pugi::format_raw : pugi::format_indent) | pugi::format_no_declaration,
                pugi::encoding_utf8);
  if (raw) out << '\n';
}

}  // namespace poa::catalog
