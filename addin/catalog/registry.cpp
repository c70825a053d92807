// SPDX-License-Identifier: MPL-2.0
#include "catalog/registry.hpp"

#include <algorithm>
#include <cctype>
#include <string>
#include <string_view>

#include "catalog/functions.hpp"
#include "catalog/xml.hpp"

namespace poa::catalog {
namespace {

using pugi::xml_node;

// A registry node that replaces whatever an older version of the extension left.
xml_node append_replacing_node(xml_node parent, std::string_view name) {
  return append(parent, "node", {{"oor:name", name}, {"oor:op", "replace"}});
}

void append_localized(xml_node parent, std::string_view property, const Text& text) {
  const xml_node element = append(parent, "prop", {{"oor:name", property}});
  append_text(append(element, "value", {{"xml:lang", "es"}}), text.es);
  append_text(append(element, "value", {{"xml:lang", "en-US"}}), text.en);
}

void append_parameter(xml_node parent, const Argument& argument) {
  const xml_node element = append_replacing_node(parent, argument.name);
  append_localized(element, "DisplayName", {argument.name, argument.name});
  append_localized(element, "Description", argument.description);
}

// The name of the function in .xlsx files: the full programmatic name, so that every version of the
// office, with or without the extension, finds the way back to it.
std::string compatibility_name(const Function& function) {
  std::string name = std::string(kService) + "." + std::string(function.method);
  std::transform(name.begin(), name.end(), name.begin(),
                 [](unsigned char letter) { return static_cast<char>(std::toupper(letter)); });
  return name;
}

void append_function(xml_node parent, const Function& function) {
  const xml_node element = append_replacing_node(parent, function.method);
  append_localized(element, "DisplayName", {function.display_name, function.display_name});
  append_localized(element, "Description", function.description);
  const xml_node category = append(element, "prop", {{"oor:name", "Category"}});
  append_text(append(category, "value"), "Add-In");
  const std::string compatible = compatibility_name(function);
  append_localized(element, "CompatibilityName", {compatible, compatible});
  const xml_node parameters = append(element, "node", {{"oor:name", "Parameters"}});
  for (const Argument& argument : function.arguments) append_parameter(parameters, argument);
}

}  // namespace

void write_registry(std::ostream& out) {
  pugi::xml_document document;
  const xml_node root = append(document.root(), "oor:component-data",
                               {{"xmlns:oor", "http://openoffice.org/2001/registry"},
                                {"xmlns:xs", "http://www.w3.org/2001/XMLSchema"},
                                {"oor:name", "CalcAddIns"},
                                {"oor:package", "org.openoffice.Office"}});
  const xml_node info = append(root, "node", {{"oor:name", "AddInInfo"}});
  const xml_node service = append_replacing_node(info, kService);
  const xml_node functions = append(service, "node", {{"oor:name", "AddInFunctions"}});
  for (const Function& function : kFunctions) append_function(functions, function);
  write(document, " ", out);
}

}  // namespace poa::catalog
