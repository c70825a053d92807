// SPDX-License-Identifier: MPL-2.0
// Nobody gets «LISTO PARA FIRMA», nor a goal its light, from a workbook that no longer is as the
// form has it: each way that was found to make the verdict's line wrong, in an .ods and in an .xlsx
// that were saved and opened. What was done is undone after each, and the verdict is right again.
// docs/verdict.md lists the ways and who tells them.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <functional>
#include <memory>
#include <optional>
#include <ostream>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "calc/damage.hpp"
#include "calc/filled_report.hpp"
#include "calc/goal_rows.hpp"
#include "calc/good_report.hpp"
#include "office/arguments.hpp"
#include "office/file_contents.hpp"
#include "office/office.hpp"
#include "office/refusal.hpp"
#include "office/undo.hpp"
#include "review/review.hpp"

namespace poa::office {
namespace {

// Three goals: rows 29 to 31, the hidden row 32, legend 33 and 34, room 35, signers 36 and 37.
constexpr int kGoals = 3;
constexpr const char* kForm = "TMM-F004";
constexpr const char* kList = "Hallazgos";
constexpr const char* kCounts = "Resumen";
constexpr const char* kPrevious = "Anterior";

constexpr const char* kReady = "LISTO PARA FIRMA";
constexpr const char* kHiddenGoals = "SIN REVISAR: hay metas ocultas";
constexpr const char* kHiddenColumns = "SIN REVISAR: hay columnas ocultas";
constexpr const char* kHiddenRows = "SIN REVISAR: hay renglones ocultos";
constexpr const char* kAboveGoals = "SIN REVISAR: hay renglones entre los títulos";
constexpr const char* kBelowGoals = "SIN REVISAR: hay renglones entre la última meta";
constexpr const char* kOutside = "SIN REVISAR: hay datos debajo de la última meta";
constexpr const char* kNoEnd = "SIN REVISAR: la tabla perdió el renglón oculto";
constexpr const char* kRow = "SIN REVISAR: un renglón de la tabla perdió sus fórmulas";
constexpr const char* kNames = "SIN REVISAR: los nombres del libro";
constexpr const char* kCopy = "SIN REVISAR: esta hoja es una copia";
constexpr const char* kCell = "SIN REVISAR: una celda de la forma";
constexpr const char* kHiddenCell = "SIN REVISAR: una celda oculta";
constexpr const char* kVerdict = "SIN REVISAR: el veredicto perdió su fórmula";
constexpr const char* kLostList = "SIN REVISAR: la hoja Hallazgos perdió";
constexpr const char* kLostCounts = "SIN REVISAR: la hoja Resumen perdió";
constexpr const char* kDisagree = "SIN REVISAR: las hojas Hallazgos y Resumen no coinciden";
constexpr const char* kLostPrevious = "SIN REVISAR: la hoja Anterior perdió";
constexpr const char* kSpaces = "SIN REVISAR: un renglón de la tabla solo tiene espacios";

struct Damage {
  std::string name;
  std::function<void(const Document&)> done;
  std::string verdict;  // how it begins
  bool undone = true;   // Undo ends some offices: the workbook is opened again.
};

// Damage that is one entry. A goal gets an error first, so that the entry has something to hide.
Damage entry(const std::string& sheet, const std::string& cell, const std::string& content,
             const std::string& verdict) {
  return {sheet + "." + cell + " = " + content,
          [=](const Document& workbook) {
            enter(workbook, kForm, "G29", "9");
            enter(workbook, sheet, cell, content);
          },
          verdict};
}

Damage cut(const std::string& from, const std::string& to, const std::string& verdict) {
  return {"cut " + from + " to " + to,
          [=](const Document& workbook) { move_cells(workbook, from, kForm, to); }, verdict};
}

Damage name_means(const std::string& name, const std::string& content, const std::string& verdict) {
  return {name + " = " + content,
          [=](const Document& workbook) {
            enter(workbook, kForm, "G29", "9");
            redefine_name(workbook, name, content);
          },
          verdict};
}

// The previous report says the same as this one, of the third quarter.
void fill_previous(const Document& workbook) {
  for (int row = 0; row < kGoals; ++row) fill_goal(workbook, row, "TMM_ANTERIOR");
  workbook.named("TMM_ANTERIOR_T").cell(0, 0).set("JULIO-SEPTIEMBRE");
  workbook.named("TMM_ANTERIOR_ORIGEN").cell(0, 0).set("T3.ods");
}

// Damage of the previous report, while a goal differs from it: that has to be told by all means.
Damage of_previous(const std::string& name, const std::function<void(const Document&)>& done,
                   const std::string& verdict, bool undone = true) {
  return {"previous report: " + name,
          [=](const Document& workbook) {
            fill_previous(workbook);
            enter(workbook, kForm, "C29", "100.- Delegar");
            EXPECT_EQ(workbook.cell(kForm, "A1").text(), "NO LISTO: 1 error");
            done(workbook);
          },
          verdict, undone};
}

void type_goal(const Document& workbook, int row) {
  const std::string at = std::to_string(row);
  enter(workbook, kForm, "B" + at, "2.1.1");
  enter(workbook, kForm, "C" + at, "105.- Dirigir");
  enter(workbook, kForm, "E" + at, "4");
  enter(workbook, kForm, "G" + at, "9");
}

Damage goal_typed(int row, const std::string& verdict) {
  return {"goal typed in row " + std::to_string(row),
          [=](const Document& workbook) { type_goal(workbook, row); }, verdict};
}

Damage goal_inserted(int row, const std::string& verdict) {
  return {"goal inserted as row " + std::to_string(row),
          [=](const Document& workbook) {
            insert_row(workbook, row);
            type_goal(workbook, row);
          },
          verdict};
}

bool begins(const std::string& text, const std::string& with) { return text.rfind(with, 0) == 0; }

class NoFalseVerdict : public testing::TestWithParam<Format> {
 protected:
  static void SetUpTestSuite() {
    office = std::make_unique<Office>(OfficeOptions{.extensions = {POA_EXTENSION}});
    const Document report = good_report(*office, POA_TEMPLATE);
    add_goals(report, kGoals - 1);
    for (int row = 1; row < kGoals; ++row) fill_goal(report, row);
    for (const Format format : {Format::Ods, Format::Xlsx}) report.store(file(format), format);
  }
  static void TearDownTestSuite() { office.reset(); }

