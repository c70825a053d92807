// SPDX-License-Identifier: MPL-2.0
// poa_package <folder> <report.json>...: writes the reports as a data package into the folder, with
// what the rules find.
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>
#include <utility>
#include <vector>

#include "domain/report/report.hpp"
#include "domain/rules/check.hpp"
#include "formats/data_package.hpp"
#include "formats/digest.hpp"
#include "forms/form_file.hpp"

namespace {

using poa::formats::PackagedFinding;

std::vector<PackagedFinding> findings_of(const poa::Form& form) {
  std::vector<PackagedFinding> findings;
  const auto report = poa::read_report(form);
  if (!report) return findings;
  for (const poa::Finding& found : poa::check(report.value()))
    findings.push_back({.severity = poa::severity_name(found.severity),
                        .rule = found.rule,
                        .goal = found.goal,
                        .row = found.row,
                        .cell = poa::cell_name(found),
                        .message = found.message,
                        .reviewed = found.reviewed});
  return findings;
}

}  // namespace

int main(int count, char** arguments) {
  try {
    poa::formats::DataPackage package;
    for (int file = 2; file < count; ++file) {
      const poa::Form form = poa::read_form_file(arguments[file]);
      const auto findings = findings_of(form);
      package.add({.file = std::filesystem::path(arguments[file]).filename().string(),
                   .form = form,
                   .digest = poa::formats::digest_of(form),
                   .verdict = "",
                   .findings = findings});
    }
    for (const auto& [name, bytes] : std::move(package).files("Reportes de prueba"))
      std::ofstream(std::filesystem::path(arguments[1]) / name, std::ios::binary) << bytes;
  } catch (const std::exception& error) {
    std::cerr << "poa_package: " << error.what() << '\n';
    return EXIT_FAILURE;
  }
  return EXIT_SUCCESS;
}
