// SPDX-License-Identifier: MPL-2.0
#include <gtest/gtest.h>

#include "domain/form/catalogue.hpp"

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

TEST(ParseActionLines, GivesTheCodesOrTheFirstTokenThatIsNone) {
  const auto read = [](const char* text) { return to_text(parse_action_lines(text).value()); };
  EXPECT_EQ(read("02.6.1; 2.4.1 y 2.6.1"), "2.6.1, 2.4.1");
  EXPECT_EQ(read("2.6.1, 2.4.1"), "2.6.1, 2.4.1") << "what it gives reads as the same again";
  EXPECT_EQ(read(" "), "");
  const auto refused = parse_action_lines("2.4.1, dos, tres");
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().fault, Fault::UnknownText);
  EXPECT_EQ(refused.error().message,
            "«dos» no es un código de línea de acción; escríbalo como 2.1.5.");
}

TEST(Catalogue, NamesTheLinesThatItLacks) {
  const Catalogue catalogue({"2.4.1 TEXTO", "2.6.1", "SIN CÓDIGO"});
  const auto missing = [&catalogue](const char* text) {
    return to_text(catalogue.missing(parse_action_lines(text).value()));
  };
  EXPECT_EQ(missing("9.9.9 2.4.1 1.1.1 02.06.01"), "9.9.9, 1.1.1");
  EXPECT_EQ(missing("2.4.1"), "");
  EXPECT_EQ(missing(""), "");
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

TEST(ReadCatalogue, TakesEveryColumn) {
  CellTable table(2, 2);
  table.at(0, 1) = std::string("2.4.1 TEXTO");
  table.at(1, 0) = std::string("2.6.1");
  const auto catalogue = read_catalogue(table);
  ASSERT_TRUE(catalogue);
  EXPECT_EQ(to_text(catalogue->lines()), "2.4.1, 2.6.1");
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
