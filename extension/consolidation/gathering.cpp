// SPDX-License-Identifier: MPL-2.0
#include "consolidation/gathering.hpp"

#include <exception>
#include <string>
#include <utility>

#include "consolidation/report_file.hpp"
#include "office/refusal.hpp"
#include "office/texts.hpp"

namespace poa::extension {

Gathering::Gathering(Services office, std::vector<SourceFile> files, ConsolidationRequest request)
    : office_(std::move(office)), files_(std::move(files)), consolidation_(std::move(request)) {}

// Reasons are Spanish, as all in workbooks.
void Gathering::step() {
  const SourceFile& file = next();
  ++read_;
  try {
    consolidation_.add(read_report_file(office_, file));
  } catch (const Refusal& refusal) {
    consolidation_.skip({file.name, refusal.in(Language::Spanish)});
  } catch (const std::exception&) {
    consolidation_.skip({file.name, say(Language::Spanish, texts::kFileNotRead)});
  }
}

Consolidated Gathering::finish() && {
  for (; !is_done(); ++read_)
    consolidation_.skip({next().name, say(Language::Spanish, texts::kNotReadAnyMore)});
  return std::move(consolidation_).finish();
}

}  // namespace poa::extension
