// SPDX-License-Identifier: MPL-2.0
#include "consolidation/report_file.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

#include "office/files.hpp"
#include "office/refusal.hpp"
#include "office/texts.hpp"
#include "reports/report_source.hpp"
#include "review/shown_verdict.hpp"

namespace poa::extension {
namespace {

bool may_be_a_report(const std::string& url) {
  constexpr std::array<std::string_view, 6> kEndings{"ods", "ots", "fods", "xlsx", "xlsm", "json"};
  return std::find(kEndings.begin(), kEndings.end(), ending_of(url)) != kEndings.end();
}

ClosingState closing_of(const ReportSource& source) {
  if (!source.digest) return ClosingState::NotClosed;
  return is_changed_after_closing(source) ? ClosingState::Differs : ClosingState::Verified;
}

// Why the workbook's own line says that it cannot be judged; "" when it does not.
std::string doubt_of(const std::string& verdict) {
  const std::string start = std::string(kUnchecked) + ": ";
  return verdict.starts_with(start) ? verdict.substr(start.size()) : std::string();
}

}  // namespace

SourceReport read_report_file(const Services& office, const SourceFile& file) {
  if (!may_be_a_report(file.url)) throw Refusal(texts::kNoKindOfReport, {});
  ReportSource source = source_to_gather(office, file.url);
  return {.name = file.name,
          .kind = source.kind == SourceKind::Data ? FileKind::Data : FileKind::Workbook,
          .form = std::move(source.form),
          .digest = source.own_digest,
          .closing = closing_of(source),
          .doubt = doubt_of(source.verdict)};
}

}  // namespace poa::extension
