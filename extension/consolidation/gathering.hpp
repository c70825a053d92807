// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <vector>

#include "consolidation/source_files.hpp"
#include "domain/consolidation/consolidation.hpp"
#include "office/services.hpp"

namespace poa::extension {

// Reads many reports, a file a step: a plain loop drives it, and a dialog that can be cancelled
// between two files. No file is changed, and none ends it: one that is no report, or whose report
// cannot be read, is skipped with the reason (exchange of data, consolidation).
//
//   Gathering gathering(office, files, request);
//   while (!gathering.is_done()) gathering.step();
//   const Consolidated result = std::move(gathering).finish();
class Gathering {
 public:
  Gathering(Services office, std::vector<SourceFile> files, ConsolidationRequest request);

  [[nodiscard]] bool is_done() const { return read_ == files_.size(); }
  [[nodiscard]] std::size_t read() const { return read_; }
  [[nodiscard]] std::size_t all() const { return files_.size(); }
  // The file that the next step reads; there is one until it is done.
  [[nodiscard]] const SourceFile& next() const { return files_.at(read_); }

  void step();

  // Of what was read; files that were not are listed as skipped.
  [[nodiscard]] Consolidated finish() &&;

 private:
  Services office_;
  std::vector<SourceFile> files_;
  Consolidation consolidation_;
  std::size_t read_ = 0;
};

}  // namespace poa::extension
