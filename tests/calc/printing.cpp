// SPDX-License-Identifier: MPL-2.0
#include "calc/printing.hpp"

#include <gtest/gtest.h>

#include <iterator>
#include <regex>

#include "calc/printed_form.hpp"

namespace poa::office {
namespace {

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

// Each signs in a line of their own.
std::size_t signatures_on(const std::string& page) {
  static const std::regex kRole("(?:^|\n)RESPONSABLE DEL?\\s");
  return static_cast<std::size_t>(
      std::distance(std::sregex_iterator(page.begin(), page.end(), kRole), {}));
}

}  // namespace

std::vector<std::string> goal_numbers(const ReportFile& report) {
  std::vector<std::string> numbers;
  for (std::size_t row = 0; row < report.table.rows(); ++row) {
    const std::string text = cell_text(report.table.at(row, 1));
    numbers.push_back(text.substr(0, text.find('.')));
  }
  return numbers;
}

void expect_printed(const std::vector<std::string>& pages, const std::vector<std::string>& goals) {
  std::vector<std::string> printed;
  for (std::size_t index = 0; index < pages.size(); ++index) {
    const std::string& page = pages[index];
    SCOPED_TRACE("page:\n" + page);
    for (const char* heading : {"METAS Y ACCIONES", "OCT-DIC", "OBSERVACIONES"}) {
      EXPECT_TRUE(has(page, heading)) << heading;
    }
    const bool is_last = index + 1 == pages.size();
    EXPECT_TRUE(
        has(page, "Página " + std::to_string(index + 1) + " de " + std::to_string(pages.size())));
    EXPECT_EQ(has(page, "FIRMAS DEL AVANCE"), is_last);
    EXPECT_EQ(signatures_on(page), is_last ? 3U : 0U);
    EXPECT_FALSE(goals_on(page).empty());
    for (const std::string& goal : goals_on(page)) printed.push_back(goal);
  }
  EXPECT_EQ(printed, goals);
}

}  // namespace poa::office
