// SPDX-License-Identifier: MPL-2.0
// Many reports in one: what each comes to by itself adds up, whatever their order and however often
// one is there; and the rules CON a second time, naively, from the words of the form.
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <map>
#include <ostream>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "domain/consolidation/con.hpp"
#include "domain/consolidation/consolidation.hpp"
#include "form_generator.hpp"
#include "formats/digest.hpp"
#include "formats/json.hpp"
#include "property.hpp"
#include "whole_form.hpp"

namespace poa::property {
namespace {

constexpr int kBatches = 1000;

using Reports = std::vector<SourceReport>;

Consolidated consolidated(Reports reports, const ConsolidationRequest& request = {}) {
  Consolidation consolidation(request);
  for (SourceReport& report : reports) consolidation.add(std::move(report));
  return std::move(consolidation).finish();
}

template <class Value>
std::vector<Value> no_simpler(const Value& /*value*/) {
  return {};
}

// Reports of any content.

SourceReport make_report(Dice& dice, std::size_t place) {
  const GivenForm given = make_form(dice);
  SourceReport report{.name = std::to_string(place) + ".ods"};
  report.form = whole(given);
  if (given.previous) report.form.previous = PreviousReport{*given.previous, {}, {}};
  if (report.form.previous && given.previous_quarter)
    report.form.previous->quarter = static_cast<double>(*given.previous_quarter);
  if (dice.percent(5)) report.form.quarter = std::string("junio-julio");
  report.digest = formats::digest_of(report.form);
  return report;
}

// The same data, in a file that may lack what the data are not.
SourceReport copy_of(Dice& dice, const SourceReport& report) {
  SourceReport copy = report;
  copy.name = "copia de " + report.name;
  if (dice.percent(40)) copy.form.previous.reset();
  if (dice.percent(40)) copy.form.measure_units.clear();
  if (dice.percent(40)) copy.form.table = goal_rows(copy.form.table);
  return copy;
}

// Reports of which no two have the same data.
Reports make_reports(Dice& dice) {
  std::map<std::string, SourceReport> by_digest;
  for (std::size_t count = dice.below(6); count > 0; --count) {
    SourceReport report = make_report(dice, count);
    by_digest.emplace(report.digest, std::move(report));
  }
  Reports reports;
  for (auto& [digest, report] : by_digest) reports.push_back(std::move(report));
  return reports;
}

void shuffle(Dice& dice, Reports& reports) {
  for (std::size_t left = reports.size(); left > 1; --left)
    std::swap(reports[left - 1], reports[dice.below(left)]);
}

// The same reports twice.
struct Batches {
  Reports one;
  Reports other;
};

void showValue(const Batches& batches, std::ostream& stream) {
  for (const Reports* reports : {&batches.one, &batches.other}) {
    for (const SourceReport& report : *reports)
      stream << report.name << " " << formats::write_json(report.form);
    stream << "and\n";
  }
}

std::map<std::string, std::size_t> counts_by_rule(const Consolidated& result) {
  std::map<std::string, std::size_t> counts;
  for (const FileFinding& found : result.findings) ++counts[std::string(found.finding.rule)];
  return counts;
}

Batches make_other_order(Dice& dice) {
  Batches batches;
  batches.one = make_reports(dice);
  for (std::size_t at = batches.one.size(); at > 0; --at) {
    if (dice.percent(30)) batches.one.push_back(copy_of(dice, batches.one[at - 1]));
  }
  batches.other = batches.one;
  shuffle(dice, batches.other);
  return batches;
}

TEST(ConsolidationProperty, TheOrderOfFilesChangesNoTotalAndNoNumberOfFindings) {
  for_all(kBatches, generator(make_other_order, no_simpler<Batches>),
          [](const Batches& batches) -> std::string {
            const Consolidated one = consolidated(batches.one);
            const Consolidated other = consolidated(batches.other);
            if (one.totals != other.totals) return "the totals differ";
            if (one.goals.size() != other.goals.size()) return "the numbers of goals differ";
            return counts_by_rule(one) == counts_by_rule(other) ? "" : "the findings differ";
          });
}

Batches make_with_copies(Dice& dice) {
  Batches batches;
  batches.one = make_reports(dice);
  batches.other = batches.one;
  for (const SourceReport& report : batches.one) {
    if (dice.percent(50)) batches.other.push_back(copy_of(dice, report));
  }
  return batches;
}

std::vector<std::string> lines_of(const Consolidated& result, bool with_copies) {
  std::vector<std::string> lines;
  for (const FileFinding& found : result.findings) {
    if (found.finding.rule == "CON-02" && !with_copies) continue;
    lines.push_back(result.files[*found.file].name + " " + to_line(found.finding));
  }
  return lines;
}

TEST(ConsolidationProperty, CopiesChangeNothingButThatTheyAreTold) {
  for_all(kBatches, generator(make_with_copies, no_simpler<Batches>),
          [](const Batches& batches) -> std::string {
            const Consolidated one = consolidated(batches.one);
            const Consolidated other = consolidated(batches.other);
            if (one.totals != other.totals) return "the totals differ";
            const std::size_t copies = batches.other.size() - batches.one.size();
            if (lines_of(other, true).size() - lines_of(other, false).size() != copies)
              return "a copy is not told";
            return lines_of(one, true) == lines_of(other, false) ? "" : "the findings differ";
          });
}

// Sums, written a second time.

using Counts = std::array<std::size_t, 7>;

void add(const std::vector<GroupTotals>& groups, std::map<std::string, Counts>& sums) {
  for (const GroupTotals& group : groups) {
    const Bands& bands = group.bands;
    const Counts counts{group.reports, bands.goals, bands.exceeded,     bands.green,
                        bands.yellow,  bands.red,   bands.without_light};
    Counts& sum = sums[identity_of(group.name)];
    for (std::size_t place = 0; place < counts.size(); ++place) sum[place] += counts[place];
  }
}

struct Sums {
  std::array<std::size_t, 4> by_standing{};
  std::map<std::string, Counts> units;
  std::map<std::string, Counts> programmes;
  std::map<std::string, Counts> branches;
  std::map<std::string, std::pair<std::size_t, std::size_t>> measured;  // Goals, and those summed.
  std::map<std::string, std::pair<Number, Number>> amounts;

