// SPDX-License-Identifier: MPL-2.0
// CompararConAnterior: any earlier report of the year, in one step.
#include <gtest/gtest.h>

#include <com/sun/star/sheet/XNamedRanges.hpp>
#include <vector>

#include "office/property.hpp"
#include "office/undo.hpp"
#include "ui/quarters_fixture.hpp"
#include "ui/shown_dialog.hpp"

namespace poa::office {
namespace {

bool is_compared(const Document& workbook) {
  return property<bool>(workbook.named("TMM_ANTERIOR").sheet(), "IsVisible");
}

Form changed(Form form) {
  form.table.at(0, index(Column::Achieved1)) = 1.0;
  form.table.at(1, index(Column::Annual)) = 1.0;
  return form;
}

TEST_F(QuartersTest, AWorkbookIsComparedInOneStep) {
  const auto file = stored(changed(report_of_quarter(2)), "dos.ods", Format::Ods);
  const Document workbook = shown(printed());
  const auto before = cells_of_goals(workbook);
  const auto steps = undo_titles(workbook);
  const std::string answer = workbook.run(kCompare, from(file));
  EXPECT_TRUE(
      answer.starts_with("Comparado con dos.ods (54201 DEPARTAMENTO DE PARTICIPACIÓN SOCIAL "
                         "· ABRIL-JUNIO 2023), que dice: NO LISTO: "))
      << answer;
  EXPECT_TRUE(answer.ends_with(". Diferencias: 2.")) << answer;
  EXPECT_TRUE(is_compared(workbook));
  int found = 0;
  for (const ShownFinding& finding : shown_findings(workbook))
    found += finding.rule.starts_with("CMP") ? 1 : 0;
  EXPECT_EQ(found, 2);
  EXPECT_EQ(cells_of_goals(workbook), before);
  ASSERT_EQ(undo_titles(workbook).size(), steps.size() + 1);
  EXPECT_EQ(undo_titles(workbook).front(), "Comparar con dos.ods");
  undo_of(workbook)->undo();
  EXPECT_FALSE(is_compared(workbook));
  EXPECT_FALSE(form_of(workbook).previous);
  undo_of(workbook)->redo();
  EXPECT_TRUE(is_compared(workbook));
  ASSERT_TRUE(form_of(workbook).previous);
  EXPECT_TRUE(cell_text(form_of(workbook).previous->origin).starts_with("dos.ods · huella "));
}

TEST_F(QuartersTest, DataAndAnotherVersionOfTheSameQuarterAreCompared) {
  const Document workbook = shown(printed());
  const auto data = written("cuatro.json", formats::write_json(changed(printed())));
  EXPECT_TRUE(workbook.run(kCompare, from(data)).ends_with(". Diferencias: 2."));
  EXPECT_EQ(form_of(workbook).previous->table.rows(), 14U);
  const auto same = written("igual.json", formats::write_json(printed()));
  EXPECT_TRUE(workbook.run(kCompare, from(same)).ends_with(". Diferencias: 0."));
}

TEST_F(QuartersTest, TheReportsOwnFileIsComparedAsItWasSaved) {
  const auto file = stored(printed(), "cuatro.ods", Format::Ods);
  const Document workbook = office->edit(file);
  workbook.named("TMM_TABLA").cell(5, 0).set_value(777);
  EXPECT_TRUE(workbook.run(kCompare, from(file)).ends_with(". Diferencias: 1."));
}

TEST_F(QuartersTest, WhatCannotBeComparedIsRefusedAndChangesNothing) {
  const Document workbook = shown(report_of_quarter(2));
  const auto steps = undo_titles(workbook);
  const auto refused = [&](const Form& form) {
    return refusal(workbook, kCompare, from(written("otro.json", formats::write_json(form))));
  };
  EXPECT_EQ(refused(report_of_quarter(3)),
            "No se puede comparar con otro.json. El reporte anterior es de T3 y este de T2: se "
            "compara con uno de un trimestre anterior, o con otra versión del mismo.");
  Form other = report_of_quarter(1);
  other.year = 2022.0;
  EXPECT_EQ(refused(other),
            "No se puede comparar con otro.json. El reporte anterior es de 2022 y este de 2023: se "
            "comparan los de un mismo ejercicio.");
  other = report_of_quarter(1);
  other.unit = std::string("54101 DIRECCIÓN");
  EXPECT_EQ(refused(other),
            "otro.json es de otra unidad ejecutora, «54101 DIRECCIÓN», y este reporte de «54201 "
            "DEPARTAMENTO DE PARTICIPACIÓN SOCIAL». Elija el de la misma unidad.");
  other = report_of_quarter(1);
  other.table = CellTable(0, kColumns);
  EXPECT_EQ(refused(other), "otro.json no tiene metas, y no hay con qué comparar.");
  EXPECT_EQ(refusal(workbook, kCompare, without_asking()),
            "Diga en Archivo el archivo del reporte.");
  EXPECT_EQ(undo_titles(workbook), steps);
  EXPECT_FALSE(is_compared(workbook));
}

TEST_F(QuartersTest, AnOlderWorkbookHasNoPlaceForIt) {
  const Document workbook = shown(report_of_quarter(2));
  const css::uno::Reference<css::container::XNameAccess> names(
      property<css::uno::Reference<css::container::XNameAccess>>(workbook.uno(), "NamedRanges"));
  css::uno::Reference<css::sheet::XNamedRanges>(names, css::uno::UNO_QUERY_THROW)
      ->removeByName("TMM_ANTERIOR");
  const auto file = written("uno.json", formats::write_json(report_of_quarter(1)));
  EXPECT_TRUE(
      refusal(workbook, kCompare, from(file)).starts_with("Este libro no tiene la hoja Anterior"));
}

}  // namespace
}  // namespace poa::office
