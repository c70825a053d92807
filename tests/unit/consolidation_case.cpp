// SPDX-License-Identifier: MPL-2.0
#include "consolidation_case.hpp"

#include <utility>

#include "catalog/rule_example.hpp"
#include "formats/digest.hpp"

namespace poa::testing {
namespace {

template <class Word>
std::vector<std::string> each_of(const Consolidated& result, std::string_view rule, Word word) {
  std::vector<std::string> words;
  for (const FileFinding& found : result.findings) {
    if (found.finding.rule == rule) words.push_back(word(found));
  }
  return words;
}

}  // namespace

SourceReport source(std::string name, std::string_view header, std::string_view goals) {
  SourceReport report{std::move(name)};
  report.form = catalog::example_form({goals, header});
  report.digest = formats::digest_of(report.form);
  return report;
}

Consolidated consolidated(std::vector<SourceReport> reports, ConsolidationRequest request) {
  Consolidation consolidation(std::move(request));
  for (SourceReport& report : reports) consolidation.add(std::move(report));
  return std::move(consolidation).finish();
}

std::vector<std::string> findings_of(const Consolidated& result, std::string_view rule) {
  return each_of(result, rule, [&result](const FileFinding& found) {
    return (found.file ? result.files[*found.file].name : "-") + " " +
           std::string(found.finding.rule) + " " +
           std::string(severity_name(found.finding.severity));
  });
}

std::vector<std::string> messages_of(const Consolidated& result, std::string_view rule) {
  return each_of(result, rule, [](const FileFinding& found) { return found.finding.message; });
}

}  // namespace poa::testing