  void add_totals(const Totals& totals) {
    for (std::size_t place = 0; place < by_standing.size(); ++place)
      by_standing[place] += totals.by_standing[place];
    add(totals.units, units);
    add(totals.programmes, programmes);
    add(totals.branches, branches);
    for (const MeasureTotals& measure : totals.measures) {
      const std::string unit = identity_of({"", measure.unit});
      measured[unit].first += measure.goals;
      measured[unit].second += measure.summed;
      amounts[unit].first += measure.sums.planned;
      amounts[unit].second += measure.sums.achieved;
    }
  }

  friend bool operator==(const Sums&, const Sums&) = default;
};

Batches make_one_batch(Dice& dice) { return {make_reports(dice), {}}; }

TEST(ConsolidationProperty, TotalsAreTheSumsOfThoseOfEachReport) {
  for_all(kBatches, generator(make_one_batch, no_simpler<Batches>),
          [](const Batches& batches) -> std::string {
            Sums sums;
            for (const SourceReport& report : batches.one)
              sums.add_totals(consolidated({report}).totals);
            Sums together;
            together.add_totals(consolidated(batches.one).totals);
            return sums == together ? "" : "the sums differ";
          });
}

// The rules, written a second time. A draft knows what its cells mean, so that nothing need be
// read.

struct DraftName {
  std::string code;
  std::string text;  // As it is compared.
  std::string written;
};

struct Draft {
  std::string name;
  DraftName branch;
  DraftName programme;
  DraftName unit;
  int year = 0;  // 0 where nobody understands it.
  int quarter = 0;
  Cell year_cell;
  Cell quarter_cell;
  std::vector<int> goals;
  int data = 0;  // What the reports differ in besides.
  ClosingState closing = ClosingState::NotClosed;
};

struct DraftBatch {
  std::vector<Draft> drafts;
  int year = 0;  // That was asked for; 0 for any.
  int quarter = 0;
  std::vector<DraftName> expected;
};

void showValue(const Draft& draft, std::ostream& stream) {
  stream << draft.name << ": " << draft.branch.written << "; " << draft.programme.written << "; "
         << draft.unit.written << "; " << cell_text(draft.year_cell) << "; "
         << cell_text(draft.quarter_cell) << "; data " << draft.data << "; closed "
         << static_cast<int>(draft.closing) << "; goals";
  for (const int goal : draft.goals) stream << " " << goal;
  stream << "\n";
}

void showValue(const DraftBatch& batch, std::ostream& stream) {
  stream << "asked for " << batch.year << " " << batch.quarter << "; expected";
  for (const DraftName& unit : batch.expected) stream << " " << unit.written;
  stream << "\n";
  for (const Draft& draft : batch.drafts) showValue(draft, stream);
}

DraftName make_name(Dice& dice, const std::vector<std::string>& codes) {
  static const DraftName kTexts[] = {{"", "direccion", "DIRECCIÓN"},
                                     {"", "direccion", " Dirección "},
                                     {"", "otra", "OTRA"},
                                     {"", "", ""}};
  if (dice.percent(5)) return {"", "", dice.percent(50) ? "" : "\u00A0"};
  const DraftName& text = dice.one_of(kTexts);
  if (dice.percent(10)) return text;
  const std::string& code = dice.one_of(codes);
  return {code, text.text, code + (dice.percent(50) ? " " : ".- ") + text.written};
}

void make_period(Dice& dice, Draft& draft) {
  static const std::pair<int, Cell> kYearCells[] = {
      {2023, 2023.0}, {2023, std::string("2023")}, {2024, 2024.0},
      {0, Blank{}},   {0, std::string("este")},    {0, CellError{}}};
  static const std::pair<int, Cell> kQuarterCells[] = {{4, 4.0},
                                                       {4, std::string("OCT-DIC")},
                                                       {3, std::string("T3")},
                                                       {0, Blank{}},
                                                       {0, std::string("junio-julio")}};
  std::tie(draft.year, draft.year_cell) = kYearCells[dice.percent(70) ? 0 : dice.below(6)];
  std::tie(draft.quarter, draft.quarter_cell) = kQuarterCells[dice.percent(70) ? 0 : dice.below(5)];
}

Draft make_draft(Dice& dice) {
  static const char* const kNames[] = {"a.ods",   "a.json",   "b.ods",   "b.json",
                                       "x/a.ods", "x/a.json", "x/b.ods", "x/b.json"};
  Draft draft;
  draft.name = dice.one_of(kNames);
  draft.branch = make_name(dice, {"54", "55"});
  draft.programme = make_name(dice, {"511", "512"});
  draft.unit = make_name(dice, {"54101", "54102", "55101"});
  make_period(dice, draft);
  for (std::size_t count = dice.below(3); count > 0; --count)
    draft.goals.push_back(dice.between(1, 4));
  draft.data = dice.between(0, 1);
  if (dice.percent(50))
    draft.closing = dice.percent(70) ? ClosingState::Verified : ClosingState::Differs;
  return draft;
}

DraftBatch make_drafts(Dice& dice) {
  DraftBatch batch;
  for (std::size_t count = dice.below(8); count > 0; --count) {
    Draft draft = make_draft(dice);
    if (!batch.drafts.empty() && dice.percent(40)) {
      const std::string name = draft.name;
      const ClosingState closing = draft.closing;
      draft = dice.one_of(batch.drafts);
      draft.name = name;
      draft.closing = closing;
    }
    batch.drafts.push_back(draft);
  }
  if (dice.percent(50)) batch.year = 2023;
  if (dice.percent(50)) batch.quarter = dice.between(3, 4);
  for (std::size_t count = dice.below(3); count > 0; --count)
    batch.expected.push_back(make_name(dice, {"54101", "54102", "54103"}));
  return batch;
}

std::vector<DraftBatch> fewer_drafts(const DraftBatch& batch) {
  std::vector<DraftBatch> fewer;
  for (std::size_t at = 0; at < batch.drafts.size(); ++at) {
    fewer.push_back(batch);
    fewer.back().drafts.erase(fewer.back().drafts.begin() + static_cast<std::ptrdiff_t>(at));
  }
  return fewer;
}

SourceReport report_of(const Draft& draft) {
  SourceReport report{.name = draft.name};
  report.form.branch = draft.branch.written;
  report.form.programme = draft.programme.written;
  report.form.unit = draft.unit.written;
  report.form.year = draft.year_cell;
  report.form.quarter = draft.quarter_cell;
  report.form.institution = static_cast<double>(draft.data);
  report.form.table = CellTable(draft.goals.size(), kColumns);
  for (std::size_t row = 0; row < draft.goals.size(); ++row)
    report.form.table.at(row, 1) = std::to_string(draft.goals[row]) + ".- Texto";
  report.digest = formats::digest_of(report.form);
  report.closing = draft.closing;
  return report;
}

bool same_name(const DraftName& one, const DraftName& other) {
  return one.code.empty() && other.code.empty() ? one.text == other.text : one.code == other.code;
}

bool is_blank_name(const DraftName& name) { return name.code.empty() && name.text.empty(); }

// A batch as a person goes through it, every file against every one before or beside it.
class NaiveCon {
 public:
  explicit NaiveCon(const DraftBatch& batch) : batch_(batch) {
    for (const Draft& draft : batch.drafts) digests_.push_back(report_of(draft).digest);
  }

