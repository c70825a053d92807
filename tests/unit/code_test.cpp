// SPDX-License-Identifier: MPL-2.0
#include "domain/code.hpp"

#include <gtest/gtest.h>

namespace poa {
namespace {

using Texts = std::vector<std::string>;

Texts texts(const std::vector<ActionLine>& lines) {
  Texts result;
  for (const ActionLine& line : lines) result.push_back(line.to_text());
  return result;
}

TEST(ReadActionLines, SplitsAsTheFormSays) {
  const struct {
    const char* text;
    Texts codes;
    Texts bad;
  } kCases[] = {
      {"", {}, {}},
      {"2.4.1", {"2.4.1"}, {}},
      {"2.4.1,2.6.1 3.3.1;4.3.2/4.6.1\n4.6.2",
       {"2.4.1", "2.6.1", "3.3.1", "4.3.2", "4.6.1", "4.6.2"},
       {}},
      {"2.4.1\u00A0y\u30002.6.1 Y 2.6.2", {"2.4.1", "2.6.1", "2.6.2"}, {}},
      {"02.1.4 002.01.04", {"2.1.4"}, {}},
      {"2.1.4., 2.1.5.", {"2.1.4", "2.1.5"}, {}},
      {"9.9.9 1.1.1 9.9.9", {"9.9.9", "1.1.1"}, {}},
      {"0.0.0 99.99.99", {"0.0.0", "99.99.99"}, {}},
      {"100.1.1 2.1 2.1.1.1 a 2..1 2.1.-1 a",
       {},
       {"100.1.1", "2.1", "2.1.1.1", "a", "2..1", "2.1.-1"}},
      {"2.1.4.. yy .", {}, {"2.1.4.", "yy", "."}},
      {"2.1.1y2.1.2", {}, {"2.1.1y2.1.2"}},
      {",; /", {}, {}},
  };
  for (const auto& c : kCases) {
    const ActionLines read = read_action_lines(c.text);
    EXPECT_EQ(texts(read.codes), c.codes) << c.text;
    EXPECT_EQ(read.bad_tokens, c.bad) << c.text;
  }
}

TEST(LeadingActionLine, IsAloneOrFollowedByText) {
  EXPECT_EQ(leading_action_line(" 2.4.1 INFRAESTRUCTURA"), ActionLine(2, 4, 1));
  EXPECT_EQ(leading_action_line("2.4.1"), ActionLine(2, 4, 1));
  EXPECT_EQ(leading_action_line("2.4.1.- TEXTO"), ActionLine(2, 4, 1));
  EXPECT_EQ(leading_action_line("02.4.1. TEXTO"), ActionLine(2, 4, 1));
  for (const char* entry : {"", "TEXTO", "2.4 TEXTO", "2.4.1.5 TEXTO", "2.4.100", "X 2.4.1"}) {
    EXPECT_FALSE(leading_action_line(entry)) << entry;
  }
}

TEST(ReadCatalogue, DropsBlankEntries) {
  CellTable table(4, 1);
  table.at(0, 0) = std::string(" ");
  EXPECT_FALSE(read_catalogue(table));
  table.at(1, 0) = std::string("2.4.1 TEXTO");
  table.at(2, 0) = std::string("SIN CÓDIGO");
  table.at(3, 0) = std::string("SIN CÓDIGO");
  const auto catalogue = read_catalogue(table);
  ASSERT_TRUE(catalogue);
  EXPECT_TRUE(catalogue->contains(ActionLine(2, 4, 1)));
  EXPECT_FALSE(catalogue->contains(ActionLine(2, 4, 2)));
  EXPECT_EQ(catalogue->entries_without_code(), Texts{"SIN CÓDIGO"});
}

}  // namespace
}  // namespace poa
