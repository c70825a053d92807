// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <array>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "domain/form/column_set.hpp"
#include "domain/form/goal.hpp"
#include "domain/report/report.hpp"
#include "domain/rules/finding.hpp"
#include "domain/values/sentence.hpp"

namespace poa {

class Findings;

// A rule looks at one goal, or at the header, and adds what it finds. It is pure: it reads the
// report alone, and stays silent when it would have to read an unknown cell (section 2).
using RowRule = void (*)(const Report& report, const Goal& goal, Findings& findings);
using HeaderRule = void (*)(const Report& report, Findings& findings);

// One line of the table of section 4. It stands beside the function that it names, in the file of
// its family.
struct Rule {
  std::string_view id;
  Severity severity;
  std::array<std::optional<Severity>, 2> other_severities = {};  // For the rules that have several.
  // The rule looks at other rows too, and cannot judge a goal by itself at all.
  bool needs_other_rows = false;
  // Its advertencias become avisos when column 18 has its id (section 4, "Reviewed").
  bool reviewable = false;
  std::string_view title;  // One line in Spanish: when it fires.
  // The cells that the rule must be given to judge a goal away from its table (GivenCells): without
  // one of them it would take "not given" for "blank". Kind is never among them, because a goal
  // without a kind is SUMA. A rule that looks at each cell by itself needs none.
  ColumnSet needs = {};
  // The cells without figures, beside those, in which the rule would take an error value for a
  // blank cell: one there silences it (ARIT-05 reports that cell). Kind is among them when a blank
  // one would be judged as SUMA.
  ColumnSet reads = {};
  RowRule row = nullptr;
  RowRule heading = nullptr;  // For a row of the form's headings (heading.hpp), read as a goal.
  HeaderRule header = nullptr;
};

bool may_have(const Rule& rule, Severity severity);

// Collects the findings of one rule about one goal or about the header. It writes the parts that
// all findings share: the row, the goal's number and name, the rule's id. Messages are sentences
// (sentence.hpp) and follow the goal's name and a colon.
class Findings {
 public:
  // `goal` is nullptr for the header.
  Findings(const Rule& rule, const Goal* goal, std::vector<Finding>& list)
      : rule_(rule), goal_(goal), list_(list) {}

  // The finding has the rule's first severity.
  void add(Column column, std::string_view message, std::initializer_list<Word> words = {});
  // `severity` must be one of the rule's.
  void add(Severity severity, Column column, std::string_view message,
           std::initializer_list<Word> words = {});
  // The finding is about the header, which has no columns.
  void add_to_header(std::string_view message, std::initializer_list<Word> words = {});
  // The finding is about a goal that is not in the table: it stands with the header.
  void add_missing(Severity severity, GoalNumber goal, std::string_view message,
                   std::initializer_list<Word> words = {});

 private:
  Finding& put(Severity severity, std::optional<Column> column, const std::string& message);

  const Rule& rule_;
  const Goal* goal_;
  std::vector<Finding>& list_;
};

// "diferencia −1": `first` less `second`, in the order in which the message names them.
std::string difference(const Number& first, const Number& second);

// The annual goal when it is known and above 0, else nullptr.
const Number* positive_annual(const Goal& goal);

}  // namespace poa