  // "2 CON-01" for each finding, sorted; the place of its file, "-" for none.
  std::vector<std::string> marks() {
    for (std::size_t at = 0; at < batch_.drafts.size(); ++at) look(at);
    for (std::size_t at = 0; at < batch_.expected.size(); ++at) look_for(at);
    std::sort(marks_.begin(), marks_.end());
    return marks_;
  }

 private:
  const Draft& draft(std::size_t at) const { return batch_.drafts[at]; }

  bool counts(std::size_t at) const {
    return std::find(digests_.begin(), digests_.end(), digests_[at]) - digests_.begin() ==
           static_cast<std::ptrdiff_t>(at);
  }

  static std::string stem(const std::string& name) { return name.substr(0, name.rfind('.')); }

  // Whether an earlier file was written by the same closing.
  bool is_of_a_closing_before(std::size_t at) const {
    for (std::size_t before = 0; before < at; ++before) {
      if (digests_[before] == digests_[at] && draft(at).closing != ClosingState::NotClosed &&
          draft(before).closing != ClosingState::NotClosed &&
          stem(draft(before).name) == stem(draft(at).name))
        return true;
    }
    return false;
  }

  bool is_asked_for(std::size_t at) const {
    return (batch_.year == 0 || draft(at).year == batch_.year) &&
           (batch_.quarter == 0 || draft(at).quarter == batch_.quarter);
  }

