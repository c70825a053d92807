// SPDX-License-Identifier: MPL-2.0
// Host tool: makes a sample workbook of the template and a transcribed report.
//   fill_template <TMM-F004.fods> <report.json> <sample.fods>
#include <exception>
#include <fstream>
#include <iostream>
#include <sstream>
#include <string>

#include "fill/fill_error.hpp"
#include "fill/fill_report.hpp"
#include "formats/json.hpp"

namespace {

std::istringstream read(const char* path) {
  std::ifstream in;
  in.exceptions(std::ios::failbit | std::ios::badbit);
  in.open(path, std::ios::binary);
  std::ostringstream text;
  text << in.rdbuf();
  return std::istringstream(text.str());
}

poa::Form read_report(const char* path) {
  auto form = poa::formats::read_json(read(path).str());
  if (!form) throw poa::fill::FillError(path + (": " + form.error().message));
  return std::move(form).value();
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
  std::istringstream flat = read(argv[1]);
  poa::fill::FlatWorkbook workbook(flat);
  poa::fill::fill_report(workbook, read_report(argv[2]));
  write(workbook, argv[3]);
  return 0;
} catch (const std::exception& error) {
  std::cerr << "fill_template: " << error.what() << '\n';
  return 1;
}