  void SetUp() override { open(); }
  void TearDown() override { workbook.reset(); }

  static std::filesystem::path file(Format format) {
    return office->scratch() / (format == Format::Ods ? "good.ods" : "good.xlsx");
  }

  void open() {
    workbook.reset();
    workbook.emplace(office->load(file(GetParam())));
    unprotect_sheets(*workbook);
    ASSERT_EQ(verdict(*workbook), kReady);
  }

  void expect_told(const std::vector<Damage>& ways) {
    for (const Damage& way : ways) {
      SCOPED_TRACE(way.name);
      const std::size_t steps = undo_titles(*workbook).size();
      way.done(*workbook);
      expect_verdict(way.verdict);
      EXPECT_EQ(begins(reviewed_verdict(), kReady), begins(way.verdict, kReady))
          << reviewed_verdict();
      if (way.undone) undo_to(steps);
      if (!way.undone || HasFailure()) open();
    }
  }

  // As the extension judges the workbook, which it may refuse to do.
  [[nodiscard]] std::string reviewed_verdict() const {
    try {
      return extension::review(extension::Workbook(model_of(*workbook))).verdict;
    } catch (const extension::Refusal& refusal) {
      return refusal.what();
    }
  }

  void undo_to(std::size_t steps) const {
    while (undo_titles(*workbook).size() > steps) undo_of(*workbook)->undo();
    EXPECT_EQ(verdict(*workbook), kReady) << "undone";
  }

  // All three sheets, and the goals' states.
  void expect_verdict(const std::string& beginning) const {
    const std::string shown = workbook->cell(kForm, "A1").text();
    EXPECT_TRUE(begins(shown, beginning)) << shown;
    if (begins(beginning, "LISTO")) return;
    for (const auto& [sheet, cell] : {std::pair(kList, "A1"), std::pair(kCounts, "A3")}) {
      const std::string repeated = workbook->cell(sheet, cell).text();
      EXPECT_FALSE(begins(repeated, "LISTO")) << sheet << ": " << repeated;
    }
    if (!begins(beginning, "SIN REVISAR")) return;
    const Range states = workbook->range(kForm, "A29:A31");
    for (int row = 0; row < kGoals; ++row) {
      const std::string state = states.cell(0, row).text();
      EXPECT_TRUE(state.empty() || begins(state, "SIN REVISAR") || begins(state, "Por confirmar"))
          << state;
    }
  }

