// SPDX-License-Identifier: MPL-2.0
#include "answers/about_many.hpp"

#include <cstddef>
#include <string>
#include <utility>

#include "answers/lines.hpp"
#include "domain/consolidation/con.hpp"
#include "domain/consolidation/consolidation.hpp"
#include "domain/consolidation/result_tables.hpp"
#include "formats/data_package.hpp"
#include "formats/digest.hpp"
#include "reports/packaged_finding.hpp"

namespace poa::answers {
namespace {

std::string name_of_file(std::size_t number) { return "reporte " + std::to_string(number); }

Consolidated consolidated(const std::vector<Form>& forms) {
  Consolidation consolidation(
      {.period = {}, .expected_units = {"54101 DIRECCIÓN", "54999 UNIDAD QUE FALTA"}});
  for (std::size_t at = 0; at < forms.size(); ++at)
    consolidation.add({.name = name_of_file(at),
                       .kind = FileKind::Data,
                       .form = forms[at],
                       .digest = formats::digest_of(forms[at])});
  consolidation.skip({.name = "foto.png", .reason = "no es un reporte"});
  return std::move(consolidation).finish();
}

void about_lists(std::ostream& out, const Consolidated& result) {
  put(out, "goals", goal_cells(result, 0, result.goals.size()));
  put(out, "findings", finding_cells(result, 0, result.findings.size()));
  put(out, "files", file_cells(result, 0, result.files.size()));
  put(out, "verdicts", standing_cells(result.totals));
  for (const auto* groups :
       {&result.totals.units, &result.totals.programmes, &result.totals.branches})
    put(out, "groups", group_cells(*groups));
  put(out, "measures", measure_cells(result.totals.measures));
}

std::vector<formats::PackagedFinding> packaged(const std::vector<Finding>& findings) {
  std::vector<formats::PackagedFinding> all;
  for (const Finding& finding : findings) all.push_back(extension::packaged(finding));
  return all;
}

void about_package(std::ostream& out, const std::vector<Form>& forms, const Consolidated& result) {
  formats::DataPackage package;
  for (std::size_t at = 0; at < forms.size(); ++at) {
    const std::string name = name_of_file(at);
    const std::string digest = formats::digest_of(forms[at]);
    const ReportData data = data_of({.name = name, .form = forms[at], .digest = digest});
    const auto findings = packaged(data.findings);
    package.add({.file = name,
                 .form = forms[at],
                 .digest = digest,
                 .verdict = data.verdict,
                 .findings = findings});
  }
  for (const FileFinding& found : result.findings)
    if (!found.file) package.add_finding({}, extension::packaged(found.finding));
  for (const formats::PackageFile& file : std::move(package).files("Todos los reportes"))
    put(out, file.name, file.bytes);
}

}  // namespace

void about_many(std::ostream& out, const std::vector<Form>& forms) {
  const Consolidated result = consolidated(forms);
  about_lists(out, result);
  about_package(out, forms, result);
}

}  // namespace poa::answers
