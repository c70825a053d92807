// SPDX-License-Identifier: MPL-2.0
#include "domain/import/import_account.hpp"

#include <gtest/gtest.h>

namespace poa {
namespace {

SourceTable two_rows() {
  return {{3, {Cell("RAMO"), Cell("54 BISOM"), Cell(), Cell()}},
          {7, {Cell("100.- Delegar"), Cell(4.0), Cell(), Cell("x")}}};
}

Imported understood() {
  Imported imported;
  imported.form.table = CellTable(1, kColumns);
  imported.form.table.at(0, index(Column::Text)) = "100.- Delegar";
  imported.rows = {{3, RowMeaning::Header, {}, {}}, {7, RowMeaning::Goal, 0, {}}};
  return imported;
}

std::string cell(const CellTable& account, std::size_t row, std::size_t column) {
  return cell_text(account.at(row, column));
}

std::string line(const CellTable& account, std::size_t row) {
  std::string text;
  for (std::size_t column = 0; column < kAccountColumns; ++column)
    text += (column == 0 ? "" : "/") + cell(account, row, column);
  return text;
}

TEST(ImportAccount, HasALineForEachRowOfTheSource) {
  const CellTable account = import_account(two_rows(), understood(), {});
  ASSERT_EQ(account.rows(), 2U);
  ASSERT_EQ(account.columns(), kAccountColumns);
  EXPECT_EQ(line(account, 0), "3/encabezado////RAMO | 54 BISOM");
  EXPECT_EQ(line(account, 1), "7/meta/100///100.- Delegar | 4 |  | x");
}

TEST(ImportAccount, NamesWhatWaitsAndEachReasonOnce) {
  Imported imported = understood();
  imported.doubtful_cells = {{0, Column::Planned1, "No suma."},
                             {0, Column::Achieved1, "No suma."},
                             {0, Column::Text, "Le falta el número."}};
  const CellTable account = import_account(two_rows(), imported, {});
  EXPECT_EQ(cell(account, 1, 3), "T1 programado, T1 alcanzado, texto");
  EXPECT_EQ(cell(account, 1, 4), "No suma. Le falta el número.");
}

TEST(ImportAccount, TellsNotesTheHeaderAndColumnsBeforeTheRows) {
  Imported imported = understood();
  imported.doubtful_fields = {{HeaderField::Branch, "Puede ser otro."}};
  imported.columns_not_read = {2, 14};
  const CellTable account = import_account(two_rows(), imported, {"Hay otra hoja."});
  ASSERT_EQ(account.rows(), 5U);
  EXPECT_EQ(line(account, 0), "/nota///Hay otra hoja./");
  EXPECT_EQ(line(account, 1), "/encabezado//RAMO/Puede ser otro./");
  EXPECT_EQ(line(account, 2),
            "/columnas no leídas///No se sabe de qué son las columnas del origen: 3, 15./");
}

TEST(ImportAccount, TellsARowThatWasNotUnderstood) {
  Imported imported = understood();
  imported.rows[0] = {3, RowMeaning::NotUnderstood, {}, "No es meta ni encabezado."};
  const CellTable account = import_account(two_rows(), imported, {});
  EXPECT_EQ(line(account, 0), "3/NO SE ENTENDIÓ///No es meta ni encabezado./RAMO | 54 BISOM");
  EXPECT_EQ(not_understood(imported), 1U);
  EXPECT_EQ(not_understood(understood()), 0U);
}

TEST(ImportAccount, AGoalWithoutANumberIsNamedByItsPlace) {
  Imported imported = understood();
  imported.form.table.at(0, index(Column::Text)) = "Delegar";
  EXPECT_EQ(cell(import_account(two_rows(), imported, {}), 1, 2), "1.ª de la tabla");
}

}  // namespace
}  // namespace poa
