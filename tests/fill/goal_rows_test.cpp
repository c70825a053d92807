// SPDX-License-Identifier: MPL-2.0
#include "fill/goal_rows.hpp"

#include <gtest/gtest.h>

#include <set>
#include <string>

#include "fill/fill_error.hpp"
#include "small_workbook.hpp"

namespace poa::fill {
namespace {

std::string grown(int goals) {
  FlatWorkbook workbook = workbook_of(small_workbook_xml());
  make_goal_rows(workbook, goals);
  return xml_of(workbook);
}

std::string refusal(const std::string& xml) {
  FlatWorkbook workbook = workbook_of(xml);
  try {
    make_goal_rows(workbook, 3);
  } catch (const FillError& error) {
    return error.what();
  }
  return "";
}

// The values of the attribute, as often as they stand there.
std::multiset<std::string> values(const std::string& xml, const std::string& attribute) {
  std::multiset<std::string> found;
  const std::string begin = " " + attribute + "=\"";
  for (std::size_t at = xml.find(begin); at != std::string::npos; at = xml.find(begin, at)) {
    at += begin.size();
    found.insert(xml.substr(at, xml.find('"', at) - at));
  }
  return found;
}

using Values = std::multiset<std::string>;

TEST(MakeGoalRows, OfOneChangesNothing) {
  EXPECT_EQ(grown(1), xml_of(workbook_of(small_workbook_xml())));
}

TEST(MakeGoalRows, CopiesTheRowWithItsFormulas) {
  const Values formulas = values(grown(3), "table:formula");
  for (const char* formula : {"of:=SUM([.E13:.L13])*[.E$12]", "of:=SUM([.E14:.L14])*[.E$12]",
                              "of:=SUM([.E15:.L15])*[.E$12]", "of:=[.M13]/[.D13]",
                              "of:=[.M14]/[.D14]", "of:=[.M15]/[.D15]"}) {
    EXPECT_EQ(formulas.count(formula), 1U) << formula;
  }
  EXPECT_EQ(values(grown(3), "table:style-name").count("fila_meta"), 3U);
  EXPECT_EQ(values(grown(3), "table:style-name").count("fila_centinela"), 1U);
}

TEST(MakeGoalRows, KeepsTheRowsInOrder) {
  const std::string xml = grown(3);
  EXPECT_LT(xml.find("[.M13]/"), xml.find("[.M14]/"));
  EXPECT_LT(xml.find("[.M14]/"), xml.find("[.M15]/"));
  EXPECT_LT(xml.find("[.M15]/"), xml.find("fila_centinela"));
}

TEST(MakeGoalRows, MovesWhatIsBelowAndGrowsWhatEndsThere) {
  const std::string xml = grown(3);
  const Values formulas = values(xml, "table:formula");
  EXPECT_EQ(formulas.count("of:=SUM([.D13:.D16])"), 1U);
  EXPECT_EQ(formulas.count("of:=[.A17]"), 1U);
  EXPECT_EQ(formulas.count("of:=[$'TMM-F004'.A17]+[.A14]"), 1U);
  EXPECT_EQ(values(xml, "table:print-ranges"), Values{"'TMM-F004'.A1:'TMM-F004'.O18"});
  EXPECT_EQ(values(xml, "calcext:target-range-address"), Values{"'TMM-F004'.A13:'TMM-F004'.R16"});
  EXPECT_EQ(values(xml, "calcext:value"), Values{"formula-is([.A13]=[.A$18])"});
  EXPECT_EQ(values(xml, "calcext:base-cell-address"), Values{"'TMM-F004'.A13"});
  EXPECT_EQ(values(xml, "table:target-range-address"), Values{"'TMM-F004'.A12:'TMM-F004'.R16"});
  EXPECT_EQ(values(xml, "draw:notify-on-update-of-ranges"),
            Values{"'TMM-F004'.N13:'TMM-F004'.N16"});
  EXPECT_EQ(values(xml, "chart:values-cell-range-address"),
            Values{"'TMM-F004'.N13:'TMM-F004'.N16"});
  EXPECT_EQ(values(xml, "table:end-cell-address"), Values{"Resumen.F30"});
  EXPECT_EQ(values(xml, "table:condition"),
            Values{"of:cell-content-is-in-list([$'TMM-F004'.$C$1:.$C$3])"});
  const Values ranges = values(xml, "table:cell-range-address");
  EXPECT_EQ(ranges.count("$'TMM-F004'.$A$13:.$R$16"), 1U);
  EXPECT_EQ(ranges.count("'TMM-F004'.N13:'TMM-F004'.N16"), 1U);
  EXPECT_EQ(ranges.count("$'TMM-F004'.$A$1:.$B$11"), 1U);
}

TEST(MakeGoalRows, GoesUpTo200) {
  EXPECT_EQ(values(grown(200), "table:style-name").count("fila_meta"), 200U);
  FlatWorkbook workbook = workbook_of(small_workbook_xml());
  EXPECT_THROW(make_goal_rows(workbook, 0), FillError);
  EXPECT_THROW(make_goal_rows(workbook, 201), FillError);
}

TEST(MakeGoalRows, RefusesAnotherStructure) {
  const std::string xml = small_workbook_xml();
  EXPECT_EQ(refusal(xml), "");
  EXPECT_EQ(refusal(with(xml, "\"fila_meta\"", "\"fila_meta\" table:number-rows-repeated=\"2\"")),
            "only row 13 may have the style fila_meta");
  EXPECT_EQ(refusal(with(xml, "<table:table-header-rows>\n<table:table-row>",
                         "<table:table-row table:style-name=\"fila_meta\"/>"
                         "<table:table-header-rows>\n<table:table-row>")),
            "only row 13 may have the style fila_meta");
  EXPECT_EQ(refusal(with(xml, "\"fila_centinela\"", "\"otra\"")),
            "no row has the style fila_centinela");
  EXPECT_EQ(refusal(with(xml, "\"fila_meta\"", "\"otra\"")), "no row has the style fila_meta");
  EXPECT_EQ(refusal(with(xml, "$A$13:.$R$14", "$A$12:.$R$13")),
            "only row 12 may have the style fila_meta");
  EXPECT_EQ(
      refusal(with(xml, "<table:table-row table:style-name=\"fila_centinela\">",
                   "<table:table-row/><table:table-row table:style-name=\"fila_centinela\">")),
      "only row 14 may have the style fila_centinela");
  EXPECT_EQ(refusal(with(xml, "$A$13:.$R$14", "$A$13:.$R$15")), "TMM_TABLA must have two rows");
}

TEST(MakeGoalRows, RefusesReferencesInAnUnknownPlace) {
  EXPECT_EQ(refusal(with(small_workbook_xml(), "<table:shapes>",
                         "<table:shapes table:unknown=\"'TMM-F004'.A14\">")),
            "table:shapes, table:unknown: not known to hold a reference");
}

}  // namespace
}  // namespace poa::fill
