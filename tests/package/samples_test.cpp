// SPDX-License-Identifier: MPL-2.0
// The sample workbooks differ from the template in a report's own content, and in nothing else:
// with its entries, its further rows and its title taken out again, a sample is the template.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "fill/flat_workbook.hpp"
#include "fill/moved_references.hpp"
#include "forms/form_file.hpp"

namespace poa::fill {
namespace {

FlatWorkbook read(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  return FlatWorkbook(in);
}

int goals(const std::string& unit) {
  const Form form = read_form_file(std::filesystem::path(POA_REPORTS) / (unit + ".json"));
  return static_cast<int>(form.table.rows());
}

template <typename Action>
void for_each_place(const Area& area, Action action) {
  for (int row = area.first_row; row <= area.last_row; ++row) {
    for (int column = area.first_column; column <= area.last_column; ++column) {
      action(Place{area.sheet, column, row});
    }
  }
}

// AVANCE ABSOLUTO and ACUMULADO RELATIVO.
bool holds_formula(int column) { return column == 14 || column == 15; }

void blank_entries(FlatWorkbook& workbook) {
  const auto blank = [&workbook](const Place& place) { workbook.set(place, Blank{}); };
  for_each_place(workbook.named("TMM_INSTITUCION"), blank);
  for_each_place(workbook.named("TMM_ADMINISTRACION"), blank);
  for_each_place(workbook.named("TMM_CATALOGO"), blank);
  for_each_place(workbook.named("TMM_ENCABEZADO"), blank);
  for_each_place(workbook.named("TMM_TABLA"), [&blank](const Place& place) {
    if (!holds_formula(place.column)) blank(place);
  });
  workbook.forget_results();
  workbook.set_title("");
}

// The rows of a style, and the sheet's number of the last of them.
struct StyledRows {
  std::vector<pugi::xml_node> rows;
  int last = 0;
};

StyledRows styled_rows(const FlatWorkbook& workbook, std::string_view style) {
  StyledRows found;
  int number = 1;
  for (const pugi::xml_node row : workbook.rows(workbook.named("TMM_TABLA").sheet)) {
    if (row.attribute("table:style-name").value() == style) {
      found.rows.push_back(row);
      found.last = number;
    }
    number += row.attribute("table:number-rows-repeated").as_int(1);
  }
  return found;
}

// Takes the row and the line break before it.
void remove(pugi::xml_node row) {
  row.parent().remove_child(row.previous_sibling());
  row.parent().remove_child(row);
}

std::string xml_of(pugi::xml_node row) {
  std::ostringstream out;
  row.print(out, "", pugi::format_raw);
  return out.str();
}

std::string xml_of(const FlatWorkbook& workbook) {
  std::ostringstream out;
  workbook.write(out);
  return out.str();
}

class SamplesTest : public testing::TestWithParam<const char*> {
 protected:
  SamplesTest() {
    blank_entries(original);
    blank_entries(sample);
  }

  FlatWorkbook original = read(POA_TEMPLATE_SOURCE);
  FlatWorkbook sample =
      read(std::filesystem::path(POA_FILLED) / (std::string(GetParam()) + ".fods"));
  const Area table = original.named("TMM_TABLA");

  void remove_added_rows(std::string_view style) {
    const StyledRows there = styled_rows(sample, style);
    const std::size_t kept = styled_rows(original, style).rows.size();
    const auto added = static_cast<int>(there.rows.size() - kept);
    const int last_kept = there.last - added;
    for (std::size_t row = kept; row < there.rows.size(); ++row) remove(there.rows[row]);
    move_references_in(sample.root(), "", [&](const ReferredRow& referred) {
      const bool below = referred.sheet == table.sheet && referred.number > last_kept;
      return below ? referred.number - added : referred.number;
    });
  }
};

TEST_P(SamplesTest, HaveARowForEachGoal) {
  const std::vector<pugi::xml_node> rows = styled_rows(sample, "fila_meta").rows;
  ASSERT_EQ(rows.size(), static_cast<std::size_t>(goals(GetParam())));
  int down = 0;
  for (const pugi::xml_node row : rows) {
    move_references_in(row, table.sheet, [&down](const ReferredRow& referred) {
      return referred.absolute ? referred.number : referred.number - down;
    });
    EXPECT_EQ(xml_of(row), xml_of(rows.front()));
    ++down;
  }
}

TEST_P(SamplesTest, AreTheTemplateButForWhatTheReportBrings) {
  // From the last to the first, so that the numbers of those above stay.
  for (const char* style : {"fila_meta", "fila_linea", "fila_eje"}) remove_added_rows(style);
  EXPECT_EQ(xml_of(sample), xml_of(original));
}

INSTANTIATE_TEST_SUITE_P(Units, SamplesTest, testing::Values("54101", "54102", "54201"),
                         [](const auto& unit) { return std::string(unit.param); });

}  // namespace
}  // namespace poa::fill
