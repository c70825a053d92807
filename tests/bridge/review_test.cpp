// SPDX-License-Identifier: MPL-2.0
// What a review makes of a workbook's own line and of the words of findings. Workbooks in an office
// are tests/ui/findings_test.cpp's.
#include <gtest/gtest.h>

#include <string>
#include <utility>

#include "review/header_cells.hpp"
#include "review/shown_verdict.hpp"

namespace poa::extension {
namespace {

TEST(JoinedVerdict, IsTheWorkbooksLineWhereBothSayTheSame) {
  EXPECT_EQ(joined_verdict("REVISAR: 1 advertencia", "REVISAR: 1 advertencia"),
            "REVISAR: 1 advertencia");
  EXPECT_EQ(
      joined_verdict("LISTO PARA FIRMA", "LISTO PARA FIRMA · faltan los nombres de quienes firman"),
      "LISTO PARA FIRMA · faltan los nombres de quienes firman");
}

TEST(JoinedVerdict, IsUncheckedWhereTheWorkbookSaysSo) {
  EXPECT_EQ(joined_verdict("LISTO PARA FIRMA", "SIN REVISAR: hay metas ocultas o filtradas"),
            "SIN REVISAR: hay metas ocultas o filtradas");
}

TEST(JoinedVerdict, NamesBothWhereTheyDiffer) {
  EXPECT_EQ(joined_verdict("NO LISTO: 2 errores", "LISTO PARA FIRMA"),
            "SIN REVISAR: la hoja dice «LISTO PARA FIRMA» y la revisión «NO LISTO: 2 errores»; "
            "use POA ▸ Reparar libro");
}

TEST(JoinedVerdict, IsReadyOnlyWhereBothSayIt) {
  const std::string ready = "LISTO PARA FIRMA";
  for (const char* other : {"NO LISTO: 1 error", "REVISAR: 1 advertencia", "", "LISTO PARA FIRMAR",
                            "LISTO PARA FIRMA\n· 1 aviso", "listo para firma",
                            "SIN METAS: capture la primera", " LISTO PARA FIRMA", "#ERROR"}) {
    EXPECT_TRUE(joined_verdict(ready, other).starts_with("SIN REVISAR: la hoja dice")) << other;
    EXPECT_TRUE(joined_verdict(other, ready).starts_with("SIN REVISAR: la hoja dice")) << other;
  }
}

HeaderCells::Value value(HeaderField field, std::string text, std::int32_t row) {
  return {field, std::move(text), {0, 2, row}};
}

HeaderCells header() {
  return {
      {value(HeaderField::Quarter, "OCTUBRE-DICIEMBRE", 3), value(HeaderField::Year, "", 4),
       value(HeaderField::Branch, "54 BIENESTAR", 9),
       value(HeaderField::Programme, "el ramo 54", 10),
       value(HeaderField::Unit, "61101 DIRECCIÓN", 11), value(HeaderField::Function, "FUNCIÓN", 13),
       value(HeaderField::Axis, "2 BIENESTAR", 15), value(HeaderField::Axis, "SIN NÚMERO", 16)},
      {{"2.1.10 UNA", {0, 2, 17}},
       {"2.1.1 OTRA", {0, 2, 18}},
       {"acción 2.1.10", {0, 2, 19}},
       {"", {0, 2, 20}}}};
}

// The row of the sheet, from 0.
std::int32_t row_of(std::string_view rule, std::string message) {
  const Finding finding{{}, {}, rule, Severity::Error, {}, "Encabezado: " + std::move(message)};
  return cell_about(finding, header())->row;
}

TEST(HeaderCell, IsThatOfTheFieldThatIsMissing) {
  EXPECT_EQ(row_of("EST-04", "falta el ejercicio. Capture ese dato."), 4);
  EXPECT_EQ(row_of("EST-04", "falta el ramo. Capture ese dato."), 9);
  EXPECT_EQ(row_of("EST-04", "falta el eje. Capture ese dato."), 15);
  EXPECT_EQ(row_of("EST-04", "falta la lista de líneas de acción. Capture ese dato."), 17);
}

TEST(HeaderCell, IsThatOfTheUnitThatIsNotOfTheBranch) {
  EXPECT_EQ(row_of("EST-03",
                   "el código de la unidad ejecutora, 61101, no empieza con el del ramo, 54. "
                   "Corrija la unidad o el ramo."),
            11);
}

TEST(HeaderCell, IsThatOfTheFieldWithoutCodeWhateverItSays) {
  EXPECT_EQ(row_of("EST-07",
                   "el programa dice «el ramo 54», sin código. Escriba el código antes del texto."),
            10);
  EXPECT_EQ(
      row_of("EST-07", "el eje dice «SIN NÚMERO», sin código. Escriba el código antes del texto."),
      16);
}

TEST(HeaderCell, IsThatOfTheActionLine) {
  EXPECT_EQ(row_of("COD-05",
                   "ninguna meta usa la línea de acción 2.1.1. Anótela en la meta que le "
                   "corresponde o quítela."),
            18);
  EXPECT_EQ(row_of("COD-04",
                   "la línea de acción 2.1.10 es del eje 2 y el encabezado tiene el eje 1. "
                   "Corrija el código o agregue el eje."),
            17);
  EXPECT_EQ(row_of("COD-03",
                   "la línea de acción «acción 2.1.10» no empieza con un código. "
                   "Escríbalo antes del texto, por ejemplo 2.1.5."),
            19);
}

TEST(HeaderCell, IsTheFirstValueWhereTheHeaderHasNoneOfThat) {
  EXPECT_EQ(row_of("EST-04", "falta la finalidad. Capture ese dato."), 3);
  EXPECT_EQ(row_of("COD-05", "ninguna meta usa la línea de acción 9.9.9. Anótela."), 3);
}

TEST(HeaderCell, IsNoneWhereThereIsNoHeader) {
  const Finding finding{{}, {}, "EST-04", Severity::Error, {}, "Encabezado: falta el ramo."};
  EXPECT_FALSE(cell_about(finding, {}));
}

}  // namespace
}  // namespace poa::extension
