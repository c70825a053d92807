// SPDX-License-Identifier: MPL-2.0
// A scan as a report: what each row was taken as, and what a person has to confirm.
#include "domain/import/scanned_report.hpp"

#include <gtest/gtest.h>

#include <string>

#include "formats/text_import.hpp"
#include "forms/scan_file.hpp"
#include "row_meanings.hpp"

namespace poa {
namespace {

constexpr const char* kScan =
    "RAMO: 54 BIENESTAR\n"
    "LÍNEA DE ACCIÓN P.M.D.\tMETAS Y ACCIONES\tUNIDAD MEDIDA\tMETA ANUAL\tPERIODO\n"
    "\t\t\t\tENE-MAR\t\tABR-JUN\t\tJUL-SEP\t\tOCT-DIC\n"
    "2.1.1\t7.- Atender a quien\tApoyo\t26\t5\t6\t7\t8\t9\t10\t5\t4\t28\t108%\n"
    "2.1.3\tlo pida\n"
    "RAMO: 54 BIENESTAR\n"
    "\n"
    "suelto\n"
    "2.1.2\t8.- Dirigir\tInforme\t4\t1\t1\t\t1\t3\t75%\n"
    "2.1.2\t4.- Otra\tInforme\t26\t5\t6\t7\t8\t9\t10\t5\t4\t28\t108%\n"
    "2.1.2\t10.- La última\tInforme\t26\t5\t6\t7\t8\t9\t10\t5\t4\t28\t108%\n"
    "RESPONSABLE DEL RAMO: Ana Ruiz\n"
    "\n"
    "Nota\n";

// The reason why a cell is in doubt; "" where it is not.
std::string doubt(const Imported& imported, std::size_t goal, Column column) {
  for (const DoubtfulCell& cell : imported.doubtful_cells) {
    if (cell.goal == goal && cell.column == column) return cell.reason;
  }
  return "";
}

TEST(ScannedReport, EveryRowIsTakenAsOneThing) {
  const auto imported = import_scan(scan_of(kScan));
  ASSERT_TRUE(imported.has_value());
  EXPECT_EQ(meanings(imported.value()), "H h h 0 0+ r - ? 1 2 3 H - ? -");
  EXPECT_EQ(imported.value().columns.headings, 1U);
  EXPECT_EQ(imported.value().columns.goals, 3U);
}

TEST(ScannedReport, TheFormHasHeaderGoalsAndResults) {
  const Form form = import_scan(scan_of(kScan)).value().form;
  EXPECT_EQ(cell_text(form.branch), "54 BIENESTAR");
  EXPECT_EQ(cell_text(form.tolerance), "0");
  ASSERT_EQ(form.table.rows(), 4U);
  EXPECT_EQ(cell_text(form.table.at(0, index(Column::Text))), "7.- Atender a quien lo pida");
  EXPECT_EQ(cell_text(form.table.at(0, index(Column::Achieved3))), "10");
  EXPECT_EQ(cell_text(form.table.at(0, index(Column::Relative))), "1.08");
  EXPECT_TRUE(is_blank_cell(form.table.at(0, index(Column::Kind))));
}

TEST(ScannedReport, WhatIsNotSureIsInDoubtWithItsReason) {
  const Imported imported = import_scan(scan_of(kScan)).value();
  for (const Column column : kFigureColumns) {
    EXPECT_EQ(doubt(imported, 3, column), "");
    EXPECT_NE(doubt(imported, 1, column), "");
  }
  EXPECT_NE(doubt(imported, 0, Column::Text), "") << "it was put together";
  EXPECT_EQ(doubt(imported, 1, Column::Unit), "");
  EXPECT_EQ(doubt(imported, 2, Column::Text),
            "Se leyó el número 4, y por sus vecinas sería la meta 9. Compárelo con el original.");
}

TEST(ScannedReport, BlankRowsThatWereLeftOutEndTheTableAndLinesOfACellDoNot) {
  const std::string goal = "\t7.- Atender\tApoyo\t26\t5\t6\t7\t8\t9\t10\t5\t4\t28\t108%";
  const auto imported = [&goal](const std::string& below) {
    return import_scan(formats::read_import_text(goal + below).value()).value();
  };
  EXPECT_EQ(meanings(imported("\tnota\n2.1.2\tmás\n")), "0 0+");
  EXPECT_EQ(meanings(imported("\t\"nota\nlarga\"\n2.1.2\tmás\n")), "0 0+");
  EXPECT_EQ(meanings(imported("\tnota\n\n2.1.2\tmás\n")), "0 H") << "it is an action line, outside";
}

TEST(ScannedReport, OneWhoSignsEndsTheTable) {
  const std::string goal = "\t7.- Atender\tApoyo\t26\t5\t6\t7\t8\t9\t10\t5\t4\t28\t108%\n";
  const Imported imported = import_scan(scan_of(goal + "Ana Ruiz\tRESPONSABLE DEL RAMO\n")).value();
  EXPECT_EQ(cell_text(imported.form.table.at(0, index(Column::Text))), "7.- Atender");
}

// Its fields in doubt, and how many reasons each has.
std::string fields_in_doubt(const std::string& head) {
  const Imported imported = import_scan(scan_of(head + kScan)).value();
  std::string all;
  for (const DoubtfulField& doubt : imported.doubtful_fields)
    all += std::string(header_label(doubt.field)) + "; ";
  return all + (imported.doubtful_administration.empty() ? "" : "administración");
}

TEST(ScannedReport, WhatNoSumProvesOfTheHeaderIsInDoubtOnce) {
  EXPECT_EQ(fields_in_doubt(""), "");
  EXPECT_EQ(fields_in_doubt("TRIMESTRE: ABRIL-JUNIO 2026\n"), "TRIMESTRE; EJERCICIO; ");
  EXPECT_EQ(fields_in_doubt("TRIMESTRE: ABRIL-JUNIO\n"), "TRIMESTRE; ");
  EXPECT_EQ(fields_in_doubt("FECHA: ABRIL-JUNIO\nTRIMESTRE: 4\n"), "TRIMESTRE; ");
  EXPECT_EQ(fields_in_doubt("XXIV AYUNTAMIENTO DE TECATE\n"), "administración");
}

TEST(ScannedReport, ATextWithoutGoalsIsRefused) {
  const auto imported = import_scan(scan_of("RAMO: 54 BIENESTAR\nNota"));
  ASSERT_FALSE(imported.has_value());
  EXPECT_EQ(imported.error().fault, Fault::NothingToCompute);
  std::string many;
  for (int goal = 1; goal <= 201; ++goal)
    many += "\t" + std::to_string(goal) + ".- Meta\tx\t4\t1\t1\t1\t1\t1\t1\t1\t1\t4\t100%\n";
  EXPECT_EQ(import_scan(scan_of(many)).error().fault, Fault::OutOfRange);
}

}  // namespace
}  // namespace poa
