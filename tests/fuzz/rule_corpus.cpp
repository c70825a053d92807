// SPDX-License-Identifier: MPL-2.0
// Writes the examples of the rules as inputs of the target report: each rule's two reports, the one
// on which it fires and the one on which nothing does.
#include <algorithm>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <string_view>

#include "catalog/rule_example.hpp"
#include "catalog/rules.hpp"
#include "cells.hpp"

namespace poa::fuzz {
namespace {

static_assert(std::size(catalog::kRules) > 0, "an empty corpus tests nothing");

// The parts in the order in which report.cpp reads them. Every example is checked as of the fourth
// quarter and with a tolerance of 0.
std::string input_of(const catalog::RuleExample& example) {
  const catalog::ExampleCells cells = catalog::example_cells(example);
  std::string input = "4 0";
  for (const CellTable* part : {&cells.table, &cells.catalogue, &cells.header, &cells.units})
    input.append("\n---\n").append(text_of(*part));
  if (cells.previous) input.append("\n---\n").append(text_of(*cells.previous));
  return input;
}

// "ARIT-01" becomes "arit-01", as the inputs written by hand are named.
std::string lower_case(std::string_view ascii) {
  std::string result(ascii);
  std::transform(result.begin(), result.end(), result.begin(), [](char letter) {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
  });
  return result;
}

void write(const std::filesystem::path& file, const std::string& input) {
  std::ofstream stream(file, std::ios::binary);
  stream.exceptions(std::ios::failbit | std::ios::badbit);
  stream << input;
  stream.close();
}

// Empties the folder first, so that the examples of a rule that is no more do not stay.
void write_corpus(const std::filesystem::path& folder) {
  std::filesystem::remove_all(folder);
  std::filesystem::create_directories(folder);
  for (const catalog::RuleEntry& entry : catalog::kRules) {
    const std::string name = lower_case(entry.rule);
    write(folder / (name + "-fires"), input_of(entry.fires));
    write(folder / (name + "-silent"), input_of(entry.silent));
  }
}

}  // namespace
}  // namespace poa::fuzz

int main(int argc, char** argv) {
  if (argc != 2) {
    std::cerr << "usage: " << argv[0] << " <folder>\n";
    return 2;
  }
  try {
    poa::fuzz::write_corpus(argv[1]);
  } catch (const std::exception& error) {
    std::cerr << argv[0] << ": " << error.what() << '\n';
    return 1;
  }
  return 0;
}
