// SPDX-License-Identifier: MPL-2.0
// Host tool: gives the formulas of a workbook the results that are kept beside it.
//   store_results <workbook.fods> <results.xml> <workbook with results.fods>
#include <exception>
#include <fstream>
#include <iostream>

#include "fill/formula_results.hpp"

namespace {

template <typename Stream>
Stream open(const char* path) {
  Stream stream;
  stream.exceptions(std::ios::badbit);
  stream.open(path);
  if (!stream) throw std::runtime_error(std::string("cannot open ") + path);
  return stream;
}

}  // namespace

int main(int argc, char** argv) try {
  if (argc != 4) {
    std::cerr
        << "usage: store_results <workbook.fods> <results.xml> <workbook with results.fods>\n";
    return 2;
  }
  auto flat = open<std::ifstream>(argv[1]);
  poa::fill::FlatWorkbook workbook(flat);
  auto kept = open<std::ifstream>(argv[2]);
  poa::fill::store_results(workbook, poa::fill::read_results(kept));
  auto out = open<std::ofstream>(argv[3]);
  workbook.write(out);
  return 0;
} catch (const std::exception& error) {
  std::cerr << "store_results: " << error.what() << '\n';
  return 1;
}
