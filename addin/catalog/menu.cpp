// SPDX-License-Identifier: MPL-2.0
#include "catalog/menu.hpp"

#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>

#include "catalog/commands.hpp"
#include "catalog/xml.hpp"

namespace poa::catalog {
namespace {

using pugi::xml_node;

// The office sorts the lines of a menu by their names, which are texts.
constexpr std::size_t lines_of_menu() {
  std::size_t lines = std::size(kCommands);
  for (const Command& command : kCommands) lines += command.separated ? 1 : 0;
  return lines;
}
static_assert(lines_of_menu() < 100, "their names have two digits");

void append_value(xml_node parent, std::string_view property, std::string_view value) {
  append_text(append(append(parent, "prop", {{"oor:name", property}}), "value"), value);
}

void append_title(xml_node parent, const Text& title) {
  const xml_node element = append(parent, "prop", {{"oor:name", "Title"}});
  append_text(append(element, "value", {{"xml:lang", "es"}}), title.es);
  append_text(append(element, "value", {{"xml:lang", "en-US"}}), title.en);
}

// The lines of the menu, named from "01" on.
class Lines {
 public:
  explicit Lines(xml_node submenu) : submenu_(submenu) {}

  void append_separator() { append_value(next(), "URL", "private:separator"); }
  void append_command(const Command& command) {
    const xml_node line = next();
    append_value(line, "URL",
                 "service:" + std::string(kCommandService) + "?" + std::string(command.name));
    append_value(line, "Target", "_self");
    append_title(line, command.title);
  }

 private:
  xml_node next() {
    const std::string number = std::to_string(++last_);
    const std::string name = number.size() < 2 ? "0" + number : number;
    return append(submenu_, "node", {{"oor:name", name}, {"oor:op", "replace"}});
  }

  xml_node submenu_;
  int last_ = 0;
};

}  // namespace

void write_menu(std::ostream& out) {
  pugi::xml_document document;
  const xml_node root = append(document.root(), "oor:component-data",
                               {{"xmlns:oor", "http://openoffice.org/2001/registry"},
                                {"xmlns:xs", "http://www.w3.org/2001/XMLSchema"},
                                {"oor:package", "org.openoffice.Office"},
                                {"oor:name", "Addons"}});
  const xml_node bar = append(append(root, "node", {{"oor:name", "AddonUI"}}), "node",
                              {{"oor:name", "OfficeMenuBar"}});
  const xml_node menu = append(bar, "node", {{"oor:name", "mx.poa.calc"}, {"oor:op", "replace"}});
  append_value(menu, "Context", "com.sun.star.sheet.SpreadsheetDocument");
  append_title(menu, {"POA", "POA"});
  Lines lines(append(menu, "node", {{"oor:name", "Submenu"}}));
  for (const Command& command : kCommands) {
    if (command.separated) lines.append_separator();
    lines.append_command(command);
  }
  write(document, " ", out);
}

}  // namespace poa::catalog
