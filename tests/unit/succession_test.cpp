// SPDX-License-Identifier: MPL-2.0
#include "domain/form/succession.hpp"

#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "domain/form/column.hpp"
#include "domain/report/report.hpp"
#include "domain/rules/check.hpp"
#include "rule_case.hpp"

namespace poa::testing {
namespace {

Cell text(const char* said) { return std::string(said); }

Form reported(std::vector<std::string> rows, Cell quarter = 2.0) {
  Form form;
  form.institution = text("AYUNTAMIENTO");
  form.administration = text("XXIV");
  form.year = 2023.0;
  form.quarter = std::move(quarter);
  form.tolerance = 0.1;
  form.authorisation = text("Oficio 12");
  form.branch = text("54 BIENESTAR");
  form.unit = text("54201 DEPARTAMENTO");
  form.axes = {text("2 BIENESTAR PARA TODOS")};
  form.action_lines = {text("2.1.1 DIAGNÓSTICO")};
  form.measure_units = {text("Apoyo")};
  form.signatures = {{text("RESPONSABLE DEL RAMO"), text("NOMBRE")}};
  form.table = table_of(rows);
  return form;
}

NextReport next_of(const Form& form) { return next_report(form, text("a.ods")).value(); }

std::string cell(const CellTable& table, std::size_t row, Column column) {
  return cell_text(table.at(row, index(column)));
}

// The eight cells of a goal, "-" for a blank one.
std::string figures(const CellTable& table, std::size_t row) {
  std::string shown;
  for (std::size_t column = index(Column::Planned1); column <= index(Column::Achieved4); ++column) {
    const std::string figure = cell_text(table.at(row, column));
    shown += (shown.empty() ? "" : " ") + (figure.empty() ? "-" : figure);
  }
  return shown;
}

std::string message_of_next(Cell quarter, Cell year) {
  Form form = reported({""}, std::move(quarter));
  form.year = std::move(year);
  const auto next = next_report(form, Blank{});
  return next ? "" : next.error().message;
}

TEST(NextReportTest, KeepsHeaderListsSignersAndTolerance) {
  const Form next = next_of(reported({""})).form;
  EXPECT_EQ(cell_text(next.institution), "AYUNTAMIENTO");
  EXPECT_EQ(cell_text(next.administration), "XXIV");
  EXPECT_EQ(cell_text(next.branch), "54 BIENESTAR");
  EXPECT_EQ(cell_text(next.unit), "54201 DEPARTAMENTO");
  EXPECT_EQ(cell_text(next.axes.at(0)), "2 BIENESTAR PARA TODOS");
  EXPECT_EQ(cell_text(next.action_lines.at(0)), "2.1.1 DIAGNÓSTICO");
  EXPECT_EQ(cell_text(next.measure_units.at(0)), "Apoyo");
  EXPECT_EQ(cell_text(next.signatures.at(0).name), "NOMBRE");
  EXPECT_EQ(std::get<double>(next.tolerance), 0.1);
}

TEST(NextReportTest, IsOfTheNextQuarterOfTheYear) {
  const Form next = next_of(reported({""}, text("ENE-MAR"))).form;
  EXPECT_EQ(std::get<double>(next.quarter), 2);
  EXPECT_EQ(std::get<double>(next.year), 2023);
}

TEST(NextReportTest, KeepsGoalsPlanAndWhatWasDelivered) {
  const NextReport next =
      next_of(reported({"lineas=2.1.1 unidad=Beca meta=9 P1=3 A1=2 P2=0 A2=- P3=- A3=- P4=6 A4=- "
                        "tipo=ULTIMO integra=301"}));
  const CellTable& table = next.form.table;
  ASSERT_EQ(table.rows(), 1U);
  EXPECT_EQ(cell(table, 0, Column::Lines), "2.1.1");
  EXPECT_EQ(cell(table, 0, Column::Text), "300.- Texto 300");
  EXPECT_EQ(cell(table, 0, Column::Unit), "Beca");
  EXPECT_EQ(cell(table, 0, Column::Annual), "9");
  EXPECT_EQ(figures(table, 0), "3 2 0 - - - 6 -");
  EXPECT_EQ(cell(table, 0, Column::Kind), "ULTIMO");
  EXPECT_EQ(cell(table, 0, Column::Components), "301");
  EXPECT_EQ(next.left_out, 0U);
}

TEST(NextReportTest, TellsBlankFromZero) {
  EXPECT_EQ(figures(next_of(reported({"A1=0 A2=- A3=- A4=- P3=0 P4=-"})).form.table, 0),
            "1 0 1 - 0 - - -");
}

TEST(NextReportTest, KeepsTextsAndErrorsInThePlaceOfFigures) {
  const CellTable table = next_of(reported({"P1=x A1=! A2='7 A3=- A4=- meta=!"})).form.table;
  EXPECT_EQ(std::get<std::string>(table.at(0, index(Column::Planned1))), "x");
  EXPECT_TRUE(std::holds_alternative<CellError>(table.at(0, index(Column::Achieved1))));
  EXPECT_EQ(std::get<std::string>(table.at(0, index(Column::Achieved2))), "7");
  EXPECT_TRUE(std::holds_alternative<CellError>(table.at(0, index(Column::Annual))));
}

TEST(NextReportTest, ClearsWhatWasSaidOfTheDeliveredQuarter) {
  const Form next = next_of(reported({"obs=una_nota revisado=PER-02 abs=7 rel=1"})).form;
  for (const Column column :
       {Column::Remarks, Column::Reviewed, Column::Absolute, Column::Relative})
    EXPECT_EQ(cell(next.table, 0, column), "") << column_name(column);
  EXPECT_TRUE(is_blank_cell(next.authorisation));
}

TEST(NextReportTest, LeavesOutAndCountsWhatWasAchievedInQuartersToCome) {
  const NextReport next = next_of(reported({"A3=5 A4=-", "A3=0 A4=!"}));
  EXPECT_EQ(figures(next.form.table, 0), "1 1 1 1 1 - 1 -");
  EXPECT_EQ(figures(next.form.table, 1), "1 1 1 1 1 - 1 -");
  EXPECT_EQ(next.left_out, 3U);
  EXPECT_EQ(figures(next.form.previous->table, 0), "1 1 1 1 1 5 1 -");
}

TEST(NextReportTest, HasThePreviousReportAsItWasDelivered) {
  Form before = reported({"A3=- A4=- abs=7 rel=1.75 obs=una_nota revisado=PER-02 A1=!"});
  before.previous = PreviousReport{table_of({"", ""}), 1.0, text("viejo.ods")};
  const NextReport next = next_of(before);
  ASSERT_TRUE(next.form.previous);
  const PreviousReport& previous = *next.form.previous;
  ASSERT_EQ(previous.table.rows(), 1U);
  EXPECT_EQ(previous.table.columns(), kColumns);
  EXPECT_EQ(cell(previous.table, 0, Column::Remarks), "una nota");
  EXPECT_EQ(cell(previous.table, 0, Column::Reviewed), "PER-02");
  EXPECT_EQ(cell(previous.table, 0, Column::Absolute), "7");
  EXPECT_TRUE(std::holds_alternative<CellError>(previous.table.at(0, index(Column::Achieved1))));
  EXPECT_EQ(std::get<double>(previous.quarter), 2);
  EXPECT_EQ(cell_text(previous.origin), "a.ods");
}

TEST(NextReportTest, LeavesOutRowsThatNothingIsLeftOf) {
  constexpr const char* kBlank =
      "lineas=- texto=- unidad=- meta=- P1=- A1=- P2=- A2=- P3=- A3=- P4=- A4=- ";
  const NextReport next =
      next_of(reported({kBlank, "", std::string(kBlank) + "obs=una_nota", "texto=Sin_numero"}));
  ASSERT_EQ(next.form.table.rows(), 2U);
  EXPECT_EQ(cell(next.form.table, 0, Column::Text), "301.- Texto 301");
  EXPECT_EQ(cell(next.form.table, 1, Column::Text), "Sin numero");
  EXPECT_EQ(next.form.previous->table.rows(), 3U);
}

// A delivered figure that nobody changes is no finding, and one that somebody changes is.
TEST(NextReportTest, IsComparedFromTheStart) {
  const auto compared = [](const Form& form) {
    const auto findings = check(read_report(form).value());
    return std::pair{shorthand(findings, "CMP-01"), shorthand(findings, "CMP-02")};
  };
  Form next = next_of(reported({"A1=0 A2=- A3=- A4=-", "A3=- A4=-"})).form;
  EXPECT_EQ(compared(next), (std::pair<std::vector<std::string>, std::vector<std::string>>{}));
  next.table.at(1, index(Column::Achieved1)) = 7.0;
  next.table.at(1, index(Column::Planned4)) = 8.0;
  EXPECT_EQ(compared(next).first, std::vector<std::string>{"2 error T4 programado"});
  EXPECT_EQ(compared(next).second, std::vector<std::string>{"2 advertencia T1 alcanzado"});
}

TEST(NextReportTest, AfterTheFourthQuarterIsOfTheNextYear) {
  const NextReport next = next_of(reported({"obs=una_nota abs=4"}, 4.0));
  EXPECT_EQ(std::get<double>(next.form.quarter), 1);
  EXPECT_EQ(std::get<double>(next.form.year), 2024);
  ASSERT_EQ(next.form.table.rows(), 1U);
  EXPECT_EQ(cell(next.form.table, 0, Column::Text), "300.- Texto 300");
  EXPECT_EQ(cell(next.form.table, 0, Column::Annual), "4");
  EXPECT_EQ(figures(next.form.table, 0), "- - - - - - - -");
  EXPECT_EQ(cell(next.form.table, 0, Column::Remarks), "");
  EXPECT_EQ(cell(next.form.table, 0, Column::Absolute), "");
  EXPECT_TRUE(is_blank_cell(next.form.authorisation));
  EXPECT_FALSE(next.form.previous);
  EXPECT_EQ(next.left_out, 0U);
}

TEST(NextReportTest, ReadsTheYearAndTheQuarterAsTextsToo) {
  Form form = reported({""}, text("OCTUBRE-DICIEMBRE"));
  form.year = text("2023");
  const Form next = next_of(form).form;
  EXPECT_EQ(std::get<double>(next.year), 2024);
  EXPECT_EQ(std::get<double>(next.quarter), 1);
}

TEST(NextReportTest, SaysWhichPartOfThePeriodCannotBeRead) {
  EXPECT_EQ(message_of_next(Blank{}, 2023.0),
            "El TRIMESTRE del reporte está en blanco: captúrelo.");
  EXPECT_EQ(message_of_next(text("anual"), 2023.0),
            "El TRIMESTRE del reporte no se entiende: «anual» no nombra un solo trimestre; escriba "
            "1, 2, 3 o 4, o un texto como «T4», «OCT-DIC», «octubre» o «15/11/2023».");
  EXPECT_EQ(message_of_next(CellError{}, 2023.0).rfind("El TRIMESTRE del reporte no se", 0), 0U);
  EXPECT_EQ(message_of_next(1.0, Blank{}), "El EJERCICIO del reporte está en blanco: captúrelo.");
  EXPECT_EQ(message_of_next(1.0, text("23")),
            "El EJERCICIO del reporte no se entiende: «23» no es un año; escriba sus cuatro "
            "cifras, como 2023.");
  EXPECT_EQ(message_of_next(4.0, 9999.0),
            "Después de 9999 no hay otro EJERCICIO de cuatro cifras.");
  EXPECT_EQ(message_of_next(3.0, 9999.0), "");
}

std::string refusal(Cell quarter, Cell year, Cell earlier_quarter, Cell earlier_year) {
  Form now = reported({""}, std::move(quarter));
  now.year = std::move(year);
  Form earlier = reported({""}, std::move(earlier_quarter));
  earlier.year = std::move(earlier_year);
  const auto previous = previous_for(now, earlier, Blank{});
  return previous ? "" : previous.error().message;
}

TEST(PreviousForTest, TakesTheGoalsOfTheEarlierReport) {
  const Form earlier = reported({"obs=una_nota",
                                 "texto=- lineas=- unidad=- meta=- P1=- A1=- P2=- "
                                 "A2=- P3=- A3=- P4=- A4=-"},
                                text("T1"));
  const auto previous = previous_for(reported({"", ""}), earlier, text("b.ods"));
  ASSERT_TRUE(previous);
  ASSERT_EQ(previous.value().table.rows(), 1U);
  EXPECT_EQ(cell(previous.value().table, 0, Column::Remarks), "una nota");
  EXPECT_EQ(cell_text(previous.value().quarter), "T1");
  EXPECT_EQ(cell_text(previous.value().origin), "b.ods");
}

TEST(PreviousForTest, AllowsEarlierQuartersAndTheSame) {
  EXPECT_EQ(refusal(3.0, 2023.0, text("ENE-MAR"), text("2023")), "");
  EXPECT_EQ(refusal(3.0, 2023.0, 3.0, 2023.0), "");
}

TEST(PreviousForTest, RefusesWhatIsNotBefore) {
  EXPECT_EQ(refusal(2.0, 2023.0, 3.0, 2023.0),
            "El reporte anterior es de T3 y este de T2: se compara con uno de un trimestre "
            "anterior, o con otra versión del mismo.");
  EXPECT_EQ(
      refusal(1.0, 2024.0, 4.0, 2023.0),
      "El reporte anterior es de 2023 y este de 2024: se comparan los de un mismo ejercicio.");
  EXPECT_EQ(refusal(Blank{}, 2023.0, 1.0, 2023.0),
            "El TRIMESTRE de este reporte está en blanco: captúrelo.");
  EXPECT_EQ(refusal(2.0, 2023.0, 1.0, Blank{}),
            "El EJERCICIO del reporte anterior está en blanco: captúrelo.");
}

bool other_units(Cell one, Cell two) {
  Form form = reported({""});
  form.unit = std::move(one);
  Form other = reported({""});
  other.unit = std::move(two);
  return of_other_units(form, other);
}

TEST(OtherUnitsTest, ComparesCodesAndElseTexts) {
  EXPECT_FALSE(other_units(text("54201 DEPTO."), text("54201.- DEPARTAMENTO")));
  EXPECT_TRUE(other_units(text("54201 DEPARTAMENTO"), text("54202 DEPARTAMENTO")));
  EXPECT_FALSE(other_units(54201.0, text("54201 DEPARTAMENTO")));
  EXPECT_TRUE(other_units(text("DIRECCIÓN"), text("54201 DEPARTAMENTO")));
  EXPECT_FALSE(other_units(text("DIRECCIÓN"), text("  direccion ")));
}

TEST(OtherUnitsTest, KnowsNothingOfBlanksAndErrors) {
  EXPECT_FALSE(other_units(Blank{}, text("54201")));
  EXPECT_FALSE(other_units(text("54201"), CellError{}));
}

}  // namespace
}  // namespace poa::testing
