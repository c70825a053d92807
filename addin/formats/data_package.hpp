// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "domain/form/form.hpp"
#include "domain/form/goal_number.hpp"

namespace poa::formats {

// What the rules said of a report, in their words; the rules themselves are no concern of a format.
struct PackagedFinding {
  std::string_view severity;       // "error", "advertencia", "aviso"
  std::string_view rule;           // "ARIT-03"
  std::optional<GoalNumber> goal;  // None for the header and for a goal without a number.
  std::optional<std::size_t> row;  // 1-based in the form's table; none for the header.
  std::string_view cell;           // "meta anual"
  std::string message;
  bool reviewed = false;
};

struct PackagedReport {
  std::string_view file;  // The name by which people know what it was read from.
  const Form& form;
  std::string_view digest;  // digest_of(form)
  std::string_view verdict;
  std::span<const PackagedFinding> findings;
};

struct PackageFile {
  std::string_view name;
  std::string bytes;
};

// Reports as open data: a Tabular Data Package (Frictionless, version 1), which is datapackage.json
// beside three files of CSV (csv.hpp): reportes.csv, metas.csv with a row for each goal and a
// column for each cell of the form, and hallazgos.csv. A report is known by its running number,
// because two files may say that they are of one unit and period. docs/datos/README.md says it to
// readers.
//
// A column of figures has figures alone, or no program could add it up: 15 significant digits, or
// all of a number that stood in its cell as text. Whatever a typed column cannot say is in the last
// column, `capturado`, a JSON object by column: the text that stood where a figure belongs, an
// error value as {"error": true}. So nothing that was captured is lost, and blank, zero, text and
// error are four things here, too. Texts must be UTF-8; U+0000 is left out, which no database
// takes.
//
// The names of those who sign are not part of it, nor the list of units of measure.
class DataPackage {
 public:
  DataPackage();

  // Returns the report's number, from 1. The texts that are kept grow by its rows alone.
  std::size_t add(const PackagedReport& report);

  // A finding about several reports, or about one that is not there: of the report of that number,
  // or of none.
  void add_finding(std::optional<std::size_t> report, const PackagedFinding& finding);

  // The files, datapackage.json the last of them: whoever finds it finds all. `title` is what
  // people read first, in one line. Nothing can be added afterwards.
  std::vector<PackageFile> files(std::string_view title) &&;

 private:
  std::string reports_;
  std::string goals_;
  std::string findings_;
  std::size_t report_count_ = 0;
  std::size_t finding_count_ = 0;
};

}  // namespace poa::formats
