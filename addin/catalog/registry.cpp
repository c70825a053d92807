// SPDX-License-Identifier: MPL-2.0
#include "catalog/registry.hpp"

#include <algorithm>
#include <boost/property_tree/ptree.hpp>
#include <boost/property_tree/xml_parser.hpp>
#include <cctype>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

#include "catalog/functions.hpp"

namespace poa::catalog {
namespace {

using boost::property_tree::ptree;

ptree attributes(std::initializer_list<std::pair<const char*, std::string_view>> values) {
  ptree element;
  for (const auto& [name, value] : values)
    element.put(ptree::path_type("<xmlattr>/" + std::string(name), '/'), std::string(value));
  return element;
}

// A registry node that replaces whatever an older version of the extension left.
ptree replacing_node(std::string_view name) {
  return attributes({{"oor:name", name}, {"oor:op", "replace"}});
}

ptree value(std::string_view language, std::string_view text) {
  ptree element = language.empty() ? ptree() : attributes({{"xml:lang", language}});
  element.put_value(std::string(text));
  return element;
}

ptree localized(std::string_view property, const Text& text) {
  ptree element = attributes({{"oor:name", property}});
  element.add_child("value", value("es", text.es));
  element.add_child("value", value("en-US", text.en));
  return element;
}

ptree parameter(const Argument& argument) {
  ptree element = replacing_node(argument.name);
  element.add_child("prop", localized("DisplayName", {argument.name, argument.name}));
  element.add_child("prop", localized("Description", argument.description));
  return element;
}

// What .xlsx files call the function: the full programmatic name, so that every version of the
// office, with or without the extension, finds the way back to it.
std::string compatibility_name(const Function& function) {
  std::string name = std::string(kService) + "." + std::string(function.method);
  std::transform(name.begin(), name.end(), name.begin(),
                 [](unsigned char letter) { return static_cast<char>(std::toupper(letter)); });
  return name;
}

ptree function_node(const Function& function) {
  ptree element = replacing_node(function.method);
  element.add_child("prop",
                    localized("DisplayName", {function.display_name, function.display_name}));
  element.add_child("prop", localized("Description", function.description));
  ptree category = attributes({{"oor:name", "Category"}});
  category.add_child("value", value({}, "Add-In"));
  element.add_child("prop", category);
  const std::string compatible = compatibility_name(function);
  element.add_child("prop", localized("CompatibilityName", {compatible, compatible}));
  ptree parameters = attributes({{"oor:name", "Parameters"}});
  for (const Argument& argument : function.arguments)
    parameters.add_child("node", parameter(argument));
  element.add_child("node", parameters);
  return element;
}

ptree registry() {
  ptree functions = attributes({{"oor:name", "AddInFunctions"}});
  for (const Function& function : kFunctions) functions.add_child("node", function_node(function));
  ptree service = replacing_node(kService);
  service.add_child("node", functions);
  ptree info = attributes({{"oor:name", "AddInInfo"}});
  info.add_child("node", service);
  ptree root = attributes({{"xmlns:oor", "http://openoffice.org/2001/registry"},
                           {"xmlns:xs", "http://www.w3.org/2001/XMLSchema"},
                           {"oor:name", "CalcAddIns"},
                           {"oor:package", "org.openoffice.Office"}});
  root.add_child("node", info);
  ptree document;
  document.add_child("oor:component-data", root);
  return document;
}

}  // namespace

void write_registry(std::ostream& out) {
  boost::property_tree::write_xml(
      out, registry(),
      boost::property_tree::xml_writer_make_settings<std::string>(' ', 1, "UTF-8"));
}

}  // namespace poa::catalog