  static inline std::unique_ptr<Office> office;
  std::optional<Document> workbook;
};

TEST_P(NoFalseVerdict, WhereGoalsAreHidden) {
  expect_told({
      {"goal", [](const Document& book) { show_rows(book, "A29", false); }, kHiddenGoals},
      {"every goal", [](const Document& book) { show_rows(book, "A29:A31", false); }, kHiddenGoals},
      {"folded", [](const Document& book) { fold_rows(book, "A30:A30"); }, kHiddenGoals, false},
      {"filtered", [](const Document& book) { filter_rows(book, "B28:S32", 1, "101.- Visitar"); },
       kHiddenGoals, false},
      {"column of a quarter", [](const Document& book) { show_columns(book, "G1", false); },
       kHiddenColumns},
      {"remarks", [](const Document& book) { show_columns(book, "P1", false); }, kHiddenColumns},
      {"header", [](const Document& book) { show_rows(book, "A12", false); }, kHiddenRows},
      {"action line", [](const Document& book) { show_rows(book, "A18", false); }, kHiddenRows},
      {"signers", [](const Document& book) { show_rows(book, "A36", false); }, kHiddenRows},
      {"blank action line", [](const Document& book) { show_rows(book, "A20", false); }, kReady},
      {"the row that ends the table shown",
       [](const Document& book) { show_rows(book, "A32", true); }, kReady},
  });
}

TEST_P(NoFalseVerdict, WhereRowsAndColumnsComeAndGo) {
  expect_told({
      goal_inserted(29, kAboveGoals),
      goal_inserted(30, kRow),
      goal_inserted(32, kRow),
      goal_inserted(33, kBelowGoals),
      goal_inserted(36, kBelowGoals),
      {"blank row above the goals", [](const Document& book) { insert_row(book, 29); },
       kAboveGoals},
      {"row above the inputs", [](const Document& book) { insert_row(book, 4); }, kNames},
      {"row in the lines", [](const Document& book) { insert_row(book, 20); }, kReady},
      {"first goal removed", [](const Document& book) { remove_rows(book, 29, 1); }, kReady},
      {"last goal removed", [](const Document& book) { remove_rows(book, 31, 1); }, kReady},
      {"goal between removed", [](const Document& book) { remove_rows(book, 30, 1); }, "REVISAR"},
      {"goals removed", [](const Document& book) { remove_rows(book, 29, 3); }, "SIN METAS"},
      {"end removed", [](const Document& book) { remove_rows(book, 32, 1); }, kNoEnd},
      {"goals and end removed", [](const Document& book) { remove_rows(book, 29, 4); }, kCopy},
      {"column inserted", [](const Document& book) { insert_column(book, 5); }, kNames},
      {"column integra removed", [](const Document& book) { remove_column(book, 17); }, kNames},
      {"column unidad removed", [](const Document& book) { remove_column(book, 3); }, kNames},
  });
}

TEST_P(NoFalseVerdict, WhereGoalsStandOutside) {
  expect_told({
      goal_typed(32, kOutside),
      goal_typed(33, kOutside),
      goal_typed(35, kOutside),
      goal_typed(40, kOutside),
      {"end filled", [](const Document& book) { enter(book, kForm, "Y32", "x"); }, kNoEnd},
      {"only spaces",
       [](const Document& book) {
         for (const char column : std::string("BCDEFGHIJKLM"))
           enter(book, kForm, column + std::string("31"), "");
         enter(book, kForm, "P31", " ");
       },
       kSpaces},
  });
}

TEST_P(NoFalseVerdict, WhereCellsWereMoved) {
  expect_told({
      cut("B29:M29", "B30", kRow),
      cut("B29:M29", "AD29", kRow),
      cut("B29:M29", "B200", kOutside),
      cut("B29:M29", "B2000", kRow),
      cut("F29:M29", "AD29", kRow),
      cut("G29", "AD29", kRow),
      cut("P29", "AD29", kRow),
      cut("N29", "AD29", kRow),
      cut("X29", "AE29", kRow),
      cut("A29:AC29", "A2000", kRow),
      cut("B36", "AD36", kCell),
      cut("E36", "AD36", kCell),
      cut("C18:C23", "AD18", "NO LISTO"),
      // Undone, the formulas of the other sheets still mean the cell's other place; so does the
      // list.
      {"the quarter", [](const Document& book) { move_cells(book, "C4", kForm, "AD4"); }, kNames,
       false},
      {"goal to another sheet, to the same cells",
       [](const Document& book) { move_cells(book, "B29:M29", "Instrucciones", "B29"); }, kRow},
      {"figures to another sheet, to the same cells",
       [](const Document& book) { move_cells(book, "F29:M29", "Instrucciones", "F29"); }, kRow},
  });
}

TEST_P(NoFalseVerdict, WhereNamesMeanSomethingElse) {
  expect_told({
      name_means("TMM_TABLA", "$'TMM-F004'.$B$30:$S$32", kNames),
      name_means("TMM_TABLA", "$'TMM-F004'.$B$10:$S$12", kNames),
      name_means("TMM_TABLA", "$Instrucciones.$B$29:$S$32", kCopy),
      name_means("TMM_CATALOGO", "$Instrucciones.$C$18:$C$24", kNames),
      name_means("TMM_ENCABEZADO", "$Instrucciones.$B$4:$C$17", kNames),
      name_means("TMM_UNIDADES", "$Instrucciones.$A$5:$A$104", kNames),
      name_means("TMM_TRIMESTRE", "$'TMM-F004'.$C$7", kNames),
      name_means("TMM_TOLERANCIA", "$Instrucciones.$L$3", kNames),
      name_means("TMM_AUTORIZACION", "$Instrucciones.$H$4", kNames),
      name_means("TMM_HALLAZGOS", "$Hallazgos.$A$7:$F$305", kNames),
      name_means("TMM_VEREDICTO", "$Instrucciones.$A$1", kNames),
      {"TMM_TABLA removed", [](const Document& book) { remove_name(book, "TMM_TABLA"); }, kCopy},
      {"TMM_FIRMAS removed", [](const Document& book) { remove_name(book, "TMM_FIRMAS"); }, kNames},
      {"hidden on Hallazgos",
       [](const Document& book) {
         enter(book, kForm, "G29", "9");
         add_local_name(book, kList, "TMM_CATALOGO", "$Instrucciones.$C$18:$C$24");
       },
       kNames},
      {"hidden on Resumen",
       [](const Document& book) {
         enter(book, kForm, "G29", "9");
         add_local_name(book, kCounts, "TMM_TABLA", "$Instrucciones.$B$29:$S$32");
       },
       "SIN REVISAR"},
  });
}

// A cell that somebody types into shows what was typed; everything else disagrees.
TEST_P(NoFalseVerdict, WhereItIsTyped) {
  for (const char* typed : {"LISTO PARA FIRMA", "=\"LISTO PARA FIRMA\""}) {
    open();
    enter(*workbook, kForm, "G29", "9");
    enter(*workbook, kForm, "A1", typed);
    for (const auto& [sheet, cell] : {std::pair(kList, "A1"), std::pair(kCounts, "A3")}) {
      const std::string repeated = workbook->cell(sheet, cell).text();
      EXPECT_TRUE(begins(repeated, "SIN REVISAR")) << sheet << ": " << repeated;
    }
    EXPECT_FALSE(begins(workbook->cell(kForm, "Z1").text(), "LISTO"));
    EXPECT_FALSE(begins(workbook->cell(kForm, "A29").text(), "●"));
  }
}

TEST_P(NoFalseVerdict, WhereItIsTypedBesideTheForm) {
  for (const auto& [sheet, cell, told] :
       {std::tuple(kList, "A1", kLostList), std::tuple(kCounts, "A3", kLostCounts)}) {
    open();
    enter(*workbook, sheet, cell, kReady);
    EXPECT_TRUE(begins(verdict(*workbook), told)) << verdict(*workbook);
  }
}

TEST_P(NoFalseVerdict, WhereAStateIsTyped) {
  enter(*workbook, kForm, "A29", "● VERDE");
  EXPECT_TRUE(begins(verdict(*workbook), kRow));
  EXPECT_EQ(workbook->cell(kForm, "A30").text(), "SIN REVISAR");
}

TEST_P(NoFalseVerdict, WhereFormulasOfTheFormAreTypedOver) {
  expect_told({
      entry(kForm, "Z1", kReady, kVerdict),
      entry(kForm, "N29", "4", kRow),
      entry(kForm, "N29", "=4", "NO LISTO"),
      entry(kForm, "O29", "1", kRow),
      entry(kForm, "O29", "=1", "NO LISTO"),
      entry(kForm, "U29", "100", kRow),
      entry(kForm, "V29", "1", kRow),
      entry(kForm, "W29", "1", kRow),
      entry(kForm, "X29", "● VERDE", kRow),
      entry(kForm, "Y29", "", kRow),
      entry(kForm, "Z29", "1", kRow),
      entry(kForm, "AA29", "0", kRow),
      entry(kForm, "AB29", "0", kRow),
      entry(kForm, "AC29", "0", kRow),
      entry(kForm, "Y3", "", kCell),
      entry(kForm, "Y4", "4", kCell),
      entry(kForm, "Y5", "PROPIA", kHiddenCell),
      entry(kForm, "Y6", "", kCell),
      entry(kForm, "Y7", "1000000", kCell),
      entry(kForm, "Y8", "0", kCell),
      entry(kForm, "Y9", "", kHiddenCell),
      entry(kForm, "Z2", "6", kCell),
      entry(kForm, "Z6", "36", kCell),
      entry(kForm, "Z8", "29", kCell),
      entry(kForm, "Z9", "28", kCell),
      entry(kForm, "Z9", "29", kAboveGoals),
      entry(kForm, "Z7", "", kNames),
  });
}

// What was imported without certainty and nobody has confirmed, however its list is filled.
TEST_P(NoFalseVerdict, WhereDataWaitToBeConfirmed) {
  expect_told({
      entry(kForm, "T29", "T3 alcanzado", "SIN REVISAR: 1 dato por confirmar"),
      entry(kForm, "T30", "T3 alcanzado, T4 programado, texto",
            "SIN REVISAR: 3 datos por confirmar"),
      entry(kForm, "T32", "T3 alcanzado", "SIN REVISAR: 1 dato por confirmar"),
      entry(kForm, "T31", "no es un nombre", "SIN REVISAR: 1 dato por confirmar"),
      entry(kForm, "T31", "5", "SIN REVISAR: 1 dato por confirmar"),
      entry(kForm, "T31", "=1/0", "SIN REVISAR: 1 dato por confirmar"),
      entry(kForm, "H5", "RAMO, EJE", "SIN REVISAR: 2 datos por confirmar"),
      entry(kForm, "H5", "=NA()", "SIN REVISAR: 1 dato por confirmar"),
      entry(kForm, "T31", " ", "REVISAR"),
      entry(kForm, "Z3", "0", kCell),
      name_means("TMM_DUDOSAS", "$Instrucciones.$T$29:$T$32", kNames),
      name_means("TMM_DUDOSAS", "$'TMM-F004'.$T$30:$T$32", kNames),
      name_means("TMM_DUDOSAS_ENCABEZADO", "$'TMM-F004'.$H$6", kNames),
      {"doubts in a column that is gone",
       [](const Document& book) {
         enter(book, kForm, "T29", "T3 alcanzado");
         remove_column(book, 19);
       },
       "SIN REVISAR"},
  });
}

TEST_P(NoFalseVerdict, WhereTheOtherSheetsAreTypedOver) {
  expect_told({
      entry(kList, "J1", "1", kLostList),
      entry(kList, "J1", "", kCopy),
      entry(kList, "J2", "", kNames),
      entry(kCounts, "B18", "0", kLostCounts),
      {"list without formulas",
       [](const Document& book) { keep_values_only(book, kList, "A6:F305"); }, kLostList},
      {"list gone", [](const Document& book) { enter_matrix(book, kList, "A6:F305", ""); },
       kLostList},
      {"marks without formulas",
       [](const Document& book) { keep_values_only(book, kList, "H6:H305"); }, kLostList},
      {"rows of the list without formulas",
       [](const Document& book) { keep_values_only(book, kList, "I6:I305"); }, kLostList},
      {"messages without formulas",
       [](const Document& book) { keep_values_only(book, kList, "K6:K305"); }, kLostList},
      {"list of another formula",
       [](const Document& book) {
         enter(book, kForm, "G29", "9");
         enter_matrix(book, kList, "A6:F305", R"(={"OK";"";"";"";"Sin hallazgos";""})");
       },
       "SIN REVISAR"},
      {"counts without formulas",
       [](const Document& book) { keep_values_only(book, kCounts, "B6:B17"); }, kLostCounts},
      {"counts of another formula",
       [](const Document& book) {
         enter(book, kForm, "G29", "9");
         enter_matrix(book, kCounts, "B6:B17", "=(ROW(A1:A12)=1)*3");
       },
       kDisagree},
  });
}

TEST_P(NoFalseVerdict, WhereCellsHoldErrors) {
  const std::string cell = "SIN REVISAR: la celda ";
  expect_told({
      entry(kForm, "C20", "=1/0", cell + "C20"),
      entry(kForm, "H3", "=1/0", cell + "H3"),
      entry(kForm, "C5", "=1/0", cell + "C5"),
      entry(kForm, "B12", "=1/0", "SIN REVISAR"),
      entry(kForm, "B36", "=1/0", cell + "B36"),
      entry(kForm, "D29", "=1/0", "NO LISTO"),
      entry(kForm, "C32", "=1/0", kOutside),
      entry("Catálogos", "A50", "=1/0", cell + "A50 de Catálogos"),
      entry(kForm, "C4", "", "NO LISTO"),
      entry(kForm, "C4", "QUINTO", "SIN REVISAR: no se entiende el trimestre"),
      entry(kForm, "C5", "veinte", "SIN REVISAR: no se entiende el ejercicio"),
      entry(kForm, "L3", "1", "SIN REVISAR: la tolerancia"),
      {"tolerance", [](const Document& book) { enter(book, kForm, "L3", "0.99"); },
       "LISTO PARA FIRMA · tolerancia 99%"},
  });
}

TEST_P(NoFalseVerdict, WhereThePreviousReportIsNotWhatItWas) {
  const auto entered = [](const char* cell, const char* content) {
    return [=](const Document& book) { enter(book, kPrevious, cell, content); };
  };
  const auto means = [](const char* name, const char* content) {
    return [=](const Document& book) { redefine_name(book, name, content); };
  };
  const auto moved = [](const char* from, const char* sheet, const char* to) {
    return [=](const Document& book) { move_cells(book, from, sheet, to, kPrevious); };
  };
  const std::string cell = "SIN REVISAR: la celda ";
  expect_told({
      of_previous(
          "as it was", [](const Document& /*book*/) {}, "NO LISTO"),
      of_previous("quarter after that of the report", entered("B3", "4"), "NO LISTO"),
      of_previous("no quarter", entered("B3", ""), "NO LISTO"),
      of_previous("wrong quarter", entered("B3", "QUINTO"),
                  "SIN REVISAR: no se entiende el trimestre de la hoja Anterior"),
      of_previous("error in its quarter", entered("B3", "=1/0"),
                  "SIN REVISAR: no se entiende el trimestre de la hoja Anterior"),
      of_previous("error in a goal", entered("E10", "=1/0"), cell + "E10 de Anterior"),
      of_previous("error below the goals", entered("R209", "=1/0"), cell + "R209 de Anterior"),
      of_previous("its quarter for the functions typed over", entered("S3", "1"), kLostPrevious),
      of_previous("its errors typed over", entered("S4", "0"), kLostPrevious),
      of_previous(
          "goals cleared",
          [](const Document& book) { enter_matrix(book, kPrevious, "A9:R209", ""); },
          kLostPrevious),
      of_previous(
          "goal cleared", [](const Document& book) { enter_matrix(book, kPrevious, "A9:R9", ""); },
          "NO LISTO"),
      of_previous(
          "name removed", [](const Document& book) { remove_name(book, "TMM_ANTERIOR"); }, kNames),
      of_previous(
          "name of its quarter removed",
          [](const Document& book) { remove_name(book, "TMM_ANTERIOR_T"); }, kNames),
      of_previous("other cells", means("TMM_ANTERIOR", "$Anterior.$A$10:$R$209"), kNames),
      of_previous("cells of another sheet", means("TMM_ANTERIOR", "$Instrucciones.$A$9:$R$209"),
                  kNames),
      of_previous("cells of the form", means("TMM_ANTERIOR", "$'TMM-F004'.$B$29:$S$32"), kNames),
      of_previous("other quarter", means("TMM_ANTERIOR_T", "$Anterior.$C$3"), kNames),
      of_previous("other origin", means("TMM_ANTERIOR_ORIGEN", "$Anterior.$A$4"), kNames),
      of_previous(
          "name hidden on Hallazgos",
          [](const Document& book) {
            add_local_name(book, kList, "TMM_ANTERIOR", "$Instrucciones.$A$9:$R$209");
          },
          kNames),
      of_previous(
          "name hidden on Resumen",
          [](const Document& book) {
            add_local_name(book, kCounts, "TMM_ANTERIOR", "$Instrucciones.$A$9:$R$209");
          },
          kDisagree),
      of_previous("goal moved beside", moved("A9:R9", kPrevious, "T9"), "NO LISTO"),
      of_previous("goal moved below", moved("A10:R10", kPrevious, "A300"), "NO LISTO"),
      of_previous("all moved below", moved("A9:R209", kPrevious, "A300"), kNames, false),
      of_previous("goals moved to another sheet, to the same cells",
                  moved("A9:R11", "Instrucciones", "A9"), kNames, false),
      of_previous("quarter moved", moved("B3", kPrevious, "T3"), kNames, false),
      of_previous(
          "sheet removed", [](const Document& book) { remove_sheet(book, kPrevious); },
          "SIN REVISAR", false),
      of_previous(
          "sheet copied", [](const Document& book) { copy_sheet(book, kPrevious); }, "NO LISTO",
          false),
  });
}

// Settings of the document, which another program or another user may have left.
TEST_P(NoFalseVerdict, WhateverTheDocumentsSettings) {
  const std::vector<std::pair<const char*, bool>> settings = {
      {"IgnoreCase", false}, {"MatchWholeCell", false}, {"RegularExpressions", true},
      {"Wildcards", true},   {"CalcAsShown", true},     {"IsIterationEnabled", true},
      {"LookUpLabels", true}};
  for (const auto& [setting, on] : settings) {
    SCOPED_TRACE(setting);
    open();
    set_calculation(*workbook, setting, on);
    workbook->recalculate();
    EXPECT_EQ(verdict(*workbook), kReady);
    enter(*workbook, kForm, "G29", "9");
    EXPECT_EQ(verdict(*workbook), "REVISAR: 1 advertencia · 1 aviso");
    show_rows(*workbook, "A30", false);
    expect_verdict(kHiddenGoals);
  }
}

// A file that holds the results of other entries: another program changed one, and computed
// nothing.
TEST_P(NoFalseVerdict, WhereAFileWasChangedElsewhere) {
  const std::filesystem::path file = office->scratch() / "changed.fods";
  workbook->store(file, Format::FlatOds);
  std::string bytes = contents_of(file);
  const std::string annual = "office:value=\"4\"";
  const std::size_t at = bytes.find(annual, bytes.find("100.- Dirigir"));
  ASSERT_NE(at, std::string::npos);
  bytes.replace(at, annual.size(), "office:value=\"5\"");
  std::ofstream(file, std::ios::binary) << bytes;
  const Document changed = office->view(file);
  EXPECT_EQ(changed.cell(kForm, "E29").value(), 5);
  EXPECT_TRUE(begins(verdict(changed), "NO LISTO")) << verdict(changed);
  EXPECT_EQ(changed.cell(kList, "A1").text(), verdict(changed));
}

TEST_P(NoFalseVerdict, CommandsKeepIt) {
  workbook.reset();
  const Document book = office->load(file(GetParam()));
  const auto run = [&](const std::string& command, const std::string& cell) {
    SCOPED_TRACE(command);
    book.go_to(kForm, cell);
    book.run("mx.poa.calc:" + command, {argument("SinPreguntar", css::uno::Any(true))});
    EXPECT_EQ(verdict(book), kReady);
  };
  run("SubirMeta", "C30");
  run("BajarMeta", "C29");
  run("OrdenarMetas", "A1");
  add_goals(book, 2);
  EXPECT_EQ(verdict(book), kReady);
  run("QuitarMeta", "C33");
  run("VistaPrevia", "A1");
}

INSTANTIATE_TEST_SUITE_P(Saved, NoFalseVerdict, testing::Values(Format::Ods, Format::Xlsx),
                         [](const auto& saved) {
                           return std::string(saved.param == Format::Ods ? "Ods" : "Xlsx");
                         });

}  // namespace
}  // namespace poa::office