  bool same_unit_and_period(const Draft& one, const Draft& other) const {
    return same_name(one.unit, other.unit) && !is_blank_name(one.unit) && one.year != 0 &&
           one.quarter != 0 && one.year == other.year && one.quarter == other.quarter;
  }

  void mark(std::size_t at, const char* rule) { marks_.push_back(std::to_string(at) + " " + rule); }

  void look(std::size_t at) {
    if (draft(at).closing == ClosingState::Differs) mark(at, "CON-06");
    if (!counts(at)) {
      if (!is_of_a_closing_before(at)) mark(at, "CON-02");
      return;
    }
    bool twice = false;
    for (std::size_t other = 0; other < batch_.drafts.size(); ++other)
      twice =
          twice || (other != at && counts(other) && same_unit_and_period(draft(at), draft(other)));
    if (twice) mark(at, "CON-01");
    if (!is_asked_for(at)) mark(at, "CON-03");
    look_at_numbers(at);
    for (const auto field : {&Draft::branch, &Draft::programme, &Draft::unit})
      look_at_text(at, field);
  }

  // The first report before this one, or this one, whose ramo has the number in the year.
  std::size_t holder_of(std::size_t at, int number) const {
    for (std::size_t before = 0; before < at; ++before) {
      if (has_number(before, draft(at), number)) return before;
    }
    return at;
  }

