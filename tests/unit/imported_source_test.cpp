// SPDX-License-Identifier: MPL-2.0
// Which reading of a source is taken, and what is said of it: no figure is wrong without a mark.
#include "domain/import/imported_source.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <string>

#include "domain/import/scanned_report.hpp"
#include "formats/text_import.hpp"
#include "forms/form_file.hpp"
#include "forms/scan_file.hpp"
#include "forms/scan_score.hpp"

namespace poa {
namespace {

namespace fs = std::filesystem;

constexpr const char* kHeadings =
    "LÍNEAS\tMETAS Y ACCIONES\tUNIDAD\tMETA ANUAL\tP1\tA1\tP2\tA2\tP3\tA3\tP4\tA4\t"
    "ABSOLUTO\tRELATIVO\tOBSERVACIONES";
constexpr const char* kProven =
    "2.1.1\t7.- Atender\tApoyo\t26\t5\t6\t7\t8\t9\t10\t5\t4\t28\t108%\n";
constexpr const char* kWithBlanks = "2.1.1\t8.- Dirigir\tApoyo\t4\t1\t1\t1\t1\t1\t\t1\t1\t3\t75%\n";

Result<Imported> imported(const std::string& text, CellPlaces places = CellPlaces::Unknown) {
  return import_source(formats::read_import_text(text).value(), places);
}

std::string with_headings(const std::string& rows) { return std::string(kHeadings) + "\n" + rows; }

// Goal and column of each doubt.
std::string doubts(const Result<Imported>& read) {
  if (!read) return read.error().message;
  std::string all;
  for (const DoubtfulCell& cell : read.value().doubtful_cells)
    all += std::to_string(cell.goal) + " " + std::string(column_name(cell.column)) + ": " +
           cell.reason + "\n";
  return all;
}

bool is_table(const Imported& read) { return read.columns.place(Column::Text).has_value(); }

TEST(ImportedSource, NoFigureOfAScanIsWrongWithoutAMark) {
  std::size_t scans = 0;
  for (const auto& file : fs::directory_iterator(POA_SCANS_DIR)) {
    SCOPED_TRACE(file.path().filename().string());
    const std::string unit = file.path().stem().string().substr(0, 5);
    const Form truth = read_form_file(fs::path(POA_REPORTS_DIR) / (unit + ".json"));
    const auto source = formats::read_import_text(read_file(file.path()));
    const auto read = import_source(source.value(), CellPlaces::Unknown);
    ASSERT_TRUE(read.has_value()) << read.error().message;
    EXPECT_EQ(wrong_unmarked(read.value(), truth), std::vector<std::string>());
    EXPECT_EQ(read.value().form.table.rows(), truth.table.rows());
    EXPECT_EQ(read.value().rows.size(), source.value().size());
    EXPECT_FALSE(is_table(read.value())) << "blanks and zeros prove nothing";
    ++scans;
  }
  EXPECT_EQ(scans, 9U);
}

TEST(ImportedSource, ATextIsATableWhereEachGoalIsProven) {
  const auto read = imported(with_headings(kProven));
  ASSERT_TRUE(read.has_value());
  EXPECT_TRUE(is_table(read.value()));
  EXPECT_EQ(doubts(read), "");
  const auto blank = imported(with_headings(std::string(kProven) + kWithBlanks));
  ASSERT_TRUE(blank.has_value());
  EXPECT_FALSE(is_table(blank.value()));
  EXPECT_EQ(blank.value().doubtful_cells.size(), kFigureColumns.size());
}

TEST(ImportedSource, AFileOfValuesIsATableWithItsBlanks) {
  const auto read = imported(with_headings(std::string(kProven) + kWithBlanks), CellPlaces::Known);
  ASSERT_TRUE(read.has_value());
  EXPECT_TRUE(is_table(read.value()));
  EXPECT_EQ(doubts(read), "");
}

TEST(ImportedSource, AWorkbooksColumnsAreATableWithDoubts) {
  for (const std::string column : {"TIPO", "COMPONENTES", "REGLAS REVISADAS"}) {
    const auto read =
        imported(std::string(kHeadings) + "\t" + column + "\n" + kProven + kWithBlanks);
    ASSERT_TRUE(read.has_value()) << column;
    EXPECT_TRUE(is_table(read.value())) << column;
    EXPECT_EQ(read.value().doubtful_cells.size(), kFigureColumns.size()) << column;
    EXPECT_EQ(read.value().doubtful_cells.front().goal, 1U) << column;
  }
}

TEST(ImportedSource, ColumnsInAnotherOrderAreReadByTheirHeadings) {
  const std::string headings =
      "METAS Y ACCIONES\tUNIDAD\tMETA ANUAL\tP1\tP2\tP3\tP4\tA1\tA2\tA3\tA4\tABSOLUTO\tRELATIVO\n";
  const auto read =
      imported(headings + "7.- Atender\tApoyo\t26\t5\t7\t9\t5\t6\t8\t10\t4\t28\t108%\n");
  ASSERT_TRUE(read.has_value());
  EXPECT_TRUE(is_table(read.value()));
  EXPECT_EQ(doubts(read), "");
  EXPECT_EQ(cell_text(read.value().form.table.at(0, index(Column::Achieved1))), "6");
  const auto both = imported(headings + "7.- Atender\tApoyo\t6\t1\t2\t1\t2\t2\t1\t2\t1\t6\t100%\n");
  ASSERT_TRUE(both.has_value());
  EXPECT_EQ(both.value().doubtful_cells.size(), kFigureColumns.size())
      << "they add up from left to right, too";
  const auto unproven =
      imported(headings + "7.- Atender\tApoyo\t26\t5\t7\t9\t5\t6\t8\t10\t\t24\t92%\n");
  ASSERT_TRUE(unproven.has_value());
  EXPECT_TRUE(is_table(unproven.value()));
  EXPECT_EQ(cell_text(unproven.value().form.table.at(0, index(Column::Achieved1))), "6");
}

TEST(ImportedSource, FiguresThatFitInTwoOrdersAreInDoubt) {
  const std::string headings =
      "METAS Y ACCIONES\tUNIDAD\tMETA ANUAL\tA1\tP1\tA2\tP2\tA3\tP3\tA4\tP4\tABSOLUTO\tRELATIVO\n";
  const auto read =
      imported(headings + "7.- Atender\tApoyo\t26\t5\t6\t7\t8\t9\t7\t5\t5\t26\t100%\n");
  ASSERT_TRUE(read.has_value());
  EXPECT_EQ(read.value().doubtful_cells.size(), kFigureColumns.size())
      << "a scan may have moved the headings, or the table has them so";
}

TEST(ImportedSource, FiguresOfSeveralRowsProveNothing) {
  const auto read = imported(
      std::string(kHeadings) +
      "\tTIPO\n2.1.1\t7.- Atender\tApoyo\n\ta quien\t\t26\t5\t\t6\t7\t8\t9\t10\t5\t4\t28\t108%\n");
  ASSERT_TRUE(read.has_value());
  ASSERT_EQ(read.value().form.table.rows(), 1U);
  EXPECT_EQ(read.value().doubtful_cells.size(), kFigureColumns.size());
}

TEST(ImportedSource, WhatTheSourceSaysOfComputedResultsIsADoubt) {
  const std::string wrong = "2.1.1\t7.- Atender\tApoyo\t26\t5\t6\t7\t8\t9\t10\t5\t4\t410\t99%\n";
  EXPECT_EQ(doubts(imported(with_headings(wrong), CellPlaces::Known)),
            "0 absoluto: El origen dice 410 en AVANCE ABSOLUTO y aquí resulta 28.\n"
            "0 relativo: El origen dice 99% en ACUMULADO RELATIVO y aquí resulta 108%.\n");
  const std::string rounded =
      "2.1.1\t7.- Atender\tApoyo\t26\t5\t6\t7\t8\t9\t10\t5\t4\t28\t107.7 %\n";
  EXPECT_EQ(doubts(imported(with_headings(rounded), CellPlaces::Known)), "");
  const std::string none = "2.1.1\t7.- Atender\tApoyo\t26\t5\t6\t7\t8\t9\t10\t5\t4\n";
  EXPECT_EQ(doubts(imported(with_headings(none), CellPlaces::Known)), "");
  const std::string unread = "2.1.1\t7.- Atender\tApoyo\t26\t5\tx\t7\t8\t9\t10\t5\t4\t1\t1%\n";
  EXPECT_EQ(doubts(imported(with_headings(unread), CellPlaces::Known)),
            "0 T1 alcanzado: «x» no es un número; escriba sólo la cifra.\n");
}

TEST(ImportedSource, OnlyTheReportedQuartersMakeTheAbsolute) {
  const std::string rows = "2.1.1\t7.- Atender\tApoyo\t26\t5\t6\t7\t8\t9\t10\t5\t4\t14\t54%\n";
  EXPECT_EQ(
      doubts(imported("TRIMESTRE:\tABRIL-JUNIO 2026\n\n" + with_headings(rows), CellPlaces::Known)),
      "");
}

// The reason of the last row that is a sum.
std::string total(const std::string& rows) {
  const auto read = imported(std::string(kHeadings) + "\tTIPO\n" + rows, CellPlaces::Known);
  if (!read) return read.error().message;
  std::string last = "no total";
  for (const ImportedRow& row : read.value().rows) {
    if (row.meaning == RowMeaning::Total) last = row.reason;
  }
  return last;
}

TEST(ImportedSource, ASumThatIsAnotherIsTold) {
  const std::string one = "\t7.- Atender\tApoyo\t4\t1\t1\n";
  const std::string integrating = "\t8.- Todas\tApoyo\t4\t1\t1\t\t\t\t\t\t\t\t\t\tINTEGRADORA\n";
  EXPECT_EQ(total(one + one + "\tTOTAL\t\t8\t2\t2\n"), "");
  EXPECT_EQ(total(one + integrating + "\tTOTAL\t\t4\t1\t1\n"), "");
  EXPECT_EQ(total(one + integrating + "\tTOTAL\t\t8\t2\t2\n"), "");
  EXPECT_EQ(total(one + "\tSUBTOTAL\t\t4\t1\t1\n" + one + "\tSUBTOTAL\t\t4\t1\t1\n"), "");
  EXPECT_EQ(total(one + one + "\tTOTAL\t\t9\t2\t3\n"),
            "El origen suma 9 en «meta anual» y las metas suman 8. "
            "El origen suma 3 en «T1 alcanzado» y las metas suman 2.");
  EXPECT_EQ(total("\t7.- Atender\tApoyo\tx\t1\t1\n\tTOTAL\t\t9\t1\t1\n"), "");
  EXPECT_EQ(total("\tTOTAL\t\t8\t2\t2\n" + one + one), "") << "it stands below no goal";
}

TEST(ImportedSource, PercentsAreNotAddedUp) {
  const std::string one = "\t7.- Atender\tApoyo\t4\t1\t1\t\t\t\t\t\t\t1\t0.25\n";
  EXPECT_EQ(total(one + one + "\tTOTAL\t\t8\t2\t2\t\t\t\t\t\t\t2\t0.25\n"), "");
}

bool begins(const std::string& text, std::string_view start) {
  return std::string_view(text).starts_with(start);
}

TEST(ImportedSource, TheRefusalIsThatOfWhoeverUnderstoodMore) {
  EXPECT_TRUE(begins(doubts(imported("RAMO: 54 X\nnada")), "No se encontró la tabla de metas."));
  EXPECT_TRUE(begins(doubts(imported(with_headings(""))), "La tabla no tiene ninguna meta."));
  std::string many;
  for (int goal = 1; goal <= 201; ++goal)
    many += "\t" + std::to_string(goal) + ".- Meta\tx\t4\t1\t1\t1\t1\t1\t1\t1\t1\t4\t100%\n";
  EXPECT_TRUE(begins(doubts(imported(many)), "La tabla tiene 201 metas"));
}

}  // namespace
}  // namespace poa
