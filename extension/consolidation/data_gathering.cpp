// SPDX-License-Identifier: MPL-2.0
#include "consolidation/data_gathering.hpp"

#include <cassert>
#include <exception>
#include <utility>
#include <vector>

#include "consolidation/report_file.hpp"
#include "domain/consolidation/report_data.hpp"
#include "office/texts.hpp"
#include "reports/packaged_finding.hpp"

namespace poa::extension {
namespace {

SourceReport read_again(const Services& office, const SourceFile& file) {
  try {
    return read_report_file(office, file);
  } catch (const std::exception&) {
    throw Refusal(texts::kConsolidatedGone, {office.path_of(file.url)});
  }
}

}  // namespace

DataGathering::DataGathering(Services office, ResultRead result)
    : office_(std::move(office)), result_(std::move(result)) {}

SourceFile DataGathering::next() const {
  return file_named(office_, result_.folder, result_.listed.reports.at(read_).name);
}

void DataGathering::step() {
  const SourceFile file = next();
  const SourceReport source = read_again(office_, file);
  if (source.digest != result_.listed.reports.at(read_).digest)
    throw Refusal(texts::kConsolidatedChanged, {office_.path_of(file.url)});
  const ReportData data = data_of(source);
  std::vector<formats::PackagedFinding> findings;
  for (const Finding& finding : data.findings) findings.push_back(packaged(finding));
  package_.add({.file = source.name,
                .form = source.form,
                .digest = source.digest,
                .verdict = data.verdict,
                .findings = findings});
  goals_ += data.figures.size();
  ++read_;
}

formats::DataPackage DataGathering::finish() && {
  assert(is_done());
  if (goals_ != result_.goals) throw Refusal(texts::kResultChanged);
  for (const ListedFinding& listed : result_.listed.findings)
    package_.add_finding(listed.report ? std::optional(*listed.report + 1) : std::nullopt,
                         packaged(listed.finding));
  return std::move(package_);
}

}  // namespace poa::extension
