// SPDX-License-Identifier: MPL-2.0
// Host tool: makes a sample workbook of the template and a transcribed report.
//   fill_template <TMM-F004.fods> <report.json> <sample.fods>
#include <exception>
#include <fstream>
#include <iostream>

#include "fill/fill_report.hpp"

namespace {

poa::fill::FlatWorkbook read(const char* path) {
  std::ifstream in;
  in.exceptions(std::ios::failbit | std::ios::badbit);
  in.open(path, std::ios::binary);
  in.exceptions(std::ios::badbit);  // Reading may go up to the end.
  return poa::fill::FlatWorkbook(in);
}

void write(const poa::fill::FlatWorkbook& workbook, const char* path) {
  std::ofstream out;
  out.exceptions(std::ios::failbit | std::ios::badbit);
  out.open(path, std::ios::binary);
  workbook.write(out);
}

}  // namespace

int main(int argc, char** argv) try {
  if (argc != 4) {
    std::cerr << "usage: fill_template <TMM-F004.fods> <report.json> <sample.fods>\n";
    return 2;
  }
  poa::fill::FlatWorkbook workbook = read(argv[1]);
  poa::fill::fill_report(workbook, poa::read_report_file(argv[2]));
  write(workbook, argv[3]);
  return 0;
} catch (const std::exception& error) {
  std::cerr << "fill_template: " << error.what() << '\n';
  return 1;
}
