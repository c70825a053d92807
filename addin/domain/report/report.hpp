// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "domain/calendar/quarter.hpp"
#include "domain/form/catalogue.hpp"
#include "domain/form/column_set.hpp"
#include "domain/form/form.hpp"
#include "domain/form/goal.hpp"
#include "domain/form/header.hpp"
#include "domain/form/measure_units.hpp"
#include "domain/report/circular_totals.hpp"
#include "domain/report/component_sums.hpp"
#include "domain/report/goal_index.hpp"
#include "domain/report/repeated_texts.hpp"
#include "domain/values/cell.hpp"
#include "domain/values/failure.hpp"
#include "domain/values/number.hpp"

namespace poa {

// The report before this one, of the same year, as it is given.
struct PreviousTable {
  CellTable table;                      // Goals by 15 to 18 columns.
  std::optional<Quarter> quarter = {};  // The quarter before the reported one when it is not given.
};

// The inputs beside the table. A catalogue that is nullopt was not given, and one of blanks counts
// as not given (section 2).
struct ReportOptions {
  Quarter quarter;
  std::optional<CellTable> catalogue = {};  // The header's action lines.
  Number tolerance = {};                    // A fraction in [0, 1).
  std::optional<Header> header = {};
  std::optional<CellTable> units = {};  // The catalogue of measure units.
  std::optional<PreviousTable> previous = {};
  std::string authorisation = {};  // The letter that allows changes of goals; "" for none.
  // Roles and names of those who sign, given when the report is closed for signing.
  std::optional<CellTable> signatures = {};
  // The row of the sheet in which the table begins, from 1; none when the table is in no sheet.
  std::optional<std::size_t> first_sheet_row = {};
};

// The goals of the previous report, for the rules that compare with it (section 4, CMP).
struct PreviousGoals {
  std::vector<Goal> goals;
  GoalIndex index;
  Quarter quarter;   // At most the reported one.
  ColumnSet errors;  // The columns without figures in which some goal has an error value.
};

// One of those who sign. A name is "" when its cell is blank or has an error value.
struct Signer {
  std::string role;
  std::string name;
};

// A whole form, read. Goals stand in the order of the table, rows that are no goal left out.
struct Report {
  std::vector<Goal> goals;
  GoalIndex index;
  // The first of the form's headings that the table begins with by mistake (heading.hpp), as a row
  // without contents; the others are passed over.
  std::optional<Goal> heading;
  // Given when some goal is INTEGRADORA.
  std::optional<ComponentSums> component_sums;
  std::optional<CircularTotals> circular_totals;
  Quarter quarter;
  std::optional<Catalogue> catalogue;
  Number tolerance;
  std::optional<Header> header;
  std::optional<MeasureUnits> units;
  // None when it was not given or has no goals, and in the first quarter when its own was not
  // given.
  std::optional<PreviousGoals> previous;
  std::string authorisation;
  std::optional<std::vector<Signer>> signers;  // Given when the report is closed for signing.
  std::optional<std::size_t> first_sheet_row;
  ColumnSet errors;  // The columns without figures in which some goal has an error value.
};

// The goal in a row of the table, which must have one.
const Goal& goal_in_row(const Report& report, std::size_t row);

// Says in a message whose another goal's number or text is: "de la meta 301 (fila 21 de la hoja)",
// by the row of the sheet where the table is in one, "de la meta 301 (renglón 2)" where not;
// without a number by its row alone, "de la fila 21 de la hoja", "del renglón 2".
std::string of_goal(const Report& report, const Goal& goal);

// `table` has the 15 to 18 columns of section 1. Every table can be read: what is wrong in it is a
// finding's to say.
Report read_report(const CellTable& table, ReportOptions options);

// The whole of a form: its quarter, or the fourth where that is blank; its action lines, header,
// units, tolerance, authorisation and previous report. What POA_HALLAZGOS is given of a workbook
// reads as the same. Failures: those of the quarters' cells (quarter_cell.hpp) and of the
// tolerance's (tolerance.hpp).
Result<Report> read_report(const Form& form);

// The same with its signatures: of a report that is closed for signing (section 4, FIR).
Result<Report> read_report_to_close(const Form& form);

// The same row by row, for a table that is not in memory all at once.
class ReportReader {
 public:
  // `rows` is how many are expected, to make room for them.
  explicit ReportReader(std::size_t rows);

  // The rows come in their order, the first is number 1; those left out count as blank.
  void read(std::span<const CellView> cells, std::size_t number);

  Report finish(ReportOptions options) &&;

 private:
  std::vector<Goal> goals_;
  RepeatedTexts texts_;
  std::optional<Goal> heading_;
  bool any_total_ = false;  // Of the goals' kinds.
  ColumnSet errors_;        // Of all goals.
};

}  // namespace poa