  bool has_number(std::size_t at, const Draft& like, int number) const {
    const Draft& other = draft(at);
    return counts(at) && !is_blank_name(other.unit) && same_name(other.branch, like.branch) &&
           other.year == like.year &&
           std::find(other.goals.begin(), other.goals.end(), number) != other.goals.end();
  }

  void look_at_numbers(std::size_t at) {
    if (is_blank_name(draft(at).branch) || is_blank_name(draft(at).unit)) return;
    for (int number = 1; number <= 4; ++number) {
      if (!has_number(at, draft(at), number)) continue;
      if (same_name(draft(holder_of(at, number)).unit, draft(at).unit)) continue;
      bool told = false;
      for (std::size_t before = 0; before < at; ++before)
        told = told || (has_number(before, draft(at), number) &&
                        same_name(draft(before).unit, draft(at).unit));
      if (!told) mark(at, "CON-04");
    }
  }

  // A code whose first text was another, and that nobody had with this text.
  void look_at_text(std::size_t at, DraftName Draft::*field) {
    const DraftName& name = draft(at).*field;
    if (name.code.empty() || name.text.empty()) return;
    bool is_first = true;
    for (std::size_t before = 0; before < at; ++before) {
      const DraftName& other = draft(before).*field;
      if (!counts(before) || other.code != name.code || other.text.empty()) continue;
      if (other.text == name.text) return;
      is_first = false;
    }
    if (!is_first) mark(at, "CON-07");
  }

  void look_for(std::size_t expected) {
    const DraftName& unit = batch_.expected[expected];
    if (is_blank_name(unit)) return;
    for (std::size_t before = 0; before < expected; ++before) {
      if (same_name(batch_.expected[before], unit)) return;
    }
    for (std::size_t at = 0; at < batch_.drafts.size(); ++at) {
      if (counts(at) && is_asked_for(at) && same_name(draft(at).unit, unit)) return;
    }
    marks_.emplace_back("- CON-05");
  }

  const DraftBatch& batch_;
  std::vector<std::string> digests_;
  std::vector<std::string> marks_;
};

std::vector<std::string> product_marks(const DraftBatch& batch) {
  ConsolidationRequest request;
  if (batch.year != 0) request.period.year = FiscalYear::from_number(Number(batch.year));
  if (batch.quarter != 0) request.period.quarter = Quarter(batch.quarter);
  for (const DraftName& unit : batch.expected) request.expected_units.push_back(unit.written);
  Reports reports;
  for (const Draft& draft : batch.drafts) reports.push_back(report_of(draft));
  std::vector<std::string> marks;
  const Consolidated result = consolidated(std::move(reports), request);
  for (const FileFinding& found : result.findings) {
    if (con_rule(found.finding.rule) == nullptr) continue;
    marks.push_back((found.file ? std::to_string(*found.file) : "-") + " " +
                    std::string(found.finding.rule));
  }
  std::sort(marks.begin(), marks.end());
  return marks;
}

TEST(ConsolidationProperty, RulesAgreeWithTheNaiveOnes) {
  std::map<std::string, int> fired;
  int batches = 0;
  for_all(4 * kBatches, generator(make_drafts, fewer_drafts),
          [&](const DraftBatch& batch) -> std::string {
            const auto product = product_marks(batch);
            const auto naive = NaiveCon(batch).marks();
            ++batches;
            for (const ConRule& rule : con_rules()) {
              const std::string id(rule.id);
              if (std::any_of(product.begin(), product.end(),
                              [&id](const std::string& mark) { return mark.ends_with(id); }))
                ++fired[id];
            }
            return product == naive ? ""
                                    : ::testing::PrintToString(product) + ", not " +
                                          ::testing::PrintToString(naive);
          });
  if (HasFailure()) return;
  for (const ConRule& rule : con_rules()) {
    EXPECT_GE(fired[std::string(rule.id)], batches / 100) << rule.id;
    EXPECT_LE(fired[std::string(rule.id)], batches - batches / 100) << rule.id;
  }
}

}  // namespace
}  // namespace poa::property
