// SPDX-License-Identifier: MPL-2.0
// Host tool: writes what is derived from the tables of functions, commands and rules.
//   generate <CalcAddIns.xcu> <Addons.xcu> <functions-table.md> <manual-functions.xml>
//            <manual-rules.xml>
#include <exception>
#include <fstream>
#include <iostream>

#include "catalog/functions_table.hpp"
#include "catalog/manual_functions.hpp"
#include "catalog/manual_rules.hpp"
#include "catalog/menu.hpp"
#include "catalog/registry.hpp"

namespace {

void write(const char* path, void (*write_content)(std::ostream&)) {
  std::ofstream out;
  out.exceptions(std::ios::failbit | std::ios::badbit);
  out.open(path, std::ios::binary);
  write_content(out);
}

}  // namespace

int main(int argc, char** argv) try {
  if (argc != 6) {
    std::cerr << "usage: generate <CalcAddIns.xcu> <Addons.xcu> <functions-table.md> "
                 "<manual-functions.xml> <manual-rules.xml>\n";
    return 2;
  }
  write(argv[1], poa::catalog::write_registry);
  write(argv[2], poa::catalog::write_menu);
  write(argv[3], poa::catalog::write_functions_table);
  write(argv[4], poa::catalog::write_manual_functions);
  write(argv[5], poa::catalog::write_manual_rules);
  return 0;
} catch (const std::exception& error) {
  std::cerr << "generate: " << error.what() << '\n';
  return 1;
}
