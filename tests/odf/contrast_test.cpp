// SPDX-License-Identifier: MPL-2.0
// Everything that is written in the workbooks and in the manual can be read: WCAG 2 wants a
// contrast of 4.5 : 1 between a text and its ground.
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <pugixml.hpp>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "fill/flat_workbook.hpp"
#include "fill/reference.hpp"
#include "odf/styles.hpp"

namespace poa::odf {
namespace {

constexpr double kWanted = 4.5;

TEST(Contrast, IsThatOfTheGuidelines) {
  EXPECT_DOUBLE_EQ(contrast({}), 21);
  EXPECT_DOUBLE_EQ(contrast({"#ffffff", {}}), 1);
  EXPECT_NEAR(contrast({"#777777", "#ffffff"}), 4.48, 0.005);
  EXPECT_NEAR(contrast({"#ffffff", "#0000ff"}), 8.59, 0.005);
}

pugi::xml_node read(const char* file) {
  static std::map<std::string, pugi::xml_document> documents;
  pugi::xml_document& document = documents[file];
  if (!document.document_element() &&
      !document.load_file(file, pugi::parse_default | pugi::parse_ws_pcdata)) {
    throw std::runtime_error(std::string("no XML: ") + file);
  }
  return document.document_element();
}

void expect_readable(const Colours& colours, const std::string& what) {
  EXPECT_GE(contrast(colours), kWanted) << what << ": " << colours.text.value_or("black") << " on "
                                        << colours.ground.value_or("white");
}

// The form, and what many of them are consolidated into.
class Workbooks : public testing::TestWithParam<const char*> {};

INSTANTIATE_TEST_SUITE_P(Contrast, Workbooks,
                         testing::Values(POA_TEMPLATE_SOURCE, POA_RESULT_TEMPLATE_SOURCE),
                         [](const testing::TestParamInfo<const char*>& source) {
                           return source.index == 0 ? "Form" : "Consolidated";
                         });

TEST_P(Workbooks, EveryCellStyle) {
  const Styles styles(read(GetParam()), "table-cell");
  EXPECT_GT(styles.names().size(), 35U);
  for (const std::string& style : styles.names()) expect_readable(styles.of(style), style);
}

// The default styles of the columns, the first column first.
std::vector<std::string> column_styles(pugi::xml_node document, const std::string& sheet) {
  std::vector<std::string> styles;
  const pugi::xml_node table = document.child("office:body")
                                   .child("office:spreadsheet")
                                   .find_child_by_attribute("table:name", sheet.c_str());
  for (const pugi::xml_node column : table.children("table:table-column")) {
    styles.insert(styles.end(), column.attribute("table:number-columns-repeated").as_uint(1),
                  column.attribute("table:default-cell-style-name").value());
  }
  return styles;
}

// Adds the styles of a row's cells in the columns of `area`.
void add_styles(pugi::xml_node row, const fill::Area& area, const std::vector<std::string>& columns,
                std::set<std::string>& styles) {
  int column = 1;
  for (const pugi::xml_node cell : row.children()) {
    if (cell.type() != pugi::node_element) continue;
    const std::string own = cell.attribute("table:style-name").value();
    for (int left = cell.attribute("table:number-columns-repeated").as_int(1); left > 0;
         --left, ++column) {
      if (column < area.first_column || column > area.last_column) continue;
      styles.insert(own.empty() ? columns.at(static_cast<std::size_t>(column) - 1) : own);
    }
  }
}

std::set<std::string> styles_in(const fill::FlatWorkbook& workbook, pugi::xml_node document,
                                const fill::Area& area) {
  const std::vector<std::string> columns = column_styles(document, area.sheet);
  std::set<std::string> styles;
  int first = 1;
  for (const pugi::xml_node row : workbook.rows(area.sheet)) {
    const int last = first + row.attribute("table:number-rows-repeated").as_int(1) - 1;
    if (first <= area.last_row && last >= area.first_row) add_styles(row, area, columns, styles);
    first = last + 1;
  }
  return styles;
}

std::vector<fill::Area> areas_of(pugi::xml_node format) {
  std::istringstream references(format.attribute("calcext:target-range-address").value());
  std::vector<fill::Area> areas;
  for (std::string reference; references >> reference;)
    areas.push_back(fill::parse_area(reference));
  return areas;
}

TEST_P(Workbooks, EveryConditionalStyleOverTheStylesThatItCovers) {
  const pugi::xml_node document = read(GetParam());
  const Styles styles(document, "table-cell");
  std::ifstream file(GetParam());
  const fill::FlatWorkbook workbook(file);
  std::set<std::string> pairs;
  for (const pugi::xpath_node format : document.select_nodes("//calcext:conditional-format")) {
    for (const fill::Area& area : areas_of(format.node())) {
      for (const std::string& below : styles_in(workbook, document, area)) {
        for (const pugi::xml_node condition : format.node().children("calcext:condition")) {
          const std::string above = condition.attribute("calcext:apply-style-name").value();
          const std::string pair = above + " over " + below;
          if (!pairs.insert(pair).second) continue;
          EXPECT_TRUE(styles.names().contains(above)) << above;
          expect_readable(over(styles.of(above), styles.of(below)), pair);
        }
      }
    }
  }
  EXPECT_GT(pairs.size(), 10U);
}

// The charts' walls are transparent: every text in a chart stands on the colour of the whole.
TEST_P(Workbooks, TheChartsTexts) {
  int texts = 0;
  for (const pugi::xpath_node found :
       read(GetParam()).select_nodes("//draw:object/office:document")) {
    const pugi::xml_node chart = found.node();
    const pugi::xml_node styles = chart.child("office:automatic-styles");
    const char* whole = chart.select_node("office:body/office:chart/chart:chart/@chart:style-name")
                            .attribute()
                            .value();
    const pugi::xml_node ground = styles.find_child_by_attribute("style:name", whole);
    const char* fill =
        ground.child("style:graphic-properties").attribute("draw:fill-color").value();
    for (const pugi::xml_node style : styles.children("style:style")) {
      const pugi::xml_node text = style.child("style:text-properties");
      if (!text) continue;
      const pugi::xml_attribute colour = text.attribute("fo:color");
      expect_readable({colour ? colour.value() : "#000000", fill},
                      style.attribute("style:name").value());
      ++texts;
    }
  }
  EXPECT_GT(texts, 10);
}

// The manual's styles, by what they are for.
struct ManualStyles {
  Styles cells;
  Styles paragraphs;
  Styles spans;

