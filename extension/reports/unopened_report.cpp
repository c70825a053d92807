// SPDX-License-Identifier: MPL-2.0
#include "reports/unopened_report.hpp"

#include <cstddef>
#include <string>
#include <utility>

#include "formats/digest.hpp"
#include "formats/ods_cells.hpp"
#include "office/file_contents.hpp"
#include "office/files.hpp"
#include "office/refusal.hpp"
#include "reports/form_verdict.hpp"
#include "review/closed_copy.hpp"
#include "review/shown_verdict.hpp"

namespace poa::extension {
namespace {

// A report of 200 goals has some 3 MB.
constexpr std::size_t kLargestContent = 50'000'000;
constexpr std::size_t kLargestSettings = 1'000'000;

// The line that people read, where the one in the file can be relied upon.
std::optional<std::string> verdict_of(const formats::OdsReport& report, bool closed) {
  const std::string judged = form_verdict(report.form);
  if (!report.verdict.is_formula) {
    if (closed && report.verdict.text.starts_with(kClosedLine)) return judged;
    return std::nullopt;
  }
  std::string joined = joined_verdict(judged, report.verdict.text);
  if (!joined.starts_with(judged)) return std::nullopt;
  return joined;
}

std::optional<ReportSource> source_of(const Services& office, std::string_view url,
                                      formats::OdsReport report) {
  auto digest = borne_digest(report.closing);
  auto verdict = verdict_of(report, digest.has_value());
  if (!verdict) return std::nullopt;
  std::string own_digest = formats::digest_of(report.form);
  return ReportSource{.form = std::move(report.form),
                      .kind = digest ? SourceKind::ClosedCopy : SourceKind::Workbook,
                      .name = shown_name(office, url),
                      .digest = std::move(digest),
                      .own_digest = std::move(own_digest),
                      .verdict = *std::move(verdict)};
}

}  // namespace

std::optional<ReportSource> unopened_report(const Services& office, std::string_view url) {
  const std::string ending = ending_of(url);
  if (ending != "ods" && ending != "ots") return std::nullopt;
  const PackageParts parts(office, url);
  if (!formats::calculates_by_itself(parts.bytes("settings.xml", kLargestSettings)))
    return std::nullopt;
  auto report = formats::read_ods(parts.bytes("content.xml", kLargestContent));
  if (!report) return std::nullopt;
  return source_of(office, url, std::move(report).value());
}

}  // namespace poa::extension
