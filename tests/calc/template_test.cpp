// SPDX-License-Identifier: MPL-2.0
// The workbook TMM-F004 with real reports in it, in an office with and in one without the
// extension.
#include <gtest/gtest.h>

#include <com/sun/star/frame/XStorable.hpp>
#include <filesystem>
#include <memory>
#include <ostream>
#include <string>
#include <tuple>
#include <vector>

#include "calc/filled_report.hpp"
#include "office/office.hpp"

namespace poa::office {

void PrintTo(const CellValue& value, std::ostream* out) {
  if (const auto* text = std::get_if<std::string>(&value)) *out << '"' << *text << '"';
  if (const auto* number = std::get_if<double>(&value)) *out << *number;
  if (std::holds_alternative<CellFailure>(value)) *out << "error";
}

void PrintTo(const Figures& figures, std::ostream* out) {
  PrintTo(figures.absolute, out);
  *out << " / ";
  PrintTo(figures.relative, out);
}

namespace {

// goal, rule, severity, cell
using Truth = std::tuple<std::string, std::string, std::string, std::string>;

constexpr int kFirstAchieved = 5;  // column of the table, from 0
constexpr int kAbsolute = 12;
constexpr int kWholeReport = 14;  // goals in report 54201

ReportFile report(const std::string& unit) {
  return read_report_file(std::filesystem::path(POA_REPORTS) / (unit + ".json"));
}

Document filled(Office& office, const ReportFile& report) {
  Document workbook = office.new_from_template(POA_TEMPLATE);
  fill_report(workbook, report);
  workbook.recalculate();
  return workbook;
}

// Notices are left out: the known truth of the form tells errors and warnings.
std::vector<Truth> errors_and_warnings(const Document& workbook) {
  std::vector<Truth> result;
  for (const ShownFinding& finding : shown_findings(workbook)) {
    EXPECT_FALSE(finding.message.empty()) << finding.rule;
    if (finding.severity == "aviso") continue;
    result.emplace_back(finding.goal, finding.rule, finding.severity, finding.cell);
  }
  return result;
}

class TemplateTest : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    office = std::make_unique<Office>(OfficeOptions{.extensions = {POA_EXTENSION}});
  }
  static void TearDownTestSuite() { office.reset(); }

  static inline std::unique_ptr<Office> office;
};

TEST_F(TemplateTest, MakesANewDocument) {
  const Document workbook = office->new_from_template(POA_TEMPLATE);
  const css::uno::Reference<css::frame::XStorable> storable(workbook.uno(),
                                                            css::uno::UNO_QUERY_THROW);
  EXPECT_FALSE(storable->hasLocation());
}

TEST_F(TemplateTest, HasTheNamedRangesOfTheContract) {
  const Document workbook = office->new_from_template(POA_TEMPLATE);
  for (const char* name : {"TMM_ESQUEMA", "TMM_TABLA", "TMM_CATALOGO", "TMM_ENCABEZADO",
                           "TMM_INSTITUCION", "TMM_TRIMESTRE", "TMM_EJERCICIO", "TMM_TOLERANCIA",
                           "TMM_UNIDADES", "TMM_HALLAZGOS", "TMM_VEREDICTO", "TMM_FIRMAS"}) {
    EXPECT_TRUE(workbook.has_name(name)) << name;
  }
  EXPECT_EQ(workbook.named("TMM_ESQUEMA").cell(0, 0).value(), 1);
  EXPECT_EQ(workbook.named("TMM_TABLA").columns(), 17);
  EXPECT_EQ(workbook.named("TMM_CATALOGO").columns(), 1);
  EXPECT_EQ(workbook.named("TMM_ENCABEZADO").columns(), 2);
  EXPECT_EQ(workbook.named("TMM_HALLAZGOS").columns(), 6);
  EXPECT_EQ(workbook.named("TMM_FIRMAS").rows(), 3);
}

TEST_F(TemplateTest, ComputesThePrintedFigures) {
  for (const char* unit : {"54201", "54101"}) {
    SCOPED_TRACE(unit);
    const ReportFile printed = report(unit);
    const Document workbook = filled(*office, printed);
    EXPECT_EQ(computed_figures(workbook, printed.table.rows()), printed_figures(printed));
  }
}

TEST_F(TemplateTest, ShowsTheKnownTruthOf54201) {
  const Document workbook = filled(*office, report("54201"));
  const std::vector<Truth> truth = {
      {"300", "ARIT-03", "error", "meta anual"},
      {"300", "ARIT-04", "error", "T1 alcanzado"},
      {"300", "ARIT-04", "error", "T4 programado"},
      {"301", "COD-02", "advertencia", "líneas"},
      {"308", "PER-01", "advertencia", "T3 alcanzado"},
      {"309", "PER-01", "advertencia", "T2 alcanzado"},
      {"309", "PER-02", "advertencia", "T3 programado"},
      {"311", "PER-01", "advertencia", "T2 alcanzado"},
      {"311", "PER-02", "advertencia", "T3 programado"},
      {"313", "COD-01", "error", "líneas"},
  };
  EXPECT_EQ(errors_and_warnings(workbook), truth);
  EXPECT_EQ(verdict(workbook), "NO FIRMAR: 4 errores, 6 advertencias");
}

TEST_F(TemplateTest, ShowsTheKnownTruthOf54101) {
  const Document workbook = filled(*office, report("54101"));
  const std::vector<Truth> truth = {{"103", "OBS-03", "advertencia", "observaciones"}};
  EXPECT_EQ(errors_and_warnings(workbook), truth);
  EXPECT_EQ(verdict(workbook), "REVISAR: sin errores, 1 advertencia");
}

TEST_F(TemplateTest, DoesNotHideAWrongEntry) {
  Document workbook = filled(*office, report("54201"));
  const Range table = workbook.named("TMM_TABLA");
  table.cell(kFirstAchieved, 1).set_text("seis");
  workbook.recalculate();
  EXPECT_EQ(table.cell(kAbsolute, 1).error(), kWrongArgument);
}

TEST(TemplateWithoutExtensionTest, ComputesAndSaysThatNothingWasChecked) {
  Office plain;
  const ReportFile printed = report("54201");
  const Document workbook = filled(plain, printed);
  EXPECT_EQ(computed_figures(workbook, kWholeReport), printed_figures(printed));
  EXPECT_EQ(verdict(workbook), "SIN REVISAR: falta la extensión POA Calc");
}

}  // namespace
}  // namespace poa::office
