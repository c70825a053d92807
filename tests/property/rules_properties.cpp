// SPDX-License-Identifier: MPL-2.0
#include <gtest/gtest.h>

#include <algorithm>
#include <iomanip>
#include <iostream>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "domain/rules/summary.hpp"
#include "domain/rules/table.hpp"
#include "form_generator.hpp"
#include "naive.hpp"
#include "property.hpp"

namespace poa::property {
namespace {

constexpr int kForms = 60000;

rc::Gen<GivenForm> forms() { return generator(make_form, simpler_forms); }

void list_missing(const char* who, const std::vector<Mark>& marks, const std::vector<Mark>& others,
                  std::ostream& stream) {
  std::vector<Mark> rest = others;
  for (const Mark& mark : marks) {
    const auto found = std::find(rest.begin(), rest.end(), mark);
    if (found == rest.end()) {
      stream << who << mark << "\n";
    } else {
      rest.erase(found);
    }
  }
}

std::string difference(const std::vector<Mark>& product, const std::vector<Mark>& naive) {
  if (product == naive) return "";
  std::ostringstream stream;
  list_missing("only the product finds: ", product, naive, stream);
  list_missing("only the naive rules find: ", naive, product, stream);
  return stream.str().empty() ? "the order differs" : stream.str();
}

// Counts the forms in which each rule fired.
class Firings {
 public:
  void count(const std::vector<Mark>& marks) {
    ++forms_;
    std::set<std::string> fired;
    for (const Mark& mark : marks) fired.insert(mark.rule);
    for (const std::string& rule : fired) ++fired_[rule];
  }

  // Every rule of the table must fire in one form of a hundred at least, and stay silent in as
  // many.
  void expect_both() const {
    for (const Rule& rule : all_rules()) {
      const auto found = fired_.find(std::string(rule.id));
      const int fired = found == fired_.end() ? 0 : found->second;
      std::cout << rule.id << std::setw(8) << fired << " of " << forms_ << " forms\n";
      EXPECT_GE(fired, forms_ / 100) << rule.id;
      EXPECT_LE(fired, forms_ - forms_ / 100) << rule.id;
    }
  }

 private:
  int forms_ = 0;
  std::map<std::string, int> fired_;
};

TEST(RulesProperty, AgreeWithTheNaiveOnes) {
  Firings firings;
  for_all(kForms, forms(), [&](const GivenForm& form) {
    const std::vector<Mark> marks = product_marks(form);
    firings.count(marks);
    return difference(marks, naive_marks(form));
  });
  if (!HasFailure()) firings.expect_both();
}

// The twelve counts of POA_RESUMEN, in its order, and how many findings were reviewed.
using Counts = std::vector<std::size_t>;

Counts product_counts(const GivenForm& form) {
  const Summary summary = summarize(product_report(form));
  return {summary.goals,
          summary.fulfilled,
          summary.exceeded,
          summary.unfulfilled,
          summary.without_progress,
          summary.errors,
          summary.warnings,
          summary.notices,
          summary.green,
          summary.yellow,
          summary.red,
          summary.exceeded_to_date,
          summary.reviewed};
}

bool nothing_achieved(const Row& row, int quarter) {
  for (int each = 1; each <= quarter; ++each) {
    if (!row.achieved(each).blank) return false;
  }
  return true;
}

// Cumplidas, Rebasadas, No cumplidas and Sin avance of a goal that is to bring a figure down.
void count_descending(const Row& row, int quarter, Counts& counts) {
  const auto absolute = absolute_of(row, quarter);
  if (!absolute || !row.annual().value) return;
  if (nothing_achieved(row, quarter)) {
    ++counts[3];
    ++counts[4];
  } else if (same(0, *absolute)) {
    ++counts[2];
  } else {
    const Rational percent = whole_percent(*row.annual().value, *absolute);
    ++counts[percent == 100 ? 1 : percent > 100 ? 2 : 3];
  }
}

void count_ascending(const Row& row, int quarter, Counts& counts) {
  const auto percent = annual_percent_of(row, quarter);
  if (!percent) return;
  ++counts[*percent == 100 ? 1 : *percent > 100 ? 2 : 3];
  if (same(0, *absolute_of(row, quarter))) ++counts[4];
}

// The light of POA_AVANCE in whole percent.
void count_light(const Row& row, int quarter, Counts& counts) {
  if (row.kind_error) return;
  auto achieved = progress(row.kind, achieved_of(row), quarter);
  auto planned = progress(row.kind, planned_of(row), quarter);
  if (row.descending()) std::swap(achieved, planned);
  if (!achieved || !planned || same(0, *planned)) return;
  const Rational percent = whole_percent(*achieved, *planned);
  ++counts[percent > 110 ? 11 : percent >= 90 ? 8 : percent >= 70 ? 9 : 10];
}

Counts naive_counts(const GivenForm& form) {
  const Sheet sheet = read_sheet(form);
  Counts counts(13);
  counts[0] = sheet.rows.size();
  for (const Row& row : sheet.rows) {
    if (row.descending()) {
      count_descending(row, sheet.quarter, counts);
    } else {
      count_ascending(row, sheet.quarter, counts);
    }
    count_light(row, sheet.quarter, counts);
  }
  for (const Mark& mark : naive_marks(form)) {
    ++counts[5 + static_cast<std::size_t>(mark.severity)];
    if (mark.reviewed) ++counts[12];
  }
  return counts;
}

TEST(RulesProperty, AreSummedUp) {
  for_all(kForms / 10, forms(), [](const GivenForm& form) -> std::string {
    const Counts product = product_counts(form);
    const Counts naive = naive_counts(form);
    return product == naive
               ? ""
               : ::testing::PrintToString(product) + ", not " + ::testing::PrintToString(naive);
  });
}

}  // namespace
}  // namespace poa::property