  [[nodiscard]] Colours of(pugi::xml_node element) const {
    const std::string_view name = element.name();
    if (name == "table:table-cell") return cells.of(element.attribute("table:style-name").value());
    const std::string style = element.attribute("text:style-name").value();
    return name == "text:p" || name == "text:h" ? paragraphs.of(style) : spans.of(style);
  }
};

// Looks at every text below the element, which stands on `below`; returns how many there are.
// NOLINTNEXTLINE(misc-no-recursion): a document is a tree.
int read_texts(pugi::xml_node element, const Colours& below, const ManualStyles& styles) {
  int texts = 0;
  for (const pugi::xml_node child : element.children()) {
    if (child.type() == pugi::node_pcdata &&
        std::string_view(child.value()).find_first_not_of(" \n") != std::string_view::npos) {
      expect_readable(below, child.value());
      ++texts;
    } else if (child.type() == pugi::node_element) {
      texts += read_texts(child, over(styles.of(child), below), styles);
    }
  }
  return texts;
}

TEST(Contrast, OfEveryTextOfTheManual) {
  const pugi::xml_node manual = read(POA_MANUAL);
  const ManualStyles styles{{manual, "table-cell"}, {manual, "paragraph"}, {manual, "text"}};
  EXPECT_GT(read_texts(manual.child("office:body"), {}, styles), 1000);
}

}  // namespace
}  // namespace poa::odf
