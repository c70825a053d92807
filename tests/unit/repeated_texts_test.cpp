// SPDX-License-Identifier: MPL-2.0
#include "domain/report/repeated_texts.hpp"

#include <gtest/gtest.h>

#include <string>

namespace poa {
namespace {

// The answer for each of the texts, given one after the other from row 1 on.
std::vector<std::size_t> first_rows(const std::vector<std::string>& texts) {
  std::vector<Goal> goals;
  std::vector<std::size_t> rows;
  RepeatedTexts repeated;
  for (const std::string& text : texts) {
    Goal& goal = goals.emplace_back();
    goal.row = goals.size();
    goal.text = text;
    rows.push_back(repeated.first_row(goals).value_or(0));
  }
  return rows;
}

TEST(RepeatedTexts, CompareWhatIsSaid) {
  EXPECT_EQ(first_rows({"1.- Atención", "2.- Otra", "3) ATENCION…", "", "5.-", "…", "otra"}),
            (std::vector<std::size_t>{1, 2, 1, 0, 0, 0, 2}));
}

TEST(RepeatedTexts, AreFoundInALongTable) {
  constexpr std::size_t kTexts = 3'000;
  std::vector<std::string> texts;
  std::vector<std::size_t> expected;
  for (std::size_t row = 1; row <= 2 * kTexts; ++row) {
    const std::size_t first = row <= kTexts ? row : row - kTexts;
    texts.push_back(std::to_string(row % 100) + ".- Meta " + std::to_string(first));
    expected.push_back(first);
  }
  EXPECT_EQ(first_rows(texts), expected);
}

}  // namespace
}  // namespace poa
