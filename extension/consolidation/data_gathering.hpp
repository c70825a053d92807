// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "consolidation/result_read.hpp"
#include "consolidation/source_files.hpp"
#include "formats/data_package.hpp"
#include "office/refusal.hpp"
#include "office/services.hpp"

namespace poa::extension {

// The reports that a consolidation counts, as open data. Its workbook has not all of a report, so
// each file is read again, one a step as by Gathering; what results holds the data that were
// consolidated, or nothing does.
class DataGathering {
 public:
  DataGathering(Services office, ResultRead result);

  [[nodiscard]] bool is_done() const { return read_ == all(); }
  [[nodiscard]] std::size_t read() const { return read_; }
  [[nodiscard]] std::size_t all() const { return result_.listed.reports.size(); }
  // The file that the next step reads; there is one until it is done.
  [[nodiscard]] SourceFile next() const;

  // Throws Refusal when the file does not have the data any more that were consolidated.
  void step();

  // Of all reports; it must be done. Throws Refusal when they have not as many goals as are listed.
  [[nodiscard]] formats::DataPackage finish() &&;

  [[nodiscard]] const ResultRead& result() const { return result_; }

 private:
  Services office_;
  ResultRead result_;
  formats::DataPackage package_;
  std::size_t read_ = 0;
  std::size_t goals_ = 0;
};

}  // namespace poa::extension
