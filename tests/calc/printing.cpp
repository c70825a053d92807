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

// They sign side by side.
std::size_t signatures_on(const std::string& page) {
  static const std::regex kRole("RESPONSABLE DE(L PROGRAMA|L RAMO| LA UNIDAD EJECUTORA)");
  return static_cast<std::size_t>(
      std::distance(std::sregex_iterator(page.begin(), page.end(), kRole), {}));
}

}  // namespace

std::vector<std::string> goal_numbers(const Form& form) {
  std::vector<std::string> numbers;
  for (std::size_t row = 0; row < form.table.rows(); ++row) {
    const std::string text = cell_text(form.table.at(row, 1));
    numbers.push_back(text.substr(0, text.find('.')));
  }
  return numbers;
}

void expect_printed(const std::vector<std::string>& pages, const std::vector<std::string>& goals) {
  std::vector<std::string> printed;
  std::size_t signatures = 0;
  for (std::size_t index = 0; index < pages.size(); ++index) {
    const std::string& page = pages[index];
    SCOPED_TRACE("page:\n" + page);
    for (const std::string& heading :
         {std::string("METAS Y ACCIONES"), std::string("OCT-DIC"), std::string("OBSERVACIONES"),
          "Página " + std::to_string(index + 1) + " de " + std::to_string(pages.size())}) {
      EXPECT_TRUE(has(page, heading)) << heading;
    }
    const std::vector<std::string> here = goals_on(page);
    EXPECT_TRUE(signatures == 0 || here.empty()) << "a goal behind signatures";
    signatures += signatures_on(page);
    printed.insert(printed.end(), here.begin(), here.end());
  }
  EXPECT_EQ(signatures, 3U);
  EXPECT_EQ(printed, goals);
}

void expect_signatures_with_goal(const std::vector<std::string>& pages) {
  ASSERT_FALSE(pages.empty());
  const std::string& last = pages.back();
  EXPECT_TRUE(has(last, "FIRMAS DEL AVANCE")) << last;
  EXPECT_EQ(signatures_on(last), 3U) << last;
  EXPECT_FALSE(goals_on(last).empty()) << last;
}

}  // namespace poa::office
