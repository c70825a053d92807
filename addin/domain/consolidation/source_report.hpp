// SPDX-License-Identifier: MPL-2.0
// What a consolidation is given.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/calendar/period.hpp"
#include "domain/calendar/quarter.hpp"
#include "domain/form/form.hpp"

namespace poa {

// What a report was read from.
enum class FileKind { Workbook, Data };

// Whether a file is a copy that was closed for signing, and whether its data still have the digest
// of that closing.
enum class ClosingState { NotClosed, Verified, Differs };

// A report as it was read from its file.
struct SourceReport {
  std::string name;  // The file's, as the user knows it: "Bienestar/54101.ods". No two have one.
  FileKind kind = FileKind::Workbook;
  Form form = {};
  std::string digest = {};  // Of the form, 64 hex digits: equal where the data are.
  ClosingState closing = ClosingState::NotClosed;
  // Why nobody should rely on what the file shows, in Spanish ("2 datos por confirmar"); "" when
  // there is no such reason. Its verdict is then SIN REVISAR with this reason.
  std::string doubt = {};
};

// A file that no report could be read from, and why, in Spanish.
struct SkippedFile {
  std::string name;
  std::string reason;
};

// The period that was asked for; what is not given may be any.
struct AskedPeriod {
  std::optional<FiscalYear> year;
  std::optional<Quarter> quarter;
};

// "OCTUBRE-DICIEMBRE 2023", or the part that was asked for; "" for none.
std::string period_text(const AskedPeriod& asked);

struct ConsolidationRequest {
  AskedPeriod period = {};
  // The units that should report, each by its code or as a header names it, "54101 DIRECCIÓN".
  // Blank entries count as nothing, repeated ones once.
  std::vector<std::string> expected_units = {};
};

}  // namespace poa
